import { hash, type Known } from '../../../src/learn/known.js';
import { PRINTED, type Printed, withTimes } from './printed.js';

/**
 * The same discussion as a site shows it that puts answers below what they answer. Answers to the same comment stand
 * oldest first, newest first or by chance (as if by votes), one of these for the whole discussion. O(n log n).
 */
export function asThreaded(
  known: Known,
  printed: Printed = PRINTED[hash(`printed ${known.key}`) % PRINTED.length]!,
): Known {
  const { key, parents } = known;
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
  const { discussion } = withTimes(known, printed);
  return {
    ...known,
    discussion: {
      ...discussion,
      comments: order.map((i, place) => ({ ...discussion.comments[i]!, id: `c${place}` })),
    },
    parents: order.map((i) => [newPlaces.get(parents[i]![0]!) ?? -1]),
  };
}
