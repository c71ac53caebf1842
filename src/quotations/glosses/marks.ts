import type { Gloss } from '../../text/glosses/gloss.js';
import type { MarkedSpan } from '../../text/quotation-marks.js';
import { withDashSpeech } from './dashes.js';
import { withoutIncises } from './incises.js';

/** Words in marks as the language has them: also behind dashes, and without the clauses in them that say who speaks. O(n). */
export function adjustMarks(text: string, marked: readonly MarkedSpan[], gloss: Gloss): readonly MarkedSpan[] {
  const said = gloss.dashes ? withDashSpeech(text, marked, gloss) : marked;
  return gloss.incises ? withoutIncises(text, said, gloss) : said;
}
