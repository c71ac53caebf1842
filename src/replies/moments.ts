import type { Comment } from '../schema/index.js';
import { comparableSeconds, readMoment } from '../schema/moment.js';
import { timeOrderOf } from '../text/time-order.js';

/**
 * When each comment was written, in seconds of a clock of its own: by the ages the page prints, or by `createdAt` if
 * more comments have it. `NaN` if unknown, and for all if only some times have an offset from UTC. O(n).
 */
export function momentsOf(comments: readonly Comment[]): Float64Array {
  const ages = Float64Array.from(comments, ({ minutesAgo }) =>
    minutesAgo === undefined ? Number.NaN : -60 * minutesAgo,
  );
  const times = timesOf(comments);
  return known(ages) < known(times) ? times : ages;
}

function timesOf(comments: readonly Comment[]): Float64Array {
  const moments = comments.map(({ createdAt = '' }) => readMoment(createdAt));
  const seconds = comparableSeconds(moments.filter((moment) => moment !== undefined)) ?? [];
  let next = 0;
  return Float64Array.from(moments, (moment) => (moment === undefined ? Number.NaN : (seconds[next++] ?? Number.NaN)));
}

function known(moments: Float64Array): number {
  return moments.reduce((count, moment) => count + Number(!Number.isNaN(moment)), 0);
}

/**
 * Whether at least half of the comments have a time, and the times go up and down: then the site shows answers below
 * what they answer. O(n).
 */
export function areThreaded(moments: Float64Array): boolean {
  const steps = Array.from(moments.subarray(1), (moment, i) => moment - moments[i]!);
  return 2 * known(moments) >= moments.length && timeOrderOf(steps) === 'threaded';
}

/**
 * Where answers stand below what they answer: for each comment, the position of the first one that is older and so stands
 * no longer below it, or the number of comments. O(n).
 */
export function whereOver(moments: Float64Array): Int32Array {
  const over = new Int32Array(moments.length).fill(moments.length);
  const open: number[] = [];
  moments.forEach((moment, i) => {
    if (Number.isNaN(moment)) return;
    while (open.length > 0 && moments[open.at(-1)!]! > moment) over[open.pop()!] = i;
    open.push(i);
  });
  return over;
}
