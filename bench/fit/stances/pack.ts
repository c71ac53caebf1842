import { compileWeight, contributionOf, rounded, type Weight } from '../../../src/evidence/index.js';
import { stanceHeuristics } from '../../../src/stances/heuristics/index.js';
import type { StanceWeights } from '../../../src/stances/model.js';
import type { HeuristicWeights } from '../../../src/stances/sides.js';
import { DIGITS, RADIX } from '../../../src/stances/wording/wording.js';
import { type Basis, weightOf } from '../basis.js';
import { type Design, GRAM_VALUE, unknownSource } from './design.js';
import type { Item } from './pairs.js';
import type { Regression } from './regression.js';

/** Number of grams kept. */
const MOST = 24_000;
/** Steps of a weight on each side of zero: 2 · 22 + 1 values fit in one digit. */
const STEPS = RADIX / 2 - 1;
/**
 * Logits added for each side: with classes weighted by the inverse root of their size, agreement in particular is
 * stated too seldom. Chosen by the figures for the core that `--cv` prints, and checked on other sources
 * (docs/decisions/0008-stances.md).
 */
export const MORE = { agrees: 0.2, disagrees: 0.05 };
/** What is seen in fewer pairs keeps its prior. */
const FEWEST = 5;

/**
 * Converts a regression into the library's form, with every logit times `calm`. `learned`: the sources it was fitted
 * on. `threads`: the weights that pairs alone do not show.
 */
export function packStances(
  items: readonly Item[],
  design: Design,
  { agrees, disagrees }: Regression,
  learned: readonly string[],
  calm: number,
  threads: HeuristicWeights = {},
): StanceWeights {
  const { bases, scales, sources, sourceNames, columns } = design;
  const constant = (side: Float64Array) =>
    rounded(calm * (side[columns]! + unknownSource(learned, (name) => side[sources + sourceNames.indexOf(name)]!)));
  const side = (weights: Float64Array) => {
    const scaled = weights.map((weight, j) => (j < sources ? calm * weight * scales[j]! : 0));
    const curves = bases
      .filter(({ id }) => firesIn(items, id) >= FEWEST)
      .map((basis) => atRest(basis, weightOf(basis, scaled), items));
    return { start: constant(weights) + curves.reduce((sum, { moved }) => sum + moved, 0), curves };
  };
  const agreeing = side(agrees);
  const disagreeing = side(disagrees);
  return {
    base: { agrees: rounded(agreeing.start + MORE.agrees), disagrees: rounded(disagreeing.start + MORE.disagrees) },
    heuristics: {
      ...Object.fromEntries(
        agreeing.curves.map(({ id, weight }, k) => [id, { agrees: weight, disagrees: disagreeing.curves[k]!.weight }]),
      ),
      ...threads,
    },
    wording: packWording(design, agrees, disagrees, calm),
  };
}

/** In how many pairs a heuristic measures something. */
function firesIn(items: readonly Item[], id: string): number {
  const at = stanceHeuristics.findIndex((heuristic) => heuristic.id === id);
  return items.filter(({ values }) => values[at]! !== 0 && !Number.isNaN(values[at]!)).length;
}

/**
 * Shifts a curve so that the usual value contributes nothing, and returns the shift: reasons are given for what is
 * unusual.
 */
function atRest({ id, knots }: Basis, weight: Weight, items: readonly Item[]) {
  if (!knots || typeof weight === 'number') return { id, weight, moved: 0 };
  const at = stanceHeuristics.findIndex((heuristic) => heuristic.id === id);
  const values = Float32Array.from(items, (item) => item.values[at]!).sort();
  const moved = contributionOf(compileWeight(weight), values[values.length >> 1]!);
  return { id, weight: weight.map(([value, logits]) => [value, thousandths(logits - moved)] as const), moved };
}

function thousandths(value: number): number {
  return Math.round(value * 1e3) / 1e3 + 0;
}

function packWording(
  { grams, keys, columns, index }: Design,
  agrees: Float64Array,
  disagrees: Float64Array,
  calm: number,
): StanceWeights['wording'] {
  const pairs = new Float64Array(columns);
  for (const j of index) pairs[j]!++;
  const size = (j: number) => Math.max(Math.abs(agrees[j]!), Math.abs(disagrees[j]!));
  const kept = Array.from(keys, (key, k) => ({ key, j: grams + k }))
    .sort((a, b) => size(b.j) * Math.sqrt(pairs[b.j]!) - size(a.j) * Math.sqrt(pairs[a.j]!) || a.key - b.key)
    .slice(0, MOST)
    .sort((a, b) => a.key - b.key);
  const sizes = kept.map(({ j }) => size(j)).sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / STEPS;
  const digit = (weight: number) => {
    const steps = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step)));
    return DIGITS[steps < 0 ? -2 * steps - 1 : 2 * steps]!;
  };
  return {
    step: Number((calm * step * GRAM_VALUE).toPrecision(6)),
    gaps: kept.map(({ key }, k) => number(key - (kept[k - 1]?.key ?? 0))).join(''),
    agrees: kept.map(({ j }) => digit(agrees[j]!)).join(''),
    disagrees: kept.map(({ j }) => digit(disagrees[j]!)).join(''),
  };
}

/** A number in base 46, lowest digit first. */
function number(value: number): string {
  let digits = '';
  let left = value;
  while (left >= RADIX) {
    digits += DIGITS[RADIX + (left % RADIX)]!;
    left = Math.floor(left / RADIX);
  }
  return digits + DIGITS[left]!;
}
