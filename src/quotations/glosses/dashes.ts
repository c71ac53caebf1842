import type { Span } from '../../schema/index.js';
import type { MarkedSpan } from '../../text/quotation-marks.js';
import { type Gloss, reports } from './gloss.js';

/** A line that opens with a dash, and its words. */
const LINE = /^[^\S\n]*([-–—―])[^\S\n]+(\S.*)$/gm;
/** What may be the end of speech, with two words behind it, and the rest of their clause: "…, säger Lee på måndagen". */
const TAG = /(,|[?!…])[^\S\n]+(\p{Ll}+)(?=(?:[^\S\n]+([\p{L}]+))?([^,.!?…\n]*))/gu;
/** Longest clause that says who speaks with a verb without a gloss, in characters behind its subject. */
const LONGEST = 40;

/** What stands behind the clause that says who speaks. */
const REST = /[,.!?][^\S\n]+(\S.*)$/;
const SENTENCES = /[.!?][^\S\n]+(\S.*)$/;
const WORD = /\p{L}+/gu;
/** "…, skratter hun". */
const PERSON = /^(?:he|she|they)$/;
/** Words of somebody who goes on speaking. */
const OWN = /^(?:i|we|me|us|my|our)$/;

const spanOf = (start: number, end: number): MarkedSpan => {
  return { start, end, inner: { start, end }, closed: true, continues: false };
};

/**
 * Words in marks, and speech that a dash at the start of a paragraph introduces: up to who says it ("– It leaks, says Lee."), or
 * to the end if nobody is said to; then the dash must be a long one, as lists have hyphens. Quotation marks inside such
 * speech are part of it; what stands behind who says it is speech, too, if it is about "me" or "us". O(n).
 */
export function withDashSpeech(text: string, marked: readonly MarkedSpan[], { words }: Gloss): MarkedSpan[] {
  const isOwn = (said: string) =>
    (/^[^.!?]*/.exec(said)?.[0].match(WORD) ?? []).some((word) => OWN.test(words.get(word.toLowerCase()) ?? ''));
  const dashed = [...text.matchAll(LINE)].flatMap(({ 0: line, 1: dash, 2: said, index }) => {
    const start = index + line.length - said!.length;
    const tag = [...said!.matchAll(TAG)].find(([, , verb, subject = '', others]) => {
      const known = words.get(verb!);
      if (known !== undefined) return reports(known);
      return others!.length < LONGEST && (/^\p{Lu}/u.test(subject) || PERSON.test(words.get(subject) ?? ''));
    });
    if (!tag && dash === '-') return [];
    const last = index + line.trimEnd().length;
    if (!tag) return [spanOf(start, last)];
    const end = start + tag.index + Number(tag[1] !== ',');
    const behind = start + tag.index + tag[0].length;
    // ", säger Lee, jag vet": behind the comma or, if that goes on about Lee, behind the full stop.
    const rest = [REST, SENTENCES].map((from) => from.exec(text.slice(behind, last))?.[1] ?? '').find(isOwn) ?? '';
    return rest === '' ? [spanOf(start, end)] : [spanOf(start, end), spanOf(last - rest.length, last)];
  });
  const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return [...marked.filter((one) => !dashed.some((speech) => touches(one, speech))), ...dashed].sort(
    (a, b) => a.start - b.start,
  );
}
