import type { StanceClass, StanceTarget } from './layers.js';

/** "This comment answers that one." Comments are named by id, or by fingerprint (`fingerprintOf`), which stays valid when ids change. */
export interface ReplyCorrection {
  readonly comment: string;
  /** A comment, or `'article'`. */
  readonly parent: string;
}

/** "This comment disagrees with that one", or with a speaker, a quotation or the article. */
export interface StanceCorrection {
  /** By id or fingerprint. */
  readonly comment: string;
  /** `id` names a comment by id or fingerprint, a speaker by id or name, a quotation by id or its words. */
  readonly target: StanceTarget;
  readonly stance: StanceClass;
}

/** "This name in the article is that speaker", or nobody. */
export interface NameCorrection {
  /** As printed in the article. A speaker's main name stands for the whole speaker, an alias only for itself. */
  readonly name: string;
  /**
   * Any name of the intended speaker. A new name renames the speaker, or makes the alias a speaker of its own. `null`: the
   * name is no speaker's, and what was attributed by it is nobody's.
   */
  readonly speaker: string | null;
}

/** "This passage of the article is what that speaker said", or no quotation. */
export interface QuotationCorrection {
  /** Its words as the article prints them, or the id of a quotation. Words that no quotation has become one. */
  readonly quotation: string;
  /** Any name of the speaker, after `names`; a new name is a new speaker. `null`: it is no quotation. */
  readonly speaker: string | null;
}

/**
 * What a person knows, as plain JSON-safe data to keep in a file and pass to every later run. Rows that name something
 * missing or contradict a later row are left out and reported in `diagnostics`.
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
  readonly replies?: readonly ReplyCorrection[] | undefined;
  readonly stances?: readonly StanceCorrection[] | undefined;
  readonly names?: readonly NameCorrection[] | undefined;
  readonly quotations?: readonly QuotationCorrection[] | undefined;
}
