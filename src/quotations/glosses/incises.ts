import type { Gloss } from '../../text/glosses/gloss.js';
import { isTitle } from '../../text/lexicons/en/names.js';
import type { MarkedSpan } from '../../text/quotation-marks.js';
import { AUXILIARY, PERSON, REFLEXIVE, reports, SUBJECT } from './gloss-tokens.js';

/** What a clause that says who speaks stands behind: ", dit Lee", " – dice Lee –". */
const SIGN = /,(?=\s)|\s[–—-](?=\s?\p{Ll})/gu;
/** A word with what joins a pronoun to it. */
const WORD = /\p{L}+['’]?/gu;
/** Words between a comma and the next sign. */
const OFFICE = /^,\s(\p{Ll}+)(?:\s(\p{L}+['’]?))?[^,.!?…;\n]*(?=[,.!?…])/u;
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
    // "A-t-il dit" has a letter more.
    const all = (clause.match(WORD) ?? []).filter((word) => word !== 't');
    if (REFLEXIVE.test(glossOf(all[0] ?? ''))) all.shift();
    const isPerfect = AUXILIARY.test(glossOf(all[0] ?? ''));
    if (isPerfect && PERSON.test(glossOf(all[1] ?? ''))) return true;
    const [verb = '', subject = ''] = isPerfect ? all.slice(1) : all;
    return reports(glossOf(verb)) && (/^\p{Lu}/u.test(subject) || SUBJECT.test(glossOf(subject)));
  };
  /** Length of ", présidente du club" behind the name. */
  const officeBehind = (rest: string) => {
    const [apposed = '', first = '', second = ''] = OFFICE.exec(rest) ?? [];
    return isTitle(glossOf(first)) || (glossOf(first) === '' && glossOf(second) === 'of') ? apposed.length : 0;
  };
  /** Whether who speaks is said behind the marks, so that a clause in them says something else. */
  const isToldBehind = ({ end }: MarkedSpan) => {
    const behind = /^,\s{1,3}([^,.!?\n]{1,120})/.exec(text.slice(end, end + LONGEST));
    return behind !== null && isClause(behind[1]!);
  };
  return marked.flatMap((span) => {
    if (isToldBehind(span)) return [span];
    const pieces: MarkedSpan[] = [];
    let rest = span;
    for (const { 0: sign, index } of text.slice(span.start, span.end).matchAll(SIGN)) {
      const from = span.start + index;
      if (from <= rest.inner.start) continue;
      const clause = text.slice(from + sign.length, Math.min(from + LONGEST, span.inner.end));
      const length = clause.search(END);
      const short = from + sign.length + (length < 0 ? clause.length : length);
      const to = short + officeBehind(text.slice(short, Math.min(short + LONGEST, span.inner.end)));
      const isWhole = length >= 0 || to >= rest.inner.end;
      if (!isWhole || !isClause(text.slice(from + sign.length, short))) continue;
      pieces.push({ ...rest, end: from, inner: { start: rest.inner.start, end: from }, closed: true });
      if (to >= rest.inner.end) return pieces;
      // A full stop behind it does not end the sentence, as what was said goes on.
      const start = /[.!?…]/.test(text[to]!) ? to : to + GAP.exec(text.slice(to, to + 3))![0].length;
      rest = { ...rest, start, inner: { start: Math.max(start, to + 1), end: rest.inner.end }, continues: false };
    }
    return [...pieces, rest];
  });
}
