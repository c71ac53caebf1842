// Who disagrees with whom, why, and which camps follow? Run: npx tsx examples/disagree.ts [page.txt]
import { readFileSync } from 'node:fs';
import { analyze } from 'discussion-graph';
import { rankDisagreements, rankSpeakers } from 'discussion-graph/metrics';

const page = readFileSync(process.argv[2] ?? new URL('../seeds/ferry-line.txt', import.meta.url), 'utf8');
const analysis = analyze(page);

console.log('That link and stance are both right (in brackets the stance alone):');
for (const { probability, sentence } of rankDisagreements(analysis, { limit: 5 }))
  console.log(`  ${probability.toFixed(2)}  ${sentence}`);

console.log('\nCamps of the largest group whose sides are connected:');
for (const camp of [0, 1]) {
  const members = analysis.participants.filter((person) => person.campGroup === 0 && person.camp === camp);
  console.log(`  ${members.map(({ name }) => name).join(', ')}`);
}

const nameOf = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
console.log('\nThe most disputed of those quoted:');
for (const { id, disagreement, agreement } of rankSpeakers(analysis).slice(0, 3))
  console.log(`  ${nameOf.get(id)}: ${disagreement.toFixed(1)} against, ${agreement.toFixed(1)} for`);
