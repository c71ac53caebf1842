import type { Feature, Features } from './chooser.js';
import { contentFeatures } from './content-features.js';
import type { FirstLook } from './first-look.js';
import { commonTokens, lengthOf } from './likeness.js';
import { type SecondView, surest } from './second-look.js';

type SecondFeature = Feature<SecondView>;

const NEAR = { 'two-before': -2, before: -1, after: 1, 'two-after': 2 } as const;

const toldOfCue: readonly SecondFeature[] = [
  {
    id: 'quotations/first-any',
    measures: 'how probably the cue introduces anything, seen by itself',
    unit: 'probability',
    measure: ({ first }) => first.any,
  },
  ...(['any', 'before', 'after'] as const).map((which) => ({
    id: `quotations/beside-${which}`,
    measures: `how probably another cue of the sentence${which === 'any' ? '' : ` ${which} it`} introduces anything`,
    unit: 'probability; 0 where there is none',
    measure: ({ beside, cue }: SecondView) =>
      surest(beside.filter(({ view }) => which === 'any' || view.cue < cue === (which === 'before'))),
  })),
  {
    id: 'quotations/cue-covered',
    measures: 'how probably the cue stands in what another cue of the sentence introduces',
    unit: 'probability',
    measure: ({ beside, cue }) =>
      surest(beside.filter(({ likeliest }) => likeliest.parts.some(({ from, to }) => cue >= from && cue < to))),
  },
  ...Object.entries(NEAR).map(([which, distance]) => ({
    id: `quotations/sentence-${which}`,
    measures: `how probably a cue introduces anything ${which.includes('two') ? 'two sentences' : 'in the sentence'} ${which.replace('two-', '')}`,
    unit: 'probability',
    measure: ({ near }: SecondView) => near(distance),
  })),
  {
    id: 'quotations/same-word',
    measures: 'how probably the same word introduces anything elsewhere in the article',
    unit: 'mean probability; only where it is there',
    measure: ({ sameWord }) => sameWord,
  },
  {
    id: 'quotations/density',
    measures: 'how probably any cue of the article introduces anything',
    unit: 'mean probability',
    measure: ({ density }) => density,
  },
  {
    id: 'quotations/talk',
    measures: 'things that the likeliest source says elsewhere in the article',
    unit: 'expected number; only for names',
    measure: ({ talk }) => talk,
  },
  {
    id: 'quotations/place',
    measures: 'where in the article the sentence stands',
    unit: '0 first … 1 last',
    measure: ({ place }) => place,
  },
  {
    id: 'quotations/opening',
    measures: 'sentences before it',
    unit: 'sentences, 0…3',
    measure: ({ first }) => Math.min(3, first.sentence),
  },
  {
    id: 'quotations/source-nobody',
    measures: 'how probably nobody in the sentence is the source of the likeliest content',
    unit: 'probability',
    measure: ({ first }) => first.nobody,
  },
  {
    id: 'quotations/source-somebody',
    measures: 'how probably the likeliest source is one',
    unit: 'probability',
    measure: ({ first }) => first.somebody,
  },
];

const ofContent: readonly SecondFeature[] = [
  {
    id: 'quotations/first-share',
    measures: 'how probable the content is, seen by itself, if there is any',
    unit: 'probability',
    measure: ({ first }, k) => first.probabilities[k + 1]! / first.any,
  },
  {
    id: 'quotations/first-log',
    measures: 'how probable the content is, seen by itself',
    unit: 'natural logarithm',
    measure: ({ first }, k) => Math.log(Math.max(1e-5, first.probabilities[k + 1]!)),
  },
  {
    id: 'quotations/first-alike',
    measures: 'how probable it or one like it is, if there is any',
    unit: 'probability',
    measure: ({ first }, k) => first.alike[k]! / first.any,
  },
  {
    id: 'quotations/taken',
    measures: 'words of the content that another cue probably introduces',
    unit: 'share · probability',
    measure: (view, k) => taken(view, k, view.beside),
  },
  {
    id: 'quotations/taken-surer',
    measures: 'words of the content that a surer cue introduces',
    unit: 'share · probability',
    measure: (view, k) =>
      taken(
        view,
        k,
        view.beside.filter(({ any }) => any > view.first.any),
      ),
  },
  {
    id: 'quotations/cue-inside',
    measures: 'how probably a cue in the content introduces anything',
    unit: 'probability',
    measure: ({ beside, contents }, k) =>
      surest(beside.filter(({ view }) => contents[k]!.parts.some(({ from, to }) => view.cue >= from && view.cue < to))),
  },
];

function taken({ contents }: SecondView, k: number, others: readonly FirstLook[]): number {
  const content = contents[k]!;
  const length = lengthOf(content);
  return others.reduce(
    (most, { any, likeliest }) => Math.max(most, (any * commonTokens(content, likeliest)) / length),
    0,
  );
}

/** Features of the contents of a cue, once the first looks are known. */
export const secondFeatures: Features<SecondView> = {
  shared: [...contentFeatures.shared, ...toldOfCue],
  own: [...contentFeatures.own, ...ofContent],
};
