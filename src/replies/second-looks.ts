import type { Reason } from '../evidence/index.js';
import type { ReplyContext } from './context.js';
import { type Forest, NONE, SHORTLIST } from './forest.js';
import { log2 } from './heuristic.js';

/** What the forest of the first look says about one candidate on a comment's shortlist, or about the comment. */
export interface SecondLook {
  /** `replies/<name>`. */
  readonly id: string;
  readonly measures: string;
  readonly unit: string;
  /** Hot: `slot` is the candidate's place on the shortlist. `NaN` when it has nothing to say. */
  measure(context: ReplyContext, forest: Forest, child: number, parent: number, slot: number): number;
  /** Cold; absent for what is true of the comment whomever it answers. */
  explain?(value: number): Reason;
}

/** Every second look; order does not matter. To add one: its line here, its test, then `npm run fit -- replies`. */
export const secondLooks: readonly SecondLook[] = [
  {
    id: 'replies/first-guess',
    measures: 'how probable the first look found the candidate',
    unit: 'ln of the probability, −12…0',
    measure: (_, { lists }, child, _parent, slot) => lnOf(lists.probabilities[child * SHORTLIST + slot]!),
    explain: (value) => ({
      because: value > -0.7 ? 'seemed likeliest at first sight' : 'seemed unlikely at first sight',
    }),
  },
  {
    id: 'replies/first-lead',
    measures: 'how far the candidate was ahead of the best other one at first',
    unit: 'difference of ln of the probabilities',
    measure: (_, { lists: { probabilities } }, child, _parent, slot) =>
      lnOf(probabilities[child * SHORTLIST + slot]!) - lnOf(probabilities[child * SHORTLIST + (slot === 0 ? 1 : 0)]!),
    explain: (value) => ({
      because: value > 0 ? 'seemed likeliest at first sight' : 'others seemed likelier at first',
    }),
  },
  {
    id: 'replies/answers-so-far',
    measures: 'answers the candidate probably had before',
    unit: 'expected comments, 0…12',
    measure: (_, { sofar }, _child, parent) => Math.min(12, sofar[parent + 1]!),
    explain: (value) => ({
      because: value < 0.5 ? 'had probably no answer yet' : 'had probably been answered already',
    }),
  },
  {
    id: 'replies/answers-to-come',
    measures: 'answers the candidate probably gets afterwards',
    unit: 'expected comments, 0…12',
    measure: (_, { sofar, total, lists }, child, parent, slot) =>
      Math.min(12, total[parent + 1]! - sofar[parent + 1]! - lists.probabilities[child * SHORTLIST + slot]!),
    explain: (value) => ({ because: value > 0.5 ? 'goes on being answered' : 'is probably not answered later' }),
  },
  {
    id: 'replies/last-answered',
    measures: 'how long ago the candidate was probably last answered',
    unit: 'log2 of comments; −1 never',
    measure: (_, { lastAnswer }, child, parent) =>
      lastAnswer[parent + 1]! < 0 ? -1 : log2(child - lastAnswer[parent + 1]!),
    explain: (value) => ({ because: value < 0 ? 'was probably not answered yet' : 'was probably answered before' }),
  },
  {
    id: 'replies/answered-already',
    measures: 'whether my author probably answered the candidate before',
    unit: 'expected comments, 0…3',
    measure: ({ previous }, { lists }, child, parent) => {
      let sum = 0;
      for (let mine = previous[child]!, steps = 0; mine > parent && steps < 12; mine = previous[mine]!, steps++)
        sum += probabilityOf(lists, mine, parent);
      return Math.min(3, sum);
    },
    explain: (value) => ({ because: value > 0.3 ? 'had answered it before' : 'had not answered it yet' }),
  },
  {
    id: 'replies/answers-me',
    measures: 'whether the candidate probably answers a comment of my author',
    unit: 'probability, 0…1',
    measure: ({ authors }, { lists }, child, parent) => {
      if (parent < 0 || authors[parent] === authors[child]) return Number.NaN;
      let sum = 0;
      for (let k = parent * SHORTLIST; k < (parent + 1) * SHORTLIST && lists.parents[k]! !== NONE; k++)
        if (lists.parents[k]! >= 0 && authors[lists.parents[k]!] === authors[child]) sum += lists.probabilities[k]!;
      return Math.min(1, sum);
    },
    explain: (value) => ({ because: value > 0.3 ? 'probably answered its author' : 'probably answered someone else' }),
  },
  {
    id: 'replies/answers-back',
    measures: 'whether the candidate’s author probably answers this comment',
    unit: 'expected comments, 0…2',
    measure: ({ authors }, { answers }, child, parent) =>
      parent < 0 || authors[parent] === authors[child] ? Number.NaN : Math.min(2, answers[authors[parent]!]!),
    explain: (value) => ({ because: value > 0.3 ? 'gets an answer back from its author' : 'gets no answer back' }),
  },
  {
    id: 'replies/surest-answer-back',
    measures: 'the surest of those answers',
    unit: 'probability, 0…1',
    measure: ({ authors }, { bestAnswer }, child, parent) =>
      parent < 0 || authors[parent] === authors[child] ? Number.NaN : bestAnswer[authors[parent]!]!,
    explain: (value) => ({ because: value > 0.3 ? 'gets an answer back from its author' : 'gets no answer back' }),
  },
  {
    id: 'replies/answers-opener',
    measures: 'whether the candidate probably answers the article',
    unit: 'probability, 0…1',
    measure: (_, { lists }, _child, parent) => (parent < 0 ? Number.NaN : probabilityOf(lists, parent, -1)),
    explain: (value) => ({ because: value > 0.5 ? 'answers a comment on the article' : 'answers an answer' }),
  },
  {
    id: 'replies/echoes-grandparent',
    measures: 'cosine of the comment with what the candidate probably answers',
    unit: 'cosine, 0…1',
    measure: ({ neighbours, articleCosines }, { lists }, child, parent) => {
      if (parent < 0) return Number.NaN;
      let sum = 0;
      for (let k = parent * SHORTLIST; k < (parent + 1) * SHORTLIST && lists.parents[k]! !== NONE; k++) {
        const grandparent = lists.parents[k]!;
        const p = lists.probabilities[k]!;
        if (p < 0.02) break;
        sum += p * (grandparent < 0 ? articleCosines[child]! : neighbours.cosine(grandparent, child));
      }
      return Math.min(1, sum);
    },
    explain: (value) => ({ because: value > 0.1 ? 'stays with what that was about' : 'leaves what that was about' }),
  },
  {
    id: 'replies/depth',
    measures: 'how deep the candidate probably stands',
    unit: 'expected links to the article, 0…20',
    measure: (_, { depths }, _child, parent) => Math.min(20, depths[parent + 1]!),
    explain: (value) => ({ because: value > 3 ? 'goes on with a long exchange' : 'stands near the top' }),
  },
  {
    id: 'replies/exchange',
    measures: 'comments of my author among those the candidate probably stands under',
    unit: 'comments, 0…4',
    measure: ({ authors }, { best }, child, parent) => {
      let mine = 0;
      let at = parent;
      for (let steps = 0; at >= 0 && steps < 12; steps++) {
        at = best[at]! < at ? best[at]! : -1;
        if (at >= 0 && authors[at] === authors[child]) mine++;
      }
      return Math.min(4, mine);
    },
    explain: (value) => ({ because: value > 0 ? 'goes on with its author’s exchange' : 'enters a new exchange' }),
  },
  {
    id: 'replies/thread-size',
    measures: 'comments in the thread of the candidate so far',
    unit: 'log2(1 + comments)',
    measure: (_, { threads, threadSizes }, _child, parent) =>
      parent < 0 ? Number.NaN : log2(1 + threadSizes[threads[parent]!]!),
    explain: (value) => ({ because: value > 3 ? 'stands in a long thread' : 'stands in a short thread' }),
  },
  {
    id: 'replies/thread-age',
    measures: 'how long ago the thread of the candidate last went on',
    unit: 'log2 of comments',
    measure: (_, { threads, threadLast }, child, parent) =>
      parent < 0 ? Number.NaN : log2(child - threadLast[threads[parent]!]!),
    explain: (value) => ({
      because: value < 1 ? 'stands in the thread that just went on' : 'stands in a resting thread',
    }),
  },
  {
    id: 'replies/traffic',
    measures: 'links there probably were between the two authors before',
    unit: 'expected links, 0…8',
    measure: ({ authors }, forest, child, parent) =>
      parent < 0 || authors[parent] === authors[child]
        ? Number.NaN
        : Math.min(8, forest.traffic(authors[child]!, authors[parent]!)),
    explain: (value) => ({ because: value > 0.5 ? 'the two had been talking' : 'the two had not been talking' }),
  },
  {
    id: 'replies/starts-threads',
    measures: 'how often earlier comments of the candidate’s author answered the article',
    unit: 'share, 0…1; −1 none',
    measure: ({ authors }, { articleShare }, _child, parent) =>
      parent < 0 ? Number.NaN : articleShare[authors[parent]!]!,
    explain: (value) => ({ because: value > 0.5 ? 'its author mostly starts threads' : 'its author mostly answers' }),
  },
  {
    id: 'replies/started-threads',
    measures: 'how often earlier comments of my author answered the article',
    unit: 'share, 0…1; −1 none',
    measure: ({ authors }, { articleShare }, child) => articleShare[authors[child]!]!,
  },
  {
    id: 'replies/first-doubt',
    measures: 'how undecided the first look was',
    unit: 'nats, 0…2.5',
    measure: (_, { lists: { probabilities } }, child) => {
      let sum = 0;
      for (let k = child * SHORTLIST; k < (child + 1) * SHORTLIST; k++) {
        const p = probabilities[k]!;
        if (p > 0) sum -= p * Math.log(p);
      }
      return sum;
    },
  },
  {
    id: 'replies/first-article',
    measures: 'how probable the first look found the article',
    unit: 'probability, 0…1',
    measure: (_, { lists }, child) => probabilityOf(lists, child, -1),
  },
  {
    id: 'replies/drawn',
    measures: 'answers the comment itself probably gets',
    unit: 'expected comments, 0…12',
    measure: (_, { total }, child) => Math.min(12, total[child + 1]!),
  },
  ...(
    [
      ['article', 'mean probability of answering the article on this page', 'probability, 0…1'],
      ['previous', 'mean probability of answering the comment before on this page', 'probability, 0…1'],
      ['distance', 'how far back answers probably reach on this page', 'ln of comments'],
      ['entropy', 'how undecided the first look was on this page', 'nats, 0…2.5'],
      ['depth', 'how deep comments probably stand on this page', 'expected links to the article'],
    ] as const
  ).map(([name, measures, unit]) => ({
    id: `replies/forest-${name}`,
    measures,
    unit,
    measure: (_: ReplyContext, { page }: Forest) => page[name],
  })),
];

const LEAST = Math.exp(-12);

function lnOf(probability: number): number {
  return Math.log(Math.max(LEAST, probability));
}

/** How probable the first look found it that a comment answers another; 0 when that is not on its shortlist. */
function probabilityOf({ parents, probabilities }: Forest['lists'], child: number, parent: number): number {
  for (let k = child * SHORTLIST; k < (child + 1) * SHORTLIST; k++) if (parents[k] === parent) return probabilities[k]!;
  return 0;
}
