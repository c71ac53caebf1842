import type { Span } from '../schema/index.js';
import type { MarkedSpan } from '../text/quotation-marks.js';

/** A line that opens with a dash, and its words. */
const LINE = /^[^\S\n]*([-–—―])[^\S\n]+(\S.*)$/gm;
/** What may be the end of speech, with the word behind it: "…, säger". */
const TAG = /(,|[?!…])[^\S\n]+(\p{Ll}+)/gu;

/**
 * Speech that a dash at the start of a paragraph introduces, up to who says it ("– It leaks, says Lee."), or to the end if
 * nobody is said to; then the dash must be a long one, as lists have hyphens. `isSay`: whether a word may name the speaker.
 * O(n).
 */
export function findDashSpeech(text: string, isSay: (word: string) => boolean): MarkedSpan[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, 1: dash, 2: words, index }) => {
    const start = index + line.length - words!.length;
    const tag = [...words!.matchAll(TAG)].find(([, , word]) => isSay(word!));
    if (!tag && dash === '-') return [];
    const end = tag ? start + tag.index + Number(tag[1] !== ',') : index + line.trimEnd().length;
    return { start, end, inner: { start, end }, closed: true, continues: false };
  });
}

/** Both, in order; quotation marks inside speech with a dash are part of it. */
export function withDashSpeech(marked: readonly MarkedSpan[], dashed: readonly MarkedSpan[]): MarkedSpan[] {
  const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return [...marked.filter((one) => !dashed.some((speech) => touches(one, speech))), ...dashed].sort(
    (a, b) => a.start - b.start,
  );
}
