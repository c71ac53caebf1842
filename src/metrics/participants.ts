import { rounded } from '../evidence/index.js';
import { listParticipants } from '../graph/index.js';
import type { ByCentrality, Centrality, Layers, Participant, Rank, StandardCentrality } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOneOf, requireOptions } from '../schema/require-options.js';
import { splitCamps } from './camps.js';
import { drawLayers } from './draw-layers.js';
import { type Mode, requireMode } from './mode.js';
import { ACTS, PARTICIPANT_MEASURES, viewOf } from './participant-measures.js';
import { readPosterior } from './posterior.js';
import { type SampleOptions, spreadOf } from './sample.js';

/** How to rank participants. */
export interface RankOptions extends SampleOptions {
  /** What the rows are sorted by. Default `pagerank`. */
  readonly by?: Centrality | undefined;
  /** Default `expected`. */
  readonly mode?: Mode | undefined;
}

const STANDARD: readonly StandardCentrality[] = ['pagerank', 'betweenness', 'harmonic', 'degree', 'strength'];

/**
 * Ranks commenters and speakers by how central they are in the graph of who addresses whom. Rows are sorted by the chosen
 * centrality, ties by value, then by name; each row has its rank overall and within its kind for every centrality
 * measured. In rankings by a number of acts (strength, received, given), people whose numbers round to the same half
 * share a rank. Empty for a discussion without participants.
 *
 * Mode `expected` weights every possible link by its probability if a measure takes weights (PageRank, strength,
 * HITS, eigenvector, replies received and given, …), and otherwise uses the likeliest links; `best` takes the
 * likeliest links as certain; `sampled` adds to each row how the chosen measure varies over drawn discussions:
 * median, 90 % interval, probabilities of being first and among the first three. Its cost is about that of one ranking times
 * the samples.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` for an unknown centrality or mode.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * rankParticipants(analyze(page))[0]?.name; // 'Ann'
 */
export function rankParticipants(layers: Layers, options: RankOptions = {}): Participant[] {
  requireLayers(layers, 'rankParticipants()');
  const {
    by = 'pagerank',
    mode = 'expected',
    ...sampling
  } = requireOptions(options, { by: true, mode: true, samples: true, seed: true });
  requireOneOf('by', Object.keys(PARTICIPANT_MEASURES), by);
  requireMode(mode);
  const wanted: readonly Centrality[] = [by, ...STANDARD.filter((name) => name !== by)];
  const seeds = [...listParticipants(layers.discussion, layers.speakers).values()];
  if (seeds.length === 0) return [];
  const view = viewOf(layers, mode === 'best' ? 'best' : 'expected');
  const { sides, groups, margins } = splitCamps(view.weighted());
  const values = wanted.map((name) => PARTICIPANT_MEASURES[name](view));
  const ranks = values.map((value, c) => rank(seeds, value, wanted[c]!));
  const spreads = mode === 'sampled' ? sampleSpreads(layers, by, seeds, sampling) : undefined;
  const rows = seeds.map(
    ({ key, kind, name, comments, quotations }): Participant => ({
      id: key,
      kind,
      name,
      camp: sides.get(key) ?? null,
      ...(groups.has(key) ? { campGroup: groups.get(key)!, campMargin: rounded(margins.get(key)!) } : {}),
      comments,
      quotations,
      centralities: byCentrality(wanted, (c) => rounded(values[c]!.get(key) ?? 0)),
      ranks: byCentrality(wanted, (c) => ranks[c]!.get(key)!),
      ...(spreads && { spread: spreads.get(key)! }),
    }),
  );
  const place = ranks[0]!;
  return rows.sort(
    (a, b) =>
      place.get(a.id)!.overall - place.get(b.id)!.overall ||
      b.centralities[by]! - a.centralities[by]! ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
}

type Seed = { readonly key: string; readonly kind: string };

function sampleSpreads(
  layers: Layers,
  by: Centrality,
  seeds: readonly Seed[],
  sampling: SampleOptions,
): Map<string, NonNullable<Participant['spread']>> {
  const drawn: { value: number; place: number }[][] = seeds.map(() => []);
  drawLayers(layers, readPosterior(layers), sampling, (certain) => {
    const values = PARTICIPANT_MEASURES[by](viewOf(certain, 'best'));
    const places = rank(seeds, values, by);
    seeds.forEach(({ key }, i) => {
      drawn[i]!.push({ value: rounded(values.get(key) ?? 0), place: places.get(key)!.overall });
    });
  });
  return new Map(
    seeds.map(({ key }, i) => {
      const rows = drawn[i]!;
      const share = (last: number) => rounded(rows.filter(({ place }) => place <= last).length / rows.length);
      const { median, low, high } = spreadOf(Float64Array.from(rows, ({ value }) => value));
      return [key, { median, low, high, first: share(1), topThree: share(3) }];
    }),
  );
}

function byCentrality<Value>(wanted: readonly Centrality[], valueAt: (c: number) => Value): ByCentrality<Value> {
  return Object.fromEntries(wanted.map((name, c) => [name, valueAt(c)])) as ByCentrality<Value>;
}

/** Compares by code units, which is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Acts are whole in truth, so expected numbers that round to the same half act share a rank. */
const HALF_ACTS = 2;
/** As exact as the iterations. */
const DIGITS = 1e8;

function rank(seeds: readonly Seed[], values: ReadonlyMap<string, number>, by: Centrality): Map<string, Rank> {
  const steps = ACTS.has(by) ? HALF_ACTS : DIGITS;
  const value = (key: string) => Math.round((values.get(key) ?? 0) * steps);
  const sorted = seeds.map(({ key, kind }) => ({ key, kind, now: value(key) })).sort((a, b) => b.now - a.now);
  const places = new Map<string, Rank>();
  const overall = { seen: 0, place: 0, last: Number.NaN };
  const within = new Map<string, typeof overall>();
  const next = (state: typeof overall, now: number) => {
    state.seen++;
    if (now !== state.last) state.place = state.seen;
    state.last = now;
    return state.place;
  };
  for (const { key, kind, now } of sorted) {
    const state = within.get(kind) ?? { seen: 0, place: 0, last: Number.NaN };
    within.set(kind, state);
    places.set(key, { overall: next(overall, now), withinKind: next(state, now) });
  }
  return places;
}
