// Who is central under an article, and which chains of replies are worth reading? Run: npx tsx examples/rank.ts [page.txt]
import { readFileSync } from 'node:fs';
import { analyze } from 'discussion-graph';

const page = readFileSync(process.argv[2] ?? new URL('../seeds/ferry-line.txt', import.meta.url), 'utf8');
const { participants, chains, measures } = analyze(page);

console.log(
  `${measures.comments} comments by ${measures.commenters} people; about ${Math.round(measures.expectedWrongLinks)} links are probably wrong.\n`,
);

console.log('Most central, by PageRank over who answers whom:');
for (const { ranks, name, kind, comments, centralities } of participants.slice(0, 5)) {
  console.log(
    `${ranks.pagerank.overall}. ${name} (${kind}, ${comments} comments, ${centralities.pagerank.toFixed(3)})`,
  );
}

console.log('\nChains of replies, the liveliest first:');
for (const { authors, value } of chains.slice(0, 3)) console.log(`${value.toFixed(2)}  ${authors.join(' ← ')}`);
