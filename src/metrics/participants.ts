import { rounded } from '../evidence/index.js';
import { listParticipants, projectParticipants } from '../graph/index.js';
import {
  type ByCentrality,
  type Centrality,
  DiscussionError,
  type Layers,
  type Participant,
  type Rank,
  type StandardCentrality,
} from '../schema/index.js';
import { betweenness } from './betweenness.js';
import { splitCamps } from './camps.js';
import { closeness } from './closeness.js';
import { degree } from './degree.js';
import { eigenvector } from './eigenvector.js';
import { hits } from './hits.js';
import { pagerank, type SimpleGraph } from './pagerank.js';
import { strength } from './strength.js';

/** How to rank participants. */
export interface RankOptions {
  /** What the rows are sorted by. Default `pagerank`. */
  readonly by?: Centrality;
}

const MEASURES: Readonly<Record<Centrality, (graph: SimpleGraph) => Map<string, number>>> = {
  pagerank,
  betweenness,
  closeness,
  degree,
  strength,
  eigenvector,
  hub: (graph) => hits(graph).hubs,
  authority: (graph) => hits(graph).authorities,
};

const STANDARD: readonly StandardCentrality[] = ['pagerank', 'betweenness', 'closeness', 'degree', 'strength'];

/**
 * Ranks commenters and speakers by how central they are in who addresses whom. Rows are sorted by the chosen
 * centrality, ties by name; each row has its place overall and among its kind for every centrality measured. Empty for
 * a discussion without participants.
 *
 * @throws {DiscussionError} `invalid-option` for an unknown centrality.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * rankParticipants(analyze(page))[0]?.name; // 'Ann'
 */
export function rankParticipants(layers: Layers, { by = 'pagerank' }: RankOptions = {}): Participant[] {
  if (!Object.hasOwn(MEASURES, by))
    throw new DiscussionError(
      'invalid-option',
      `There is no centrality "${by}"; choose from ${Object.keys(MEASURES).join(', ')}.`,
    );
  const wanted: readonly Centrality[] = [by, ...STANDARD.filter((name) => name !== by)];
  const graph = projectParticipants(layers);
  if (graph.order === 0) return [];
  const camps = splitCamps(graph);
  const seeds = [...listParticipants(layers.discussion, layers.speakers).values()];
  const values = wanted.map((name) => MEASURES[name](graph));
  const ranks = values.map((value) => rank(seeds, value));
  const rows = seeds.map(
    ({ key, kind, name, comments, quotations }): Participant => ({
      id: key,
      kind,
      name,
      camp: camps.get(key) ?? null,
      comments,
      quotations,
      centralities: byCentrality(wanted, (c) => rounded(values[c]!.get(key) ?? 0)),
      ranks: byCentrality(wanted, (c) => ranks[c]!.get(key)!),
    }),
  );
  const place = ranks[0]!;
  return rows.sort(
    (a, b) => place.get(a.id)!.overall - place.get(b.id)!.overall || compare(a.name, b.name) || compare(a.id, b.id),
  );
}

function byCentrality<Value>(wanted: readonly Centrality[], valueAt: (c: number) => Value): ByCentrality<Value> {
  return Object.fromEntries(wanted.map((name, c) => [name, valueAt(c)])) as ByCentrality<Value>;
}

/** By code units: the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(
  seeds: readonly { readonly key: string; readonly kind: string }[],
  values: ReadonlyMap<string, number>,
): Map<string, Rank> {
  const value = (key: string) => rounded((values.get(key) ?? 0) * 1e4);
  const sorted = [...seeds].sort((a, b) => value(b.key) - value(a.key));
  const places = new Map<string, Rank>();
  const overall = { seen: 0, place: 0, last: Number.NaN };
  const within = new Map<string, typeof overall>();
  const next = (state: typeof overall, now: number) => {
    state.seen++;
    if (now !== state.last) state.place = state.seen;
    state.last = now;
    return state.place;
  };
  for (const { key, kind } of sorted) {
    const state = within.get(kind) ?? { seen: 0, place: 0, last: Number.NaN };
    within.set(kind, state);
    places.set(key, { overall: next(overall, value(key)), withinKind: next(state, value(key)) });
  }
  return places;
}
