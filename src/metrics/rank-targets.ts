import { rounded } from '../evidence/index.js';
import { commenterKey } from '../graph/index.js';
import { type SpeakerStance, speakerStances } from '../graph/speaker-targets.js';
import type { Layers, Stance } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOneOf, requireOptions } from '../schema/require-options.js';
import { grouped } from '../text/grouped.js';
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
 * the comments that take sides. Stances towards a quotation count for its speaker too; a comment with several counts once on each
 * side, by the surest. Ties in order of the article. O(quotations + stances).
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
  const about = speakerStances(layers).map(({ speakerId, ...stance }) => ({ ...stance, id: speakerId }));
  return rankTargets(layers, labels, options, about);
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
  const about = layers.stances
    .filter(({ target }) => target.kind === 'quotation')
    .map((row) => ({ commentId: row.commentId, id: row.target.id, rows: [row], ...row.probabilities }));
  return rankTargets(layers, labels, options, about);
}

/** What one comment says of one target. */
interface TargetStance extends Omit<SpeakerStance, 'speakerId'> {
  readonly id: string;
}

function rankTargets(
  { discussion }: Layers,
  labels: ReadonlyMap<string, string>,
  options: TargetOptions,
  stances: readonly TargetStance[],
): TargetMeasures[] {
  const { by = 'disputed' } = requireOptions(options, { by: true });
  requireOneOf('by', Object.keys(ORDERS), by);
  const author = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const about = grouped(
    stances.filter(({ commentId }) => author.has(commentId)),
    ({ id }) => id,
  );
  return [...labels]
    .map(([id, label]): TargetMeasures => {
      const own = about.get(id) ?? [];
      const comments = own.flatMap(sideOf).sort((a, b) => b.probability - a.probability);
      const disagreement = own.reduce((sum, { disagrees }) => sum + disagrees, 0);
      const agreement = own.reduce((sum, { agrees }) => sum + agrees, 0);
      const { value, low, high } = estimateShare(disagreement, agreement);
      return {
        id,
        label,
        disagreement: rounded(disagreement),
        agreement: rounded(agreement),
        dispute: { value: rounded(value), low: rounded(low), high: rounded(high) },
        people: new Set(comments.map((comment) => author.get(comment.id))).size,
        comments,
      };
    })
    .sort(ORDERS[by]);
}

/** The surest of the sides that a comment takes, if any. */
function sideOf({ commentId, rows }: TargetStance): TargetComment[] {
  return rows
    .filter(({ stance }) => stance !== 'neutral')
    .map(({ stance, probabilities }) => ({ id: commentId, stance, probability: probabilities[stance] }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 1);
}
