import type { Measured } from './measure.js';

/**
 * Cuts of each feature, at most 31: half at equal shares of the candidates, half at equal shares of the true parents,
 * which are few but matter most. A value belongs in bin 1 + (cuts at or below it).
 */
export function cutsOf(measured: readonly Pick<Measured, 'values' | 'targets'>[], width: number): Float32Array[] {
  const rows = measured.reduce((sum, { targets }) => sum + targets.length, 0);
  const step = Math.max(1, Math.floor(rows / 200_000));
  return Array.from({ length: width }, (_, f) => {
    const all: number[] = [];
    const right: number[] = [];
    let row = 0;
    for (const { values, targets } of measured) {
      for (let r = 0; r < targets.length; r++, row++) {
        const value = values[r * width + f]!;
        if (Number.isNaN(value)) continue;
        if (row % step === 0) all.push(value);
        if (targets[r]! > 0) right.push(value);
      }
    }
    const distinct = new Set(all);
    const cuts = new Set(distinct.size <= 31 ? distinct : [...quantiles(all, 15), ...quantiles(right, 16)]);
    cuts.delete(all.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY));
    return Float32Array.from(new Set([...cuts].map((value) => Math.fround(+value.toPrecision(3))))).sort();
  });
}

function quantiles(values: number[], parts: number): number[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from({ length: parts }, (_, q) => sorted[Math.floor(((q + 1) * sorted.length) / (parts + 1))] ?? 0);
}
