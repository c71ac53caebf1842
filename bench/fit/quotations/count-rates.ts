import type { PackedRates, Rates, RateTable } from '../../../src/quotations/edges/rates.js';
import { PARTS } from './gold.js';

/** For each table: the share expected of unseen keys, and how many sightings that is worth. */
const USUAL: Readonly<Record<RateTable, readonly [share: number, worth: number]>> = {
  cue: [0.01, 3],
  'before-cue': [0.03, 10],
  'after-cue': [0.03, 10],
  start: [0.05, 8],
  end: [0.1, 8],
  'end-word': [0.1, 8],
  'cue-start': [0.3, 5],
  'cue-side': [0.2, 5],
  'source-first': [0.1, 8],
  'source-last': [0.1, 8],
  'before-source': [0.1, 8],
  'after-source': [0.1, 8],
  'before-marks': [0.4, 4],
  'after-marks': [0.4, 4],
  'cue-report': [0.01, 3],
  'cue-report-start': [0.2, 8],
  'cue-tags': [0.03, 10],
  'cue-tag-start': [0.2, 8],
  'start-tags': [0.05, 8],
  'end-tags': [0.1, 8],
  'end-tags-word': [0.1, 8],
  'source-tags': [0.1, 8],
  'beside-source-tags': [0.1, 8],
};

/** Fewest sightings for a key to be kept, if its share is above the usual one and if it is below. */
const LEAST = 4;
const LEAST_BELOW = 30;
/** Tables of several parts of speech have many keys with little information. */
const LEAST_OF_TAGS = 10;
const OF_TAGS: ReadonlySet<RateTable> = new Set<RateTable>([
  'cue-tags',
  'cue-tag-start',
  'start-tags',
  'end-tags',
  'end-tags-word',
]);

/** Whether a share is far enough from the usual one to be kept: twice or half as large, or eight hundredths away. */
function isTelling(share: number, usual: number): boolean {
  return share > 2 * usual || share < usual / 2 || Math.abs(share - usual) > 0.08;
}

/** In thousandths, rounded to steps of a tenth of the share. */
function coarse(share: number): number {
  return Number((share * 1000).toPrecision(share < 0.1 ? 1 : 2));
}

/** Counts per part of the articles, so that an article can be read with rates that have not seen it. */
export function createCounter() {
  const counts = Array.from({ length: PARTS }, () => new Map<string, [holds: number, all: number]>());
  const rateOf = (table: RateTable, key: string, seen: (part: number) => boolean) => {
    const [share, worth] = USUAL[table];
    let holds = 0;
    let all = 0;
    for (let part = 0; part < PARTS; part++) {
      const count = seen(part) ? counts[part]!.get(`${table} ${key}`) : undefined;
      if (!count) continue;
      holds += count[0];
      all += count[1];
    }
    return { share: (holds + worth * share) / (all + worth), all };
  };
  return {
    add(part: number, table: RateTable, key: string, holds: boolean) {
      const known = counts[part]!.get(`${table} ${key}`) ?? [0, 0];
      counts[part]!.set(`${table} ${key}`, [known[0] + Number(holds), known[1] + 1]);
    },
    /** Rates counted on some parts only. */
    ratesOf(seen: (part: number) => boolean): Rates {
      return { rate: (table, key) => rateOf(table, key, seen).share };
    },
    pack(): PackedRates {
      const packed = {} as Record<RateTable, string>;
      for (const table of Object.keys(USUAL) as RateTable[]) {
        const keys = new Set(counts.flatMap((part) => [...part.keys()].filter((key) => key.startsWith(`${table} `))));
        const byShare = new Map<number, string[]>();
        for (const full of [...keys].sort()) {
          const key = full.slice(table.length + 1);
          const { share, all } = rateOf(table, key, () => true);
          const thousandths = coarse(share);
          const least = share < USUAL[table][0] ? LEAST_BELOW : OF_TAGS.has(table) ? LEAST_OF_TAGS : LEAST;
          if (all >= least && isTelling(share, USUAL[table][0]))
            byShare.set(thousandths, [...(byShare.get(thousandths) ?? []), key]);
        }
        const lines = [...byShare].sort(([a], [b]) => a - b).map(([share, names]) => `${share} ${names.join(' ')}`);
        packed[table] = [Math.round(USUAL[table][0] * 1000), ...lines].join('\n');
      }
      return packed;
    },
  };
}

export type Counter = ReturnType<typeof createCounter>;
