import { seeded } from '../../../../src/evidence/index.js';
import { LOOKUPS, type Lookup } from '../../../../src/quotations/tagger/inputs.js';
import type { Network } from '../../../../src/quotations/tagger/tagger.js';
import type { GoldArticle } from '../gold.js';
import { createPupil } from './pupil.js';
import { type Sample, samplesOf } from './samples.js';
import { startNetwork } from './start.js';
import { BATCH, LEAST, OWN_TIMES, PASSES, RATE, RISE } from './teaching.js';

/** Teaches a network which tokens of annotated articles are contents and cues. O(tokens · weights). */
export function trainNetwork(articles: readonly GoldArticle[]): Network {
  const random = seeded(1);
  const once = articles.map((article) => ({ own: samplesOf(article), times: article.isOwn ? OWN_TIMES : 1 }));
  const counts = countKeys(once.flatMap(({ own }) => own));
  const network = startNetwork(usualOf(counts), random);
  const samples = once.flatMap(({ own, times }) => Array.from({ length: times }, () => own).flat());
  const pupil = createPupil(network, counts.words, random);
  const steps = PASSES * Math.ceil(samples.length / BATCH);
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const order = shuffled(samples, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const tokens = batch.reduce((sum, { rows }) => sum + rows, 0);
      for (const sample of batch) pupil.learn(sample, 1 / tokens);
      step++;
      pupil.step(step, rateAt(step / (steps + 1)));
    }
  }
  return network;
}

/** How far a step goes, by the share of all steps that are done. */
function rateAt(share: number): number {
  return RATE * Math.min(share / RISE, (1 - share) / (1 - RISE));
}

type Counts = Record<Lookup, Map<string, number>>;

function countKeys(samples: readonly Sample[]): Counts {
  const count = (lookup: Lookup) => {
    const counts = new Map<string, number>();
    for (const { keys } of samples) for (const key of keys[lookup]) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [lookup, counts] as const;
  };
  return Object.fromEntries(LOOKUPS.map(count)) as Counts;
}

/** Per table, the keys that get a vector of their own, with its row. */
function usualOf(counts: Counts): Counts {
  const number = (lookup: Lookup) => {
    const usual = [...counts[lookup]].filter(([, count]) => count >= LEAST[lookup]);
    return [lookup, new Map(usual.map(([key], k) => [key, k + 1]))] as const;
  };
  return Object.fromEntries(LOOKUPS.map(number)) as Counts;
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const all = [...values];
  for (let k = all.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [all[k], all[other]] = [all[other]!, all[k]!];
  }
  return all;
}
