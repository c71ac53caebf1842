import { evaluateReplies } from '../../src/learn/index.js';
import { hash, type Known } from '../../src/learn/known.js';
import type { Layout } from '../../src/replies/index.js';
import { ARTICLE, type Discussion } from '../../src/schema/index.js';
import { writeMoment } from '../../src/schema/moment.js';
import { SOURCES } from '../fit/replies/learnable.js';
import { PRINTED, type Printed } from '../fit/replies/printed.js';
import { asThreaded } from '../fit/replies/threaded.js';
import { hasThreads, readThreads } from '../fit/replies/threads.js';
import { discussionOf, readPages } from '../pages/read-pages.js';

/**
 * `npm run accuracy -- threaded`: share of right parents where answers stand below what they answer, on the written
 * pages, from which no reply weights were learned, and on ../shared, from which they were (`npm run fit -- replies --cv`
 * leaves out what it measures). Beside it the comment directly above, and what is inferred if the layout is said to be a tree
 * in the order of time.
 */
export function measureThreaded(): void {
  const pages = writtenPages();
  console.log('written pages');
  console.table(PRINTED.map((printed) => rowOf(pages, printed)));
  if (!hasThreads) {
    console.log('../shared/data/replies is not here.');
    return;
  }
  const all = readThreads(SOURCES);
  for (const source of SOURCES) {
    console.log(`${source}, learned from`);
    const known = all.filter(({ group }) => group === source);
    console.table(PRINTED.map((printed) => rowOf(known, printed)));
  }
}

function rowOf(known: readonly Known[], printed: Printed): Record<string, number | string> {
  const discussions = known.map((one) => linked(asThreaded(one, printed)));
  const right = (layout: Layout | 'auto') => +evaluateReplies(discussions, { layout }).accuracy.toFixed(3);
  const above = known.flatMap((one) => asThreaded(one, printed).parents.map(([parent], i) => Number(parent === i - 1)));
  const previous = above.reduce((sum, one) => sum + one, 0) / above.length;
  return {
    printed,
    previous: +previous.toFixed(3),
    tree: right('tree'),
    auto: right('auto'),
    threaded: right('threaded'),
  };
}

/** A discussion with its links. */
export function linked({ discussion, parents }: Known): Discussion {
  const idOf = (parent: number) => (parent < 0 ? ARTICLE : discussion.comments[parent]!.id);
  return {
    ...discussion,
    comments: discussion.comments.map((comment, i) => ({ ...comment, parentId: idOf(parents[i]![0]!) })),
  };
}

/** The pages of bench/pages. */
export function writtenPages(): Known[] {
  return readPages().map(knownOf);
}

/** A written page, oldest comment first, a minute to an hour between two. */
function knownOf(page: ReturnType<typeof readPages>[number]): Known {
  const discussion = discussionOf(page, false);
  let minutes = 0;
  return {
    discussion: {
      ...discussion,
      comments: discussion.comments.map((comment, i) => {
        minutes += 1 + (hash(`gap ${page.id} ${i}`) % 60);
        return { ...comment, createdAt: writeMoment(60 * minutes)! };
      }),
    },
    parents: page.comments.map(({ parent }) => [parent - 1]),
    group: page.language,
    key: page.id,
  };
}
