import { attributeQuotations } from '../../src/index.js';
import { exactReports } from '../fit/quotations/exact-spans.js';
import { type GoldLanguage, hasArticles, readGold, SOURCES } from '../fit/quotations/gold.js';

/** The least F1. */
const FLOORS: Readonly<Record<GoldLanguage, number>> = { en: 0.573, de: 0.607 };

/**
 * `npm run accuracy -- spans`: F1 of exact spans of indirect and mixed quotations, of the articles that the weights were
 * learned from (`npm run fit -- quotations --cv` tells it of those held out). `--check` fails below a floor.
 */
export function measureSpans(): void {
  if (!hasArticles) {
    console.log('accuracy: skipped, ../shared/data/quotations is not here.');
    return;
  }
  for (const language of Object.keys(SOURCES) as GoldLanguage[]) {
    const read = readGold(language).map((article) => ({
      article,
      attribution: attributeQuotations(article.text, { language }),
    }));
    const exact = exactReports(read);
    console.log(
      `${SOURCES[language]}: exact spans of reported speech ${exact.toFixed(4)} (at least ${FLOORS[language]})`,
    );
    if (process.argv.includes('--check') && exact < FLOORS[language]) process.exitCode = 1;
  }
}
