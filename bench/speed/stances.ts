import { existsSync, readFileSync } from 'node:fs';
import { inferStances } from '../../src/index.js';
import type { Discussion, Reply } from '../../src/schema/index.js';
import { scanWords } from '../../src/text/words.js';

const DATA = new URL('../../../shared/data/stances/debagreement.ndjson', import.meta.url);

interface Pair {
  readonly parent: { readonly text: string };
  readonly reply: { readonly text: string };
}

/** Pairs per discussion. */
const PART = 100;

/**
 * Prints pairs per second of `inferStances`, with reasons and without, and of splitting the same texts into words,
 * alternating.
 */
export function timeStances(rounds: number): void {
  if (!existsSync(DATA)) {
    console.log('../shared/data/stances is not here: stances are not timed.');
    return;
  }
  const pairs = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair);
  const best = { words: Number.POSITIVE_INFINITY, stances: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = 0; round <= rounds; round++) {
    best.words = Math.min(
      best.words,
      time(() => splitIntoWords(pairs)),
    );
    best.stances = Math.min(best.stances, timeInference(pairs, true));
    best.bare = Math.min(best.bare, timeInference(pairs, false));
  }
  console.log(
    `inferStances: ${Math.round(pairs.length / best.stances)} pairs a second of processor time, ${(best.stances / best.words).toFixed(1)} times as long as splitting the texts into words; ${(best.bare / best.words).toFixed(1)} times without evidence`,
  );
}

function timeInference(pairs: readonly Pair[], evidence: boolean): number {
  const parts: ReturnType<typeof asDiscussion>[] = [];
  for (let from = 0; from < pairs.length; from += PART) parts.push(asDiscussion(pairs.slice(from, from + PART)));
  return time(() => {
    for (const { discussion, replies } of parts)
      inferStances(discussion, { replies, speakers: [], quotations: [] }, { evidence });
  });
}

function splitIntoWords(pairs: readonly Pair[]): void {
  for (const { parent, reply } of pairs) {
    scanWords(parent.text);
    scanWords(reply.text);
  }
}

/** Processor time in seconds: a round is too short for the wall clock of a machine that does other things too. */
function time(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** All pairs side by side under one article; fresh comments, so that nothing is cached from the round before. */
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
