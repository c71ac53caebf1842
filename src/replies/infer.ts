import { checkRows } from '../corrections/index.js';
import { rounded } from '../evidence/index.js';
import { ARTICLE, type Corrections, type Discussion, type Reply } from '../schema/index.js';
import { requireFlag, requireOneOf, requireOptions, requireShare } from '../schema/require-options.js';
import { settleFields } from '../schema/settle-fields.js';
import { createContext } from './context.js';
import { alternativesOf, offsetFor, posteriorOf } from './decode.js';
import { lookFirst } from './first-look.js';
import { judgeLayout, type Layout, likeliest, TIMED_LAYOUTS } from './layout.js';
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
  /** Links less probable than this are left open (`parentId: null`), 0…1. Default 0: the best guess is always given. */
  readonly abstainBelow?: number | undefined;
  /**
   * How the site displays discussions: `flat`, one after the other, as forums do; `threaded`, each answer below what it
   * answers, as Reddit and most news sites do; `tree`, the same, but put into the order of time; `chat`.
   * It determines how much distance, turns and quotes count. Default `auto`: `threaded` if the times go up and down, otherwise
   * judged from the text; chat is recognised by lengths, names and turns. `mendDiscussion`, and so `analyze`, sorts data by
   * `createdAt` first; only comments read from a page keep an order that goes up and down.
   */
  readonly layout?: Layout | 'auto' | undefined;
  /** Share of the comments that answer the article, 0…1, if the caller knows it. The text does not show it. */
  readonly articleShare?: number | undefined;
  /** Weights fitted to the caller's site (`fitReplies` of `discussion-graph/learn`), instead of the library's own. */
  readonly weights?: ReplyWeights | undefined;
  /**
   * Whether inferred rows include their reasons. Default true; `false` leaves every `evidence` empty, which saves time
   * and makes files much smaller.
   */
  readonly evidence?: boolean | undefined;
  /** Corrections as `settleCorrections` returns them. Corrected links override those of the source. */
  readonly corrections?: Corrections | undefined;
}

/** The links, and the layout they were inferred for. */
export interface InferredReplies {
  readonly replies: Reply[];
  /** The layout, stated or judged, and its probability; 1 for `threaded`, which is told by times. */
  readonly layout: Layout;
  readonly layoutProbability: number;
}

/**
 * Infers the parent of each comment: the article or an earlier comment. Links given by the source are kept (`basis:
 * 'given'`), and so are corrected ones (`'corrected'`); the rest is inferred from them. One row per comment, in the
 * order of the comments. The rows form a forest rooted in the article; only given and corrected links may point to later
 * comments, and descendants by such links are never chosen as a parent. A given link to a missing comment is
 * inferred instead (`mendDiscussion` reports it).
 *
 * There are two looks: the first scores the article, the nearest and the most similar comments with the heuristics; the
 * second scores the likeliest twelve again, knowing who probably answered whom. Probabilities are from a softmax; the
 * contributions of the evidence sum to the score.
 *
 * Time O(words + comments · candidates).
 *
 * @throws {DiscussionError} `invalid-option` if an option is out of range or has the wrong type, `invalid-discussion`
 * with `place.path` for a field whose type is not the one `Discussion` declares.
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

/** Like `inferReplies`, and also returns the layout. */
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
  requireOneOf('layout', ['auto', ...TIMED_LAYOUTS, 'threaded'], stated);
  const discussion = settleFields(data);
  const { comments } = discussion;
  const context = createContext(discussion, stated === 'auto' ? undefined : stated === 'threaded');
  const seen = describePage(context);
  const judged = { ...judgeLayout(seen, layoutWeights), threaded: 1 };
  const layout = stated !== 'auto' ? stated : context.threaded ? 'threaded' : likeliest(judged);
  const looks = looksFor(layout, weights);
  const { known, corrected, links } = createLinks(discussion, checkRows(corrections).replies);
  const page =
    stated === 'flat' ? { ...seen, flat: 1 as const } : stated === 'tree' ? { ...seen, flat: 0 as const } : seen;
  const first = lookFirst(context, page, looks, known, articleShare !== undefined);
  const second = lookAgain(context, first, looks.second, looks.calm);
  const explainer = createExplainer(context, looks, first, second);
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
