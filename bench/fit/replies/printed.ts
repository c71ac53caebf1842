import { hash, type Known } from '../../../src/learn/known.js';
import type { Comment } from '../../../src/schema/index.js';
import { readMoment } from '../../../src/schema/moment.js';

/** What a page prints of the times: nothing, ages ("3 hours ago"), dates to the minute, or dates to the second. */
export type Printed = 'nothing' | 'ages' | 'minutes' | 'dates';

/** What is measured apart; minutes tell as much as seconds (docs/decisions/0013-times.md). */
export const PRINTED = ['nothing', 'ages', 'dates'] as const satisfies readonly Printed[];

/** The same discussion with its times as a page prints them. O(n). */
export function withTimes(known: Known, printed: Printed): Known {
  const { key, discussion } = known;
  const moments = discussion.comments.map(({ createdAt = '' }) => (readMoment(createdAt)?.seconds ?? 0) / 60);
  const copied = Math.max(...moments) + (hash(`copied ${key}`) % 2880);
  const comments = discussion.comments.map(({ createdAt, ...comment }, i): Comment => {
    if (printed === 'nothing' || createdAt === undefined) return comment;
    if (printed === 'ages') return { ...comment, minutesAgo: coarse(copied - moments[i]!) };
    return { ...comment, createdAt: printed === 'dates' ? createdAt : createdAt.replace(/:\d\d(?:\.\d+)?Z$/, 'Z') };
  });
  return { ...known, discussion: { ...discussion, comments } };
}

/** Whole minutes, hours, days or months, as sites print ages. */
function coarse(age: number): number {
  const unit = [43_200, 1440, 60].find((minutes) => age >= minutes) ?? 1;
  return unit * Math.floor(age / unit);
}
