import { countIn } from '../counts.js';
import { isTail } from '../find/content.js';
import type { Feature, Features } from './chooser.js';
import { cueFeatures } from './cue-features.js';
import type { CueView, EndTable, StartTable } from './cue-view.js';
import { markFeatures } from './mark-features.js';

type ContentFeature = Feature<CueView>;

const START_TABLES: readonly StartTable[] = [
  'start',
  'cue-start',
  'cue-side',
  'start-tags',
  'cue-report-start',
  'cue-tag-start',
];
const END_TABLES: readonly EndTable[] = ['end', 'end-word', 'end-tags', 'end-tags-word'];

const SIDES = { after: 0, before: 1, around: 2 } as const;

const ofContent: readonly ContentFeature[] = [
  {
    id: 'quotations/content-side',
    measures: 'where the content stands',
    unit: '0 after the cue, 1 before it, 2 around it',
    measure: ({ contents }, k) => SIDES[contents[k]!.side],
  },
  {
    id: 'quotations/content-ruled',
    measures: 'whether start and end are those of the rules',
    unit: '3 both, 2 the end, 1 the start, 0 neither',
    measure: ({ ruled, contents }, k) =>
      ruled
        ? Number(ruled.parts[0]!.from === contents[k]!.from) + 2 * Number(ruled.parts.at(-1)!.to === contents[k]!.to)
        : Number.NaN,
  },
  {
    id: 'quotations/content-like-ruled',
    measures: 'common tokens of the content and that of the rules',
    unit: 'share, 0…1',
    measure: ({ ruled, contents }, k) => {
      if (!ruled) return Number.NaN;
      const { from, to } = contents[k]!;
      const first = ruled.parts[0]!.from;
      const last = ruled.parts.at(-1)!.to;
      return Math.max(0, Math.min(to, last) - Math.max(from, first)) / (Math.max(to, last) - Math.min(from, first));
    },
  },
  {
    id: 'quotations/content-start',
    measures: 'how the start was found',
    unit: '0…7, a kind each',
    measure: ({ contents }, k) => contents[k]!.start,
  },
  ...START_TABLES.map((table) => ({
    id: `quotations/content-${table}-rate`,
    measures: `how often a content has such a start${table.startsWith('cue') ? ' with this cue' : ''}`,
    unit: 'share, 0…1',
    measure: ({ starts }: CueView, k: number) => starts[k]!.rate(table),
  })),
  ...END_TABLES.map((table) => ({
    id: `quotations/content-${table}-rate`,
    measures: 'how often a content has such an end',
    unit: 'share, 0…1',
    measure: ({ ends }: CueView, k: number) => ends[k]!.rate(table),
  })),
  {
    id: 'quotations/content-words',
    measures: 'words of the content',
    unit: 'words',
    measure: ({ story: { counts }, contents }, k) => countIn(counts.words, contents[k]!.from, contents[k]!.to),
  },
  {
    id: 'quotations/content-rest',
    measures: 'words of the sentence behind the content',
    unit: 'words',
    measure: ({ story: { counts }, contents, sentence }, k) => countIn(counts.words, contents[k]!.to, sentence.to),
  },
  {
    id: 'quotations/content-lead',
    measures: 'words of the sentence before the content',
    unit: 'words',
    measure: ({ story: { counts }, contents, sentence }, k) => countIn(counts.words, sentence.from, contents[k]!.from),
  },
  {
    id: 'quotations/content-gap',
    measures: 'words between cue and content',
    unit: 'words',
    measure: ({ story: { counts }, contents, cue }, k) => {
      const { side, from, parts } = contents[k]!;
      return side === 'after' ? countIn(counts.words, cue + 1, from) : countIn(counts.words, parts[0]!.to, cue);
    },
  },
  {
    id: 'quotations/content-marked',
    measures: 'words of the content in marks',
    unit: 'share, 0…1',
    measure: ({ story: { counts }, contents }, k) => {
      const { from, to } = contents[k]!;
      return countIn(counts.marked, from, to) / countIn(counts.words, from, to);
    },
  },
  ...markFeatures,
  {
    id: 'quotations/content-commas',
    measures: 'commas in the content',
    unit: 'commas',
    measure: ({ story: { counts }, contents }, k) => countIn(counts.commas, contents[k]!.from, contents[k]!.to),
  },
  {
    id: 'quotations/content-verbs',
    measures: 'finite verbs in the content',
    unit: 'verbs, 0…3',
    measure: ({ story: { counts }, contents }, k) =>
      Math.min(3, countIn(counts.finiteAnywhere, contents[k]!.from, contents[k]!.to)),
  },
  {
    id: 'quotations/content-first-verb',
    measures: 'tokens of the content before its first finite verb',
    unit: 'tokens; NaN without one',
    measure: ({ story: { parts }, contents }, k) => {
      const { from, to } = contents[k]!;
      for (let at = from; at < to; at++) if (parts.finite[at] === 1) return at - from;
      return Number.NaN;
    },
  },
  {
    id: 'quotations/rest-verbs',
    measures: 'finite verbs behind the content',
    unit: 'verbs, 0…3; −1 nothing behind it',
    measure: ({ story: { counts }, contents, sentence }, k) => {
      const { to } = contents[k]!;
      return to >= sentence.to - 1 ? -1 : Math.min(3, countIn(counts.finite, to, sentence.to));
    },
  },
  {
    id: 'quotations/rest-marked',
    measures: 'words in marks behind the content',
    unit: 'log2(1 + words)',
    measure: ({ story: { counts }, contents, sentence }, k) =>
      Math.log2(1 + countIn(counts.marked, contents[k]!.to, sentence.to)),
  },
  {
    id: 'quotations/rest-says',
    measures: 'verbs of saying behind the content',
    unit: 'verbs, 0…2',
    measure: ({ story: { counts }, contents, sentence }, k) =>
      Math.min(2, countIn(counts.says, contents[k]!.to, sentence.to)),
  },
  {
    id: 'quotations/content-says',
    measures: 'verbs of saying in the content',
    unit: 'verbs, 0…2',
    measure: ({ story: { counts }, contents }, k) =>
      Math.min(2, countIn(counts.says, contents[k]!.from, contents[k]!.to)),
  },
  {
    id: 'quotations/content-opens',
    measures: 'whether the content opens in marks',
    unit: '2 with the mark, 1 behind it, 0 not',
    measure: ({ story: { tokens }, contents }, k) => {
      const { from } = contents[k]!;
      return tokens[from]!.region < 0 ? 0 : tokens[from - 1]?.region === tokens[from]!.region ? 1 : 2;
    },
  },
  {
    id: 'quotations/content-closes',
    measures: 'whether the content closes in marks',
    unit: '2 with the mark, 1 before it, 0 not',
    measure: ({ story: { tokens }, contents }, k) => {
      const last = tokens[contents[k]!.to - 1]!;
      const next = tokens[contents[k]!.to];
      return last.region < 0 ? 0 : next?.region === last.region && next.isWord ? 1 : 2;
    },
  },
  {
    id: 'quotations/content-after',
    measures: 'what follows the content',
    unit: '4 a word, 3 a sign, 2 full stop, 1 comma, 0 nothing',
    measure: ({ story: { tokens }, contents }, k) => {
      const next = tokens[contents[k]!.to];
      return !next ? 0 : next.text === ',' ? 1 : next.text === '.' ? 2 : next.isWord ? 4 : 3;
    },
  },
  {
    id: 'quotations/content-before',
    measures: 'what precedes the content',
    unit: '2 that, 1 a sign, 0 a word',
    measure: ({ story: { tokens }, contents }, k) => {
      const before = tokens[contents[k]!.from - 1];
      return !before?.isWord ? 1 : /^da(?:ss|ß)$|^that$/.test(before.norm) ? 2 : 0;
    },
  },
  {
    id: 'quotations/content-capital',
    measures: 'whether the content opens with a capital',
    unit: '1 or 0',
    measure: ({ story: { tokens }, contents }, k) => Number(tokens[contents[k]!.from]!.isCapital),
  },
  {
    id: 'quotations/rest-capital',
    measures: 'whether a capital follows the sign behind the content',
    unit: '1 or 0',
    measure: ({ story: { tokens }, contents, sentence }, k) => {
      const { to } = contents[k]!;
      return to < sentence.to && tokens[to + 1]?.isCapital ? 1 : 0;
    },
  },
  {
    id: 'quotations/rest-ending',
    measures: 'whether the next word ends like a participle',
    unit: '1 or 0',
    measure: ({ story: { tokens }, contents }, k) => Number(/(?:ed|ing)$/.test(tokens[contents[k]!.to]?.norm ?? '')),
  },
  {
    id: 'quotations/segment-length',
    measures: 'words from the end of the content to the next boundary',
    unit: 'words',
    measure: (view, k) => segmentBehind(view, k).words,
  },
  {
    id: 'quotations/segment-verb',
    measures: 'whether they have a finite verb',
    unit: '1 or 0',
    measure: (view, k) => segmentBehind(view, k).verb,
  },
  {
    id: 'quotations/shorter',
    measures: 'shorter contents with the same start',
    unit: 'contents',
    measure: ({ contents }, k) => rivals(contents, k, (one, mine) => one.from === mine.from && one.to < mine.to),
  },
  {
    id: 'quotations/longer',
    measures: 'longer contents with the same start',
    unit: 'contents',
    measure: ({ contents }, k) => rivals(contents, k, (one, mine) => one.from === mine.from && one.to > mine.to),
  },
  {
    id: 'quotations/earlier',
    measures: 'contents with the same end that start before it',
    unit: 'contents',
    measure: ({ contents }, k) =>
      rivals(contents, k, (one, mine) => one.side === mine.side && one.to === mine.to && one.from < mine.from),
  },
  {
    id: 'quotations/tail',
    measures: 'whether what follows the cue only says when, where or how',
    unit: '1 or 0; only for contents before the cue',
    measure: ({ story, contents, cue, sentence }, k) =>
      contents[k]!.side === 'after' ? Number.NaN : Number(isTail(story, Math.min(cue + 1, sentence.to), sentence.to)),
  },
  {
    id: 'quotations/joint',
    measures: 'what parts the content from what follows',
    unit: '2 the end of marks, 1 a comma, 0 neither; only for contents before the cue',
    measure: ({ story: { tokens }, contents }, k) => {
      const { side, parts } = contents[k]!;
      if (side === 'after') return Number.NaN;
      const { to } = parts[0]!;
      return tokens[to - 1]!.region >= 0 ? 2 : tokens[to]?.text === ',' ? 1 : 0;
    },
  },
];

function rivals<One>(contents: readonly One[], k: number, holds: (one: One, mine: One) => boolean): number {
  let count = 0;
  for (const one of contents) if (holds(one, contents[k]!)) count++;
  return count;
}

/** From the end of a content to the next punctuation mark or boundary. */
function segmentBehind({ story: { tokens, lexicon, counts }, contents, sentence }: CueView, k: number) {
  let from = contents[k]!.to;
  while (from < sentence.to && !tokens[from]!.isWord) from++;
  let to = from;
  while (
    to < sentence.to &&
    (tokens[to]!.isWord || tokens[to]!.region >= 0) &&
    (to === from || !lexicon.isBoundary(tokens[to]!.norm))
  )
    to++;
  return { words: to - from, verb: Number(countIn(counts.finite, from, to) > 0) };
}

/** Features of the contents of a cue. */
export const contentFeatures: Features<CueView> = { shared: cueFeatures, own: ofContent };
