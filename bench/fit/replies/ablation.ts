import { hash } from '../../../src/learn/known.js';
import { fitFirstLook, guess } from '../../../src/learn/looks.js';
import type { Measured } from '../../../src/learn/measure.js';
import { scoreGuesses } from '../../../src/learn/score.js';
import { HEURISTICS } from '../../../src/replies/first-look.js';
import { sampleOf } from './sample.js';

/** Most comments used per source, so that it takes only minutes. */
const MOST = 2000;
const FOLDS = 2;
const BOOSTING = { trees: 100, depth: 3, rate: 0.25 };

/** Link accuracy that the first look loses without each heuristic, averaged over discussions. */
export function ablateHeuristics(measured: readonly Measured[]): Record<string, number> {
  const sample = sampleOf(measured, MOST);
  const accuracy = (without?: number) => {
    const boosting = without === undefined ? BOOSTING : { ...BOOSTING, without };
    const rows = Array.from({ length: FOLDS }, (_, fold) => {
      const inFold = ({ known }: Measured) => hash(known.key) % FOLDS === fold;
      const first = fitFirstLook(
        sample.filter((one) => !inFold(one)),
        boosting,
      );
      return sample.filter(inFold).map((test) => ({ known: test.known, guesses: guess(test, { first }) }));
    }).flat();
    const scores = [...scoreGuesses(rows)].filter(([source]) => source !== 'pooled');
    return scores.reduce((sum, [, row]) => sum + row.accuracy, 0) / scores.length;
  };
  const whole = accuracy();
  console.log(`first look with all heuristics: ${whole.toFixed(4)}`);
  return Object.fromEntries(
    HEURISTICS.map(({ id }, f) => {
      const lost = whole - accuracy(f);
      console.log(`${id} ${lost.toFixed(4)}`);
      return [id, Math.round(lost * 1e4) / 1e4];
    }),
  );
}
