import { log2 } from '../heuristic.js';
import { probabilityOf, type SecondLook } from './look.js';

/** Comments of the author that are looked at. */
const STEPS = 12;
const NEVER = 10;

/** Distance to the nearest comment of the author in a thread, along his comments. */
function distanceThere(along: Int32Array, threads: Int32Array, child: number, thread: number): number {
  for (let mine = along[child]!, steps = 0; mine >= 0 && steps < STEPS; mine = along[mine]!, steps++)
    if (threads[mine] === thread) return log2(Math.abs(child - mine));
  return NEVER;
}

/** Where in the forest the candidate probably stands. */
export const threads: readonly SecondLook[] = [
  {
    id: 'replies/answers-opener',
    measures: 'whether the candidate probably answers the article',
    unit: 'probability, 0…1',
    measure: (_, { lists }, _child, parent) => (parent < 0 ? Number.NaN : probabilityOf(lists, parent, -1)),
    explain: (value) => ({ because: value > 0.5 ? 'answers a comment on the article' : 'answers an answer' }),
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
    id: 'replies/my-last-there',
    measures: 'how long ago my author last spoke in the thread of the candidate',
    unit: 'log2 of comments; 10 not in his last twelve',
    measure: ({ previous }, { threads }, child, parent) =>
      parent < 0 ? Number.NaN : distanceThere(previous, threads, child, threads[parent]!),
    explain: (value) => ({
      because: value < 10 ? 'its author had spoken in that thread' : 'its author had not spoken in that thread',
    }),
  },
  {
    id: 'replies/my-next-there',
    measures: 'how soon my author speaks again in the thread of the candidate',
    unit: 'log2 of comments; 10 not in his next twelve',
    measure: ({ next }, { threads }, child, parent) =>
      parent < 0 ? Number.NaN : distanceThere(next, threads, child, threads[parent]!),
    explain: (value) => ({
      because: value < 10 ? 'its author speaks again in that thread' : 'its author does not speak again in that thread',
    }),
  },
];
