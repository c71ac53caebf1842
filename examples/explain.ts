// Why does the library think that this comment answers that one? Run: npx tsx examples/explain.ts [page.txt]
import { readFileSync } from 'node:fs';
import { analyze } from 'discussion-graph';

const page = readFileSync(process.argv[2] ?? new URL('../seeds/ferry-line.txt', import.meta.url), 'utf8');
const analysis = analyze(page);

for (const { id } of analysis.discussion.comments.slice(0, 8)) {
  const { sentence, evidence } = analysis.explain(id);
  console.log(sentence);
  for (const { heuristic, value, contribution } of evidence.slice(0, 3)) {
    console.log(`    ${contribution >= 0 ? '+' : '−'}${Math.abs(contribution).toFixed(2)}  ${heuristic} = ${value}`);
  }
}
