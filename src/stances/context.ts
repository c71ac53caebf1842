import {
  ARTICLE,
  type Comment,
  type Discussion,
  type Place,
  type Reply,
  type Span,
  type Speaker,
} from '../schema/index.js';
import { commentGlossFor } from '../text/glosses/comment-gloss-for.js';
import { readWords } from '../text/glosses/reading.js';
import { senseOf } from '../text/glosses/sense.js';
import { isAnonymous, personOf } from '../text/identity.js';
import { type Language, languageOfComments } from '../text/language.js';
import { isUpper } from '../text/letters.js';
import { STANCE_CUES } from '../text/lexicons/stance.js';
import type { StanceCue } from '../text/lexicons/stance-cues.js';
import { usualWords } from '../text/lexicons/usual-words.js';
import { oneLine } from '../text/one-line.js';
import { createPhraseFinder, type PhraseFinder } from '../text/phrases.js';
import { unwrap } from '../text/unwrap.js';
import { scanWords, type Words } from '../text/words.js';
import type { Exchange } from './exchanges.js';
import { createVocabulary, type Scan, scanComment } from './scan.js';

/** A reply and its parent, with what they have in common. */
export interface Pair {
  readonly reply: Scan;
  readonly parent: Scan;
  /** The reply's first word of its own, after any words of the parent that it opens with. */
  readonly open: number;
  /** Content stems that both use. */
  readonly shared: ReadonlySet<string>;
  /**
   * The longest run of words repeated from the parent, as positions in the reply; empty if they share no content word.
   */
  readonly run: { readonly from: number; readonly length: number };
  /** Whether the parent answers an earlier comment by the reply's author; `undefined` if the thread is not known. */
  readonly answersBack: boolean | undefined;
  /** The other replies between the two people; `undefined` if there are none, or they have not been read. */
  readonly exchange: Exchange | undefined;
}

/** What all stance heuristics share. Comments are given by position. */
export interface StanceContext {
  readonly discussion: Discussion;
  /** The position of each comment, by id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly language: Language;
  /** Whether the comments are read through a gloss. */
  readonly isGlossed: boolean;
  /** The words of a text, in English as far as a gloss knows them. */
  wordsIn(text: string): Words;
  /** Whether a stem is usual in the language; true if nothing is known of it. */
  isUsual(stem: string): boolean;
  /** The pair in focus. */
  readonly pair: Pair;
  scan(comment: number): Scan;
  /** The article's paragraphs. */
  scanArticle(): Scan[];
  focus(child: number, parent: number, exchange?: Exchange): void;
}

/** Most paragraphs read of an article. */
const MOST_PARAGRAPHS = 200;

const FINDERS = new Map<Language, PhraseFinder<StanceCue>>();

/** Finds phrases of a language, English ones if it has no lexicon. Built once. */
function finderOf(language: Language): PhraseFinder<StanceCue> {
  let finder = FINDERS.get(language);
  if (!finder) {
    finder = createPhraseFinder(STANCE_CUES[language] ?? STANCE_CUES.en);
    FINDERS.set(language, finder);
  }
  return finder;
}

/** Prepares a discussion for the heuristics; comments are scanned when first needed. */
export function createContext(
  discussion: Discussion,
  replies: readonly Reply[],
  speakers: readonly Speaker[] = [],
): StanceContext {
  const { comments } = discussion;
  const gloss = commentGlossFor(discussion);
  // What is read through a gloss is English to all that asks for a language, as what nothing is known of is.
  const language = gloss ? 'und' : languageOfComments(discussion);
  const names = new Set(
    gloss && speakers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((called) => capitalWords(called))),
  );
  const usual = gloss ? senseOf(gloss).usual : usualWords(language);
  const read = (words: Words) => (gloss ? readWords(words, gloss, names) : words);
  const finder = finderOf(language);
  const know = createVocabulary();
  const scans: (Scan | undefined)[] = new Array(comments.length);
  const parentOf = new Map(replies.map(({ id, parentId }) => [id, parentId]));
  const positions = new Map(comments.map(({ id }, i) => [id, i]));
  const parentTextOf = ({ id, parentId }: Comment) =>
    comments[positions.get(parentOf.get(id) ?? parentId ?? '') ?? -1]?.text;
  const scan = (comment: number): Scan =>
    (scans[comment] ??= scanComment(comments[comment]!, finder, know, read, parentTextOf(comments[comment]!)));
  let pair: Pair | undefined;
  return {
    discussion,
    positions,
    language,
    isGlossed: gloss !== undefined,
    wordsIn: (text) => read(scanWords(text)),
    isUsual: (stem) => usual?.has(stem) ?? true,
    get pair() {
      return pair!;
    },
    scan,
    scanArticle: () =>
      unwrap(discussion.article.text)
        .split(/\n+/, MOST_PARAGRAPHS)
        .map((text) => scanComment({ id: ARTICLE, author: '', text }, finder, know, read)),
    focus(child, parent, exchange) {
      const reply = scan(child);
      const answered = scan(parent);
      const shared = common(reply.content, answered.content);
      const run = shared.size > 0 ? longestRun(answered, reply) : NO_RUN;
      const grandparent = positions.get(parentOf.get(comments[parent]!.id) ?? '');
      const comment = comments[child]!;
      pair = {
        reply,
        parent: answered,
        open: run.length >= 5 && run.from <= 2 && run.from + run.length + 2 < reply.length ? run.from + run.length : 0,
        shared,
        run,
        answersBack:
          grandparent === undefined || isAnonymous(comment.author)
            ? undefined
            : personOf(comments[grandparent]!) === personOf(comment),
        exchange,
      };
    },
  };
}

/** Words of a name but particles: "gestel" of Marlies van Gestel. */
function capitalWords(name: string): string[] {
  const { norms, starts } = scanWords(name);
  return norms.filter((_, w) => isUpper(name.charCodeAt(starts[w]!)));
}

const NO_RUN = { from: 0, length: 0 };

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const both = new Set<string>();
  for (const item of small) if (large.has(item)) both.add(item);
  return both;
}

/** Words compared per text when looking for repeated runs. */
const COMPARED = 160;

const before = new Int32Array(COMPARED + 1);
const now = new Int32Array(COMPARED + 1);

/** The longest run of equal words, by dynamic programming over the words in common. O(words · words). */
function longestRun(parent: Scan, reply: Scan): { from: number; length: number } {
  const theirs = Math.min(parent.length, COMPARED);
  const mine = Math.min(reply.length, COMPARED);
  const wanted = parent.ids;
  const given = reply.ids;
  let from = 0;
  let length = 0;
  before.fill(0);
  for (let j = 0; j < mine; j++) {
    const word = given[j]!;
    for (let i = 0; i < theirs; i++) {
      const run = wanted[i] === word ? before[i]! + 1 : 0;
      now[i + 1] = run;
      if (run > length) {
        length = run;
        from = j - run + 1;
      }
    }
    before.set(now);
  }
  return { from, length };
}

/** The place of some words of a comment. */
export function placeOf(scan: Scan, from: number, to: number): Place {
  return { in: scan.id, start: scan.words.starts[from]!, end: scan.words.ends[Math.max(from, to - 1)]! };
}

/** Words of a comment as written, in quotation marks. */
export function quoted(scan: Scan, from: number, to: number): string {
  return quotedSpan(scan, placeOf(scan, from, to));
}

/** A span of a comment as written, in quotation marks. */
export function quotedSpan({ text }: Scan, { start, end }: Span): string {
  return `“${oneLine(text.slice(start, end))}”`;
}
