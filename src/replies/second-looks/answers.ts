import { lacking } from '../../evidence/index.js';
import { log2 } from '../heuristic.js';
import { NONE, SHORTLIST } from '../shortlists.js';
import { probabilityOf, type SecondLook } from './look.js';

/** Who else probably answers the candidate, and whom its author and the comment's author probably answer. */
export const answers: readonly SecondLook[] = [
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
    explain: (value) =>
      value > 0.5 ? { because: 'goes on being answered' } : lacking('is probably not answered later'),
  },
  {
    id: 'replies/answer-rate',
    measures: 'answers the candidate probably gets, before and after, for its distance',
    unit: 'expected comments / log2(2 + distance)',
    measure: (_, { total }, child, parent) => total[parent + 1]! / log2(2 + child - parent),
    explain: (value) => (value > 0.3 ? { because: 'draws answers' } : lacking('draws few answers')),
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
    explain: (value) => (value > 0.3 ? { because: 'had answered it before' } : lacking('had not answered it yet')),
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
    explain: (value) =>
      value > 0.3 ? { because: 'probably answered its author' } : lacking('probably answered someone else'),
  },
  {
    id: 'replies/answers-back',
    measures: 'how probably the candidate’s author answers this comment',
    unit: 'probability, 0…1',
    measure: ({ authors }, { bestAnswer }, child, parent) =>
      parent < 0 || authors[parent] === authors[child] ? Number.NaN : bestAnswer[authors[parent]!]!,
    explain: (value) =>
      value > 0.3 ? { because: 'gets an answer back from its author' } : lacking('gets no answer back'),
  },
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
];
