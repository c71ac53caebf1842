import { fnv1a } from './fnv1a.js';

/** Finds numbers by text. */
export interface Numbered {
  /** The number of this text, the last if there are several; −1 if there is none. */
  of(text: string): number;
  add(number: number): void;
}

/**
 * Replaces a Map with at most `most` texts as keys, and does not rehash as it grows: with a million comments that took
 * longer than everything else. `textOf` returns the text of a number. Each lookup costs O(length of the text),
 * expected.
 */
export function createNumbered(most: number, textOf: (number: number) => string): Numbered {
  const size = 2 << (32 - Math.clz32(most));
  /** 1 + the number; 0 if the slot is free. */
  const places = new Int32Array(size);
  const placeOf = (text: string) => {
    let place = hashOf(text) & (size - 1);
    while (places[place] !== 0 && textOf(places[place]! - 1) !== text) place = (place + 1) & (size - 1);
    return place;
  };
  return {
    of: (text) => places[placeOf(text)]! - 1,
    add(number) {
      places[placeOf(textOf(number))] = number + 1;
    },
  };
}

/** The last character is added at the end, so that consecutive ids share a cache line. */
function hashOf(text: string): number {
  const last = text.length - 1;
  const hash = fnv1a(text, last);
  return (hash ^ (hash >>> 15)) + text.charCodeAt(last);
}

/** Positions of comments by id. */
export function numberComments(comments: readonly { readonly id: string }[]): Numbered {
  const numbered = createNumbered(comments.length, (i) => comments[i]!.id);
  for (let i = 0; i < comments.length; i++) numbered.add(i);
  return numbered;
}
