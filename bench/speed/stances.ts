import { existsSync, readFileSync } from 'node:fs';
import { inferStances } from '../../src/index.js';
import type { Discussion, Reply } from '../../src/schema/index.js';
import { scanWords } from '../../src/text/words.js';

const DATA = new URL('../../../shared/data/stances/debagreement.ndjson', import.meta.url);

interface Pair {
  readonly parent: { readonly text: string };
  readonly reply: { readonly text: string };
}

/** Pairs timed at once: few enough that other work on the machine seldom falls between. */
const PART = 100;

/** Prints pairs a second of `inferStances`, reasons included, and of splitting the same texts into words, in turns. */
export function timeStances(rounds: number): void {
  if (!existsSync(DATA)) {
    console.log('../shared/data/stances is not here: stances are not timed.');
    return;
  }
  const pairs = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair);
  let words = 0;
  let stances = 0;
  for (let from = 0; from < pairs.length; from += PART) {
    const part = pairs.slice(from, from + PART);
    const best = { words: Number.POSITIVE_INFINITY, stances: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round++) {
      best.words = Math.min(
        best.words,
        time(() => splitIntoWords(part)),
      );
      const { discussion, replies } = asDiscussion(part);
      best.stances = Math.min(
        best.stances,
        time(() => inferStances(discussion, { replies, speakers: [], quotations: [] })),
      );
    }
    words += best.words;
    stances += best.stances;
  }
  console.log(
    `inferStances: ${Math.round(pairs.length / stances)} pairs a second, ${(stances / words).toFixed(1)} times as long as splitting the texts into words`,
  );
}

function splitIntoWords(pairs: readonly Pair[]): void {
  for (const { parent, reply } of pairs) {
    scanWords(parent.text);
    scanWords(reply.text);
  }
}

function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return (performance.now() - before) / 1000;
}

/** All pairs side by side under one article; fresh comments, so that nothing is remembered from the round before. */
function asDiscussion(pairs: readonly Pair[]): { discussion: Discussion; replies: Reply[] } {
  const replies: Reply[] = [];
  const comments = pairs.flatMap(({ parent, reply }, i) => {
    replies.push(
      { id: `a${i}`, parentId: 'article', basis: 'given', alternatives: [] },
      { id: `b${i}`, parentId: `a${i}`, basis: 'given', alternatives: [] },
    );
    return [
      { id: `a${i}`, author: `A${i}`, text: parent.text },
      { id: `b${i}`, author: `B${i}`, text: reply.text },
    ];
  });
  return { discussion: { language: 'en', article: { text: '' }, comments }, replies };
}
