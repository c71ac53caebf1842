import type { Span } from '../../schema/index.js';
import type { MarkedSpan } from '../../text/quotation-marks.js';
import { type Gloss, reports } from './gloss.js';

/** A line that opens with a dash, and its words. */
const LINE = /^[^\S\n]*([-–—―])[^\S\n]+(\S.*)$/gm;
/** What may be the end of speech, with the word behind it: "…, säger". */
const TAG = /(,|[?!…])[^\S\n]+(\p{Ll}+)/gu;

/**
 * Words in marks, and speech that a dash at the start of a paragraph introduces: up to who says it ("– It leaks, says Lee."), or
 * to the end if nobody is said to; then the dash must be a long one, as lists have hyphens. Quotation marks inside such
 * speech are part of it. O(n).
 */
export function withDashSpeech(text: string, marked: readonly MarkedSpan[], { words }: Gloss): MarkedSpan[] {
  const dashed = [...text.matchAll(LINE)].flatMap(({ 0: line, 1: dash, 2: said, index }) => {
    const start = index + line.length - said!.length;
    const tag = [...said!.matchAll(TAG)].find(([, , word]) => reports(words.get(word!) ?? ''));
    if (!tag && dash === '-') return [];
    const end = tag ? start + tag.index + Number(tag[1] !== ',') : index + line.trimEnd().length;
    return { start, end, inner: { start, end }, closed: true, continues: false };
  });
  const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return [...marked.filter((one) => !dashed.some((speech) => touches(one, speech))), ...dashed].sort(
    (a, b) => a.start - b.start,
  );
}
