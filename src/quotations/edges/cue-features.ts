import { countIn } from '../counts.js';
import type { Pattern, Source } from '../find/found.js';
import { reportOf } from '../lexicon.js';
import type { Story } from '../story.js';
import type { Feature } from './chooser.js';
import { type CueView, cueKeys } from './cue-view.js';

const NEGATION = /^(?:not|never|no|nicht|nie|kein|keine)$|n't$/;
/** Auxiliaries of the passive. */
export const PASSIVE = /^(?:is|are|was|were|be|been|being|wird|werden|wurde|wurden|worden)$/;

const RULED: readonly Pattern[] = ['content-then-cue', 'interrupted', 'cue-then-content', 'same-subject'];

/** How surely the source is somebody who speaks: a pronoun, a name or a noun. */
function kindOfSource({ tokens }: Story, source: Source | undefined): number {
  if (!source) return 0;
  if (source.pronoun) return tokens[source.from]!.norm === 'who' ? 2 : 5;
  if (source.mention !== undefined) return 4;
  return source.weak ? 1 : 3;
}

const OF_CUE = {
  cue: 'the word',
  'before-cue': 'the word before it',
  'after-cue': 'the word after it',
  'cue-tags': 'a word of its part of speech between words of theirs',
  'cue-report': 'a word of its part of speech that reports in its way',
} as const;

/** Features of a cue, whatever it may introduce. */
export const cueFeatures: readonly Feature<CueView>[] = [
  ...(['cue', 'before-cue', 'after-cue', 'cue-tags', 'cue-report'] as const).map((table) => ({
    id: `quotations/${table}`,
    measures: `how often ${OF_CUE[table]} goes with something said`,
    unit: 'share, 0…1',
    measure: ({ story, rates, cue, sentence }: CueView) => rates.rate(table, cueKeys(story, cue, sentence)[table]),
  })),
  {
    id: 'quotations/cue-sort',
    measures: 'what the lexicon says of the cue',
    unit: '3 says, 2 thinks, 1 acts, 0 unknown',
    measure: ({ story: { tokens, lexicon }, cue }) => reportOf(lexicon, tokens[cue]!.norm),
  },
  {
    id: 'quotations/cue-ruled',
    measures: 'what the rules make of the cue',
    unit: '0 nothing, 1…4 a pattern each',
    measure: ({ ruled }) => (ruled ? 1 + RULED.indexOf(ruled.pattern) : 0),
  },
  {
    id: 'quotations/cue-ending',
    measures: 'how the cue ends',
    unit: '1 -ed, 2 -ing, 3 -s, 4 other',
    measure: ({ story: { tokens }, cue }) => endingOf(tokens[cue]!.norm),
  },
  {
    id: 'quotations/cue-capital',
    measures: 'whether the cue is written with a capital',
    unit: '1 or 0',
    measure: ({ story: { tokens }, cue }) => Number(tokens[cue]!.isCapital),
  },
  {
    id: 'quotations/subject',
    measures: 'what the subject before the cue is',
    unit: '5 pronoun, 4 name, 3 noun, 2 who, 1 behind a preposition, 0 none',
    measure: ({ story, subject }) => kindOfSource(story, subject),
  },
  {
    id: 'quotations/subject-gap',
    measures: 'tokens between subject and cue',
    unit: 'tokens',
    measure: ({ subject, cue }) => (subject ? cue - subject.to : Number.NaN),
  },
  {
    id: 'quotations/subject-length',
    measures: 'length of the subject',
    unit: 'tokens',
    measure: ({ subject }) => (subject ? subject.to - subject.from : Number.NaN),
  },
  {
    id: 'quotations/possessed',
    measures: 'whether the cue is somebody’s: “his claim”, “Lee’s last promise”',
    unit: '1 directly, 2 one word away, 0 not',
    measure: ({ story: { tokens, lexicon }, cue }) => {
      const isOwner = (at: number) =>
        tokens[at] !== undefined &&
        (lexicon.possessive(tokens[at].norm) !== undefined || /['’]s$/.test(tokens[at].text));
      return isOwner(cue - 1) ? 1 : isOwner(cue - 2) ? 2 : 0;
    },
  },
  {
    id: 'quotations/next-sign',
    measures: 'what follows the cue',
    unit: '6 a mark, 5 colon, 4 that, 3 a word, 2 comma, 1 other sign, 0 the end',
    measure: ({ story: { tokens }, cue, sentence }) => {
      const next = tokens[cue + 1];
      if (!next || cue + 1 >= sentence.to) return 0;
      if (next.region >= 0) return 6;
      if (!next.isWord) return next.text === ':' ? 5 : next.text === ',' ? 2 : 1;
      return /^da(?:ss|ß)$|^that$/.test(next.norm) ? 4 : 3;
    },
  },
  {
    id: 'quotations/marked-words',
    measures: 'words in marks in the sentence',
    unit: 'log2(1 + words)',
    measure: ({ story: { counts }, sentence }) => Math.log2(1 + countIn(counts.marked, sentence.from, sentence.to)),
  },
  {
    id: 'quotations/negated',
    measures: 'whether a negation stands right before the cue',
    unit: '1 or 0',
    measure: ({ story: { tokens }, cue, sentence }) => {
      for (let at = Math.max(sentence.from, cue - 4); at < cue; at++) if (NEGATION.test(tokens[at]!.norm)) return 1;
      return 0;
    },
  },
  {
    id: 'quotations/infinitive',
    measures: 'whether the cue is an infinitive',
    unit: '1 or 0',
    measure: ({ story: { tokens }, cue }) => Number(/^(?:to|zu)$/.test(tokens[cue - 1]?.norm ?? '')),
  },
  {
    id: 'quotations/passive',
    measures: 'whether a form of “be” stands right before the cue',
    unit: '1 or 0',
    measure: ({ story: { tokens }, cue }) =>
      Number(PASSIVE.test(tokens[cue - 1]?.norm ?? '') || PASSIVE.test(tokens[cue - 2]?.norm ?? '')),
  },
  {
    id: 'quotations/sentence-length',
    measures: 'length of the sentence',
    unit: 'words',
    measure: ({ story: { counts }, sentence }) => countIn(counts.words, sentence.from, sentence.to),
  },
  {
    id: 'quotations/cue-place',
    measures: 'words before the cue in its sentence',
    unit: 'words',
    measure: ({ story: { counts }, sentence, cue }) => countIn(counts.words, sentence.from, cue),
  },
];

/** The ending as a number: 1 -ed, 2 -ing, 3 -s, 4 other. */
export function endingOf(norm: string): number {
  return norm.endsWith('ed') ? 1 : norm.endsWith('ing') ? 2 : norm.endsWith('s') ? 3 : 4;
}
