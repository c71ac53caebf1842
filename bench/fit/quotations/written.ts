import { readdirSync, readFileSync } from 'node:fs';
import { type GoldArticle, type GoldLanguage, type GoldQuotation, readArticles } from './gold.js';
import { readMarked, spansOf } from './marked-text.js';

/** Annotated articles written for this project: see written/README.md. */
export function readWritten(language: GoldLanguage): GoldArticle[] {
  const folder = new URL(`written/${language}/`, import.meta.url);
  const articles = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^===.*$/m))
    .map((article) => article.trim())
    .filter(Boolean);
  return readArticles(articles.map(readAnnotated), language).map((article) => ({ ...article, isWritten: true }));
}

/** The text of an article and its quotations, in order of their numbers. */
function readAnnotated(marked: string): { text: string; quotes: GoldQuotation[] } {
  const { text, marks } = readMarked(marked);
  const ids = [...new Set(marks.flatMap((mark) => mark.ids))].sort((a, b) => Number(a) - Number(b));
  const quotes = ids.flatMap((id): GoldQuotation[] => {
    const parts = spansOf(marks, 'Q', id);
    const [cue] = spansOf(marks, 'C', id);
    const [speaker] = spansOf(marks, 'S', id);
    if (parts.length === 0) return [];
    return [
      {
        start: parts[0]!.start,
        end: parts.at(-1)!.end,
        ...(parts.length > 1 ? { parts } : {}),
        ...(cue ? { cue } : {}),
        ...(speaker ? { speaker: { ...speaker, text: text.slice(speaker.start, speaker.end) } } : {}),
      },
    ];
  });
  return { text, quotes };
}
