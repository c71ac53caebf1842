import type { Language } from '../../text/language.js';
import type { SpeechLexicon } from '../lexicon.js';
import type { Story } from '../story.js';
import { createTagger, type Tagger } from '../tagger/tagger.js';
import { unpackNetwork } from '../tagger/weights.js';
import { type Chooser, createChooser } from './chooser.js';
import type { Known } from './cue-view.js';
import { featuresOf } from './feature-sets.js';
import type { FirstModel } from './first-look.js';
import type { MarkedView } from './marked-features.js';
import { type Rates, unpackRates } from './rates.js';
import type { SecondView } from './second-look.js';
import type { EdgeWeights } from './weights.js';
import { germanEdges } from './weights-de.js';
import { englishEdges } from './weights-en.js';

/**
 * The choosers: which words a cue introduces, whose words they are, and whether words in quotation marks are speech.
 */
export interface EdgeModel extends FirstModel {
  readonly rates: Rates;
  readonly tagger: Tagger | undefined;
  /** Chooses contents again, once all cues of the article have had a first look. */
  readonly again: Chooser<SecondView>;
  readonly marked: Chooser<MarkedView>;
}

/** The choosers, with what is known of the words of the article that they read. */
export type Reading = EdgeModel & Known;

/** O(tokens), without what the tagger reads: it does so sentence by sentence, when asked. */
export function startReading(story: Story, model: EdgeModel): Reading {
  return { ...model, reader: model.tagger?.(story) };
}

const UNPACKED = new Map<string, EdgeModel>();

/**
 * The model for German articles, or for all others; unpacked once. Articles read through a gloss are not shown to the
 * tagger, which knows English words in English order.
 */
export function edgesFor({ language, isGlossed }: Pick<SpeechLexicon, 'language' | 'isGlossed'>): EdgeModel {
  const known = isGlossed ? 'glossed' : language;
  let model = UNPACKED.get(known);
  if (!model) {
    const weights = language === 'de' ? germanEdges : englishEdges;
    model = unpackEdges(isGlossed ? { ...weights, tagged: undefined } : weights, language);
    UNPACKED.set(known, model);
  }
  return model;
}

/** With the tagger, where there is one. O(weights). */
export function unpackEdges({ rates, tagged, ...plain }: EdgeWeights, language: Language): EdgeModel {
  const features = featuresOf(language, tagged !== undefined);
  const { contents, again, sources, marked } = tagged ?? plain;
  return {
    rates: unpackRates(rates),
    tagger: tagged && createTagger(unpackNetwork(tagged.tagger)),
    contents: createChooser(features.contents, contents),
    again: createChooser(features.again, again),
    sources: createChooser(features.sources, sources),
    marked: createChooser(features.marked, marked),
  };
}
