import { featuresOf } from '../../../src/quotations/edges/feature-sets.js';
import { markedKeys } from '../../../src/quotations/edges/marked-features.js';
import type { RateTable } from '../../../src/quotations/edges/rates.js';
import type { EdgeWeights } from '../../../src/quotations/edges/weights.js';
import { createTagger, type Tagger } from '../../../src/quotations/tagger/tagger.js';
import { packNetwork, unpackNetwork } from '../../../src/quotations/tagger/weights.js';
import { createCounter } from './count-rates.js';
import type { GoldArticle } from './gold.js';
import { countContents, countCueRates, countSources, type Item, listItems } from './items.js';
import { fitLooks, foldOf, foldsOf } from './looks.js';
import { fitMarked, markedViews } from './marks.js';
import { trainNetwork } from './tagger/train.js';

/** Fits all choosers of the finders; with `isTagged`, a tagger and choosers that ask it besides. */
export function fitEdges(articles: readonly GoldArticle[], isTagged: boolean): EdgeWeights {
  const untagged = articles.filter(({ isForTagger }) => !isForTagger);
  const { language } = articles[0]!.story.lexicon;
  const counter = createCounter();
  const parts = new Set(articles.map(({ part }) => part));
  // The rates for reading an article have not seen its part.
  const others = new Map([...parts].map((part) => [part, counter.ratesOf((one) => one !== part)]));
  const ratesOf = (part: number) => others.get(part)!;
  /** `taggers`: per fold, one that has not seen its articles. */
  const list = (some: readonly GoldArticle[], taggers: readonly Tagger[]) =>
    some.flatMap((article) =>
      listItems(article, { rates: ratesOf(article.part), reader: taggers[foldOf(article)]?.(article.story) }),
    );
  const fit = (some: readonly GoldArticle[], items: readonly Item[], taggers: readonly Tagger[]) => {
    const folds = foldsOf(some);
    const features = featuresOf(language, taggers.length > 0);
    const { firsts, ...looks } = fitLooks(items, folds, features);
    const marked = folds.flatMap(({ held }, f) =>
      held
        .filter(({ isWritten }) => !isWritten)
        .flatMap((article) =>
          markedViews(article, { ...firsts[f]!, rates: ratesOf(article.part), tagger: taggers[f] }),
        ),
    );
    return { looks, marked, features };
  };
  const trees = ({ looks, marked, features }: ReturnType<typeof fit>) => ({
    ...looks,
    marked: fitMarked(marked, ratesOf, features),
  });

  for (const article of untagged) countCueRates(article, counter);
  const items = list(untagged, []);
  for (const item of items) countContents(item, counter);
  for (const item of items) countSources(item, counter);
  const plain = fit(untagged, items, []);
  for (const { view, isSpeech, part } of plain.marked)
    for (const [table, key] of Object.entries(markedKeys(view))) counter.add(part, table as RateTable, key, isSpeech);
  const weights = { rates: counter.pack(), ...trees(plain) };
  if (!isTagged) return weights;
  const taggers = foldsOf(articles).map(({ learned }) => createTagger(unpackNetwork(teach(learned))));
  const tagged = trees(fit(articles, list(articles, taggers), taggers));
  return { ...weights, tagged: { tagger: teach(articles), ...tagged } };
}

function teach(articles: readonly GoldArticle[]) {
  return packNetwork(trainNetwork(articles));
}
