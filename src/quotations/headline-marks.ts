import { findMarkedSpans, type MarkedSpan } from '../text/quotation-marks.js';

/** A first line with “'Worst winter in years', say farmers” or “'I was robbed': boxer on …”, without double marks. */
const QUOTES =
  /^\s*(?:[^\n"“”]*['’],? (?:says?|claims?|warns?|vows?|tells?|admits?|insists?)\b|['‘][^\n"“”]+['’]: )[^\n"“”]*\n/;

/** Words in single marks of a headline that says whose they are, as the BBC prints them above texts with double marks. */
export function findHeadlineMarks(text: string): MarkedSpan[] {
  const line = QUOTES.exec(text)?.[0];
  return line === undefined ? [] : findMarkedSpans(line, true);
}
