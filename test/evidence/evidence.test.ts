import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AnyWeightedHeuristic,
  compileWeight,
  contributionOf,
  evidenceOf,
  explainQuotation,
  explainReply,
  explainStance,
  logistic,
  logSumExp,
  percent,
  prepareVoters,
  reasonsFor,
  rounded,
  scoreCandidates,
  softmax,
} from '../../src/evidence/index.js';
import type { Evidence, Stance } from '../../src/schema/index.js';

test('a number multiplies, a curve interpolates and is flat outside, NaN contributes nothing', () => {
  const line = compileWeight(2);
  const curve = compileWeight([
    [0, -1],
    [1, 1],
    [3, 2],
  ]);
  expect(contributionOf(line, 1.5)).toBe(3);
  expect([-5, 0, 0.5, 1, 2, 3, 9].map((value) => contributionOf(curve, value))).toEqual([-1, -1, 0, 1, 1.5, 2, 2]);
  expect([line, curve].map((weight) => contributionOf(weight, Number.NaN))).toEqual([0, 0]);
});

test('softmax sums to 1 and survives any finite scores', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (scores) => {
      const probabilities = Float64Array.from(scores);
      softmax(probabilities);
      expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      expect(logSumExp(scores)).toBeGreaterThanOrEqual(Math.max(...scores));
    }),
  );
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logistic(0)).toBe(0.5);
  expect(rounded(0.123456)).toBe(0.1235);
  expect(rounded(-0.00001)).toBe(0);
});

const vote = (id: string, prior: number): AnyWeightedHeuristic<null> => ({
  id,
  measures: 'a test',
  unit: 'units',
  prior,
  sources: [{ cite: 'none' }],
  example: null,
  prepare: () => null,
  measure: (_: null, item: number, candidate: number) => item + candidate,
  explain: () => ({ because: `says ${id}`, at: id === 'b' ? [{ in: 'c1', start: 0, end: 1 }] : [] }),
});

test('scores are sums, evidence sums to the score, and fitted weights overrule priors', () => {
  const voters = prepareVoters([vote('a', 1), vote('b', -2), vote('c', 0)], { b: 3 }, null);
  const scores = new Float64Array(2);
  scoreCandidates(voters, 1, Int32Array.of(0, 2), 2, scores);
  expect([...scores]).toEqual([4, 12]);
  const evidence = evidenceOf('room', voters, 1, 2);
  expect(evidence.map(({ heuristic }) => heuristic)).toEqual(['b', 'a']);
  expect(evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(12);
  expect(evidence[0]!.at).toHaveLength(1);
  expect(evidence[1]).not.toHaveProperty('at');
  const faint = prepareVoters([vote('a', 0.01), vote('b', 0.002)], {}, null);
  expect(evidenceOf('room', faint, 1, 2)).toEqual([
    { heuristic: 'room/small-reasons', value: 2, contribution: 0.036, because: '' },
  ]);
});

const because = (text: string, contribution: number): Evidence => ({
  heuristic: 'x',
  value: 1,
  contribution,
  because: text,
});

test('sentences give the strongest reasons in favour, each once', () => {
  const evidence = [
    because('one', 2),
    because('against', -1.5),
    because('one', 1),
    because('two', 0.5),
    because('', 0.4),
  ];
  expect(reasonsFor(evidence)).toEqual(['one', 'two']);
  expect(reasonsFor(evidence, 1)).toEqual(['one']);
  const reply = { id: 'c2', parentId: 'c1', alternatives: [] };
  expect(explainReply({ ...reply, basis: 'inferred', probability: 0.914, evidence }, 'Ann', 'Bob')).toBe(
    'Ann answers Bob (91 %): one; two.',
  );
  expect(explainReply({ ...reply, basis: 'inferred', probability: 0.9999, evidence: [] }, '', 'Bob')).toBe(
    'Someone answers Bob (99 %).',
  );
  const certain = { ...reply, basis: 'inferred', probability: 1, evidence } as const;
  expect(explainReply(certain, 'Ann', 'Bob')).toBe('Ann answers Bob (99 %): one; two.');
  expect(explainReply({ ...certain, parentId: 'article' }, 'Ann', 'the article')).toBe(
    'Ann answers the article: nothing else comes into question.',
  );
  expect(explainReply({ ...reply, basis: 'given' }, 'Ann', 'Bob')).toBe('Ann answers Bob: the source says so.');
  expect(explainReply({ ...reply, basis: 'corrected' }, 'Ann', 'Bob')).toBe('Ann answers Bob: corrected by hand.');
  expect(explainReply({ ...reply, parentId: null, basis: 'inferred', probability: 0.2, evidence }, '', '')).toContain(
    'left open',
  );
});

test('stances and quotations read as sentences too', () => {
  const stance: Stance = {
    commentId: 'c1',
    target: { kind: 'comment', id: 'c0' },
    stance: 'disagrees',
    probabilities: { agrees: 0.1, disagrees: 0.8, neutral: 0.1 },
    edge: true,
    basis: 'inferred',
    probability: 0.8,
    evidence: [because('opens with a denial', 1)],
  };
  expect(explainStance(stance, 'Ann', 'Bob')).toBe('Ann disagrees with Bob (80 %): opens with a denial.');
  expect(explainStance({ ...stance, stance: 'agrees' }, '', 'Bob')).toContain('Someone agrees with Bob');
  const quotation = {
    id: 'q1',
    kind: 'direct',
    content: { start: 0, end: 1 },
    basis: 'inferred',
    probability: 0.5,
    evidence: [],
  } as const;
  expect(explainQuotation(quotation, 'Wang Yi')).toBe('Wang Yi is quoted (50 %).');
  expect(explainQuotation(quotation, undefined)).toContain('nobody is named');
  expect(percent(0.005)).toBe('1 %');
});
