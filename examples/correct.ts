// What should a person look up, and what follows from the answer? Run: npx tsx examples/correct.ts [page.txt]
import { readFileSync } from 'node:fs';
import { analyze, type Corrections, nextQuestions } from 'discussion-graph';

const page = readFileSync(process.argv[2] ?? new URL('../seeds/ferry-line.txt', import.meta.url), 'utf8');
const before = analyze(page);

for (const { fingerprint, parents, expectedChange } of nextQuestions(before, { limit: 3 })) {
  const guesses = parents.slice(0, 3).map((row) => `${row.fingerprint} (${Math.round(row.probability * 100)} %)`);
  console.log(`Whom does ${fingerprint} answer? ${guesses.join(', ')}; worth ${expectedChange.toFixed(3)}`);
}

// Somebody looked: it is the second guess. Kept as JSON, this fits the page of tomorrow too.
const replies = nextQuestions(before, { limit: 1 }).map(({ fingerprint, parents }) => ({
  comment: fingerprint,
  parent: parents[1]?.fingerprint ?? 'article',
}));
const corrections: Corrections = { replies };
console.log(`\n${JSON.stringify(corrections)}\n`);

const after = analyze(page, { corrections });
for (const { id, basis } of after.replies) if (basis === 'corrected') console.log(after.explain(id).sentence);
for (const [when, { participants }] of Object.entries({ before, after }))
  console.log(
    `${when}: ${participants
      .slice(0, 5)
      .map(({ name, centralities }) => `${name} ${centralities.pagerank.toFixed(3)}`)
      .join(', ')}`,
  );
