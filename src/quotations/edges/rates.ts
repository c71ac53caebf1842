/**
 * Tables of how often a property holds where a key occurs, such as what usually follows a word. Counted on annotated
 * articles (`npm run fit -- quotations`).
 */
export type RateTable =
  | 'cue'
  | 'before-cue'
  | 'after-cue'
  | 'start'
  | 'end'
  | 'end-word'
  | 'cue-start'
  | 'cue-side'
  | 'source-first'
  | 'source-last'
  | 'before-source'
  | 'after-source'
  | 'before-marks'
  | 'after-marks'
  | 'cue-report'
  | 'cue-report-start'
  | 'cue-tags'
  | 'cue-tag-start'
  | 'start-tags'
  | 'end-tags'
  | 'end-tags-word'
  | 'source-tags'
  | 'beside-source-tags';

/** A table's share for a key, 0…1; for unknown keys, its overall share. */
export interface Rates {
  rate(table: RateTable, key: string): number;
}

/**
 * How tables are stored: the overall share, then the known keys by share: `share key key … \n share key …`, in
 * thousandths.
 */
export type PackedRates = Readonly<Record<RateTable, string>>;

/** Unpacks tables. O(keys). */
export function unpackRates(packed: PackedRates): Rates {
  const tables = new Map<string, { usual: number; shares: Map<string, number> }>();
  for (const [table, text] of Object.entries(packed)) {
    const [usual, ...lines] = text.split('\n');
    const shares = new Map<string, number>();
    for (const line of lines) {
      const [share, ...keys] = line.split(' ');
      for (const key of keys) shares.set(key, Number(share) / 1000);
    }
    tables.set(table, { usual: Number(usual) / 1000, shares });
  }
  return {
    rate(table, key) {
      const { usual, shares } = tables.get(table)!;
      return shares.get(key) ?? usual;
    },
  };
}
