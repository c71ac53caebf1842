import type { StanceClass, StanceTarget } from './layers.js';

/** "This comment answers that one." Comments are named by id, or by fingerprint (`fingerprintOf`), which outlives ids. */
export interface ReplyCorrection {
  readonly comment: string;
  /** A comment, or `'article'`. */
  readonly parent: string;
}

/** "This comment disagrees with that one", or with a speaker, a quotation or the article. */
export interface StanceCorrection {
  /** By id or fingerprint. */
  readonly comment: string;
  /** `id` names a comment by id or fingerprint, a speaker by id or name, a quotation by id. */
  readonly target: StanceTarget;
  readonly stance: StanceClass;
}

/** "This name in the article is that speaker." */
export interface NameCorrection {
  /** As the article has it. The name of a speaker stands for all of that speaker, another name of his for itself alone. */
  readonly name: string;
  /** Any name of the speaker that is meant; one the article does not have renames, or sets apart. */
  readonly speaker: string;
}

/**
 * What a person knows better, as plain JSON-safe data: to be kept in a file and given to every later run. Rows that name
 * what is not there or contradict each other are reported in `diagnostics` and left out.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Close the ferry.' },
 *   { id: 'b', author: 'Bob', text: 'Why? Lee was right.' },
 * ];
 * const { replies, stances } = analyze({ article: { text: 'Ann Lee said: “The ferry stays.”' }, comments }, {
 *   corrections: {
 *     replies: [{ comment: 'b', parent: 'a' }],
 *     stances: [
 *       { comment: 'b', target: { kind: 'comment', id: 'a' }, stance: 'disagrees' },
 *       { comment: 'b', target: { kind: 'speaker', id: 'Ann Lee' }, stance: 'agrees' },
 *     ],
 *   },
 * });
 * [replies, stances].map((rows) => rows.filter(({ basis }) => basis === 'corrected').length); // [1, 2]
 */
export interface Corrections {
  readonly replies?: readonly ReplyCorrection[];
  readonly stances?: readonly StanceCorrection[];
  readonly names?: readonly NameCorrection[];
}
