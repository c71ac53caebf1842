import type { MarkedSpan } from '../../text/quotation-marks.js';
import type { Gloss } from './gloss.js';
import { AUXILIARY, REFLEXIVE, reports, SUBJECT } from './gloss.js';

/** What a clause that says who speaks stands behind: ", dit Lee", " – dice Lee –". */
const SIGN = /,(?=\s)|\s[–—-](?=\s?\p{Ll})/gu;
/** A word with what joins a pronoun to it. */
const WORD = /\p{L}+['’]?/gu;
/** Where such a clause ends. */
const END = /[,.!?…;]|\s?[–—-](?=\s|[,.])/u;
/** The sign behind such a clause, with blanks. */
const GAP = /^[\s,;–—-]+/;
/** Characters of a clause. */
const LONGEST = 120;

/**
 * Words in marks without the clauses in them that say who speaks: "« Non, dit Lee, jamais. »". O(n).
 */
export function withoutIncises(text: string, marked: readonly MarkedSpan[], { words }: Gloss): MarkedSpan[] {
  const glossOf = (word: string) => words.get(word.toLowerCase().replace('’', "'")) ?? '';
  const isClause = (clause: string) => {
    const all = clause.match(WORD) ?? [];
    let verb = 0;
    if (REFLEXIVE.test(glossOf(all[verb] ?? ''))) verb++;
    if (AUXILIARY.test(glossOf(all[verb] ?? ''))) verb++;
    const subject = (all[verb + 1] === 't' ? all[verb + 2] : all[verb + 1]) ?? '';
    return reports(glossOf(all[verb] ?? '')) && (/^\p{Lu}/u.test(subject) || SUBJECT.test(glossOf(subject)));
  };
  return marked.flatMap((span) => {
    const pieces: MarkedSpan[] = [];
    let rest = span;
    for (const { 0: sign, index } of text.slice(span.start, span.end).matchAll(SIGN)) {
      const from = span.start + index;
      if (from <= rest.inner.start) continue;
      const clause = text.slice(from + sign.length, Math.min(from + LONGEST, span.inner.end));
      const length = clause.search(END);
      const to = from + sign.length + (length < 0 ? clause.length : length);
      const isWhole = length >= 0 || to >= rest.inner.end;
      if (!isWhole || !isClause(text.slice(from + sign.length, to))) continue;
      pieces.push({ ...rest, end: from, inner: { start: rest.inner.start, end: from }, closed: true });
      if (to >= rest.inner.end) return pieces;
      // A full stop behind it does not end the sentence, as what was said goes on.
      const start = /[.!?…]/.test(text[to]!) ? to : to + GAP.exec(text.slice(to, to + 3))![0].length;
      rest = { ...rest, start, inner: { start: Math.max(start, to + 1), end: rest.inner.end }, continues: false };
    }
    return [...pieces, rest];
  });
}
