import { expect, test } from 'vitest';
import { readOwn } from '../../bench/fit/quotations/own.js';
import { multiplyBack, recurBack } from '../../bench/fit/quotations/tagger/gradients.js';
import { samplesOf } from '../../bench/fit/quotations/tagger/samples.js';
import { seeded } from '../../src/evidence/index.js';
import { multiply, recur } from '../../src/quotations/tagger/recurrent.js';
import { LABELS } from '../../src/quotations/tagger/tagger.js';

const ROWS = 5;
const WIDTH = 6;
const HIDDEN = 3;
const random = seeded(7);
const some = (length: number) => Float64Array.from({ length }, () => 2 * random() - 1);

test('gradients of a layer are those that small changes have', () => {
  const input = some(ROWS * WIDTH);
  const weights = some(WIDTH * 6 * HIDDEN);
  const bias = some(6 * HIDDEN);
  const wanted = some(ROWS * 2 * HIDDEN);
  const sums = new Float64Array(ROWS * 6 * HIDDEN);
  const states = new Float64Array(ROWS * 2 * HIDDEN);
  const run = () => {
    const out = new Float64Array(ROWS * 2 * HIDDEN);
    multiply(input, ROWS, WIDTH, { weights, bias }, sums);
    recur(sums, ROWS, HIDDEN, states, out);
    return out.reduce((sum, one, k) => sum + one * wanted[k]!, 0);
  };
  run();
  const wrong = new Float64Array(sums.length);
  const gradient = { weights: new Float64Array(weights.length), bias: new Float64Array(bias.length) };
  const slopes = new Float64Array(input.length);
  recurBack(sums, states, ROWS, HIDDEN, wanted, wrong);
  multiplyBack(input, ROWS, WIDTH, weights, wrong, gradient, slopes);
  const STEP = 1e-5;
  for (const [values, slope] of [
    [input, slopes],
    [weights, gradient.weights],
    [bias, gradient.bias],
  ] as const)
    values.forEach((value, k) => {
      values[k] = value + STEP;
      const above = run();
      values[k] = value - STEP;
      const below = run();
      values[k] = value;
      expect(slope[k]).toBeCloseTo((above - below) / (2 * STEP), 6);
    });
});

test('samples mark where contents begin and end, and their cues', () => {
  const article = readOwn('en').find(({ quotes }) => quotes.some(({ cue }) => cue))!;
  const samples = samplesOf(article);
  expect(samples).toHaveLength(article.story.sentences.length);
  const words = samples.flatMap(({ keys }) => keys.words);
  const truth = samples.flatMap((sample) => [...sample.truth]);
  const marked = (label: (typeof LABELS)[number]) =>
    words.filter((_, at) => truth[at * LABELS.length + LABELS.indexOf(label)] === 1).join(' ');
  const [quote] = article.quotes;
  const textOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end).toLowerCase();
  expect(marked('cues')).toBe(textOf(quote!.cue!));
  const inside = marked('inside').split(' ');
  expect(textOf(quote!).startsWith(inside[0]!)).toBe(true);
  expect([marked('begins'), marked('ends')]).toEqual([inside[0], inside.findLast((word) => /\p{L}/u.test(word))]);
});
