import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/quotations/edges/contents.js';
import { type FirstLook, lookAtCues } from '../../src/quotations/edges/first-look.js';
import { commonTokens, lengthOf, supportOf } from '../../src/quotations/edges/likeness.js';
import { linkCues } from '../../src/quotations/edges/link.js';
import { edgesFor, startReading } from '../../src/quotations/edges/model.js';
import { secondFeatures } from '../../src/quotations/edges/second-features.js';
import { lookAround, type SecondView } from '../../src/quotations/edges/second-look.js';
import { lexiconOf } from '../../src/quotations/lexicon.js';
import { readStory } from '../../src/quotations/story.js';

const contentOf = (...ranges: readonly (readonly [number, number])[]): Content => ({
  parts: ranges.map(([from, to]) => ({ from, to })),
  from: ranges[0]![0],
  to: ranges.at(-1)![1],
  side: 'after',
  start: 0,
});

describe('support', () => {
  test('contents that are nearly the same support each other, a different one between them does not', () => {
    const contents = [contentOf([0, 10]), contentOf([20, 25]), contentOf([0, 9])];
    const { alike, common } = supportOf(contents, Float64Array.of(0.1, 0.25, 0.4, 0.25));
    expect([...alike]).toEqual([0.5, 0.4, 0.5]);
    expect(common[0]).toBeCloseTo(0.25 + 0.25 * 0.9, 12);
    expect(common[1]).toBeCloseTo(0.4, 12);
  });

  test('both parts count, what is between them does not', () => {
    expect(commonTokens(contentOf([0, 4], [8, 12]), contentOf([2, 10]))).toBe(4);
    expect(lengthOf(contentOf([0, 4], [8, 12]))).toBe(8);
  });

  test('is at least the content’s own probability, and at most that of any content', () => {
    const range = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
    const weighed = fc.array(fc.tuple(range, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weighed, (rows) => {
        const sum = rows.reduce((total, [, weight]) => total + weight, 10);
        const probabilities = Float64Array.of(10 / sum, ...rows.map(([, weight]) => weight / sum));
        const { alike, common } = supportOf(
          rows.map(([[from, length]]) => contentOf([from, from + length])),
          probabilities,
        );
        rows.forEach((_, k) => {
          const own = probabilities[k + 1]!;
          if (own >= 0.005) expect(Math.min(alike[k]!, common[k]!)).toBeGreaterThanOrEqual(own - 1e-12);
          expect(Math.max(alike[k]!, common[k]!)).toBeLessThanOrEqual(1 - probabilities[0]! + 1e-12);
        });
      }),
    );
  });
});

const TEXT = `Mary Lee said the ferry is old. Nobody was hurt. Mary Lee said that the crew knows.

The harbour master, Tom Quist, claims that Lee said this in May.`;

describe('the second look', () => {
  const story = readStory(TEXT, 'en');
  const looks = lookAtCues(story, startReading(story, edgesFor(lexiconOf('en'))));
  const views = lookAround(looks);
  const viewOf = (cue: string, nth = 0): SecondView =>
    views.filter(({ story, cue: at }) => story.tokens[at]!.norm === cue)[nth]!;
  const measure = (id: string, view: SecondView, k = -1) =>
    [...secondFeatures.shared, ...secondFeatures.own]
      .find((feature) => feature.id === `quotations/${id}`)!
      .measure(view, k);

  test('knows the other cues of the sentence and what they introduce', () => {
    const claims = viewOf('claims');
    const said = viewOf('said', 2);
    expect(claims.beside.map(({ view }) => view.cue)).toEqual([said.cue]);
    expect(measure('beside-after', claims)).toBe(said.first.any);
    expect(measure('beside-before', claims)).toBe(0);
    expect(measure('cue-covered', said)).toBeGreaterThan(0.5);
    expect(measure('cue-covered', claims)).toBe(0);
    expect(measure('taken-surer', said, 0)).toBeGreaterThan(0.5);
    expect(measure('taken-surer', claims, 0)).toBe(0);
  });

  test('knows the sentences around, and what is said with the same word and by the same person elsewhere', () => {
    const [first, second, third] = [0, 1, 2].map((nth) => viewOf('said', nth)) as [SecondView, SecondView, SecondView];
    expect(measure('sentence-two-after', first)).toBe(second.first.any);
    expect(measure('sentence-before', first)).toBe(0);
    expect(measure('same-word', first)).toBeCloseTo((second.first.any + third.first.any) / 2, 12);
    expect(measure('same-word', viewOf('claims'))).toBeNaN();
    expect(measure('talk', first)).toBeGreaterThan(second.first.any - 1e-9);
    expect(measure('place', first)).toBe(0);
    expect(measure('place', third)).toBe(1);
  });

  test('gives probabilities of none and of each content', () => {
    for (const { probabilities, view, any, nobody, somebody, alike } of looks) {
      expect(probabilities).toHaveLength(view.contents.length + 1);
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      for (const p of [any, nobody, somebody, ...alike]) expect(p).toBeGreaterThanOrEqual(0);
      for (const p of [any, nobody, somebody, ...alike]) expect(p).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('returns nothing if there are no cues', () => {
    expect(lookAround([] as FirstLook[])).toEqual([]);
    expect(linkCues(readStory('', 'en'), startReading(readStory('', 'en'), edgesFor(lexiconOf('en'))))).toEqual([]);
  });

  test('links are those of their sentence, surest first', () => {
    const links = linkCues(story, startReading(story, edgesFor(lexiconOf('en'))));
    expect(links.map((some) => some.length > 0)).toEqual([true, false, true, true]);
    for (const some of links)
      expect(some.map(({ probability }) => probability)).toEqual(
        some.map(({ probability }) => probability).sort((a, b) => b - a),
      );
  });
});
