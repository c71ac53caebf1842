import {
  attributeQuotations,
  inferReplies,
  inferStances,
  measureDiscussion,
  rankChains,
  rankParticipants,
} from '../../src/index.js';
import {
  exchangedReplies,
  influence,
  lastWord,
  measureComments,
  measureThreads,
  replyHIndex,
} from '../../src/metrics/index.js';
import type { Discussion, Layers, Reply } from '../../src/schema/index.js';
import { time, timeAlone } from './timing.js';

/** Metrics that cost O(comments). */
const LINEAR: Readonly<Record<string, (layers: Layers) => unknown>> = {
  measureComments,
  measureThreads,
  exchangedReplies,
  influence,
  lastWord,
  replyHIndex,
};

/** Sizes compared, in comments. */
const SIZES = [100_000, 500_000];

/** Small and large alternate, so that other work on the machine disturbs both. */
const TURNS = 5;

/**
 * Prints what metrics cost relative to the inference on 1,000 comments, and how the linear ones grow with the
 * discussion.
 */
export function timeMetrics(discussions: readonly Discussion[], rounds: number): void {
  const best = (run: () => unknown) => Math.min(...Array.from({ length: rounds }, () => time(run)));
  const discussion = thousandOf(discussions);
  const inference = best(() => inferReplies(discussion));
  const attribution = attributeQuotations(discussion.article, discussion);
  const replies = inferReplies(discussion);
  const layers = {
    discussion,
    ...attribution,
    replies,
    stances: inferStances(discussion, { ...attribution, replies }),
  };
  const standard = best(() => [rankParticipants(layers), rankChains(layers), measureDiscussion(layers)]);
  const sampled = best(() => [
    rankParticipants(layers, { mode: 'sampled' }),
    measureComments(layers, { mode: 'sampled' }),
  ]);
  console.log(
    `metrics of ${discussion.comments.length} comments, times the inference of their replies: default ${(standard / inference).toFixed(2)}, sampled (200) ${(sampled / inference).toFixed(2)}`,
  );
  const rows: Record<string, Record<string, number>> = {};
  for (const n of SIZES) {
    const [small, large] = [layersOf(n), layersOf(2 * n)];
    for (const [name, measure] of Object.entries(LINEAR)) {
      let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let turn = 0; turn < TURNS; turn++) {
        one = Math.min(
          one,
          timeAlone(() => measure(small)),
        );
        two = Math.min(
          two,
          timeAlone(() => measure(large)),
        );
      }
      rows[name] = {
        ...rows[name],
        [`${n} comments, s`]: +one.toFixed(3),
        [`${2 * n} take times`]: +(two / one).toFixed(2),
      };
    }
  }
  console.table(rows);
}

function thousandOf(discussions: readonly Discussion[]): Discussion {
  const comments = discussions.flatMap((one, d) =>
    one.comments.map((comment) => ({ ...comment, author: `${comment.author} ${d % 7}` })),
  );
  return {
    article: { text: '' },
    comments: comments.slice(0, 1000).map((comment, i) => ({ ...comment, id: `c${i}` })),
  };
}

/**
 * Comments by a third as many people, each with five possible parents; ids are shared with the comments, not copied.
 */
function layersOf(n: number): Layers {
  const ids = Array.from({ length: n }, (_, i) => `c${i}`);
  const id = (i: number) => (i < 0 ? 'article' : ids[i]!);
  const back = (i: number, step: number) => Math.max(-1, i - 1 - ((i * 31 + step * 17) % 60));
  return {
    discussion: {
      article: { text: '' },
      comments: Array.from({ length: n }, (_, i) => ({
        id: id(i),
        author: `p${(i * 7919) % Math.ceil(n / 3)}`,
        text: '',
      })),
    },
    speakers: [],
    quotations: [],
    stances: [],
    replies: Array.from({ length: n }, (_, i): Reply => {
      const others = [1, 2, 3, 4].map((step) => ({ parentId: id(back(i, step)), probability: 0.1 }));
      return {
        id: id(i),
        parentId: id(back(i, 0)),
        basis: 'inferred',
        probability: 0.5,
        evidence: [],
        alternatives: others,
      };
    }),
  };
}
