/** What Reddit writes into texts, in its own exports and in corpora made of them. */

const GONE = /^\s*\[\s?(?:deleted|removed)(?: by \w+)?\s?\]\s*$/i;
const CHARACTERS = { amp: '&', lt: '<', gt: '>' } as const;

/** Whether a text says that there is none any more. */
export function isGone(text: string): boolean {
  return GONE.test(text);
}

/**
 * What makes Markdown of the texts of one thread. A thread that encodes has no bare `<`, `>` or `&` anywhere; decoding another would change
 * what people wrote. Blanks that Reddit's editor writes as entities of the Markdown itself become blanks, those of no width nothing.
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
