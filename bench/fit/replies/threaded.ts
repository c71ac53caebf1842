import { hash, type Known } from '../../../src/learn/known.js';
import type { Comment } from '../../../src/schema/index.js';
import { readMoment } from '../../../src/text/moment.js';

/** What a page prints of the times: nothing, ages ("3 hours ago"), or dates to the second. */
export type Printed = 'nothing' | 'ages' | 'dates';

export const PRINTED: readonly Printed[] = ['nothing', 'ages', 'dates'];

/**
 * The same discussion as a site shows it that puts answers below what they answer. Answers to the same comment stand
 * oldest first, newest first or by chance (as if by votes), one of these for the whole discussion. O(n log n).
 */
export function asThreaded(known: Known, printed = PRINTED[hash(`printed ${known.key}`) % PRINTED.length]!): Known {
  const { key, parents, discussion } = known;
  const below = new Map<number, number[]>();
  parents.forEach(([parent], i) => {
    const row = below.get(parent!);
    if (row) row.push(i);
    else below.set(parent!, [i]);
  });
  const places = [(i: number) => i, (i: number) => -i, (i: number) => hash(`votes ${key} ${i}`)];
  const placeOf = places[hash(`siblings ${key}`) % places.length]!;
  const order: number[] = [];
  const waiting = [-1];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    if (next >= 0) order.push(next);
    waiting.push(...(below.get(next) ?? []).sort((a, b) => placeOf(b) - placeOf(a)));
  }
  const newPlaces = new Map(order.map((i, place) => [i, place]));
  const moments = discussion.comments.map(({ createdAt = '' }) => (readMoment(createdAt)?.seconds ?? 0) / 60);
  const copied = Math.max(...moments) + (hash(`copied ${key}`) % 2880);
  return {
    ...known,
    discussion: {
      ...discussion,
      comments: order.map((i, place): Comment => {
        const { createdAt, ...comment } = discussion.comments[i]!;
        if (printed === 'dates') return { ...comment, ...(createdAt && { createdAt }), id: `c${place}` };
        return { ...comment, ...(printed === 'ages' && { minutesAgo: coarse(copied - moments[i]!) }), id: `c${place}` };
      }),
    },
    parents: order.map((i) => [newPlaces.get(parents[i]![0]!) ?? -1]),
  };
}

/** Whole minutes, hours, days or months, as sites print ages. */
function coarse(age: number): number {
  const unit = [43_200, 1440, 60].find((minutes) => age >= minutes) ?? 1;
  return unit * Math.floor(age / unit);
}
