import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/quotations/edges/cue-view.js';
import { listViews } from '../../src/quotations/edges/first-look.js';
import { edgesFor, startReading } from '../../src/quotations/edges/model.js';
import { contentTagFeatures } from '../../src/quotations/edges/tag-features.js';
import { englishEdges } from '../../src/quotations/edges/weights-en.js';
import { glossedLexicon, lexiconOf } from '../../src/quotations/lexicon.js';
import { readStory } from '../../src/quotations/story.js';
import { gate, type Layer, multiply, recur, squash } from '../../src/quotations/tagger/recurrent.js';
import { LABELS, MOST_TOKENS } from '../../src/quotations/tagger/tagger.js';
import { packNetwork, unpackNetwork } from '../../src/quotations/tagger/weights.js';
import type { Range } from '../../src/quotations/tokens.js';

function tag(text: string) {
  const story = readStory(text, 'en');
  const read = edgesFor(lexiconOf('en')).tagger!(story);
  return { story, tags: story.sentences.map(read)[0] ?? read({ from: 0, to: 0 }) };
}

const numbers = (length: number) =>
  fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length });

describe('recurrent units', () => {
  test('gates stay between 0 and 1, and grow', () => {
    expect(gate(0)).toBe(0.5);
    expect(squash(-2)).toBe(-squash(2));
    for (const x of [-1e9, -3, -0.1, 0.1, 3, 1e9]) {
      expect(gate(x)).toBeGreaterThanOrEqual(0);
      expect(gate(x)).toBeLessThanOrEqual(1);
      expect(gate(x + 0.5)).toBeGreaterThanOrEqual(gate(x));
    }
  });

  test('multiply adds the bias to each row times the weights, whatever the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), (width, columns) => {
        const input = Float64Array.from({ length: 2 * width }, (_, k) => k - 3);
        const weights = Float64Array.from({ length: width * columns }, (_, k) => (k % 7) - 2);
        const bias = Float64Array.from({ length: columns }, (_, k) => k);
        const out = new Float64Array(2 * columns);
        multiply(input, 2, width, { weights, bias }, out);
        for (const row of [0, 1])
          for (let column = 0; column < columns; column++) {
            let sum = bias[column]!;
            for (let at = 0; at < width; at++) sum += input[row * width + at]! * weights[at * columns + column]!;
            expect(out[row * columns + column]).toBeCloseTo(sum, 9);
          }
      }),
    );
  });

  test('a sentence read backwards is its mirror image read forwards', () => {
    fc.assert(
      fc.property(numbers(4 * 3), (values) => {
        const rows = 4;
        // One unit: the same numbers forwards as, in reverse order, backwards.
        const gates = new Float64Array(rows * 6);
        for (let row = 0; row < rows; row++)
          for (let k = 0; k < 3; k++) {
            gates[row * 6 + k] = values[row * 3 + k]!;
            gates[(rows - 1 - row) * 6 + 3 + k] = values[row * 3 + k]!;
          }
        const out = new Float64Array(rows * 2);
        recur(gates, rows, 1, new Float64Array(rows * 2), out);
        for (let row = 0; row < rows; row++) expect(out[row * 2]).toBe(out[(rows - 1 - row) * 2 + 1]);
        for (const one of out) expect(Math.abs(one)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the tagger', () => {
  test('knows cue and content of a plain sentence', () => {
    const { story, tags } = tag('Mary Lee said that the old ferry is rusty and leaks.');
    const at = (word: string) => story.tokens.findIndex(({ norm }) => norm === word);
    expect(tags.cues[at('said')]).toBeGreaterThan(0);
    expect(tags.inside[at('lee')]).toBeLessThan(0);
    expect(tags.inside[at('rusty')]).toBeGreaterThan(0);
    expect(tags.ends[at('leaks')]).toBeGreaterThan(tags.ends[at('ferry')]!);
  });

  test('is asked about English only: not about German, nor about what is read through a gloss', () => {
    expect(edgesFor(lexiconOf('en')).tagger).toBeDefined();
    expect(edgesFor(lexiconOf('de')).tagger).toBeUndefined();
    expect(edgesFor(glossedLexicon()).tagger).toBeUndefined();
  });

  test('of an article, only sentences with a word that may be a cue are read', () => {
    const story = readStory('It was a Monday. Mary Lee said that the ferry leaks.', 'en');
    const views = listViews(story, startReading(story, edgesFor(lexiconOf('en'))));
    const [quiet, telling] = story.sentences;
    const inside = (sentence: Range) => [...views[0]!.view.tags!.inside.slice(sentence.from, sentence.to)];
    expect(inside(quiet!).every((logit) => logit === 0)).toBe(true);
    expect(inside(telling!).some((logit) => logit !== 0)).toBe(true);
  });

  test('words that it is sure are no cues are not looked at', () => {
    const story = readStory('A voice vote was held. Mary Lee said that the ferry leaks.', 'en');
    const reading = startReading(story, edgesFor(lexiconOf('en')));
    const cuesOf = (known: Known) => listViews(story, known).map(({ view }) => story.tokens[view.cue]!.norm);
    const untagged = cuesOf({ ...reading, reader: undefined });
    expect(cuesOf(reading)).toContain('said');
    expect(untagged).toEqual(expect.arrayContaining(cuesOf(reading)));
    expect(cuesOf(reading).length).toBeLessThan(untagged.length);
  });

  test('fits the content best that is said', () => {
    const story = readStory('Mary Lee said on Monday that the old ferry is rusty and leaks, and went home.', 'en');
    const { view } = listViews(story, startReading(story, edgesFor(lexiconOf('en'))))[0]!;
    const short = contentTagFeatures.find(({ id }) => id === 'quotations/tagged-short')!;
    const shorts = view.contents.map((_, k) => short.measure(view, k));
    const best = view.contents[shorts.indexOf(0)]!;
    expect(Math.min(...shorts)).toBe(0);
    expect(story.text.slice(story.tokens[best.from]!.start, story.tokens[best.to - 1]!.end)).toMatch(
      /^(?:that )?the old ferry is rusty and leaks$/,
    );
  });

  test('reads each sentence by itself', () => {
    const alone = tag('Tom Quist denied that the crew left.');
    const after = tag('Nobody was hurt. Tom Quist denied that the crew left.');
    const shift = after.story.tokens.length - alone.story.tokens.length;
    for (const label of LABELS) expect([...after.tags[label].slice(shift)]).toEqual([...alone.tags[label]]);
  });

  test('reads any text, long sentences in pieces', () => {
    const long = `Lee said ${'the ferry and '.repeat(MOST_TOKENS)}left.`;
    for (const text of ['', '\n\n', '“', '\ud800 said Lee', '__proto__ said “constructor” was toString', long]) {
      const { story, tags } = tag(text);
      for (const label of LABELS) {
        expect(tags[label]).toHaveLength(story.tokens.length);
        expect(tags[label].every(Number.isFinite)).toBe(true);
      }
    }
  });

  test('survives packing: weights move by less than half a step', () => {
    const network = unpackNetwork(englishEdges.tagged!.tagger);
    const again = unpackNetwork(packNetwork(network));
    const pairs = (layers: readonly Pick<Layer, 'weights' | 'bias'>[]) =>
      layers.flatMap((layer) => [layer.weights, layer.bias]);
    const before = [...Object.values(network.vectors), ...pairs([...network.layers, network.output])];
    const after = [...Object.values(again.vectors), ...pairs([...again.layers, again.output])];
    before.forEach((all, k) => {
      const step = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 45;
      all.forEach((one, at) => {
        expect(Math.abs(one - after[k]![at]!)).toBeLessThanOrEqual(step / 2);
      });
    });
    expect(again.keys).toEqual(network.keys);
  });
});
