import type { TreeWeights } from '../../evidence/index.js';
import type { PackedRates } from './rates.js';

/** What is fitted per language. */
export interface EdgeWeights {
  readonly rates: PackedRates;
  readonly contents: TreeWeights;
  readonly again: TreeWeights;
  readonly sources: TreeWeights;
  readonly marked: TreeWeights;
}
