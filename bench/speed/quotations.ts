import { existsSync, readFileSync } from 'node:fs';
import { attributeQuotations } from '../../src/index.js';

const DATA = new URL('../../../shared/data/quotations/polnear.ndjson', import.meta.url);

/** The yardstick: text in marks, and the nearest capitalised name beside it. */
function naiveQuotations(text: string): { words: string; name: string | undefined }[] {
  return [...text.matchAll(/[“"]([^”"\n]+)[”"]/g)].map(({ index, 0: whole, 1: words }) => {
    const after = text.slice(index + whole.length, index + whole.length + 80);
    const before = text.slice(Math.max(0, index - 80), index);
    const name = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u.exec(after) ?? /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u.exec(before);
    return { words: words!, name: name?.[0] };
  });
}

/** Prints megabytes a second of `attributeQuotations` and of the yardstick, on annotated news, in turns. */
export function timeQuotations(rounds: number): void {
  if (!existsSync(DATA)) {
    console.log('../shared/data/quotations is not here: quotations are not timed.');
    return;
  }
  const texts = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const best = { naive: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY };
  const time = (run: (text: string) => unknown) => {
    const before = performance.now();
    for (const text of texts) run(text);
    return (performance.now() - before) / 1000;
  };
  for (let round = 0; round < rounds; round++) {
    best.naive = Math.min(best.naive, time(naiveQuotations));
    best.ours = Math.min(
      best.ours,
      time((text) => attributeQuotations(text, { language: 'en' })),
    );
  }
  const speed = (seconds: number) => (characters / 1e6 / seconds).toFixed(2);
  console.log(
    `attributeQuotations: ${speed(best.ours)} million characters a second; text in marks + nearest name: ${speed(best.naive)}`,
  );
}
