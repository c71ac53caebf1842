/**
 * `npm run accuracy`: which speakers "he" and "she" refer to, against the hand annotation in ../shared; an unanswered
 * item counts as wrong. `npm run accuracy -- intervals [--cv]`: see intervals.ts. `npm run accuracy -- pages`: see
 * pages.ts. `npm run accuracy -- speakers`: see speakers.ts. `npm run accuracy -- threaded`: see threaded.ts.
 * `npm run accuracy -- languages`: see languages.ts. `npm run accuracy -- glossed`: see glossed.ts.
 * `npm run accuracy -- spans [--check]`: see spans.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { attributeQuotations } from '../../src/index.js';
import { readLines } from '../fit/read-lines.js';
import { measureGlossed } from './glossed.js';
import { measureIntervals } from './intervals.js';
import { measureLanguages } from './languages.js';
import { measurePages } from './pages.js';
import { measureSpans } from './spans.js';
import { measureSpeakers } from './speakers.js';
import { measureThreaded } from './threaded.js';

const DATA = new URL('../../../shared/data/quotations/', import.meta.url);

interface Item {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Offset of the pronoun. */
  readonly sp: number;
  /** Accepted names: the last word must match, a first name must be contained. */
  readonly gold: readonly string[];
}

if (process.argv.includes('pages')) measurePages();
else if (process.argv.includes('languages')) measureLanguages();
else if (process.argv.includes('glossed')) measureGlossed();
else if (process.argv.includes('threaded')) measureThreaded();
else if (process.argv.includes('spans')) measureSpans();
else if (process.argv.includes('speakers')) measureSpeakers();
else if (process.argv.includes('intervals')) measureIntervals(process.argv.includes('--cv'));
else if (existsSync(DATA)) {
  const { items } = JSON.parse(readFileSync(new URL('pronouns.gold.json', DATA), 'utf8')) as { items: Item[] };
  const texts = new Map(
    readLines<{ id: string; text: string }>(new URL('polnear.ndjson', DATA)).map(({ id, text }) => [id, text]),
  );
  let right = 0;
  for (const item of items) {
    const names = namesOf(texts.get(item.id)!, item);
    const isRight = item.gold.some((gold) => names.some((name) => isSame(gold, name)));
    if (isRight) right++;
    else if (process.argv.includes('--errors'))
      console.log(`${item.id}: ${names[0] ?? 'nobody'}, not ${item.gold.join(' / ')}`);
  }
  console.log(`pronoun → person: ${right} of ${items.length} right (${(right / items.length).toFixed(3)})`);
} else console.log('accuracy: skipped, ../shared/data/quotations is not here.');

/**
 * What the article calls the speaker of the quotation whose mention is the pronoun, or else of the one with the largest
 * overlap: the annotators have "Acosta" where the fullest name is "Melba Acosta Febo".
 */
function namesOf(text: string, { start, end, sp }: Item): readonly string[] {
  const { quotations, speakers } = attributeQuotations(text, { language: 'en' });
  const common = (span: { start: number; end: number }) => Math.min(span.end, end) - Math.max(span.start, start);
  const best = quotations
    .map((quotation) => ({
      quotation,
      fit: common(quotation.content) + (quotation.mention?.start === sp ? text.length : 0),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)[0];
  const speaker = speakers.find(({ id }) => id === best?.quotation.speakerId);
  return speaker === undefined ? [] : [speaker.name, ...speaker.aliases];
}

function isSame(gold: string, name: string): boolean {
  const words = gold.toLowerCase().split(' ');
  const mine = name
    .toLowerCase()
    .replace(/ (?:jr\.?|sr\.?|ii|iii)$/, '')
    .split(' ');
  return mine.at(-1) === words.at(-1) ? words.every((word) => mine.includes(word)) : false;
}
