import { flagsOf, keysOf, LOOKUPS, type Lookup } from '../../../../src/quotations/tagger/inputs.js';
import { LABELS, type Label, MOST_TOKENS } from '../../../../src/quotations/tagger/tagger.js';
import type { GoldArticle } from '../gold.js';

/** A sentence as the network reads it, and the labels it should give. */
export interface Sample {
  readonly rows: number;
  /** Per table, a key per token. */
  readonly keys: Readonly<Record<Lookup, readonly string[]>>;
  /** Per token, its flags, 1 or 0. */
  readonly flags: Float64Array;
  /** Per token, its labels, 1 or 0. */
  readonly truth: Float64Array;
}

/** The sentences of an article, long ones in pieces. */
export function samplesOf(article: GoldArticle): Sample[] {
  const { story } = article;
  const labels = labelsOf(article);
  return story.sentences.flatMap((sentence) => {
    const samples: Sample[] = [];
    for (let from = sentence.from; from < sentence.to; from += MOST_TOKENS) {
      const tokens = Array.from({ length: Math.min(MOST_TOKENS, sentence.to - from) }, (_, k) => from + k);
      const keys = tokens.map((at) => keysOf(story, at));
      samples.push({
        rows: tokens.length,
        keys: Object.fromEntries(
          LOOKUPS.map((lookup) => [lookup, keys.map((one) => one[lookup])]),
        ) as unknown as Sample['keys'],
        flags: Float64Array.from(tokens.flatMap((at) => flagsOf(story, at, sentence).map(Number))),
        truth: labels.slice(from * LABELS.length, (from + tokens.length) * LABELS.length),
      });
    }
    return samples;
  });
}

/** Per token, the labels it should get. */
function labelsOf({ story: { tokens }, quotes, anchors }: GoldArticle): Float64Array {
  const labels = new Float64Array(tokens.length * LABELS.length);
  const mark = (label: Label, from: number, to: number) => {
    for (let at = from; at < to; at++) labels[at * LABELS.length + LABELS.indexOf(label)] = 1;
  };
  for (const anchor of anchors) if (anchor >= 0) mark('cues', anchor, anchor + 1);
  for (const { speaker } of quotes)
    tokens.forEach(({ start, end, isWord }, at) => {
      if (speaker && isWord && start >= speaker.start && end <= speaker.end) mark('sources', at, at + 1);
    });
  for (const quote of quotes)
    for (const { start, end } of quote.parts?.length ? quote.parts : [quote]) {
      const first = tokens.findIndex((token) => token.isWord && token.end > start);
      const last = tokens.findLastIndex((token) => token.isWord && token.start < end);
      if (first < 0 || last < first) continue;
      mark('begins', first, first + 1);
      mark('ends', last, last + 1);
      mark('inside', first, last + 1);
    }
  return labels;
}
