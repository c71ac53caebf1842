import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { countIn } from '../counts.js';
import type { Found, Pattern } from '../find/found.js';
import { endOfMarks, opensWithCapital } from '../find/marks.js';
import type { Story } from '../story.js';
import type { Tags } from '../tagger/tagger.js';
import type { Range, Token } from '../tokens.js';
import type { Feature, Features } from './chooser.js';
import { nameKeyOf } from './keys.js';
import type { Rates } from './rates.js';

/** Words in quotation marks: speech by themselves, a title, a term, scare quotes, or part of what a cue introduces. */
export interface MarkedView {
  readonly story: Story;
  readonly rates: Rates;
  readonly sentence: Range;
  /** The quotation that they would be. */
  readonly found: Found;
  /** The range in quotation marks. */
  readonly marked: Range;
  /** Probability of the likeliest cue of the sentence. */
  readonly cued: number;
  /** Number of quotations already found in the sentence. */
  readonly others: number;
  /** What the tagger says of the sentence, if there is one. */
  readonly tags: Tags | undefined;
}

type MarkedFeature = Feature<MarkedView>;

/** The tables' keys for words in quotation marks. */
export function markedKeys({ story, marked }: Pick<MarkedView, 'story' | 'marked'>) {
  return { 'before-marks': nameKeyOf(story, marked.from - 1), 'after-marks': nameKeyOf(story, marked.to) } as const;
}

/** Patterns whose words in quotation marks may also be a title, a term or part of other speech. */
export const IN_DOUBT: readonly Pattern[] = ['fragment', 'cue-then-content', 'nested'];

function countTokens({ story, marked }: MarkedView, holds: (token: Token) => boolean): number {
  let count = 0;
  for (let at = marked.from; at < marked.to; at++) if (holds(story.tokens[at]!)) count++;
  return count;
}

const ofMarked: readonly MarkedFeature[] = [
  {
    id: 'quotations/marked-length',
    measures: 'words in the marks',
    unit: 'words',
    measure: ({ story: { counts }, marked }) => countIn(counts.words, marked.from, marked.to),
  },
  {
    id: 'quotations/marked-capitals',
    measures: 'words with a capital in the marks',
    unit: 'words',
    measure: (view) => countTokens(view, ({ isCapital }) => isCapital),
  },
  {
    id: 'quotations/marked-small',
    measures: 'content words in small letters in the marks',
    unit: 'words',
    measure: (view) =>
      countTokens(view, ({ isWord, isCapital, norm }) => isWord && !isCapital && !FUNCTION_WORDS.has(norm)),
  },
  {
    id: 'quotations/marked-verb',
    measures: 'finite auxiliaries in the marks',
    unit: 'words',
    measure: (view) => countTokens(view, ({ norm }) => view.story.lexicon.isFinite(norm)),
  },
  {
    id: 'quotations/marked-capital',
    measures: 'whether the marks open with a capital',
    unit: '1 or 0',
    measure: ({ story, marked }) => Number(opensWithCapital(story, marked)),
  },
  {
    id: 'quotations/marked-end',
    measures: 'the last sign in the marks',
    unit: '2 ends a sentence, 1 comma, 0 other',
    measure: ({ story, marked }) => endOfMarks(story, marked),
  },
  {
    id: 'quotations/marked-closed',
    measures: 'whether the closing mark is there',
    unit: '1 or 0',
    measure: ({ story: { tokens, regions }, marked }) => Number(regions[tokens[marked.from]!.region]!.closed),
  },
  {
    id: 'quotations/marked-outside',
    measures: 'words of the sentence outside marks',
    unit: 'words',
    measure: ({ story: { counts }, sentence: { from, to } }) =>
      countIn(counts.words, from, to) - countIn(counts.marked, from, to),
  },
  {
    id: 'quotations/marked-lead',
    measures: 'words of the sentence before the marks',
    unit: 'words',
    measure: ({ story: { counts }, sentence, marked }) => countIn(counts.words, sentence.from, marked.from),
  },
  {
    id: 'quotations/marked-place',
    measures: 'whether the marks open the sentence or the paragraph',
    unit: '2 the paragraph, 1 the sentence, 0 neither',
    measure: ({ story: { tokens }, sentence, marked }) =>
      marked.from > sentence.from + 1 ? 0 : (tokens[sentence.from - 1]?.text ?? '\n') === '\n' ? 2 : 1,
  },
  {
    id: 'quotations/marked-after',
    measures: 'what stands before the marks',
    unit: '3 colon, 2 comma, 1 a word, 0 other',
    measure: ({ story: { tokens }, marked }) => {
      const before = tokens[marked.from - 1];
      return before?.text === ':' ? 3 : before?.text === ',' ? 2 : Number(before?.isWord === true);
    },
  },
  {
    id: 'quotations/marked-somebody',
    measures: 'whether somebody is named before the marks in the sentence',
    unit: '2 a person, 1 a name, 0 nobody',
    measure: ({ story: { people }, sentence, marked }) => {
      let best = 0;
      for (let at = sentence.from; at < marked.from; at++) {
        const mention = people.mentionAt[at]!;
        if (mention >= 0) best = Math.max(best, people.people[people.mentions[mention]!.person]!.isPerson ? 2 : 1);
      }
      return best;
    },
  },
  {
    id: 'quotations/marked-cued',
    measures: 'probability of the likeliest cue of the sentence',
    unit: '0…1',
    measure: ({ cued }) => cued,
  },
  {
    id: 'quotations/marked-others',
    measures: 'quotations of the sentence found before',
    unit: 'quotations',
    measure: ({ others }) => others,
  },
  ...(['before-marks', 'after-marks'] as const).map((table) => ({
    id: `quotations/${table}`,
    measures: `how often words in marks are speech with such a word ${table.split('-')[0]} them`,
    unit: 'share, 0…1',
    measure: (view: MarkedView) => view.rates.rate(table, markedKeys(view)[table]),
  })),
  {
    id: 'quotations/marked-pattern',
    measures: 'how the words would be told',
    unit: '0…2, a pattern each',
    measure: ({ found }) => IN_DOUBT.indexOf(found.pattern),
  },
  {
    id: 'quotations/marked-source',
    measures: 'whether somebody stands beside them',
    unit: '1 or 0',
    measure: ({ found }) => Number(found.source !== undefined),
  },
];

/** Features of words in quotation marks that may not be speech by themselves. */
export const markedFeatures: Features<MarkedView> = { shared: [], own: ofMarked };
