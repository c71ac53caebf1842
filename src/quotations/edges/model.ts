import type { Language } from '../../text/language.js';
import { type Chooser, createChooser } from './chooser.js';
import { contentFeatures } from './content-features.js';
import type { FirstModel } from './first-look.js';
import { type MarkedView, markedFeatures } from './marked-features.js';
import { unpackRates } from './rates.js';
import { secondFeatures } from './second-features.js';
import type { SecondView } from './second-look.js';
import { sourceFeaturesOf } from './source-features.js';
import type { EdgeWeights } from './weights.js';
import { germanEdges } from './weights-de.js';
import { englishEdges } from './weights-en.js';

/**
 * The choosers: which words a cue introduces, whose words they are, and whether words in quotation marks are speech.
 */
export interface EdgeModel extends FirstModel {
  /** Chooses contents again, once all cues of the article have had a first look. */
  readonly again: Chooser<SecondView>;
  readonly marked: Chooser<MarkedView>;
}

const UNPACKED = new Map<Language, EdgeModel>();

/** The model for German articles, or for all others; unpacked once. */
export function edgesFor(language: Language): EdgeModel {
  const known = language === 'de' ? 'de' : 'en';
  let model = UNPACKED.get(known);
  if (!model) {
    model = unpackEdges(known === 'de' ? germanEdges : englishEdges, known);
    UNPACKED.set(known, model);
  }
  return model;
}

/** O(weights). */
export function unpackEdges({ rates, contents, again, sources, marked }: EdgeWeights, language: Language): EdgeModel {
  return {
    rates: unpackRates(rates),
    contents: createChooser(contentFeatures, contents),
    again: createChooser(secondFeatures, again),
    sources: createChooser(sourceFeaturesOf(language), sources),
    marked: createChooser(markedFeatures, marked),
  };
}
