/**
 * `npm run accuracy -- intervals [--cv]`: how honest the error bars of metrics are, and how well rankings survive the
 * inference, on discussions of ../shared/data/replies with their links hidden, up to 3,000 comments per source. The
 * shipped weights were fitted on these discussions; with `--cv`, weights are fitted in 3 folds without them.
 */
import type { Known } from '../../src/learn/known.js';
import { hash } from '../../src/learn/known.js';
import { fitLooks } from '../../src/learn/looks.js';
import { measureKnown } from '../../src/learn/measure.js';
import { packLooks } from '../../src/learn/pack.js';
import { measureComments, rankParticipants } from '../../src/metrics/index.js';
import { inferReplies, type ReplyOptions } from '../../src/replies/index.js';
import type { Layers, Reply } from '../../src/schema/index.js';
import { learnable, noTimes, OPTIONS, SOURCES } from '../fit/replies/learnable.js';
import { withTimes } from '../fit/replies/printed.js';
import { sampleOf } from '../fit/replies/sample.js';
import { hasThreads, readThreads } from '../fit/replies/threads.js';
import { bestEarlierByCosine } from '../speed/tfidf.js';
import { kendallTau, topOverlap } from './rankings.js';

const COMMENTS = 3000;
const FOLDS = 3;
const COUNTS = ['replies', 'depth', 'subtree'] as const;
const TOP = 5;

/** Mean of all values added. */
class Mean {
  sum = 0;
  n = 0;
  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.sum += value;
    this.n++;
  }
  get value(): number {
    return this.sum / this.n;
  }
}

/** Prints the coverage of the 90 % intervals and the agreement of rankings, per source and averaged over sources. */
export function measureIntervals(cv: boolean): void {
  if (!hasThreads) {
    console.log('accuracy intervals: skipped, ../shared/data/replies is not here.');
    return;
  }
  const all = readThreads(SOURCES).map((known) => measureKnown(withTimes(known, 'nothing')));
  const threads = sampleOf(all, COMMENTS);
  const foldOf = ({ key }: Known) => hash(key) % FOLDS;
  const options = Array.from({ length: cv ? FOLDS : 0 }, (_, fold): ReplyOptions => {
    const learned = learnable(
      all.filter(({ known }) => foldOf(known) !== fold),
      noTimes,
    );
    return { weights: packLooks(fitLooks(learned, OPTIONS)) };
  });
  const coverage: Record<string, Record<string, number>> = {};
  const rankings: Record<string, Record<string, string>> = {};
  for (const source of SOURCES) {
    const means = new Map<string, Mean>();
    const add = (name: string, value: number) => {
      const mean = means.get(name) ?? new Mean();
      means.set(name, mean);
      mean.add(value);
    };
    for (const { known } of threads)
      if (known.group === source) compare(known, inferReplies(known.discussion, options[foldOf(known)]), add);
    const of = (name: string) => means.get(name)!.value;
    coverage[source] = Object.fromEntries([...COUNTS, 'pagerank'].map((name) => [name, +of(name).toFixed(3)]));
    for (const by of ['pagerank', 'in-strength'])
      rankings[`${source}, ${by}`] = Object.fromEntries(
        ['inferred', 'previous', 'cosine'].map((way) => [
          way,
          `${of(`${by} ${way} tau`).toFixed(3)} / ${of(`${by} ${way} top`).toFixed(3)}`,
        ]),
      );
  }
  coverage['mean'] = Object.fromEntries(
    [...COUNTS, 'pagerank'].map((name) => [
      name,
      +(SOURCES.reduce((sum, source) => sum + coverage[source]![name]!, 0) / SOURCES.length).toFixed(3),
    ]),
  );
  console.log(`weights ${cv ? 'fitted without these discussions' : 'as shipped, which have seen these discussions'}`);
  console.log('how often the 90 % interval (200 forests) holds the value computed from gold links');
  console.table(coverage);
  console.log(`rankings of commenters against gold links: Kendall τ-b / overlap of the first ${TOP}`);
  console.table(rankings);
}

function compare(
  { discussion, parents }: Known,
  replies: readonly Reply[],
  add: (name: string, value: number) => void,
) {
  const given = (parentOf: (i: number) => number): Layers => ({
    discussion,
    speakers: [],
    quotations: [],
    stances: [],
    replies: discussion.comments.map(({ id }, i) => {
      const parent = parentOf(i);
      return { id, parentId: parent < 0 ? 'article' : `c${parent}`, basis: 'given', alternatives: [] };
    }),
  });
  const gold = given((i) => parents[i]![0]!);
  const inferred = { ...gold, replies };
  const goldRows = measureComments(gold);
  measureComments(inferred, { mode: 'sampled' }).forEach(({ spread }, i) => {
    for (const name of COUNTS) add(name, holds(spread![name], goldRows[i]![name]));
  });
  const goldRanks = new Map(rankParticipants(gold).map(({ id, centralities }) => [id, centralities.pagerank]));
  for (const { id, spread } of rankParticipants(inferred, { mode: 'sampled' }))
    add('pagerank', holds(spread!, goldRanks.get(id)!));
  const cosine = bestEarlierByCosine(discussion.comments.map(({ text }) => text));
  const ways = { inferred, previous: given((i) => i - 1), cosine: given((i) => cosine[i]!) };
  for (const [name, by] of [
    ['pagerank', 'pagerank'],
    ['in-strength', 'received'],
  ] as const) {
    const truth = byPlace(gold, by);
    for (const [way, layers] of Object.entries(ways)) {
      const found = byPlace(layers, by);
      add(`${name} ${way} tau`, kendallTau(found, truth));
      add(`${name} ${way} top`, topOverlap(found, truth, TOP));
    }
  }
}

/** Commenters as the library ranks them, as numbers: the better the rank, the higher the number. */
function byPlace(layers: Layers, by: 'pagerank' | 'received'): Map<string, number> {
  return new Map(rankParticipants(layers, { by }).map(({ id, ranks }) => [id, -ranks[by]!.overall]));
}

function holds({ low, high }: { readonly low: number; readonly high: number }, value: number): number {
  return Number(low <= value && value <= high);
}
