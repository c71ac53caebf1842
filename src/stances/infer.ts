import { checkRows } from '../corrections/index.js';
import { prepareVoters } from '../evidence/index.js';
import {
  ARTICLE,
  type Corrections,
  type Discussion,
  type Quotation,
  type Reply,
  type Speaker,
  type Stance,
  type StanceTarget,
} from '../schema/index.js';
import { requireFlag, requireOptions, requireShare, wrongOption } from '../schema/require-options.js';
import { settleFields } from '../schema/settle-fields.js';
import { createContext } from './context.js';
import { certainStance, readCorrected } from './corrected.js';
import { createDecider, type Verdict } from './decode.js';
import { type Link, readExchanges } from './exchanges.js';
import { stanceHeuristics } from './heuristics/index.js';
import { type StanceModel, shippedStances } from './model.js';
import { saysNothing } from './says-nothing.js';
import { type BaseRates, readSite, type Site } from './site.js';
import { takeSides } from './targets/take-sides.js';

/** The layers that stances are inferred from. */
export interface StanceInput {
  readonly replies: readonly Reply[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/** How to infer stances. */
export interface StanceOptions {
  /**
   * Lowest probability at which the graph shows a stance as an edge, 0…1. Default .5, more likely than not: about seven
   * in ten of the disagreements shown are right.
   */
  readonly edgeAbove?: number | undefined;
  /**
   * The kind of site, if you know it, as some quarrel more than others: `'debate'`, `'politics'`, `'health'`, `'rumours'`, or
   * the shares of its replies that agree, disagree and do neither. Only replies to comments are concerned, and each says so
   * among its reasons (`stances/site`). Default: nothing is assumed.
   */
  readonly site?: Site | BaseRates | undefined;
  /**
   * Whether inferred rows include their reasons. Default true; `false` leaves every `evidence` empty, which saves time
   * and makes files much smaller.
   */
  readonly evidence?: boolean | undefined;
  /** Corrections as `settleCorrections` returns them. */
  readonly corrections?: Corrections | undefined;
}

/** The verdict on comments without words. */
const silence = (): Verdict => ({
  stance: 'neutral',
  probabilities: { agrees: 0, disagrees: 0, neutral: 1 },
  evidence: [],
});

/** Default of `edgeAbove`. */
const EDGE_ABOVE = 0.5;

/**
 * Infers stances: of each reply towards the comment it answers (one row each, neutral included), of comments towards the
 * speakers they name, and towards the article if they take sides on it. Comments without words of their own (empty, links,
 * "[removed]") are neutral. The probabilities for a reply assume that its link is right. Corrected stances
 * are certain (`basis: 'corrected'`), get a row even if none was inferred, and influence the
 * inferred sides of the whole discussion. O(words).
 *
 * @throws {DiscussionError} `invalid-option` if an option is out of range or has the wrong type, or if replies, speakers or
 * quotations are missing; `invalid-discussion` with `place.path` if a field has another type than `Discussion` declares.
 *
 * @example
 * const discussion = {
 *   article: { text: '' },
 *   comments: [
 *     { id: 'c1', author: 'Ann', text: 'The ferry is always late.', parentId: 'article' },
 *     { id: 'c2', author: 'Bob', text: 'No, you are wrong. The ferry is not late.', parentId: 'c1' },
 *   ],
 * };
 * inferStances(discussion, { replies: inferReplies(discussion), speakers: [], quotations: [] })[0]?.stance; // 'disagrees'
 */
export function inferStances(discussion: Discussion, input: StanceInput, options: StanceOptions = {}): Stance[] {
  return inferWith(shippedStances(), discussion, input, options);
}

/** Like `inferStances`, with other weights. */
export function inferWith(
  model: StanceModel,
  data: Discussion,
  layers: StanceInput,
  options: StanceOptions = {},
): Stance[] {
  const discussion = settleFields(data);
  if (![layers?.replies, layers?.speakers, layers?.quotations].every(Array.isArray))
    throw wrongOption('layers', 'lists of replies, speakers and quotations', layers);
  const { replies, speakers, quotations } = layers;
  requireOptions(options);
  const { edgeAbove = EDGE_ABOVE, site, corrections = {}, evidence: reasons = true } = options;
  const shift = site === undefined ? undefined : readSite(site);
  requireShare('edgeAbove', edgeAbove);
  requireFlag('evidence', reasons);
  const context = createContext(discussion, replies, speakers);
  const voters = prepareVoters(stanceHeuristics, {}, context);
  const { positions } = context;
  const corrected = readCorrected(checkRows(corrections), positions);
  const links = linksOf(replies, positions);
  const { comments } = discussion;
  const targetOf = ({ parent }: Link): StanceTarget => ({ kind: 'comment', id: comments[parent]!.id });
  const glance = createDecider(model, voters, context, shift, false);
  const exchangeOf = readExchanges(links, comments, (link) => {
    const comment = comments[link.child]!;
    const stated = corrected.of(comment.id, targetOf(link));
    if (stated !== undefined) return certainStance(comment.id, targetOf(link), stated);
    if (saysNothing(comment)) return silence();
    context.focus(link.child, link.parent);
    return glance(link.child, link.parent);
  });
  const decide = createDecider(model, voters, context, shift, reasons);
  const stances: Stance[] = [];
  for (const link of links) {
    const { child, parent } = link;
    const { id } = comments[child]!;
    const target = targetOf(link);
    if (corrected.of(id, target) !== undefined) continue;
    context.focus(child, parent, exchangeOf(link));
    const { stance, probabilities, evidence } = saysNothing(comments[child]!) ? silence() : decide(child, parent);
    const probability = probabilities[stance];
    stances.push({
      commentId: id,
      target,
      stance,
      probabilities,
      edge: stance !== 'neutral' && probability >= edgeAbove,
      basis: 'inferred',
      probability,
      evidence,
    });
  }
  for (const { comment, target, stance } of corrected.rows)
    if (target.kind === 'comment') stances.push(certainStance(comment, target, stance));
  stances.sort((a, b) => positions.get(a.commentId)! - positions.get(b.commentId)!);
  const input = { speakers, quotations, replies, between: stances.slice(), corrected };
  for (const stance of takeSides(context, input, edgeAbove))
    stances.push(reasons || stance.basis !== 'inferred' ? stance : { ...stance, evidence: [] });
  return stances;
}

/** The replies to comments, by position; those that answer the article, nobody or themselves are left out. */
function linksOf(replies: readonly Reply[], positions: ReadonlyMap<string, number>): Link[] {
  return replies.flatMap((reply): Link[] => {
    const { id, parentId } = reply;
    const probability = reply.basis === 'inferred' ? reply.probability : 1;
    const child = positions.get(id);
    const parent = parentId === null || parentId === ARTICLE ? undefined : positions.get(parentId);
    return child === undefined || parent === undefined || child === parent ? [] : [{ child, parent, probability }];
  });
}
