import { createChooser, idsOf, measureRows } from '../../../src/quotations/edges/chooser.js';
import type { FeatureSet } from '../../../src/quotations/edges/feature-sets.js';
import { type FirstModel, lookAt } from '../../../src/quotations/edges/first-look.js';
import { lookAround } from '../../../src/quotations/edges/second-look.js';
import { viewSources } from '../../../src/quotations/edges/source-features.js';
import type { ChooserWeights } from '../../../src/quotations/edges/weights.js';
import { grouped } from '../../../src/text/grouped.js';
import { type Choice, fitChooser } from './fit-chooser.js';
import type { GoldArticle } from './gold.js';
import { type Item, trueSource } from './items.js';

const LINKS = { trees: 500, depth: 4, rate: 0.08, ridge: 3, least: 2 };
const AGAIN = { ...LINKS, trees: 400 };
const FOLDS = 3;

/**
 * Articles held out in turn, so that what reads them in the fit has not seen them: the tagger, the first look that the
 * second is fitted on, and both before words in quotation marks.
 */
export interface Fold {
  readonly held: readonly GoldArticle[];
  readonly learned: readonly GoldArticle[];
}

/** Index of the fold in which an article is held out. */
export function foldOf({ part }: GoldArticle): number {
  return part % FOLDS;
}

export function foldsOf(articles: readonly GoldArticle[]): Fold[] {
  return [...new Array(FOLDS).keys()].map((fold) => ({
    held: articles.filter((article) => foldOf(article) === fold),
    learned: articles.filter((article) => foldOf(article) !== fold),
  }));
}

/** The items of some articles, in order. */
function itemsOf(items: readonly Item[], articles: readonly GoldArticle[]): Item[] {
  const wanted = new Set(articles);
  return items.filter(({ article }) => wanted.has(article));
}

/** Both looks, and per fold a first look that has not seen its articles. */
interface Looks extends Omit<ChooserWeights, 'marked'> {
  readonly firsts: readonly FirstModel[];
}

/** Fits both looks at cues and the choice of sources. */
export function fitLooks(items: readonly Item[], folds: readonly Fold[], features: FeatureSet): Looks {
  const fit = (some: readonly Item[]) => ({
    contents: fitContents(some, features),
    sources: fitSources(some, features),
  });
  const firsts = folds.map(({ learned }): FirstModel => {
    const { contents, sources } = fit(itemsOf(items, learned));
    return { contents: createChooser(features.contents, contents), sources: createChooser(features.sources, sources) };
  });
  const again = folds.flatMap(({ held }, f) => listSecondChoices(itemsOf(items, held), firsts[f]!, features));
  return { ...fit(items), again: fitChooser(idsOf(features.again), again, AGAIN), firsts };
}

function listSecondChoices(items: readonly Item[], first: FirstModel, features: FeatureSet): Choice[] {
  const own = items.filter(({ view }) => view.contents.length > 0);
  return [...grouped(own, ({ article }) => article).values()].flatMap((some) =>
    lookAround(some.map(({ view, sentence }) => lookAt(view, sentence, first))).flatMap((view, k) => {
      const { truth } = some[k]!;
      return truth >= -1 ? [{ rows: measureRows(features.again, view, view.contents.length), truth: truth + 1 }] : [];
    }),
  );
}

function fitContents(items: readonly Item[], { contents }: FeatureSet) {
  const known = items.filter(({ truth, view }) => truth >= -1 && view.contents.length > 0);
  return fitChooser(
    idsOf(contents),
    known.map(({ view, truth }) => ({
      rows: measureRows(contents, view, view.contents.length),
      truth: truth + 1,
    })),
    LINKS,
  );
}

function fitSources(items: readonly Item[], { sources: asked }: FeatureSet) {
  const choices = items.flatMap(({ view, truth, quote }): Choice[] => {
    if (truth < 0 || !quote?.speaker) return [];
    const sources = viewSources(view, view.contents[truth]!);
    const right = trueSource(view, sources.sources, quote.speaker);
    return right === undefined ? [] : [{ rows: measureRows(asked, sources, sources.sources.length), truth: right }];
  });
  return fitChooser(idsOf(asked), choices, LINKS);
}
