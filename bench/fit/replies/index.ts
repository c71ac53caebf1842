/**
 * Fits src/replies/weights-*.ts: `npm run fit -- replies [--cv [--quick] [--timed | --threaded] | --ablate]`.
 *
 * Two looks of boosted trees on the softmax over each comment's candidates (see `looks.ts`), on ../shared/data/replies.
 * Instead of writing weights, `--cv` prints the measures with discussions held out (5 folds; with `--quick` 3, on at
 * most 3,000 comments per source) and with each source left out, next to a baseline tuned on that very source; with
 * `--timed`, the same with ages or dates printed, and learned from them (docs/decisions/0013-times.md); with
 * `--threaded`, the same of threaded pages, with nothing, ages or dates printed. `--ablate` measures what each heuristic
 * is worth (bench/results/replies.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fitLooks } from '../../../src/learn/looks.js';
import type { Measured } from '../../../src/learn/measure.js';
import { packLooks } from '../../../src/learn/pack.js';
import { judgeLayout, likeliest } from '../../../src/replies/layout.js';
import { describePage } from '../../../src/replies/page.js';
import { ablateHeuristics } from './ablation.js';
import { crossValidate } from './crossvalidate.js';
import { curvesOf } from './curves.js';
import { fitLayout, layoutOf } from './layout.js';
import { CHAT_OPTIONS, learnable, measureAs, noTimes, OPTIONS, SOURCES, threadedLearnable } from './learnable.js';
import { withTimes } from './printed.js';
import { asThreaded } from './threaded.js';
import { hasThreads, readThreads } from './threads.js';

export async function fitReplies({
  cv,
  quick,
  timed,
  threaded,
  ablate,
}: Record<'cv' | 'quick' | 'timed' | 'threaded' | 'ablate', boolean>): Promise<void> {
  if (!hasThreads) {
    console.log('fit replies: skipped, ../shared/data/replies is not here.');
    return;
  }
  if (cv) {
    await crossValidate({ quick, timed, threaded });
    return;
  }
  const threads = readThreads('all');
  const measured = threads.map((thread) => measureAs(thread, 'nothing'));
  const pages = measured.map(({ context }) => describePage(context));
  const layout = fitLayout(threads, pages);
  const right = threads.filter(({ group }, t) => likeliest(judgeLayout(pages[t]!, layout)) === layoutOf(group));
  console.log(`layout: judged right in ${right.length} of ${threads.length} discussions`);
  const comments = measured.filter(({ known }) => SOURCES.includes(known.group));
  const chats = measured.filter(({ known }) => known.group === 'irc');
  if (ablate) {
    keepResults({ ablation: ablateHeuristics(comments) });
    return;
  }
  const weights = packLooks(fitLooks(learnable(comments, noTimes), OPTIONS));
  write('comments', 'ReplyWeights', './looks.js', weights, comments);
  const known = comments.map((one) => one.known);
  const threadedWeights = packLooks(fitLooks(threadedLearnable(known), OPTIONS));
  write('threaded', 'ReplyWeights', './looks.js', threadedWeights, comments);
  const untimed = known.map((one) => withTimes(one, 'nothing'));
  const curves = curvesOf(weights, untimed, false);
  // What only applies where answers stand below what they answer has its curve from there.
  keepResults({
    curves: {
      ...curvesOf(
        threadedWeights,
        known.map((one) => asThreaded(one)),
        true,
      ),
      ...curves,
    },
  });
  write('chat', 'ReplyWeights', './looks.js', packLooks(fitLooks(chats, CHAT_OPTIONS)), chats);
  write('layout', 'LayoutWeights', './layout.js', layout, measured);
}

/** What docs/heuristics.md reports about the fit. */
function keepResults(found: object): void {
  const file = new URL('../../results/replies.json', import.meta.url);
  const known = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, `${JSON.stringify({ ...known, ...found })}\n`);
}

function write(name: string, type: string, from: string, weights: object, fittedOn: readonly Measured[]): void {
  const counts = new Map<string, number>();
  for (const { known } of fittedOn) counts.set(known.group, (counts.get(known.group) ?? 0) + known.parents.length);
  const told = [...counts].map(([source, n]) => `${source} ${n}`).join(', ');
  writeFileSync(
    new URL(`../../../src/replies/weights-${name}.ts`, import.meta.url),
    `// Written by \`npm run fit -- replies\`, never by hand. Fitted on comments of ${fittedOn.length} discussions (docs/data.md):
// ${told}.
import type { ${type} } from '${from}';

export const ${name}Weights: ${type} = ${JSON.stringify(weights)};
`,
  );
}
