import type { Language } from '../../text/language.js';
import { countIn } from '../counts.js';
import { reportOf } from '../lexicon.js';
import type { Story } from '../story.js';
import { caseOf, isOtherNumber, isSubjectPronoun } from './case.js';
import type { Feature, Features } from './chooser.js';
import type { Content } from './contents.js';
import { endingOf, PASSIVE } from './cue-features.js';
import type { CueView } from './cue-view.js';
import { nameKeyOf, tagKeyOf } from './keys.js';
import { FOUND, listSources, type SourceCandidate } from './sources.js';

/** A cue with its content, and the phrases that may be its source. */
export interface SourceView {
  readonly of: CueView;
  readonly content: Content;
  readonly sources: readonly SourceCandidate[];
  /** Per source, its keys in the tables. */
  readonly keys: readonly ReturnType<typeof sourceKeys>[];
}

type SourceFeature = Feature<SourceView>;

export function viewSources(of: CueView, content: Content): SourceView {
  const sources = listSources(of, content);
  return { of, content, sources, keys: sources.map((source) => sourceKeys(of.story, source)) };
}

/** The tables' keys for a source. */
function sourceKeys(story: Story, { from, to }: SourceCandidate) {
  return {
    'source-first': nameKeyOf(story, from),
    'source-last': nameKeyOf(story, to - 1),
    'before-source': nameKeyOf(story, from - 1),
    'after-source': nameKeyOf(story, to),
    'source-tags': `${tagKeyOf(story, from)}_${tagKeyOf(story, to - 1)}`,
    'beside-source-tags': `${tagKeyOf(story, from - 1)}_${tagKeyOf(story, to)}`,
  } as const;
}

/** The kind of token beside a phrase. */
function sortOf({ tokens, lexicon }: Story, at: number, lowest: number): number {
  const token = tokens[at];
  if (!token || at < lowest) return 0;
  const { region, text, isWord, norm, isCapital } = token;
  if (region >= 0) return 1;
  if (!isWord) return text === ',' ? 2 : 3;
  if (/^(?:by|von|durch)$/.test(norm)) return 4;
  if (/^(?:of|to|from|with|for|at|in|on|about|against|mit|für|bei|in|an|auf|gegen)$/.test(norm)) return 5;
  if (/^(?:and|but|or|und|aber)$/.test(norm)) return 6;
  if (/^(?:that|which|who|as|when|while|if|because|dass|wie|als)$/.test(norm)) return 7;
  if (lexicon.isFinite(norm) || lexicon.isSay(norm)) return 8;
  return isCapital ? 10 : 9;
}

const SORTS =
  '0 nothing, 1 marks, 2 comma, 3 sign, 4 by, 5 preposition, 6 and, 7 conjunction, 8 verb, 9 word, 10 capital';

const ofCue: readonly SourceFeature[] = [
  {
    id: 'quotations/source-cue-ending',
    measures: 'how the cue ends',
    unit: '1 -ed, 2 -ing, 3 -s, 4 other',
    measure: ({ of: { story, cue } }) => endingOf(story.tokens[cue]!.norm),
  },
  {
    id: 'quotations/source-cue-sort',
    measures: 'what the lexicon says of the cue',
    unit: '3 says, 2 thinks, 1 acts, 0 unknown',
    measure: ({ of: { story, cue } }) => reportOf(story.lexicon, story.tokens[cue]!.norm),
  },
  {
    id: 'quotations/before-cue-sort',
    measures: 'what stands before the cue',
    unit: SORTS,
    measure: ({ of: { story, cue, sentence } }) => sortOf(story, cue - 1, sentence.from),
  },
  {
    id: 'quotations/after-cue-sort',
    measures: 'what stands after the cue',
    unit: SORTS,
    measure: ({ of: { story, cue, sentence } }) => sortOf(story, cue + 1, sentence.from),
  },
  {
    id: 'quotations/source-side',
    measures: 'where the content stands',
    unit: '0 after the cue, 1 before it, 2 around it',
    measure: ({ content: { side } }) => (side === 'after' ? 0 : side === 'before' ? 1 : 2),
  },
  {
    id: 'quotations/source-passive',
    measures: 'whether a form of “be” stands up to three words before the cue',
    unit: '1 or 0',
    measure: ({ of: { story, cue, sentence } }) => {
      for (let at = Math.max(sentence.from, cue - 3); at < cue; at++)
        if (PASSIVE.test(story.tokens[at]!.norm)) return 1;
      return 0;
    },
  },
  {
    id: 'quotations/source-gap',
    measures: 'tokens from the cue to the content',
    unit: 'tokens, negative before the cue',
    measure: ({ of: { cue }, content }) => content.from - cue,
  },
  {
    id: 'quotations/source-cue-place',
    measures: 'tokens before the cue in its sentence',
    unit: 'tokens',
    measure: ({ of: { cue, sentence } }) => cue - sentence.from,
  },
  {
    id: 'quotations/source-infinitive',
    measures: 'whether the cue is an infinitive',
    unit: '1 or 0',
    measure: ({ of: { story, cue } }) => Number(/^(?:to|zu)$/.test(story.tokens[cue - 1]?.norm ?? '')),
  },
  {
    id: 'quotations/sources-before',
    measures: 'phrases before the cue that may be the source',
    unit: 'phrases',
    measure: ({ of: { cue }, sources }) => sources.filter(({ to }) => to <= cue).length,
  },
];

const OF_SOURCE = {
  'source-first': 'a first word',
  'source-last': 'a last word',
  'before-source': 'a word before it',
  'after-source': 'a word after it',
  'source-tags': 'parts of speech at both ends',
  'beside-source-tags': 'parts of speech before and after it',
} as const;

const ofSource: readonly SourceFeature[] = [
  {
    id: 'quotations/is-before',
    measures: 'whether the phrase stands before the cue',
    unit: '1 or 0',
    measure: ({ of: { cue }, sources }, k) => Number(sources[k]!.to <= cue),
  },
  {
    id: 'quotations/source-distance',
    measures: 'tokens between phrase and cue',
    unit: 'tokens',
    measure: (view, k) => {
      const { from, to } = between(view, k);
      return to - from;
    },
  },
  ...(['commas', 'finite', 'marked'] as const).map((kind) => ({
    id: `quotations/source-${kind}`,
    measures: `${{ commas: 'commas', finite: 'finite verbs', marked: 'words in marks' }[kind]} between phrase and cue`,
    unit: 'count',
    measure: (view: SourceView, k: number) => {
      const { from, to } = between(view, k);
      return countIn(view.of.story.counts[kind], from, to);
    },
  })),
  {
    id: 'quotations/source-across',
    measures: 'whether the content stands between phrase and cue',
    unit: '1 or 0',
    measure: (view, k) => {
      const { from, to } = between(view, k);
      return Number(view.content.parts.some((part) => part.from >= from && part.to <= to));
    },
  },
  {
    id: 'quotations/source-nearer',
    measures: 'phrases nearer to the cue on the same side',
    unit: 'phrases',
    measure: (view, k) => {
      const { from, to } = between(view, k);
      return view.sources.filter((one, o) => o !== k && one.from >= from && one.to <= to).length;
    },
  },
  ...(['ruled', 'marks', 'before', 'after'] as const).map((way) => ({
    id: `quotations/source-by-${way}`,
    measures: `whether the phrase is ${{ ruled: 'what the rules take', marks: 'the subject behind the marks', before: 'the subject before the cue', after: 'the subject after the cue' }[way]}`,
    unit: '1 or 0',
    measure: ({ sources }: SourceView, k: number) => Number((sources[k]!.found & FOUND[way]) > 0),
  })),
  {
    id: 'quotations/source-ways',
    measures: 'how else the phrase was found',
    unit: 'bits: 1 pronoun, 2 name, 4 phrase, 8 behind “by”, 16 any German phrase',
    measure: ({ sources }, k) => (sources[k]!.found >> 3) & 31,
  },
  {
    id: 'quotations/source-before-sort',
    measures: 'what stands before the phrase',
    unit: SORTS,
    measure: ({ of: { story, sentence }, sources }, k) => sortOf(story, sources[k]!.from - 1, sentence.from),
  },
  {
    id: 'quotations/source-after-sort',
    measures: 'what stands after the phrase',
    unit: SORTS,
    measure: ({ of: { story, sentence }, sources }, k) => sortOf(story, sources[k]!.to, sentence.from),
  },
  {
    id: 'quotations/source-place',
    measures: 'tokens before the phrase in its sentence',
    unit: 'tokens',
    measure: ({ of: { sentence }, sources }, k) => sources[k]!.from - sentence.from,
  },
  {
    id: 'quotations/source-kind',
    measures: 'what the phrase is',
    unit: '1 his, 2 who, 3 him, 4 he, 5 Lee’s, 6 Lee, 7 noun',
    measure: ({ of: { story }, sources }, k) => kindOf(story, sources[k]!),
  },
  ...(Object.keys(OF_SOURCE) as (keyof typeof OF_SOURCE)[]).map((table) => ({
    id: `quotations/${table}`,
    measures: `how often a source has such ${OF_SOURCE[table]}`,
    unit: 'share, 0…1',
    measure: ({ of: { rates }, keys }: SourceView, k: number) => rates.rate(table, keys[k]![table]),
  })),
  {
    id: 'quotations/source-is-person',
    measures: 'whether the name is known to be a human being’s',
    unit: '1 or 0; only for names',
    measure: ({ of: { story }, sources }, k) => {
      const { mention } = sources[k]!;
      const { people, mentions } = story.people;
      return mention === undefined ? Number.NaN : Number(people[mentions[mention]!.person]!.isPerson);
    },
  },
  {
    id: 'quotations/source-weak',
    measures: 'whether the phrase was walked to past a preposition',
    unit: '1 or 0',
    measure: ({ sources }, k) => Number(sources[k]!.weak === true),
  },
  {
    id: 'quotations/source-verbs',
    measures: 'finite verbs in the phrase',
    unit: 'verbs',
    measure: ({ of: { story }, sources }, k) => countIn(story.counts.finiteAnywhere, sources[k]!.from, sources[k]!.to),
  },
  {
    id: 'quotations/source-length',
    measures: 'length of the phrase',
    unit: 'tokens',
    measure: ({ sources }, k) => sources[k]!.to - sources[k]!.from,
  },
];

function kindOf({ tokens, lexicon, people }: Story, { from, pronoun, mention }: SourceCandidate): number {
  const { norm } = tokens[from]!;
  if (pronoun) {
    if (lexicon.possessive(norm) !== undefined && norm !== 'ihr') return 1;
    return norm === 'who' ? 2 : /^(?:him|them|me|us|you|it|ihn|ihm|ihr|ihnen)$/.test(norm) ? 3 : 4;
  }
  return mention === undefined ? 7 : people.mentions[mention]!.possessive ? 5 : 6;
}

/** The tokens between a phrase and the cue. */
function between({ of: { cue }, sources }: SourceView, k: number) {
  const { from, to } = sources[k]!;
  return to <= cue ? { from: to, to: cue } : { from: cue + 1, to: from };
}

/** In German, many phrases show their case. */
const ofCase: readonly SourceFeature[] = [
  {
    id: 'quotations/source-case',
    measures: 'which case the first word of the phrase allows; German only',
    unit: '2 only a subject, 1 either, 0 no subject',
    measure: ({ of: { story, cue }, sources }, k) =>
      isOtherNumber(story, cue, sources[k]!) ? 0 : caseOf(story, sources[k]!),
  },
  {
    id: 'quotations/source-rival',
    measures: 'whether a pronoun beside the cue can only be its subject; German only',
    unit: '2 this one, 1 another one, 0 none',
    measure: ({ of: { story, cue }, sources }, k) => {
      if (isSubjectPronoun(story, cue, sources[k]!)) return 2;
      return Number(sources.some((source) => isSubjectPronoun(story, cue, source)));
    },
  },
];

const sourceFeatures: Features<SourceView> = { shared: ofCue, own: ofSource };
const germanSourceFeatures: Features<SourceView> = { shared: ofCue, own: [...ofSource, ...ofCase] };

/** Features of the phrases that may be the source of a content. */
export function sourceFeaturesOf(language: Language): Features<SourceView> {
  return language === 'de' ? germanSourceFeatures : sourceFeatures;
}
