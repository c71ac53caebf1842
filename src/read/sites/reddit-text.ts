/** What Reddit writes into texts, in its own exports and in corpora made of them. */

const GONE = /^\s*\[\s?(?:deleted|removed)(?: by \w+)?\s?\]\s*$/i;
const CHARACTERS = { amp: '&', lt: '<', gt: '>' } as const;

/** Whether a text only says that the text is gone. */
export function isGone(text: string): boolean {
  return GONE.test(text);
}

/**
 * Returns a function that turns the texts of one thread into Markdown. A thread with encoded texts has no bare `<`, `>`
 * or `&` anywhere; decoding any other would change what people wrote. Of the entities that Reddit's editor writes into
 * the Markdown itself, blanks become blanks and zero-width spaces are removed.
 */
export function createRedditDecoder(texts: readonly (string | undefined)[]): (text: string) => string {
  const isPlain = texts.some((text) => text !== undefined && /[<>]|&(?!(?:amp|lt|gt);)/.test(text));
  return (text) => {
    const decoded = isPlain
      ? text
      : text.replace(/&(amp|lt|gt);/g, (_, name: keyof typeof CHARACTERS) => CHARACTERS[name]);
    return decoded.replace(/&#x200b;/gi, '').replace(/&nbsp;/g, ' ');
  };
}
