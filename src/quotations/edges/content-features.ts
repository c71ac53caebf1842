import { countIn } from '../counts.js';
import { isTail } from '../find/content.js';
import type { Pattern, Source } from '../find/found.js';
import type { Story } from '../story.js';
import type { Feature, Features } from './chooser.js';
import { type CueView, cueKeys } from './cue-view.js';

type ContentFeature = Feature<CueView>;

const NEGATION = /^(?:not|never|no|nicht|nie|kein|keine)$|n't$/;
const BE = /^(?:is|are|was|were|be|been|being|wird|werden|wurde|wurden|worden)$/;

const RULED: readonly Pattern[] = ['content-then-cue', 'interrupted', 'cue-then-content', 'same-subject'];

/** Pronoun, name or noun: how surely this is somebody who speaks. */
function kindOfSource({ tokens }: Story, source: Source | undefined): number {
  if (!source) return 0;
  if (source.pronoun) return tokens[source.from]!.norm === 'who' ? 2 : 5;
  if (source.mention !== undefined) return 4;
  return source.weak ? 1 : 3;
}

const toldOfCue: readonly ContentFeature[] = [
  ...(['cue', 'before-cue', 'after-cue'] as const).map((table) => ({
    id: `quotations/${table}`,
    measures: `how often the ${table === 'cue' ? 'word' : `word ${table.split('-')[0]} it`} goes with something said`,
    unit: 'share, 0…1',
    measure: ({ story, rates, cue, sentence }: CueView) => rates.rate(table, cueKeys(story, cue, sentence)[table]),
  })),
  {
    id: 'quotations/cue-sort',
    measures: 'what the lexicon says of the cue',
    unit: '3 says, 2 thinks, 1 acts, 0 unknown',
    measure: ({ story: { tokens, lexicon }, cue }) => {
      const { norm } = tokens[cue]!;
      return lexicon.isSay(norm) ? 3 : lexicon.isThink(norm) ? 2 : lexicon.isAct(norm) ? 1 : 0;
    },
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
      Number(BE.test(tokens[cue - 1]?.norm ?? '') || BE.test(tokens[cue - 2]?.norm ?? '')),
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

function endingOf(norm: string): number {
  return norm.endsWith('ed') ? 1 : norm.endsWith('ing') ? 2 : norm.endsWith('s') ? 3 : 4;
}

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
  ...(['start', 'end', 'end-word', 'cue-start', 'cue-side'] as const).map((table) => ({
    id: `quotations/content-${table}-rate`,
    measures: `how often a content has such ${table.includes('end') ? 'an end' : 'a start'}${table.startsWith('cue') ? ' with this cue' : ''}`,
    unit: 'share, 0…1',
    measure: ({ rates, keys }: CueView, k: number) => rates.rate(table, keys[k]![table]),
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
  {
    id: 'quotations/content-commas',
    measures: 'commas in the content',
    unit: 'commas',
    measure: ({ story: { counts }, contents }, k) => countIn(counts.commas, contents[k]!.from, contents[k]!.to),
  },
  {
    id: 'quotations/content-verbs',
    measures: 'verbs that look finite in the content',
    unit: 'verbs, 0…3',
    measure: ({ story: { counts }, contents }, k) =>
      Math.min(3, countIn(counts.finite, contents[k]!.from, contents[k]!.to)),
  },
  {
    id: 'quotations/rest-verbs',
    measures: 'verbs that look finite behind the content',
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
    measures: 'whether they have a verb that looks finite',
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

/** From the end of a content to the next sign or boundary. */
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

/** What is asked of the contents of a cue. */
export const contentFeatures: Features<CueView> = { shared: toldOfCue, own: ofContent };
