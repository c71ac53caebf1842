import { idsOf, measureRows } from '../../../src/quotations/edges/chooser.js';
import type { FeatureSet } from '../../../src/quotations/edges/feature-sets.js';
import type { MarkedView } from '../../../src/quotations/edges/marked-features.js';
import type { EdgeModel } from '../../../src/quotations/edges/model.js';
import type { Rates } from '../../../src/quotations/edges/rates.js';
import type { SecondView } from '../../../src/quotations/edges/second-look.js';
import { findQuotations } from '../../../src/quotations/find-quotations.js';
import { fitChooser } from './fit-chooser.js';
import { type GoldArticle, likeness, spanOfTokens } from './gold.js';

const OPTIONS = { trees: 120, depth: 4, rate: 0.1, ridge: 3, least: 2 };

/** Words in quotation marks, and whether the annotators call them a quotation. */
export interface Marked {
  readonly view: MarkedView;
  readonly isSpeech: boolean;
  readonly part: number;
}

/** Those of an article that its links leave over. */
export function markedViews(
  { story, quotes, part }: GoldArticle,
  first: Omit<EdgeModel, 'again' | 'marked'>,
): Marked[] {
  const views: MarkedView[] = [];
  const refuse = {
    choose(view: MarkedView) {
      views.push(view);
      return Float64Array.of(1, 0);
    },
  };
  const stay = { choose: (view: SecondView) => view.first.probabilities };
  findQuotations(story, { ...first, again: stay, marked: refuse });
  return views.map((view) => {
    const span = spanOfTokens(story, { from: view.found.parts[0]!.from, to: view.found.parts.at(-1)!.to });
    const isSpeech = quotes.some((quote) => [quote, ...(quote.parts ?? [])].some((one) => likeness(span, one) >= 0.5));
    return { view, isSpeech, part };
  });
}

/** Fits which of them are speech; `ratesOf` gives the rates that have not seen a part. */
export function fitMarked(marked: readonly Marked[], ratesOf: (part: number) => Rates, { marked: asked }: FeatureSet) {
  return fitChooser(
    idsOf(asked),
    marked.map(({ view, isSpeech, part }) => ({
      rows: measureRows(asked, { ...view, rates: ratesOf(part) }, 1),
      truth: Number(isSpeech),
    })),
    OPTIONS,
  );
}
