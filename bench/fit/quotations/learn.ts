import type { EdgeWeights } from '../../../src/quotations/edges/weights.js';
import { fitEdges } from './edges.js';
import { type GoldLanguage, PARTS, readGold } from './gold.js';
import { readOwn } from './own.js';
import { readWritten } from './written.js';

/**
 * As many as there are parts: the shipped trees are fitted on all of them, so as little as possible should be held out
 * at a time.
 */
export const FOLDS = PARTS;
/** Whether a tagger is taught: German articles are too few (docs/decisions/0006-quotations.md). */
const TAGGED: Readonly<Record<GoldLanguage, boolean>> = { en: true, de: false };

export function isInFold(fold: number): (article: { readonly part: number }) => boolean {
  return ({ part }) => part % FOLDS === fold;
}

/** Fits on annotated articles, without those of `fold`, together with our own articles and sentences. */
export function learn(language: GoldLanguage, fold: number | undefined): EdgeWeights {
  const isHeld = fold === undefined ? () => false : isInFold(fold);
  const articles = readGold(language).filter((article) => !isHeld(article));
  return fitEdges([...articles, ...readWritten(language), ...readOwn(language)], TAGGED[language]);
}
