import { isDigit, isLower, isUpper, isWide, isWordUnit } from '../../text/letters.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { scanWords } from '../../text/words.js';

/** Longest name of an author. */
export const LONGEST_AUTHOR = 60;

/** What a short line looks like. */
export interface Look {
  readonly words: number;
  readonly functionWords: number;
  readonly capitals: number;
  readonly startsLower: boolean;
  readonly startsUpper: boolean;
  readonly hasDigit: boolean;
  readonly hasUnderscore: boolean;
  readonly mixedCase: boolean;
  /** Whether it ends with `.`, `!`, `?` or the like; initials ("Brennan T.") do not count. */
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  /** Whether it contains commas, quotation marks, brackets or dashes. */
  readonly punctuated: boolean;
}

/** "🌊Tess", "★ Ann". */
const SIGNS = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}★☆♥♡]|\ufe0f|\u200d)+ ?(?=\p{L})/u;
/** "Dr. Ann Lee": no sentence ends here. */
const TITLES =
  /(?<!\p{L})(?:dr|prof|mrs?|ms|st|sgt|capt|col|lt|maj|gen|rev|fr|sr|jr|sra|dra|ir|drs|ing|dipl|mag|dott|avv|cllr)\.(?= )/giu;

/** "Jackie (the real one)", "Bob (RN)". */
const REMARK = /(?<=\S) \([^()]{1,30}\)$/;

/** "E. van der Berg": small words of names. */
const PARTICLES = /^(?:van|der|den|de|la|von|zu|dos|da|di|del|le|al|bin|ten|ter|af|av|of|the)$/;

/** A name without the signs in front of it. */
export function withoutSigns(text: string): string {
  return text.replace(SIGNS, '');
}

/** A name without the remark in brackets behind it. */
export function withoutRemark(text: string): string {
  return text.replace(REMARK, '');
}

/** The last sign of a sentence. */
export const SENTENCE_END = /[.!?…。！？]$/;

/** Examines a short line, or the name in it. O(length). */
export function lookAt(line: string): Look {
  const text = withoutSigns(line).replace(TITLES, (title) => title.slice(0, -1));
  const { norms, starts } = scanWords(text);
  const first = text.charCodeAt(0);
  // A script without spaces has no words to count.
  const words = starts.filter((at) => !(isWide(text.charCodeAt(at)) && isWide(text.charCodeAt(at - 1)))).length;
  const capitals = starts.filter((at) => isUpper(text.charCodeAt(at))).length;
  const isCapital = (at: number | undefined) => at !== undefined && isUpper(text.charCodeAt(at));
  const particles = norms.filter((norm) => PARTICLES.test(norm)).length;
  const isTitled = isCapital(starts[0]) && isCapital(starts.at(-1)) && norms.length === capitals + particles;
  const last = text.at(-1)!;
  const initial =
    last === '.' &&
    (text.length === 2 || /\s\S\.$|\p{Lu}\.\p{Lu}\.$/u.test(text) || /(?:^|\s)(?:jr|sr|dr)\.$/i.test(text));
  return {
    words,
    functionWords: norms.filter(
      (norm, i) =>
        FUNCTION_WORDS.has(norm) && !isUpper(text.charCodeAt(starts[i]!)) && !(isTitled && PARTICLES.test(norm)),
    ).length,
    capitals,
    startsLower: isLower(first),
    startsUpper: isUpper(first) || (isWordUnit(first) && !isLower(first) && !isDigit(first)),
    hasDigit: [...text].some((c) => isDigit(c.charCodeAt(0))),
    hasUnderscore: text.includes('_'),
    mixedCase: /[a-z][A-Z]/.test(text),
    endsSentence: /[.!?…,;"”»)\]。！？」』）]$/.test(text) && !initial,
    endsColon: last === ':',
    punctuated: /[,;"“”„«»()[\]*…]|\.\.|[a-z][.!?] |--| [-–—] |:\/\//.test(text),
  };
}

/** Whether a line is short enough for an author's name and does not end as a sentence does. O(length). */
export function mayBeName(text: string): boolean {
  return text.length <= LONGEST_AUTHOR && !lookAt(text).endsSentence;
}
