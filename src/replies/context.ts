import type { Comment, Discussion } from '../schema/index.js';
import { commentGlossFor } from '../text/glosses/comment-gloss-for.js';
import { cutWords } from '../text/glosses/reading.js';
import { senseOf } from '../text/glosses/sense.js';
import { personOf } from '../text/identity.js';
import { languageOfComments } from '../text/language.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { STANCE_CUES } from '../text/lexicons/stance.js';
import { usualWords } from '../text/lexicons/usual-words.js';
import { cosinesWith, type Vectors, weighTerms } from '../text/similarity.js';
import { createSpelling, type Spelling } from '../text/spelling.js';
import { indexTerms } from '../text/terms.js';
import { scanWords, stem, type Words, wordsOf } from '../text/words.js';
import { type Addressees, findAddressees } from './addressees.js';
import { type Candidates, createCandidates } from './candidates.js';
import { createEchoes, type Echoes } from './echoes.js';
import { createLater, type Later } from './later.js';
import { type Manner, scanManner } from './manner.js';
import { findMentions, latestOfAddressees, type Mention } from './mentions.js';
import { areThreaded, momentsOf, whereOver } from './moments.js';
import { createNeighbours, type Neighbours } from './neighbours.js';

/**
 * What all reply heuristics share: the discussion, scanned once. Comments are given by position, the article as −1.
 */
export interface ReplyContext {
  readonly comments: readonly Comment[];
  /** Whether answers stand below what they answer, instead of all comments in the order of time. */
  readonly threaded: boolean;
  /** When each comment was written; see `momentsOf`. */
  readonly moments: Float64Array;
  readonly words: readonly Words[];
  /** Equal numbers mean the same person. Each comment by an anonymous author has a number of its own. */
  readonly authors: Int32Array;
  /** The author's previous comment, or −1. */
  readonly previous: Int32Array;
  /** The author's next comment, or −1. */
  readonly next: Int32Array;
  /** How many comments the author wrote before. */
  readonly spoken: Int32Array;
  /** The authors that each comment names. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Whom the source says each comment answers. */
  readonly addressees: Addressees;
  /** Length, questions, words of address and links of each comment. */
  readonly manner: Manner;
  /** TF-IDF of the article (row 0) and the comments (row i + 1). */
  readonly vectors: Vectors;
  /** Cosine of each comment with the article. */
  readonly articleCosines: Float64Array;
  /** What the comment in focus shares with each other text. */
  readonly echoes: Echoes;
  /** How alike the spelling of the comment in focus is to each earlier text (row 0 is the article). */
  readonly spelling: Spelling;
  /** For each comment that has been in focus, the most similar earlier ones. */
  readonly neighbours: Neighbours;
  /** What others say after the comment in focus. */
  readonly later: Later;
  /** The possible parents of the comment in focus. */
  readonly candidates: Candidates;
  /** Puts a comment in focus; must be called in order. */
  focus(child: number): void;
}

/**
 * Scans a discussion for the heuristics. `stated`: whether answers stand below what they answer; judged from the times
 * if absent. O(words).
 */
export function createContext(discussion: Discussion, stated?: boolean): ReplyContext {
  const { comments, article } = discussion;
  const gloss = commentGlossFor(discussion);
  const sense = gloss && senseOf(gloss);
  const cut = (words: Words) => (gloss ? cutWords(words, gloss) : words);
  const own = comments.map((comment) => cut(wordsOf(comment)));
  const words = comments.map((comment, i) =>
    comment.quoted ? cut(withQuoted(comment.text, comment.quoted)) : own[i]!,
  );
  const articleWords = cut(wordsOf({ text: `${article.title ?? ''}\n${article.text}` }));
  const language = languageOfComments(discussion);
  const rows = indexTerms(
    [articleWords, ...words],
    (word) => FUNCTION_WORDS.has(word) || sense?.isCommon(word) === true,
  );
  const usual = sense?.usual ?? usualWords(language);
  const vectors = weighTerms(rows, usual);
  const { authors, previous, next, spoken } = numberAuthors(comments);
  const echoes = createEchoes(vectors, [articleWords, ...words]);
  const spelling = createSpelling(vectors);
  const neighbours = createNeighbours(comments.length);
  const inArticle = new Set(articleWords.norms);
  const isWord = (norm: string) => usual?.has(stem(norm)) !== false || inArticle.has(norm);
  const mentions = findMentions(comments, own, authors, isWord);
  const addressees = findAddressees(comments);
  const spokenTo = latestOfAddressees(mentions, authors);
  const moments = momentsOf(comments);
  const threaded = stated ?? areThreaded(moments);
  const candidates = createCandidates(
    comments,
    neighbours,
    addressees.latest.map((at, i) => (at < 0 ? spokenTo[i]! : at)),
    threaded ? whereOver(moments) : undefined,
  );
  const later = createLater({ count: comments.length, authors, echoes, mentions });
  return {
    comments,
    threaded,
    moments,
    words,
    authors,
    previous,
    next,
    spoken,
    mentions,
    addressees,
    manner: scanManner(discussion, sense?.cues ?? STANCE_CUES[language], words, vectors),
    vectors,
    articleCosines: cosinesWith(vectors, 0).subarray(1),
    echoes,
    spelling,
    neighbours,
    candidates,
    later,
    focus(child) {
      echoes.focus(child);
      spelling.focus(child + 1);
      neighbours.keep(child, echoes);
      candidates.list(child);
      later.focus(child);
    },
  };
}

/** Characters read of a comment that quotes, and of the text it quotes. */
const READ = 20_000;

/** The words it quotes are put after its own, so that its opening stays the same. */
function withQuoted(text: string, quoted: string): Words {
  return scanWords(`${text.slice(0, READ)}\n${quoted.slice(0, READ)}`);
}

function numberAuthors(comments: readonly Comment[]) {
  const numbers = new Map<string, number>();
  const last = new Map<number, number>();
  const previous = new Int32Array(comments.length).fill(-1);
  const next = new Int32Array(comments.length).fill(-1);
  const spoken = new Int32Array(comments.length);
  const authors = Int32Array.from(comments, (comment, i) => {
    const person = personOf(comment);
    const number = numbers.get(person) ?? i;
    numbers.set(person, number);
    const earlier = last.get(number);
    if (earlier !== undefined) {
      previous[i] = earlier;
      next[earlier] = i;
      spoken[i] = spoken[earlier]! + 1;
    }
    last.set(number, i);
    return number;
  });
  return { authors, previous, next, spoken };
}
