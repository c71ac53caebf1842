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

/** FNV-1a of all but the last character, plus that one: ids in a row share a line of the cache. */
function hashOf(text: string): number {
  const last = text.length - 1;
  let hash = 0x811c9dc5;
  for (let i = 0; i < last; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) + text.charCodeAt(last);
}

/** Positions of comments by their ids. */
export function numberComments(comments: readonly { readonly id: string }[]): Numbered {
  const numbered = createNumbered(comments.length, (i) => comments[i]!.id);
  for (let i = 0; i < comments.length; i++) numbered.add(i);
  return numbered;
}
