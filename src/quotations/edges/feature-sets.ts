import type { Language } from '../../text/language.js';
import type { Features } from './chooser.js';
import { contentFeatures } from './content-features.js';
import type { CueView } from './cue-view.js';
import { type MarkedView, markedFeatures } from './marked-features.js';
import { secondFeatures } from './second-features.js';
import type { SecondView } from './second-look.js';
import { type SourceView, sourceFeaturesOf } from './source-features.js';
import { contentTagFeatures, cueTagFeatures, markedTagFeatures, sourceTagFeatures } from './tag-features.js';

/** What each chooser measures. */
export interface FeatureSet {
  readonly contents: Features<CueView>;
  readonly again: Features<SecondView>;
  readonly sources: Features<SourceView>;
  readonly marked: Features<MarkedView>;
}

/** The features of a language; with `isTagged`, what its tagger says among them. */
export function featuresOf(language: Language, isTagged: boolean): FeatureSet {
  const plain = {
    contents: contentFeatures,
    again: secondFeatures,
    sources: sourceFeaturesOf(language),
    marked: markedFeatures,
  };
  if (!isTagged) return plain;
  const ofContent = { shared: cueTagFeatures, own: contentTagFeatures };
  return {
    contents: joined(plain.contents, ofContent),
    again: joined(plain.again, ofContent),
    sources: joined(plain.sources, { shared: [], own: sourceTagFeatures }),
    marked: joined(plain.marked, { shared: [], own: markedTagFeatures }),
  };
}

function joined<View>(plain: Features<View>, tagged: Features<View>): Features<View> {
  return { shared: [...plain.shared, ...tagged.shared], own: [...plain.own, ...tagged.own] };
}
