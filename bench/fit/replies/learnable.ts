import { hash } from '../../../src/learn/known.js';
import type { FitOptions } from '../../../src/learn/looks.js';
import { type Measured, measureKnown } from '../../../src/learn/measure.js';
import { layoutOf } from './layout.js';
import { readThreads } from './threads.js';

/** Sources of the weights for comments. */
export const SOURCES = ['dast', 'iac', 'omp', 'reddit2006', 'rumoureval', 'usenet', 'worldnews'];

/**
 * How the weights for comments are fitted. `calm`: without it, probabilities on new sources are overconfident; .95 is
 * best for sources that were seen, .85 for others (docs/decisions/0005-replies.md).
 */
export const OPTIONS: FitOptions = {
  first: { trees: 300, depth: 4, rate: 0.12, ridge: 3, least: 2 },
  second: { trees: 400, depth: 4, rate: 0.1, ridge: 3, least: 2 },
  folds: 4,
  power: -1,
  calm: 0.9,
};

/** How the weights for chat are fitted: on the kind of site they are meant for. */
export const CHAT_OPTIONS: FitOptions = { ...OPTIONS, calm: 1 };

/**
 * What is fitted on: for half of the discussions, the site's layout is stated; half of those whose quoted parent text
 * was removed are included a second time with that text.
 */
export function learnable(measured: readonly Measured[]): Measured[] {
  const chosen = (key: string, one: number) => hash(`learn ${key}`) % one === 0;
  const stated = measured.map((one) =>
    chosen(one.known.key, 2) ? measureKnown(one.known, layoutOf(one.known.group) === 'flat' ? 1 : 0) : one,
  );
  const groups = new Set(measured.map(({ known }) => `${known.group} ${known.key}`));
  const quoted = readThreads(['iac', 'usenet'], true)
    .filter(({ group, key }) => groups.has(`${group} ${key}`) && chosen(key, 2))
    .map((thread) => measureKnown(thread));
  return [...stated, ...quoted];
}
