import { rounded } from '../evidence/index.js';
import { commenterKey } from '../graph/index.js';
import { speakerTargets } from '../graph/speaker-targets.js';
import type { Layers, Stance } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOneOf, requireOptions } from '../schema/require-options.js';
import { estimateShare, type ShareEstimate } from './antagonism.js';

/** What quoted speakers and quotations can be ranked by. */
export type TargetOrder = 'disputed' | 'echoed' | 'ignored';

/** How to rank them. */
export interface TargetOptions {
  /** `disputed`: most disagreement first; `echoed`: most agreement; `ignored`: fewest people taking sides. Default `disputed`. */
  readonly by?: TargetOrder | undefined;
}

/** A comment that takes sides on a speaker or quotation. */
export interface TargetComment {
  readonly id: string;
  readonly stance: Stance['stance'];
  readonly probability: number;
}

/** How commenters react to a speaker or a quotation. */
export interface TargetMeasures {
  /** Id of the speaker or quotation. */
  readonly id: string;
  /** The speaker's name, or the words quoted. */
  readonly label: string;
  /** Expected number of comments that disagree (`disagreement`) and agree (`agreement`). */
  readonly disagreement: number;
  readonly agreement: number;
  /** Share of disagreement among the comments that take sides, with its 90 % interval; .5 if none does. */
  readonly dispute: ShareEstimate;
  /** People who take sides. */
  readonly people: number;
  /** The comments that take sides, most probable first. */
  readonly comments: readonly TargetComment[];
}

const ORDERS: Readonly<Record<TargetOrder, (a: TargetMeasures, b: TargetMeasures) => number>> = {
  disputed: (a, b) => b.disagreement - a.disagreement,
  echoed: (a, b) => b.agreement - a.agreement,
  ignored: (a, b) => a.people - b.people || a.disagreement + a.agreement - (b.disagreement + b.agreement),
};

/**
 * Ranks the quoted speakers by how commenters react to them: most disputed, most echoed or most ignored first, with
 * the comments that take sides. Stances towards a quotation count for its speaker too. Ties in order of the article. O(stances).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the order is unknown.
 *
 * @example
 * const page = [
 *   '"We need the ferry," said Tom Hill.', '"It costs too much," said Eve Lee.',
 *   'Ann', 'Eve Lee is wrong, the ferry is cheap.',
 *   'Bob', 'I shall miss the ferry.',
 * ].join('\n');
 * rankSpeakers(analyze(page)).map(({ id, people }) => [id, people]); // [['s2', 1], ['s1', 0]]
 */
export function rankSpeakers(layers: Layers, options: TargetOptions = {}): TargetMeasures[] {
  requireLayers(layers, 'rankSpeakers()');
  const quoted = layers.speakers.filter(({ quotations }) => quotations > 0);
  const labels = new Map(quoted.map(({ id, name }) => [id, name]));
  return rankTargets(layers, labels, options, speakerTargets(layers));
}

/**
 * Ranks quotations likewise, by the stances towards them. Ties in order of the article. O(stances).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the order is unknown.
 *
 * @example
 * const page = [
 *   '"We need the ferry," said Tom Hill. "The boat costs too much," said Eve Lee.',
 *   'Ann', '"The boat costs too much"? That is nonsense.',
 *   'Bob', 'I shall miss it.',
 * ].join('\n');
 * rankQuotations(analyze(page)).map(({ id, people }) => [id, people]); // [['q2', 1], ['q1', 0]]
 */
export function rankQuotations(layers: Layers, options: TargetOptions = {}): TargetMeasures[] {
  requireLayers(layers, 'rankQuotations()');
  const { text } = layers.discussion.article;
  const labels = new Map(layers.quotations.map(({ id, content }) => [id, text.slice(content.start, content.end)]));
  return rankTargets(layers, labels, options, ({ kind, id }) => (kind === 'quotation' ? id : undefined));
}

function rankTargets(
  { discussion, stances }: Layers,
  labels: ReadonlyMap<string, string>,
  options: TargetOptions,
  targetOf: (target: Stance['target']) => string | undefined,
): TargetMeasures[] {
  const { by = 'disputed' } = requireOptions(options, { by: true });
  requireOneOf('by', Object.keys(ORDERS), by);
  const author = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const about = new Map<string, Stance[]>([...labels.keys()].map((id) => [id, []]));
  for (const stance of stances) {
    const id = targetOf(stance.target);
    if (id !== undefined && author.has(stance.commentId)) about.get(id)?.push(stance);
  }
  return [...labels]
    .map(([id, label]): TargetMeasures => {
      const rows = about.get(id)!;
      const sides = rows.filter(({ stance }) => stance !== 'neutral');
      const disagreement = rows.reduce((sum, { probabilities }) => sum + probabilities.disagrees, 0);
      const agreement = rows.reduce((sum, { probabilities }) => sum + probabilities.agrees, 0);
      const { value, low, high } = estimateShare(disagreement, agreement);
      return {
        id,
        label,
        disagreement: rounded(disagreement),
        agreement: rounded(agreement),
        dispute: { value: rounded(value), low: rounded(low), high: rounded(high) },
        people: new Set(sides.map(({ commentId }) => author.get(commentId))).size,
        comments: sides
          .map(({ commentId, stance, probabilities }) => ({
            id: commentId,
            stance,
            probability: probabilities[stance],
          }))
          .sort((a, b) => b.probability - a.probability),
      };
    })
    .sort(ORDERS[by]);
}
