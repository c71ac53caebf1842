/**
 * Writes src/text/lexicons/<language>/usual-words.ts: `npm run fit -- words`. How usual a stem is: the share of texts
 * that use it, as the geometric mean over the sources of a language in ../shared/data.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { scanWords, stem } from '../../src/text/words.js';

const DATA = new URL('../../../shared/data/', import.meta.url);
/** Stems listed per language. */
const MOST = { en: 2000, de: 1200, da: 1200 };
/** Texts added to each source, so that a small one does not count against a word that it lacks. */
const CAUTION = 50;

interface Line {
  readonly text?: string;
  readonly comments?: readonly { text: string }[];
  readonly reply?: { text: string };
}

const SOURCES: Readonly<Record<keyof typeof MOST, readonly string[]>> = {
  en: [
    ...['iac', 'reddit2006', 'rumoureval', 'usenet', 'worldnews'].map((name) => `replies/${name}`),
    'stances/debagreement',
    'stances/subreddit',
  ],
  de: ['replies/omp', 'quotations/wikinews-de'],
  da: ['replies/dast'],
};

export function fitWords(): void {
  if (!existsSync(DATA)) {
    console.log('fit words: skipped, ../shared/data is not here.');
    return;
  }
  for (const language of ['en', 'de', 'da'] as const) {
    const sources = SOURCES[language].map((name) => countTexts(textsOf(name)));
    const stems = new Set(sources.flatMap(({ counts }) => [...counts].filter(([, n]) => n >= 3).map(([word]) => word)));
    const rows = [...stems]
      .map((word) => {
        const logs = sources.map(({ counts, texts }) => Math.log(((counts.get(word) ?? 0) + 1) / (texts + CAUTION)));
        return { word, usual: Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length) };
      })
      .sort((a, b) => b.usual - a.usual || (a.word < b.word ? -1 : 1))
      .slice(0, MOST[language]);
    const rarest = Math.log(1 + 1 / rows.at(-1)!.usual);
    const classes = new Map<number, string[]>();
    for (const { word, usual } of rows) {
      const share = Math.round((Math.log(1 + 1 / usual) / rarest) * 40) / 40;
      classes.set(share, [...(classes.get(share) ?? []), word]);
    }
    const lines = [...classes].map(([share, words]) => `  [${share}, ${JSON.stringify(words.join(' '))}],`);
    writeFileSync(
      new URL(`../../src/text/lexicons/${language}/usual-words.ts`, import.meta.url),
      `// Written by \`npm run fit -- words\`, never by hand. Stems by the share of their rarity they keep.
// biome-ignore format: generated
export const USUAL_WORDS: readonly (readonly [share: number, stems: string])[] = [
${lines.join('\n')}
];
`,
    );
    console.log(`${language}: ${rows.length} stems`);
  }
}

function textsOf(name: string): string[] {
  const lines = readFileSync(new URL(`${name}.ndjson`, DATA), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.flatMap((line) => {
    const { text, comments, reply } = JSON.parse(line) as Line;
    return comments?.map((comment) => comment.text) ?? (reply ? [reply.text] : (text ?? '').split('\n'));
  });
}

function countTexts(texts: readonly string[]): { counts: Map<string, number>; texts: number } {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(scanWords(text.slice(0, 3000)).norms.map(stem)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, texts: texts.length };
}
