import type { Language } from '../../text/language.js';
import { type Chooser, createChooser } from './chooser.js';
import { contentFeatures } from './content-features.js';
import type { CueView } from './cue-view.js';
import { type MarkedView, markedFeatures } from './marked-features.js';
import { type Rates, unpackRates } from './rates.js';
import { type SourceView, sourceFeatures } from './source-features.js';
import type { EdgeWeights } from './weights.js';
import { germanEdges } from './weights-de.js';
import { englishEdges } from './weights-en.js';

/** What the finders ask: which words a cue introduces, whose they are, and whether words in marks are speech. */
export interface EdgeModel {
  readonly rates: Rates;
  readonly contents: Chooser<CueView>;
  readonly sources: Chooser<SourceView>;
  readonly marked: Chooser<MarkedView>;
}

const UNPACKED = new Map<Language, EdgeModel>();

/** The model for German articles, or for all others. Unpacked once. */
export function edgesFor(language: Language): EdgeModel {
  const known = language === 'de' ? 'de' : 'en';
  let model = UNPACKED.get(known);
  if (!model) {
    model = unpackEdges(known === 'de' ? germanEdges : englishEdges);
    UNPACKED.set(known, model);
  }
  return model;
}

/** O(weights). */
export function unpackEdges({ rates, contents, sources, marked }: EdgeWeights): EdgeModel {
  return {
    rates: unpackRates(rates),
    contents: createChooser(contentFeatures, contents),
    sources: createChooser(sourceFeatures, sources),
    marked: createChooser(markedFeatures, marked),
  };
}
