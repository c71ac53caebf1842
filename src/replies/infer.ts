import { checkRows } from '../corrections/check-rows.js';
import { rounded } from '../evidence/index.js';
import { ARTICLE, type Corrections, type Discussion, type Reply } from '../schema/index.js';
import { requireFlag, requireOneOf, requireOptions, requireShare } from '../schema/require-options.js';
import { settleFields } from '../schema/settle-fields.js';
import { createContext } from './context.js';
import { alternativesOf, offsetFor, posteriorOf } from './decode.js';
import { lookFirst } from './first-look.js';
import { judgeLayout, LAYOUTS, type Layout, likeliest } from './layout.js';
import { createLinks } from './links.js';
import type { ReplyWeights } from './looks.js';
import { looksFor } from './model.js';
import { describePage } from './page.js';
import { createExplainer } from './reasons.js';
import { lookAgain } from './second-look.js';
import { NONE, SHORTLIST } from './shortlists.js';
import { layoutWeights } from './weights-layout.js';

/** How to infer replies. */
export interface ReplyOptions {
  /** Links less probable than this are left open (`parentId: null`), 0…1. Default 0: always the best guess. */
  readonly abstainBelow?: number;
  /**
   * How the site shows its discussions: `flat` in one row, as forums do; `tree`, as most news sites do; `chat`. It says
   * what distance, turns and quotes are worth. Default `auto`: the text decides; chat is told
   * from the rest by lengths, names and turns.
   */
  readonly layout?: Layout | 'auto';
  /** Share of the comments that answer the article, 0…1, where the caller knows it. It cannot be seen in the text. */
  readonly articleShare?: number;
  /** Weights fitted to the caller's site (`fitReplies` of `discussion-graph/learn`) instead of those that come with the library. */
  readonly weights?: ReplyWeights;
  /**
   * Whether inferred rows carry their reasons. Default true; `false` leaves every `evidence` empty, for less time and
   * much smaller files.
   */
  readonly evidence?: boolean;
  /** What a person knows better, as `settleCorrections` gives it. Links outrank those of the source. */
  readonly corrections?: Corrections;
}

/** The links, and what they rest on. */
export interface InferredReplies {
  readonly replies: Reply[];
  /** The layout that was stated or judged, and how probable it seemed. */
  readonly layout: Layout;
  readonly layoutProbability: number;
}

/**
 * Infers whom each comment answers: the article or an earlier comment. Links the source gave are kept (`basis:
 * 'given'`), those a person corrected too (`'corrected'`), and the rest is inferred given them. One row a comment, in the
 * order of the comments; the rows form a forest rooted in the article, apart from given links, whose order is the source's:
 * what stands below a comment by given links is never chosen as its parent. A given link to a comment that is not there is
 * inferred instead (`mendDiscussion` reports such).
 *
 * Two looks: the first scores the article, the nearest and the most similar comments by the heuristics; the second
 * scores the likeliest twelve again, knowing who probably answered whom. Probabilities are those of the softmax; the
 * contributions of the evidence sum to the score.
 *
 * Time O(words + comments · candidates).
 *
 * @throws {DiscussionError} `invalid-option` when an option is out of range or of another kind, `invalid-discussion`
 * with `place.path` for a field of another kind than `Discussion` declares.
 *
 * @example
 * inferReplies({
 *   article: { text: 'The council closed the pool.' },
 *   comments: [
 *     { id: 'c1', author: 'Ann', text: 'The chlorine supplier went bankrupt, that is why.' },
 *     { id: 'c2', author: 'Bob', text: 'Ann, no chlorine supplier went bankrupt.' },
 *   ],
 * })[1]?.parentId; // 'c1'
 */
export function inferReplies(discussion: Discussion, options: ReplyOptions = {}): Reply[] {
  return inferRepliesAndLayout(discussion, options).replies;
}

/** The same, with the layout. */
export function inferRepliesAndLayout(data: Discussion, options: ReplyOptions = {}): InferredReplies {
  requireOptions(options);
  const {
    abstainBelow = 0,
    layout: stated = 'auto',
    articleShare,
    weights,
    corrections = {},
    evidence = true,
  } = options;
  requireShare('abstainBelow', abstainBelow);
  if (articleShare !== undefined) requireShare('articleShare', articleShare);
  requireFlag('evidence', evidence);
  requireOneOf('layout', ['auto', ...LAYOUTS], stated);
  const discussion = settleFields(data);
  const { comments } = discussion;
  const context = createContext(discussion);
  const seen = describePage(context);
  const judged = judgeLayout(seen, layoutWeights);
  const layout = stated === 'auto' ? likeliest(judged) : stated;
  const looks = looksFor(layout === 'chat', weights);
  const { known, corrected, links } = createLinks(discussion, checkRows(corrections).replies);
  const page =
    stated === 'flat' ? { ...seen, flat: 1 as const } : stated === 'tree' ? { ...seen, flat: 0 as const } : seen;
  const first = lookFirst(context, page, looks, known, articleShare !== undefined);
  const second = lookAgain(context, first, looks.second, looks.calm);
  const explainer = createExplainer(looks, first, second);
  const inferred = [...known.keys()].filter((child) => known[child] === NONE);
  const offset = articleShare === undefined ? 0 : offsetFor(articleShare, second, first.lists, inferred);
  const idAt = (parent: number) => (parent < 0 ? ARTICLE : comments[parent]!.id);
  const replies = comments.map(({ id }, child): Reply => {
    const given = known[child]!;
    if (given !== NONE) {
      return { id, parentId: idAt(given), basis: corrected.has(id) ? 'corrected' : 'given', alternatives: [] };
    }
    const isBelow = (comment: number) => links.isBelow(comment, child);
    const { order, probabilities } = posteriorOf(second, first.lists, child, isBelow, offset);
    const parentAt = (slot: number) => first.lists.parents[child * SHORTLIST + slot]!;
    const idOf = (slot: number) => idAt(parentAt(slot));
    const [best, ...others] = order;
    if (best === undefined)
      return { id, parentId: ARTICLE, basis: 'inferred', probability: 1, evidence: [], alternatives: [] };
    links.add(child, parentAt(best));
    const probability = probabilities[best]!;
    if (probability < abstainBelow) {
      const alternatives = alternativesOf(order, probabilities, idOf);
      return {
        id,
        parentId: null,
        basis: 'inferred',
        probability: rounded(1 - probability),
        evidence: [],
        alternatives,
      };
    }
    return {
      id,
      parentId: idOf(best),
      basis: 'inferred',
      probability: rounded(probability),
      evidence: evidence ? explainer.reasonsFor(child, best, offset) : [],
      alternatives: alternativesOf(others, probabilities, idOf),
    };
  });
  return { replies, layout, layoutProbability: rounded(judged[layout]) };
}
