import type { Discussion } from '../../schema/index.js';
import { sampleOf } from '../language.js';
import { scanWords } from '../words.js';
import { danish } from './da.js';
import { spanish } from './es.js';
import { SPANISH_COMMENTS } from './es-comments.js';
import { french } from './fr.js';
import { FRENCH_COMMENTS } from './fr-comments.js';
import type { Gloss } from './gloss.js';
import { glossFor, tagOf } from './gloss-for.js';
import { italian } from './it.js';
import { ITALIAN_COMMENTS } from './it-comments.js';
import { NORWEGIAN_COMMENTS } from './nb-comments.js';
import { dutch } from './nl.js';
import { DUTCH_COMMENTS } from './nl-comments.js';
import { portuguese } from './pt.js';
import { PORTUGUESE_COMMENTS } from './pt-comments.js';
import { type CommentGloss, commentGloss } from './reading.js';
import { swedish } from './sv.js';
import { SWEDISH_COMMENTS } from './sv-comments.js';

/** Danish comments have weights of their own, and are not read through its gloss. */
const LINES: ReadonlyMap<Gloss, string> = /* @__PURE__ */ new Map([
  [french, FRENCH_COMMENTS],
  [spanish, SPANISH_COMMENTS],
  [italian, ITALIAN_COMMENTS],
  [portuguese, PORTUGUESE_COMMENTS],
  [dutch, DUTCH_COMMENTS],
  [swedish, SWEDISH_COMMENTS],
]);
const COMPILED = new Map<string, CommentGloss>();

/** Words that tell Norwegian from Danish, which one gloss of articles serves. */
const NORWEGIAN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'av meg deg seg nå hva ble noe mye fram opp enn ikkje eg ein kva'.split(' '),
);
const DANISH: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'af mig dig sig nu hvad blev noget meget frem op end ud efter'.split(' '),
);

/** With fewer characters in the comments, the article's language counts too, and so many of its own. */
const ENOUGH = 400;

/**
 * The gloss for the comments of a discussion; none if they are in a language that weights are fitted to, or in one that
 * nobody has glossed. O(1).
 */
export function commentGlossFor({ language, article, comments }: Discussion): CommentGloss | undefined {
  const said = sampleOf(comments);
  const sample = said.length < ENOUGH ? `${said}\n${article.text.slice(0, ENOUGH)}` : said;
  const gloss = glossFor(language, sample);
  const lines =
    gloss === danish ? (isNorwegian(language, sample) ? NORWEGIAN_COMMENTS : undefined) : gloss && LINES.get(gloss);
  if (gloss === undefined || lines === undefined) return undefined;
  let compiled = COMPILED.get(lines);
  if (compiled === undefined) {
    compiled = commentGloss(gloss, lines);
    COMPILED.set(lines, compiled);
  }
  return compiled;
}

/** Whether comments that are Danish or Norwegian are Norwegian. */
function isNorwegian(stated: string | undefined, text: string): boolean {
  const tag = tagOf(stated);
  if (danish.languages.includes(tag)) return tag !== 'da';
  const { norms } = scanWords(text);
  const countOf = (words: ReadonlySet<string>) => norms.filter((norm) => words.has(norm)).length;
  return countOf(NORWEGIAN) > countOf(DANISH);
}
