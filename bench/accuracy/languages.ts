import { attributeQuotations } from '../../src/index.js';
import { addUp, f1, readArticles, scoreArticle, type Tally } from '../articles/read-articles.js';

/** The last of each four articles of a language. */
const isUnseen = (_: unknown, n: number) => n % 4 === 3;

/**
 * `npm run accuracy -- languages`: quotations of articles in languages without fitted weights (bench/articles). One in four of
 * each language was never looked at; the others were, while its gloss was written. `--errors` prints what was not found in these,
 * or with the wrong speaker.
 */
export function measureLanguages(): void {
  const read = readArticles().map((article) => ({ article, attribution: attributeQuotations(article.text) }));
  const articles = read.map(({ article, attribution }) => ({
    language: article.language,
    text: article.text,
    ...scoreArticle(article, attribution),
  }));
  const languages = [...new Set(articles.map(({ language }) => language))];
  for (const [title, isOf] of [
    ['all articles', () => true],
    ['never looked at', isUnseen],
  ] as const) {
    const rows = languages.map((language) => {
      const part = articles.filter((article) => article.language === language).filter(isOf);
      return { language, direct: addUp(part.map(({ direct }) => direct)), all: addUp(part.map(({ all }) => all)) };
    });
    const mean = (kind: 'direct' | 'all') => rows.reduce((sum, row) => sum + f1(row[kind]), 0) / rows.length;
    console.log(`F1 of quotations with their speakers, ${title}`);
    console.table(
      Object.fromEntries(rows.map(({ language, direct, all }) => [language, { direct: told(direct), all: told(all) }])),
    );
    console.log(`mean: direct ${mean('direct').toFixed(3)}, all ${mean('all').toFixed(3)}`);
  }
  if (process.argv.includes('--errors'))
    for (const language of languages)
      articles
        .filter((article) => article.language === language)
        .forEach(({ text, wrong }, n) => {
          if (isUnseen(undefined, n)) return;
          for (const { parts } of wrong) console.log(`${language}: ${text.slice(parts[0]!.start, parts.at(-1)!.end)}`);
        });
  // Per tenth of probability, how many more were expected to be right than are.
  const gaps = new Float64Array(11);
  let found = 0;
  for (const { article, attribution } of read)
    for (const quotation of attribution.quotations) {
      const probability = quotation.basis === 'inferred' ? quotation.probability : 1;
      const { right, found: pieces } = scoreArticle(article, { ...attribution, quotations: [quotation] }).all;
      gaps[Math.floor(10 * probability)]! += probability - right / pieces;
      found++;
    }
  const error = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / found;
  console.log(`calibration error of ${found} quotations found, ten bins: ${error.toFixed(3)}`);
}

function told(tally: Tally): string {
  return `${f1(tally).toFixed(3)} of ${tally.marked}`;
}
