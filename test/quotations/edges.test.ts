import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createChooser,
  type Features,
  idsOf,
  MOST_CANDIDATES,
  measureRows,
} from '../../src/quotations/edges/chooser.js';
import { viewCue } from '../../src/quotations/edges/cue-view.js';
import { listCues } from '../../src/quotations/edges/cues.js';
import { featuresOf } from '../../src/quotations/edges/feature-sets.js';
import { edgesFor, startReading } from '../../src/quotations/edges/model.js';
import { unpackRates } from '../../src/quotations/edges/rates.js';
import { viewSources } from '../../src/quotations/edges/source-features.js';
import { germanEdges } from '../../src/quotations/edges/weights-de.js';
import { englishEdges } from '../../src/quotations/edges/weights-en.js';
import { attributeQuotations } from '../../src/quotations/index.js';
import { lexiconOf } from '../../src/quotations/lexicon.js';
import { readStory } from '../../src/quotations/story.js';

const wordsOf = (text: string, ranges: readonly { from: number; to: number }[]) => {
  const { tokens } = readStory(text, 'en');
  return ranges.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

function viewOf(text: string, cue: string) {
  const story = readStory(text, 'en');
  const sentence = story.sentences[0]!;
  const at = story.tokens.findIndex(({ norm }) => norm === cue);
  return viewCue(story, startReading(story, edgesFor(lexiconOf('en'))), at, sentence, undefined);
}

test('rates: known keys have their share, all others the overall one, including names of Object’s properties', () => {
  const tables = Object.fromEntries(Object.keys(englishEdges.rates).map((table) => [table, '10']));
  const rates = unpackRates({ ...tables, cue: '10\n250 said told\n900 __proto__' } as typeof englishEdges.rates);
  expect(rates.rate('cue', 'told')).toBe(0.25);
  expect(rates.rate('cue', '__proto__')).toBe(0.9);
  expect(rates.rate('cue', 'constructor')).toBe(0.01);
  expect(rates.rate('start', 'told')).toBe(0.01);
});

describe('a chooser', () => {
  const features: Features<readonly number[]> = {
    shared: [{ id: 'count', measures: 'candidates', unit: 'candidates', measure: (view) => view.length }],
    own: [{ id: 'value', measures: 'the value', unit: 'any', measure: (view, k) => view[k]! }],
  };
  const chooser = createChooser(features, {
    features: idsOf(features),
    cuts: [[2], [5]],
    usual: [
      [0, 500, 500],
      [300, 400, 300],
    ],
    // Candidates from 5 on gain one logit; choices with at least two candidates, another one.
    trees: [2, 0, 1, 1, 1, 0, 1000, 0, 2000],
  });

  test('prefers what its trees prefer; none counts as a candidate', () => {
    const [none, small, large] = chooser.choose([1, 6], 2);
    expect(small).toBe(none);
    expect(large! / small!).toBeCloseTo(Math.exp(2), 6);
    expect(none! + small! + large!).toBeCloseTo(1, 12);
  });

  test('measures a row for none first, to which the candidates’ own features do not apply', () => {
    expect(measureRows(features, [1, 6], 2).map((row) => [...row])).toEqual([
      [2, Number.NaN],
      [2, 1],
      [2, 6],
    ]);
  });
});

test('cues: verbs of the lexicon, known nouns, unknown verbs beside quotation marks; no names, no “according”', () => {
  const text = '“It leaks,” Ann Lee croaked, and according to Hall the claim stands.';
  const story = readStory(text, 'en');
  const cues = listCues(story, story.sentences[0]!, edgesFor(lexiconOf('en')).rates).map(
    (at) => story.tokens[at]!.norm,
  );
  expect(cues).toContain('croaked');
  expect(cues).toContain('claim');
  expect(cues).not.toContain('according');
  expect(cues).not.toContain('lee');
});

test('contents: up to every boundary after the cue, before it and around it', () => {
  const text = 'The ferry, Ann said, is old and slow.';
  const view = viewOf(text, 'said');
  const told = view.contents.map(({ side, parts }) => `${side}: ${wordsOf(text, parts).join(' … ')}`);
  expect(told).toContain('after: is old');
  expect(told).toContain('after: is old and slow');
  expect(told).toContain('before: The ferry');
  expect(told).toContain('around: The ferry … is old and slow');
  expect(new Set(told).size).toBe(told.length);
});

test('sources: subjects, pronouns, possessors and names after “by”, none of them inside quotation marks', () => {
  const text = 'Her mayor was told by Ann Lee that Tom Hall left.';
  const view = viewOf(text, 'told');
  const content = view.contents.find(({ parts }) => wordsOf(text, parts)[0] === 'that Tom Hall left')!;
  const sources = wordsOf(text, viewSources(view, content).sources);
  expect(sources).toEqual(expect.arrayContaining(['Her', 'Her mayor', 'Ann Lee']));
  expect(sources).not.toContain('Tom Hall');
});

test('weights and features match', () => {
  for (const [language, edges] of [
    ['en', englishEdges],
    ['de', germanEdges],
  ] as const)
    for (const [trees, isTagged] of [
      [edges, false],
      [edges.tagged, true],
    ] as const) {
      const features = featuresOf(language, isTagged);
      if (trees)
        for (const of of ['contents', 'again', 'sources', 'marked'] as const)
          expect(trees[of].features).toEqual(idsOf(features[of] as Features<unknown>));
    }
});

test('any mix of words, marks and verbs: bounded candidates, spans inside the text, the same bytes again', () => {
  const piece = fc.constantFrom(
    'Ann',
    'Lee',
    'said',
    'that',
    '“',
    '”',
    '"',
    ',',
    '.',
    '\n',
    'and',
    'it',
    'leaks',
    'by',
    '—',
    'told',
    'who',
    '😀',
    'he',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      const { quotations } = attributeQuotations(text, { language: 'en' });
      for (const { content, probability } of quotations.map((one) => ({ probability: 1, ...one }))) {
        expect(content.start).toBeGreaterThanOrEqual(0);
        expect(content.end).toBeLessThanOrEqual(text.length);
        expect(content.end).toBeGreaterThan(content.start);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
      expect(attributeQuotations(text, { language: 'en' }).quotations).toEqual(quotations);
      const story = readStory(text, 'en');
      for (const sentence of story.sentences)
        for (const cue of listCues(story, sentence, edgesFor(lexiconOf('en')).rates))
          expect(
            viewCue(story, startReading(story, edgesFor(lexiconOf('en'))), cue, sentence, undefined).contents.length,
          ).toBeLessThanOrEqual(MOST_CANDIDATES);
    }),
    { numRuns: 150 },
  );
});
