import { existsSync } from 'node:fs';
import type { Reply, Stance } from '../../../src/schema/index.js';
import { inferWith, type StanceOptions } from '../../../src/stances/infer.js';
import { compileStances, type StanceWeights } from '../../../src/stances/model.js';
import { discussionOf, type Gold, type Item } from './pairs.js';

const EVALUATE = new URL('../../../../shared/evaluate/stances.mjs', import.meta.url);

/** A row of ../shared/evaluate: figures by name. */
export type Row = Readonly<Record<string, number>>;
export type Score = (gold: readonly Gold[], analyses: readonly { stances: readonly Stance[] }[]) => Row;

/** The scorer of ../shared/evaluate; `undefined` if it is not available. */
export async function readScorer(): Promise<Score | undefined> {
  return existsSync(EVALUATE) ? ((await import(EVALUATE.href)) as { scoreStances: Score }).scoreStances : undefined;
}

const REPLIES: readonly Reply[] = [
  { id: 'parent', parentId: 'article', basis: 'given', alternatives: [] },
  { id: 'reply', parentId: 'parent', basis: 'given', alternatives: [] },
];

/** Stances of pairs as the library infers them with these weights. */
export function inferPairs(
  items: readonly Item[],
  weights: StanceWeights,
  options: StanceOptions = {},
): { stances: Stance[] }[] {
  const model = compileStances(weights);
  const layers = { replies: REPLIES, speakers: [], quotations: [] };
  return items.map(({ gold }) => ({ stances: inferWith(model, discussionOf(gold), layers, options) }));
}
