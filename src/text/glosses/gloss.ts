/** How articles in a language without fitted weights are read: word by word in English. Comments: `reading.ts`. */
export interface Gloss {
  /** Its tags. */
  readonly languages: readonly string[];
  /** English words for its function words, its words of saying and thinking, and what speakers are called. */
  readonly words: ReadonlyMap<string, string>;
  /** Phrases for "according to". */
  readonly according: readonly string[];
  /** A word that has lost its end before a vowel, with its apostrophe: "l'" in "l'eau". */
  readonly elided?: RegExp;
  /** What joins a pronoun to the verb before it: the hyphen in "dit-elle". */
  readonly inverted?: RegExp;
  /** Whether readers leave out accents: "realite". Without them, å and ø are other letters. */
  readonly omitsAccents?: true;
  /** Whether the verb comes second: "Ifølge Lee siger …", without a comma. */
  readonly verbSecond?: true;
  /** What an infinitive ends in, where "of" before one opens what somebody says or thinks: "teme di perdere". */
  readonly infinitive?: RegExp;
  /** Whether who speaks may be named inside the marks: "« Non, dit Lee, jamais. »". */
  readonly incises?: true;
  /** Whether a dash at the start of a paragraph stands for quotation marks. */
  readonly dashes?: true;
}

/** Reads lines like "said: sagde udtalte". A test sees to it that no word is given twice. O(characters). */
export function formsOf(lines: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [english, all] = line.split(': ') as [string, string];
    for (const word of all.split(' ')) words.set(word, english);
  }
  return words;
}
