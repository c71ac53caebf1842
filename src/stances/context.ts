import type { Discussion, Place, Reply } from '../schema/index.js';
import { identityOf, isAnonymous } from '../text/identity.js';
import { type Language, languageOf } from '../text/language.js';
import { STANCE_CUES as DANISH } from '../text/lexicons/da/stance.js';
import { STANCE_CUES as GERMAN } from '../text/lexicons/de/stance.js';
import { STANCE_CUES as ENGLISH } from '../text/lexicons/en/stance.js';
import type { StanceCue } from '../text/lexicons/stance-cues.js';
import { createPhraseFinder, type PhraseFinder } from '../text/phrases.js';
import { createStemmer, type Scan, scanComment } from './scan.js';

/** A reply and what it answers, with what they have in common. */
export interface Pair {
  readonly reply: Scan;
  readonly parent: Scan;
  /** First word of the reply that is its own: after an echoed opening. */
  readonly open: number;
  /** Content stems both use. */
  readonly shared: ReadonlySet<string>;
  /** Longest run of words the reply repeats, in the reply; none without a content word in common. */
  readonly run: { readonly from: number; readonly length: number };
  /** The parent answered an earlier comment of the reply's author; `undefined` when the thread is not known. */
  readonly answersBack: boolean | undefined;
}

/** What all stance heuristics share. Comments are named by position. */
export interface StanceContext {
  readonly discussion: Discussion;
  readonly language: Language;
  /** The pair in focus. */
  readonly pair: Pair;
  scan(comment: number): Scan;
  focus(child: number, parent: number): void;
}

const FINDERS = new Map<Language, PhraseFinder<StanceCue>>();

/** Phrases of a language; English ones where there are no others. Built once. */
function finderOf(language: Language): PhraseFinder<StanceCue> {
  let finder = FINDERS.get(language);
  if (!finder) {
    finder = createPhraseFinder(language === 'de' ? GERMAN : language === 'da' ? DANISH : ENGLISH);
    FINDERS.set(language, finder);
  }
  return finder;
}

/** Prepares a discussion for the heuristics; comments are scanned when first needed. */
export function createContext(discussion: Discussion, replies: readonly Reply[]): StanceContext {
  const { comments } = discussion;
  const language = languageOf(
    discussion.language,
    comments
      .slice(0, 40)
      .map(({ text }) => text.slice(0, 400))
      .join('\n'),
  );
  const finder = finderOf(language);
  const stemOf = createStemmer();
  const scans: (Scan | undefined)[] = new Array(comments.length);
  const parentOf = new Map(replies.map(({ id, parentId }) => [id, parentId]));
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const scan = (comment: number): Scan => (scans[comment] ??= scanComment(comments[comment]!, finder, stemOf));
  let pair: Pair | undefined;
  return {
    discussion,
    language,
    get pair() {
      return pair!;
    },
    scan,
    focus(child, parent) {
      const reply = scan(child);
      const answered = scan(parent);
      const shared = common(reply.content, answered.content);
      const run = shared.size > 0 ? longestRun(answered, reply) : NO_RUN;
      const grandparent = position.get(parentOf.get(comments[parent]!.id) ?? '');
      const author = comments[child]!.author;
      pair = {
        reply,
        parent: answered,
        open: run.length >= 5 && run.from <= 2 && run.from + run.length + 2 < reply.length ? run.from + run.length : 0,
        shared,
        run,
        answersBack:
          grandparent === undefined || isAnonymous(author)
            ? undefined
            : identityOf(comments[grandparent]!.author) === identityOf(author),
      };
    },
  };
}

const NO_RUN = { from: 0, length: 0 };

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const both = new Set<string>();
  for (const item of small) if (large.has(item)) both.add(item);
  return both;
}

/** Words compared of each text when looking for repeated runs. */
const COMPARED = 160;

/** The longest run of equal words, through the positions of each word. O(words · repetitions). */
function longestRun(parent: Scan, reply: Scan): { from: number; length: number } {
  const positions = new Map<string, number[]>();
  const theirs = Math.min(parent.length, COMPARED);
  for (let i = 0; i < theirs; i++) {
    const list = positions.get(parent.words.norms[i]!);
    if (list) list.push(i);
    else positions.set(parent.words.norms[i]!, [i]);
  }
  let best = { from: 0, length: 0 };
  let before = new Int32Array(theirs + 1);
  let now = new Int32Array(theirs + 1);
  for (let j = 0; j < Math.min(reply.length, COMPARED); j++) {
    now.fill(0);
    for (const i of positions.get(reply.words.norms[j]!) ?? []) {
      now[i + 1] = before[i]! + 1;
      if (now[i + 1]! > best.length) best = { from: j - now[i + 1]! + 1, length: now[i + 1]! };
    }
    [before, now] = [now, before];
  }
  return best;
}

/** Where words of a comment stand. */
export function placeOf(scan: Scan, from: number, to: number): Place {
  return { in: scan.id, start: scan.words.starts[from]!, end: scan.words.ends[Math.max(from, to - 1)]! };
}

/** Words of a comment as written, in marks. */
export function quoted(scan: Scan, from: number, to: number): string {
  const { start, end } = placeOf(scan, from, to);
  return `“${scan.text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
