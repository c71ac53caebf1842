import { rounded } from '../evidence/index.js';
import { DiscussionError, type Layers } from '../schema/index.js';
import { comparableSeconds, readMoment } from '../schema/moment.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireIds } from '../schema/require-options.js';
import { burstiness } from './burstiness.js';
import { buildForest } from './forest.js';
import { medianOf } from './median.js';

/** How quickly people write. */
export interface Timing {
  /** Unit of gaps: seconds if every comment has a time, otherwise comments. */
  readonly unit: 'seconds' | 'comments';
  /** Median gap between a comment and a reply to it; 0 if there are no such replies. */
  readonly medianLag: number;
  /** Gap between the first comment and the one that completes the first half. */
  readonly halfLife: number;
  /**
   * `burstiness` of the gaps between one comment and the next; `null` for a whole discussion without times, where all
   * gaps are 1.
   */
  readonly burstiness: number | null;
}

/**
 * Measures timing by the likeliest links, for the whole discussion or some of its comments, such as a thread or a chain.
 * Times are used if every one of these comments has a `createdAt` with a time of day, all with an offset from UTC or all
 * without; otherwise gaps are counted in comments of the whole discussion. O(comments · log comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the ids are not a list of ids, `unknown-comment`
 * for an id that does not exist.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * measureTiming(analyze(page)).medianLag; // 1
 */
export function measureTiming(layers: Pick<Layers, 'discussion' | 'replies'>, commentIds?: readonly string[]): Timing {
  const { discussion, replies } = requireLayers(layers, 'measureTiming()', ['replies']);
  const { comments } = discussion;
  if (commentIds !== undefined) requireIds(commentIds);
  const chosen = commentIds ? placesOf(commentIds, comments) : comments.map((_, at) => at);
  const written = chosen.map((at) => readMoment(comments[at]!.createdAt ?? ''));
  const times = written.every((moment) => moment?.hasClock) ? comparableSeconds(written) : undefined;
  const when = new Map(chosen.map((at, i) => [at, times ? times[i]! : at]));
  const { parents } = buildForest(discussion, replies);
  const moments = [...when.values()].sort((a, b) => a - b);
  const lags = chosen
    .flatMap((at) => (when.has(parents[at]!) ? [Math.abs(when.get(at)! - when.get(parents[at]!)!)] : []))
    .sort((a, b) => a - b);
  const gaps = moments.slice(1).map((moment, i) => moment - moments[i]!);
  return {
    unit: times ? 'seconds' : 'comments',
    medianLag: medianOf(lags),
    halfLife: moments.length === 0 ? 0 : moments[(moments.length - 1) >> 1]! - moments[0]!,
    burstiness: times || commentIds ? rounded(burstiness(gaps)) : null,
  };
}

function placesOf(commentIds: readonly string[], comments: Layers['discussion']['comments']): number[] {
  const position = new Map(comments.map(({ id }, at) => [id, at]));
  return [...new Set(commentIds)].map((id) => {
    const at = position.get(id);
    if (at === undefined) throw new DiscussionError('unknown-comment', `There is no comment "${id}".`, { id });
    return at;
  });
}
