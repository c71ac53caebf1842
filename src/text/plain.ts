/** A word without the accents on its letters: "barría" as "barria". O(length). */
export function withoutAccents(word: string): string {
  // Most words have none.
  return /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : word;
}
