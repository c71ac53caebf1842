/**
 * Fits src/quotations/edges/weights-*.ts and src/quotations/weights.ts: `npm run fit -- quotations [--cv]`.
 *
 * Boosted trees that choose what a cue introduces, whose words they are and which words in quotation marks are speech,
 * on ../shared/data/quotations; for English, a small recurrent tagger and trees that ask it; then the weights of the
 * heuristics for speakers, on what is found by trees that have not seen the article. `--cv` prints the figures of
 * ../shared/evaluate on held-out articles, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { attributeFound, type SpeakerWeights } from '../../../src/quotations/attribute.js';
import { unpackEdges } from '../../../src/quotations/edges/model.js';
import { findQuotations } from '../../../src/quotations/find-quotations.js';
import { exactReports } from './exact-spans.js';
import { type GoldArticle, type GoldLanguage, hasArticles, readGold, SOURCES } from './gold.js';
import { FOLDS, isInFold, learn } from './learn.js';
import { learnFolds } from './learn-folds.js';
import { type FoundArticle, fitCertainty, fitSpeakers, measureSpeakers } from './speakers.js';

const NAMES: Readonly<Record<GoldLanguage, string>> = { en: 'english', de: 'german' };

export async function fitQuotations({ cv }: { cv: boolean }): Promise<void> {
  if (!hasArticles) {
    console.log('fit quotations: skipped, ../shared/data/quotations is not here.');
    return;
  }
  for (const language of Object.keys(SOURCES) as GoldLanguage[]) {
    const articles = readGold(language);
    if (cv) {
      await report(language, await findUnseen(language, articles));
      continue;
    }
    writeEdges(language, articles);
    // What identifies speakers is the same in both languages, and the English articles name far more of them.
    if (language === 'en') writeSpeakers(fitTellers(await findUnseen(language, articles)));
  }
}

/** What is found by finders that have not seen the article. */
async function findUnseen(language: GoldLanguage, articles: readonly GoldArticle[]): Promise<FoundArticle[]> {
  return (await learnFolds(language)).flatMap((weights, fold) => {
    const model = unpackEdges(weights, language);
    return articles
      .filter(isInFold(fold))
      .map((article) => ({ ...article, found: findQuotations(article.story, model) }));
  });
}

function fitTellers(articles: readonly FoundArticle[]): SpeakerWeights {
  const weights = fitSpeakers(measureSpeakers(articles));
  return { weights, certainty: fitCertainty(articles, weights) };
}

/** Prints how well held-out articles are read. */
async function report(language: GoldLanguage, articles: readonly FoundArticle[]): Promise<void> {
  const url = new URL('../../../../shared/evaluate/quotations.mjs', import.meta.url).href;
  const { scoreQuotations } = (await import(url)) as { scoreQuotations(gold: unknown, found: unknown): object };
  const told = [...new Array(FOLDS).keys()].flatMap((fold) => {
    const tellers = fitTellers(articles.filter((article) => !isInFold(fold)(article)));
    return articles
      .filter(isInFold(fold))
      .map((article) => ({ article, attribution: attributeFound(article.story, article.found, tellers) }));
  });
  const scores = scoreQuotations(
    told.map(({ article }) => article),
    told.map(({ attribution }) => attribution),
  );
  console.log(language, { ...scores, reportedSpan: +exactReports(told).toFixed(4) });
}

function writeEdges(language: GoldLanguage, articles: readonly GoldArticle[]): void {
  const name = `${NAMES[language]}Edges`;
  writeFileSync(
    new URL(`../../../src/quotations/edges/weights-${language}.ts`, import.meta.url),
    `// Written by \`npm run fit -- quotations\`, never by hand. Fitted on ${articles.length} articles of ${SOURCES[language]} (docs/data.md).
import type { EdgeWeights } from './weights.js';

export const ${name}: EdgeWeights = ${JSON.stringify(learn(language, undefined))};
`,
  );
}

function writeSpeakers({ weights, certainty }: SpeakerWeights): void {
  const rows = Object.entries(weights).map(([id, weight]) => `  '${id}': ${JSON.stringify(weight)},`);
  writeFileSync(
    new URL('../../../src/quotations/weights.ts', import.meta.url),
    `// Written by \`npm run fit -- quotations\`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
${rows.join('\n')}
};

export const certainty: Certainty = ${JSON.stringify(certainty, undefined, 2)};
`,
  );
}
