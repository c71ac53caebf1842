import type { Discussion } from '../../schema/index.js';
import { french } from './fr.js';
import { FRENCH_COMMENTS } from './fr-comments.js';
import type { Gloss } from './gloss.js';
import { glossFor } from './gloss-for.js';
import { type CommentGloss, commentGloss } from './reading.js';

const LINES: ReadonlyMap<Gloss, string> = /* @__PURE__ */ new Map([[french, FRENCH_COMMENTS]]);
const COMPILED = new Map<Gloss, CommentGloss>();

/** Most comments from which the language of a discussion is guessed, and characters of each. */
const SAMPLED = 40;
const OF_EACH = 400;

/** The gloss for comments of a discussion; none if they are in a language with a lexicon, or in one that nobody has glossed. */
export function commentGlossFor({
  language,
  comments,
}: Pick<Discussion, 'language' | 'comments'>): CommentGloss | undefined {
  const sample = comments.slice(0, SAMPLED).map(({ text }) => text.slice(0, OF_EACH));
  const gloss = glossFor(language, sample.join('\n'));
  const lines = gloss && LINES.get(gloss);
  if (!lines) return undefined;
  let compiled = COMPILED.get(gloss);
  if (compiled === undefined) {
    compiled = commentGloss(gloss, lines);
    COMPILED.set(gloss, compiled);
  }
  return compiled;
}
