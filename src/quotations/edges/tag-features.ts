import type { Range } from '../tokens.js';
import type { Feature } from './chooser.js';
import type { CueView } from './cue-view.js';
import type { MarkedView } from './marked-features.js';
import type { SourceView } from './source-features.js';

const LOGITS = 'logits';
/** Tokens beside a content that are looked at. */
const BESIDE = 3;

function highest(values: Float64Array, { from, to }: Range): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) most = Math.max(most, values[at]!);
  return most;
}

function sum(values: Float64Array, { from, to }: Range): number {
  let all = 0;
  for (let at = from; at < to; at++) all += values[at]!;
  return all;
}

/** What the tagger says of a cue. Like all features here, asked only where there is a tagger. */
export const cueTagFeatures: readonly Feature<CueView>[] = [
  {
    id: 'quotations/tagged-cue',
    measures: 'how surely the word is a cue for the tagger',
    unit: LOGITS,
    measure: ({ tags, cue }) => tags!.cues[cue]!,
  },
  {
    id: 'quotations/tagged-cue-inside',
    measures: 'how surely it stands in something said',
    unit: LOGITS,
    measure: ({ tags, cue }) => tags!.inside[cue]!,
  },
  {
    id: 'quotations/tagged-sentence',
    measures: 'how surely any token of the sentence does',
    unit: LOGITS,
    measure: ({ tags, sentence }) => highest(tags!.inside, sentence),
  },
];

/** What it says of a content. */
export const contentTagFeatures: readonly Feature<CueView>[] = [
  {
    id: 'quotations/tagged-fit',
    measures: 'how much surer the tagger is of these tokens than of none',
    unit: LOGITS,
    measure: ({ fits }, k) => fits[k]!,
  },
  {
    id: 'quotations/tagged-short',
    measures: 'how much surer it is of the tokens of the content of this cue that fits best',
    unit: LOGITS,
    measure: ({ fits, bestFit }, k) => bestFit - fits[k]!,
  },
  {
    id: 'quotations/tagged-inside',
    measures: 'how much surer it is of these tokens than of none, per token',
    unit: LOGITS,
    measure: ({ fits, contents }, k) => fits[k]! / contents[k]!.parts.reduce((all, { from, to }) => all + to - from, 0),
  },
  {
    id: 'quotations/tagged-least',
    measures: 'the same for the least likely token',
    unit: LOGITS,
    measure: ({ tags, contents }, k) => {
      let least = Number.POSITIVE_INFINITY;
      for (const { from, to } of contents[k]!.parts)
        for (let at = from; at < to; at++) least = Math.min(least, tags!.inside[at]!);
      return least;
    },
  },
  {
    id: 'quotations/tagged-begins',
    measures: 'how surely something said begins with its first token',
    unit: LOGITS,
    measure: ({ tags, contents }, k) => tags!.begins[contents[k]!.from]!,
  },
  {
    id: 'quotations/tagged-ends',
    measures: 'how surely something said ends with its last token',
    unit: LOGITS,
    measure: ({ tags, contents }, k) => tags!.ends[contents[k]!.to - 1]!,
  },
  {
    id: 'quotations/tagged-before',
    measures: 'how surely any of the three tokens before it is of something said',
    unit: `${LOGITS}; NaN at the start of the sentence`,
    measure: ({ tags, contents, sentence }, k) => {
      const { from } = contents[k]!;
      return from > sentence.from
        ? highest(tags!.inside, { from: Math.max(sentence.from, from - BESIDE), to: from })
        : Number.NaN;
    },
  },
  {
    id: 'quotations/tagged-behind',
    measures: 'how surely any of the three tokens behind it is',
    unit: `${LOGITS}; NaN at the end of the sentence`,
    measure: ({ tags, contents, sentence }, k) => {
      const { to } = contents[k]!;
      return to < sentence.to
        ? highest(tags!.inside, { from: to, to: Math.min(sentence.to, to + BESIDE) })
        : Number.NaN;
    },
  },
];

/** What it says of a phrase that may be a source. */
export const sourceTagFeatures: readonly Feature<SourceView>[] = [
  {
    id: 'quotations/tagged-source',
    measures: 'how surely the tokens of the phrase are of a source for the tagger, on average',
    unit: LOGITS,
    measure: ({ of: { tags }, sources }, k) => {
      const { from, to } = sources[k]!;
      return sum(tags!.sources, { from, to }) / (to - from);
    },
  },
];

/** What it says of words in quotation marks. */
export const markedTagFeatures: readonly Feature<MarkedView>[] = [
  {
    id: 'quotations/tagged-marked',
    measures: 'how surely the words in the marks are of something said for the tagger, on average',
    unit: LOGITS,
    measure: ({ tags, marked }) => sum(tags!.inside, marked) / (marked.to - marked.from),
  },
  {
    id: 'quotations/tagged-marked-beside',
    measures: 'how surely the tokens right before and behind the marks are, the surer of both',
    unit: LOGITS,
    measure: ({ tags, marked, sentence }) =>
      Math.max(
        marked.from > sentence.from ? tags!.inside[marked.from - 1]! : Number.NEGATIVE_INFINITY,
        marked.to < sentence.to ? tags!.inside[marked.to]! : Number.NEGATIVE_INFINITY,
      ),
  },
  {
    id: 'quotations/tagged-marked-begins',
    measures: 'how surely something said begins with the first of them',
    unit: LOGITS,
    measure: ({ tags, marked }) => tags!.begins[marked.from]!,
  },
];
