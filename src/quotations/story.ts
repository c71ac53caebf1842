import type { Gloss } from '../text/glosses/gloss.js';
import type { Language } from '../text/language.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import { findMarkedSpans } from '../text/quotation-marks.js';
import { usesOneMark, usesSingleMarks } from '../text/single-marks.js';
import { type Counts, countTokens } from './counts.js';
import { glossTokens } from './glosses/gloss-tokens.js';
import { adjustMarks } from './glosses/marks.js';
import { findHeadlineMarks } from './headline-marks.js';
import { glossedLexicon, lexiconOf, type SpeechLexicon } from './lexicon.js';
import { type PartsOfSpeech, tagParts } from './parts-of-speech.js';
import { findPeople, type People } from './people.js';
import { noteRoles } from './roles.js';
import { type Range, splitNarration, type Token, tokenize } from './tokens.js';

/** An article, scanned once: what finders and heuristics read. */
export interface Story {
  readonly text: string;
  readonly regions: readonly MarkedSpan[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  /** Index of the sentence that a token belongs to. */
  readonly sentenceAt: Int32Array;
  readonly people: People;
  readonly lexicon: SpeechLexicon;
  readonly parts: PartsOfSpeech;
  readonly counts: Counts;
}

/** Scans an article; one in another language than English and German through a gloss. O(characters). */
export function readStory(text: string, language: Language, gloss?: Gloss): Story {
  const lexicon = gloss ? glossedLexicon(gloss.verbSecond) : lexiconOf(language);
  const isSingle = usesSingleMarks(text, gloss !== undefined);
  const marked = [
    ...(isSingle ? [] : findHeadlineMarks(text)),
    ...findMarkedSpans(text, isSingle, gloss !== undefined && usesOneMark(text)),
  ];
  const regions = gloss ? adjustMarks(text, marked, gloss) : marked;
  const spelled = tokenize(text, regions);
  const tokens = gloss ? glossTokens(spelled, gloss) : spelled;
  const sentences = splitNarration(text, tokens, regions, lexicon.isSay, (norm) => lexicon.pronoun(norm) !== undefined);
  const sentenceAt = new Int32Array(tokens.length);
  sentences.forEach(({ from, to }, s) => {
    sentenceAt.fill(s, from, to);
  });
  const people = findPeople(tokens, lexicon);
  noteRoles(tokens, people);
  const parts = tagParts(tokens, sentences, people, lexicon);
  const counts = countTokens(tokens, lexicon, parts);
  return { text, regions, tokens, sentences, sentenceAt, people, lexicon, parts, counts };
}

/** Whether a token is outside quotation marks. */
export function isNarration(token: Token | undefined): token is Token {
  return token !== undefined && token.region < 0;
}
