import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { EdgeWeights } from '../../../src/quotations/edges/weights.js';
import type { GoldLanguage } from './gold.js';
import { FOLDS } from './learn.js';

/** Fits once without each fold, as many at a time as there are processors. Each takes about a gigabyte. */
export async function learnFolds(language: GoldLanguage): Promise<EdgeWeights[]> {
  const weights: EdgeWeights[] = [];
  const waiting = [...new Array(FOLDS).keys()];
  const work = async () => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift())
      weights[fold] = await learnFold(language, fold);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return weights;
}

function learnFold(language: GoldLanguage, fold: number): Promise<EdgeWeights> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./fit-fold.ts', import.meta.url)), [language, String(fold)]);
    child.once('message', (weights) => resolve(weights as EdgeWeights));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`fit of ${language} without fold ${fold} stopped with ${code}`)));
  });
}
