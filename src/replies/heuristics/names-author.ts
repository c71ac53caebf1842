import type { Place } from '../../schema/index.js';
import { isAnonymous } from '../../text/identity.js';
import { isUpper } from '../../text/letters.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { scanWords, type Words } from '../../text/words.js';
import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** A commenter's name, word by word. */
export interface Name {
  readonly author: number;
  readonly norms: readonly string[];
}

/** What is prepared once a discussion. */
export interface NameIndex {
  readonly context: ReplyContext;
  /** Names by their first word. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Of each author: how surely the comment in focus names him, and where. */
  readonly named: Map<number, { value: number; place: Place }>;
}

/** Shortest word that is taken for a name on its own. */
const SHORTEST = 3;

/** Comments call the one they answer by name. */
export const namesAuthor = replyHeuristic({
  id: 'replies/names-author',
  measures: 'whether the comment names the candidate’s author',
  unit: '0 no, 0.5 by one of several words, 1 by the whole name, 1.5 with @',
  prior: 2.5,
  knots: [0, 0.5, 1, 1.5],
  about: 'comments',
  sources: [{ cite: 'Schuth, Marx & de Rijke 2007, Extracting the Discussion Structure in Comments on News-Articles' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Cy', 'Ann, why?'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context): NameIndex => ({ context, names: namesOf(context), named: new Map() }),
  focus({ context, names, named }, child) {
    named.clear();
    if (names.size > 0) findNames(context, names, named, child);
  },
  measure: ({ context, named }, _, parent) =>
    named.size === 0 ? 0 : (named.get(context.authors[parent]!)?.value ?? 0),
  explain({ context, named }, _, parent) {
    const hit = named.get(context.authors[parent]!);
    return hit
      ? { because: `names ${context.comments[parent]!.author.trim()}`, at: [hit.place] }
      : { because: 'does not name its author' };
  },
});

function namesOf({ comments, authors }: ReplyContext): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const seen = new Set<number>();
  comments.forEach(({ author }, i) => {
    if (seen.has(authors[i]!) || isAnonymous(author) || author.length > 60) return;
    seen.add(authors[i]!);
    const { norms } = scanWords(author);
    const first = norms[0];
    if (first === undefined || (norms.length === 1 && (first.length < SHORTEST || FUNCTION_WORDS.has(first)))) return;
    const list = names.get(first);
    if (list) list.push({ author: authors[i]!, norms });
    else names.set(first, [{ author: authors[i]!, norms }]);
  });
  return names;
}

function findNames(
  { comments, words, authors }: ReplyContext,
  names: NameIndex['names'],
  named: NameIndex['named'],
  child: number,
): void {
  const mine = words[child]!;
  for (let w = 0; w < mine.norms.length; w++) {
    for (const { author, norms: name } of names.get(mine.norms[w]!) ?? []) {
      if (author === authors[child]) continue;
      const whole = name.every((word, k) => mine.norms[w + k] === word);
      const value = sureness(mine, w, name, whole);
      if (value <= (named.get(author)?.value ?? 0)) continue;
      const last = whole ? w + name.length - 1 : w;
      named.set(author, { value, place: { in: comments[child]!.id, start: mine.starts[w]!, end: mine.ends[last]! } });
    }
  }
}

/** "John" in the middle of a sentence is a name, "john" hardly; handles with digits are names however written. */
function sureness({ text, starts }: Words, w: number, name: readonly string[], whole: boolean): number {
  const addressed = text[starts[w]! - 1] === '@';
  if (addressed) return whole ? 1.5 : 1;
  const capital = isUpper(text.charCodeAt(starts[w]!));
  if (whole) return capital || name.length > 1 || /\d/.test(name[0]!) ? 1 : 0;
  return capital && name[0]!.length >= SHORTEST && !FUNCTION_WORDS.has(name[0]!) ? 0.5 : 0;
}
