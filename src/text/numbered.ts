import { fnv1a } from './fnv1a.js';

/** Finds numbers by text. */
export interface Numbered {
  /** The number of this text, the last of several; −1 where it has none. */
  of(text: string): number;
  add(number: number): void;
}

/**
 * What a Map of at most `most` texts would do, without the moves of a Map that grows: of a million comments those took
 * longer than all the rest. `textOf` says the text of a number. Each costs O(length of the text), expected.
 */
export function createNumbered(most: number, textOf: (number: number) => string): Numbered {
  const size = 2 << (32 - Math.clz32(most));
  /** 1 + the number; 0 where there is room. */
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

/** The last character is added at the end: ids in a row share a line of the cache. */
function hashOf(text: string): number {
  const last = text.length - 1;
  const hash = fnv1a(text, last);
  return (hash ^ (hash >>> 15)) + text.charCodeAt(last);
}

/** Positions of comments by their ids. */
export function numberComments(comments: readonly { readonly id: string }[]): Numbered {
  const numbered = createNumbered(comments.length, (i) => comments[i]!.id);
  for (let i = 0; i < comments.length; i++) numbered.add(i);
  return numbered;
}
