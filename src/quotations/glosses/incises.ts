import type { MarkedSpan } from '../../text/quotation-marks.js';
import type { Gloss } from './gloss.js';
import { AUXILIARY, REFLEXIVE, reports, SUBJECT } from './gloss.js';

/** What a clause that says who speaks stands behind: ", dit Lee", " – dice Lee –". */
const SIGN = /,(?=\s)|\s[–—-](?=\s?\p{Ll})/gu;
/** A word with what joins a pronoun to it. */
const WORD = /\p{L}+['’]?/gu;
/** Where such a clause ends. */
const END = /[,.!?…;]|\s?[–—-](?=\s|[,.])/u;
/** Characters of a clause. */
const LONGEST = 120;

/**
 * Words in marks without the clauses in them that say who speaks: "« Non, dit Lee, jamais. »". O(n).
 */
export function withoutIncises(text: string, marked: readonly MarkedSpan[], { words }: Gloss): MarkedSpan[] {
  const glossOf = (word: string) => words.get(word.toLowerCase().replace('’', "'")) ?? '';
  const isClause = (clause: string) => {
    const [first, ...others] = clause.match(WORD) ?? [];
    if (first === undefined) return false;
    const all = [first, ...others];
    let verb = 0;
    if (REFLEXIVE.test(glossOf(all[verb] ?? ''))) verb++;
    if (AUXILIARY.test(glossOf(all[verb] ?? ''))) verb++;
    const next = all[verb + 1] === 't' ? all[verb + 2] : all[verb + 1];
    if (!reports(glossOf(all[verb] ?? '')) || next === undefined) return false;
    return /^\p{Lu}/u.test(next) || SUBJECT.test(glossOf(next));
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
      if (!isClause(text.slice(from + sign.length, to))) continue;
      pieces.push({ ...rest, end: from, inner: { start: rest.inner.start, end: from }, closed: true });
      if (to >= rest.inner.end) return pieces;
      rest = { ...rest, start: to, inner: { start: to + 1, end: rest.inner.end }, continues: false };
    }
    return [...pieces, rest];
  });
}
