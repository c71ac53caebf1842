// How well would the links of a site be inferred, were they not given? Run: npx tsx examples/evaluate.ts [export.json]
import { readFileSync } from 'node:fs';
import { analyze, inferReplies } from 'discussion-graph';
import { evaluateReplies, flatten } from 'discussion-graph/learn';
import { readExports } from 'discussion-graph/sites';

// A thread as its site gives it, here one of Discourse; Reddit, Hacker News, Mastodon and others do as well.
const file = process.argv[2] ?? new URL('../seeds/ferry-line.discourse.json', import.meta.url);
const discussions = readExports(readFileSync(file, 'utf8'));

for (const discussion of discussions) {
  const given = analyze(discussion).replies.filter(({ basis }) => basis === 'given').length;
  console.log(
    `${discussion.article.title ?? discussion.id}: ${discussion.comments.length} comments, ${given} links given`,
  );
}

const { n, accuracy, top3 } = evaluateReplies(discussions);
const percent = (share: number) => `${Math.round(share * 100)} %`;
console.log(
  `Hidden and inferred again, ${percent(accuracy)} of ${n} links are right, ${percent(top3)} among the best three.\n`,
);

for (const discussion of discussions) {
  const names = new Map(discussion.comments.map(({ id, author }) => [id, `${author} (${id})`]));
  const nameOf = (id: string | null | undefined) => names.get(id ?? '') ?? 'the article';
  const guesses = new Map(inferReplies(flatten(discussion)).map(({ id, parentId }) => [id, parentId]));
  const wrong = discussion.comments.filter(
    ({ id, parentId, ghost }) => !ghost && parentId !== undefined && guesses.get(id) !== parentId,
  );
  for (const { id, parentId } of wrong.slice(0, 5))
    console.log(`${nameOf(id)} answers ${nameOf(parentId)}, not ${nameOf(guesses.get(id))}`);
}
