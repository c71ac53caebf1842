import type { Reason, Source, WeightedHeuristic } from '../evidence/index.js';
import type { StanceCue } from '../text/lexicons/stance-cues.js';
import type { PhraseHit } from '../text/phrases.js';
import { type Pair, placeOf, quoted, type StanceContext } from './context.js';
import type { Scan } from './scan.js';

/** A worked example: parent, reply, and the value measured. */
export interface StanceExample {
  readonly parent: string;
  readonly reply: string;
  readonly value: number;
}

/** One reason why a reply agrees or disagrees with its parent. A positive prior means disagreement. */
export type StanceHeuristic<Id extends string = string> = WeightedHeuristic<
  StanceContext,
  StanceContext,
  StanceExample,
  Id
>;

interface Parts<Id extends string> {
  readonly id: Id;
  readonly measures: string;
  readonly unit: string;
  readonly prior: number;
  readonly knots?: readonly number[];
  readonly sources: readonly [Source, ...Source[]];
  readonly example: StanceExample;
  measure(pair: Pair): number;
  explain(pair: Pair): Reason;
}

/** A heuristic about the pair in focus; its file needs no type annotations. */
export function stanceHeuristic<const Id extends string>({
  measure,
  explain,
  ...rest
}: Parts<Id>): StanceHeuristic<Id> {
  return {
    ...rest,
    prepare: (context) => context,
    measure: ({ pair }) => measure(pair),
    explain: ({ pair }) => explain(pair),
  };
}

/** The first so many words of a comment count as early. */
const EARLY = 14;

/** Where a cue counts: at the start of the reply's own words, early, anywhere, or anywhere as a share of all words. */
export type Where = 'opening' | 'early' | 'anywhere' | 'density';

const NO_HITS: readonly PhraseHit<StanceCue>[] = [];

/** A cue's hits in the given place. */
export function hitsOf(scan: Scan, cue: StanceCue, where: Where, open = 0): readonly PhraseHit<StanceCue>[] {
  const hits = scan.hitsByCue.get(cue);
  if (hits === undefined) return NO_HITS;
  if (where === 'density' || (where === 'anywhere' && open === 0)) return hits;
  const last = lastOf(where, open);
  return hits.filter(({ from }) => from >= open && from < last);
}

function lastOf(where: Where, open: number): number {
  return where === 'opening' ? open + 1 : where === 'early' ? open + EARLY : Number.POSITIVE_INFINITY;
}

/** The number of such hits, without building a list. */
function countHits(scan: Scan, cue: StanceCue, where: Where, open: number): number {
  const hits = scan.hitsByCue.get(cue);
  if (hits === undefined) return 0;
  if (where === 'density' || (where === 'anywhere' && open === 0)) return hits.length;
  const last = lastOf(where, open);
  let count = 0;
  for (const { from } of hits) if (from >= open && from < last) count++;
  return count;
}

/** A heuristic that counts one kind of cue phrase. */
export function cueHeuristic<const Id extends string>({
  cue,
  where,
  most = 1,
  of = 'reply',
  says,
  ...rest
}: Omit<Parts<Id>, 'measure' | 'explain' | 'unit'> & {
  readonly cue: StanceCue;
  readonly where: Where;
  /** The value is capped at this. */
  readonly most?: number;
  readonly of?: 'reply' | 'parent';
  /** The reason, up to the quoted phrase: `opens with`. */
  readonly says: string;
}): StanceHeuristic<Id> {
  const openOf = (pair: Pair) => (of === 'reply' ? pair.open : 0);
  return stanceHeuristic({
    ...rest,
    unit: where === 'density' ? `phrases per ten words, 0…${most}` : `phrases, 0…${most}`,
    measure(pair) {
      const hits = countHits(pair[of], cue, where, openOf(pair));
      return Math.min(most, where === 'density' ? (10 * hits) / Math.max(1, pair[of].length) : hits);
    },
    explain(pair) {
      const [first] = hitsOf(pair[of], cue, where, openOf(pair));
      if (!first) return { because: denied(says) };
      return {
        because: `${says} ${quoted(pair[of], first.from, first.to)}`,
        at: [placeOf(pair[of], first.from, first.to)],
      };
    },
  });
}

/** "opens with" → "does not open with anything of the kind", "is warm:" → "is not warm". */
function denied(says: string): string {
  const clause = says.endsWith(':') ? says.slice(0, -1) : `${says} anything of the kind`;
  if (clause.startsWith('is ')) return `is not ${clause.slice(3)}`;
  const [verb = '', ...rest] = clause.split(' ');
  const plain = verb.replace(/ies$/, 'y').replace(/(?<=ch|sh|ss)es$|s$/, '');
  return ['does not', plain, ...rest].join(' ');
}
