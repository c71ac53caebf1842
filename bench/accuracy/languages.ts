import { attributeQuotations } from '../../src/index.js';
import { addUp, f1, readArticles, scoreArticle, type Tally } from '../articles/read-articles.js';

/**
 * `npm run accuracy -- languages`: quotations of articles in languages without fitted weights (bench/articles). Every second
 * article of a language was looked at while its gloss was written, the others were not.
 */
export function measureLanguages(): void {
  const articles = readArticles().map((article) => ({
    language: article.language,
    ...scoreArticle(article, attributeQuotations(article.text)),
  }));
  const languages = [...new Set(articles.map(({ language }) => language))];
  const rows = languages.flatMap((language) => {
    const mine = articles.filter((article) => article.language === language);
    return [0, 1].map((half) => {
      const part = mine.filter((_, n) => n % 2 === half);
      return {
        language,
        half,
        all: addUp(part.map(({ all }) => all)),
        direct: addUp(part.map(({ direct }) => direct)),
      };
    });
  });
  const tell = (half: number) =>
    Object.fromEntries(
      rows
        .filter((row) => row.half === half)
        .map(({ language, direct, all }) => [language, { direct: told(direct), all: told(all) }]),
    );
  console.log('F1 of quotations with their speakers; looked at');
  console.table(tell(0));
  console.log('never looked at');
  console.table(tell(1));
}

function told(tally: Tally): string {
  return `${f1(tally).toFixed(3)} of ${tally.marked}`;
}
