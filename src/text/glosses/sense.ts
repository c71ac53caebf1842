import { FUNCTION_WORDS } from '../lexicons/function-words.js';
import { STANCE_CUES } from '../lexicons/stance.js';
import { usualWords } from '../lexicons/usual-words.js';
import { stem } from '../words.js';
import { type CommentGloss, wordsKnown } from './reading.js';

/** What is known of single words of another language by what they mean in English. */
export interface Sense {
  /** Whether a word holds sentences together and says little about the topic. */
  isCommon(word: string): boolean;
  /** Usual stems, with the share of its rarity that each keeps, 0…1. */
  readonly usual: ReadonlyMap<string, number>;
  readonly cues: { readonly you: string[]; readonly agreeWord: string[]; readonly addition: string[] };
}

const SENSES = new WeakMap<CommentGloss, Sense>();

/** O(words of the gloss), once. */
export function senseOf(gloss: CommentGloss): Sense {
  let sense = SENSES.get(gloss);
  if (sense === undefined) {
    sense = build(wordsKnown(gloss));
    SENSES.set(gloss, sense);
  }
  return sense;
}

function build(known: ReadonlyMap<string, readonly string[]>): Sense {
  const usualEnglish = usualWords('en')!;
  const rows = [...known];
  const meaning = (words: readonly string[]) => {
    const wanted = new Set(words);
    return rows.filter(([, english]) => english.some((word) => wanted.has(word))).map(([word]) => word);
  };
  const shareOf = (english: readonly string[]) =>
    Math.max(usualEnglish.get('the')!, ...english.map((word) => usualEnglish.get(stem(word)) ?? 1));
  const { you, agreeWord, addition } = STANCE_CUES.en;
  return {
    isCommon: (word) => known.get(word)?.every((english) => FUNCTION_WORDS.has(english)) === true,
    usual: new Map(rows.map(([word, english]) => [stem(word), shareOf(english)])),
    cues: { you: meaning(you), agreeWord: meaning(agreeWord), addition: meaning(addition) },
  };
}
