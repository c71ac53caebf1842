import type { Lookup } from './inputs.js';
import { GATES, type Layer } from './recurrent.js';
import type { Network } from './tagger.js';

/** Numbers of one kind: the largest, and each number's share of it as a character. */
type PackedNumbers = readonly [largest: number, shares: string];

/** A network as it is stored. */
export interface PackedNetwork {
  /** Per table, its keys, parted by blanks. */
  readonly keys: Readonly<Record<Lookup, string>>;
  readonly vectors: Readonly<Record<Lookup, PackedNumbers>>;
  readonly layers: readonly PackedLayer[];
  readonly output: PackedLayer;
}

interface PackedLayer {
  readonly weights: PackedNumbers;
  readonly bias: PackedNumbers;
}

/** Shares go from −STEPS to STEPS, as the characters from `$` to `~`. */
const STEPS = 45;
const ZERO = 81;

/** O(weights). */
export function packNetwork({ keys, vectors, layers, output }: Network): PackedNetwork {
  const packLayer = ({ weights, bias }: Pick<Layer, 'weights' | 'bias'>) => ({
    weights: packNumbers(weights),
    bias: packNumbers(bias),
  });
  return {
    keys: ofLookups((lookup) => [...keys[lookup].keys()].join(' ')),
    vectors: ofLookups((lookup) => packNumbers(vectors[lookup])),
    layers: layers.map(packLayer),
    output: packLayer(output),
  };
}

function ofLookups<Value>(value: (lookup: Lookup) => Value): Record<Lookup, Value> {
  return { words: value('words'), tags: value('tags'), reports: value('reports') };
}

function packNumbers(numbers: Float64Array): PackedNumbers {
  const largest = +numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0).toPrecision(4);
  const share = (one: number) => Math.max(-STEPS, Math.min(STEPS, Math.round((STEPS * one) / (largest || 1))));
  return [largest, Array.from(numbers, (one) => String.fromCharCode(ZERO + share(one))).join('')];
}

function unpackNumbers([largest, shares]: PackedNumbers): Float64Array {
  const numbers = new Float64Array(shares.length);
  for (let k = 0; k < shares.length; k++) numbers[k] = ((shares.charCodeAt(k) - ZERO) * largest) / STEPS;
  return numbers;
}

/** O(weights). */
export function unpackNetwork({ keys, vectors, layers, output }: PackedNetwork): Network {
  return {
    keys: ofLookups((lookup) => new Map(keys[lookup].split(' ').map((key, k) => [key, k + 1]))),
    vectors: ofLookups((lookup) => unpackNumbers(vectors[lookup])),
    layers: layers.map(({ weights, bias }): Layer => {
      const unpacked = unpackNumbers(bias);
      return { hidden: unpacked.length / (2 * GATES), weights: unpackNumbers(weights), bias: unpacked };
    }),
    output: { weights: unpackNumbers(output.weights), bias: unpackNumbers(output.bias) },
  };
}
