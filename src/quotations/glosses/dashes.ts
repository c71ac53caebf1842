import type { Gloss } from '../../text/glosses/gloss.js';
import type { MarkedSpan } from '../../text/quotation-marks.js';
import { DEFINITE } from '../lexicon.js';
import { PERSON, reports } from './gloss-tokens.js';

/** A line that opens with a dash, and its words; what opens with a quotation mark needs no dash. Blanks are few, so it is linear. */
const LINE = /(?<![^\n])[ \t\u00a0]{0,8}([-–—―])[ \t\u00a0]{1,8}([^\s»«”“"„‘’'][^\n]*)/g;
/** What may be the end of speech, with two words behind it, and the rest of their clause: "…, säger Lee på måndagen". */
const TAG = /(,|[?!…])[ \t\u00a0]{1,8}(\p{Ll}+)(?=(?:[ \t\u00a0]{1,8}(\p{L}+))?([^,.!?…\n]*))/gu;
/** Longest clause that says who speaks with a verb without a gloss, in characters behind its subject. */
const LONGEST = 40;
/** What stands behind the clause that says who speaks, and behind its sentence. */
const REST = /[,.!?][ \t\u00a0]{1,8}(\S.*)$/;
const SENTENCES = /[.!?][ \t\u00a0]{1,8}(\S.*)$/;
const WORD = /\p{L}+/gu;
/** What opens a phrase that is no name: "…, siger hendes bror". */
const NOUN = /^(?:the|a|an|his|her|their)$/;
/** Words of somebody who goes on speaking. */
const OWN = /^(?:i|we|me|us|my|our)$/;
/** A whole sentence, unlike an entry of a list: "2 dl milk". */
const SENTENCE = /^\P{N}.*\p{L}.*[.!?…]$/u;

const spanOf = (start: number, end: number): MarkedSpan => {
  return { start, end, inner: { start, end }, closed: true, continues: false };
};

/**
 * Words in marks, and speech that a dash at the start of a paragraph introduces, up to who says it ("– It leaks, says Lee."). Once
 * somebody is said to, a whole sentence behind a long dash is speech, too, and so is what stands behind who says it if it
 * is about "me" or "us". Quotation marks inside such speech are part of it. O(n).
 */
export function withDashSpeech(text: string, marked: readonly MarkedSpan[], gloss: Gloss): MarkedSpan[] {
  const lines = [...text.matchAll(LINE)].map(({ 0: line, 1: dash, 2: said, index }) => {
    const end = index + line.trimEnd().length;
    const start = index + line.length - said!.length;
    return { start, end, isLong: dash !== '-', tag: tagOf(text.slice(start, end), gloss) };
  });
  const isSpeech = lines.some(({ tag }) => tag !== undefined);
  const dashed = lines.flatMap(({ start, end, isLong, tag }) => {
    if (!tag) return isSpeech && isLong && SENTENCE.test(text.slice(start, end)) ? [spanOf(start, end)] : [];
    const speech = spanOf(start, start + tag.index + Number(tag[1] !== ','));
    const behind = text.slice(start + tag.index + tag[0].length, end);
    // ", säger Lee, jag vet": behind the comma or, if that goes on about Lee, behind the full stop.
    const rest = [REST, SENTENCES].map((from) => from.exec(behind)?.[1] ?? '').find((said) => isOwn(said, gloss)) ?? '';
    return rest === '' ? [speech] : [speech, spanOf(end - rest.length, end)];
  });
  let next = 0;
  const kept = marked.filter(({ start, end }) => {
    while (next < dashed.length && dashed[next]!.end <= start) next++;
    return !(next < dashed.length && dashed[next]!.start < end);
  });
  return [...kept, ...dashed].sort((a, b) => a.start - b.start);
}

/** The first known verb of saying with a subject behind it or, if there is none, the last unknown one. */
function tagOf(said: string, { words }: Gloss): RegExpExecArray | undefined {
  const tags = [...said.matchAll(TAG)];
  const isPerson = (word: string) => PERSON.test(words.get(word) ?? '');
  const hasSubject = (subject: string, others: string) =>
    /\p{Lu}/u.test(subject + others) ||
    DEFINITE.test(subject) ||
    NOUN.test(words.get(subject) ?? '') ||
    isPerson(subject);
  const known = tags.find(
    ([, , verb, subject = '', others = '']) => reports(words.get(verb!) ?? '') && hasSubject(subject, others),
  );
  const guess = tags.at(-1);
  if (known || !guess || words.has(guess[2]!)) return known;
  const [, , , subject = '', others = ''] = guess;
  return others.length < LONGEST && (/^\p{Lu}/u.test(subject) || isPerson(subject)) ? guess : undefined;
}

/** Whether a sentence is about "me" or "us". */
function isOwn(said: string, { words }: Gloss): boolean {
  const [sentence = ''] = /^[^.!?]*/.exec(said) ?? [];
  return (sentence.match(WORD) ?? []).some((word) => OWN.test(words.get(word.toLowerCase()) ?? ''));
}
