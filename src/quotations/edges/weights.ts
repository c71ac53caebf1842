import type { TreeWeights } from '../../evidence/index.js';
import type { PackedNetwork } from '../tagger/weights.js';
import type { PackedRates } from './rates.js';

/** The trees of all choosers. */
export interface ChooserWeights {
  readonly contents: TreeWeights;
  readonly again: TreeWeights;
  readonly sources: TreeWeights;
  readonly marked: TreeWeights;
}

/** What is fitted per language. */
export interface EdgeWeights extends ChooserWeights {
  readonly rates: PackedRates;
  /** A tagger, and trees that ask it; none if too little is annotated to teach one. */
  readonly tagged?: (ChooserWeights & { readonly tagger: PackedNetwork }) | undefined;
}
