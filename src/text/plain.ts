/** A word without the accents on its letters: "barría" as "barria"; vowel signs of other scripts stay. O(length). */
export function withoutAccents(word: string): string {
  // Most words have none.
  return /[^\0-\x7f]/.test(word)
    ? word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : word;
}
