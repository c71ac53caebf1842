import { lacking } from '../../evidence/index.js';
import { NONE, SHORTLIST } from '../shortlists.js';
import type { SecondLook } from './look.js';

/** Most answers to the comment that are read. */
const ANSWERS = 24;

/** How alike the texts are that the first look linked. */
export const likeness: readonly SecondLook[] = [
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
    explain: (value) =>
      value > 0.1 ? { because: 'stays with what that was about' } : lacking('leaves what that was about'),
  },
  {
    id: 'replies/like-an-answer',
    measures: 'cosine of the comment with the most similar other comment that probably answers the candidate',
    unit: 'cosine times probability, 0…1',
    measure: (_, { siblings }, _child, parent) => siblings.most[parent + 1]!,
    explain: (value) =>
      value > 0.1 ? { because: 'is like another answer to it' } : lacking('is unlike its other answers'),
  },
  {
    id: 'replies/like-a-later-answer',
    measures: 'the same among later comments only',
    unit: 'cosine times probability, 0…1',
    measure: (_, { siblings }, _child, parent) => siblings.mostLater[parent + 1]!,
    explain: (value) =>
      value > 0.1 ? { because: 'is like a later answer to it' } : lacking('is unlike its later answers'),
  },
  {
    id: 'replies/like-answers',
    measures: 'mean cosine of the comment with the others that probably answer the candidate',
    unit: 'cosine, 0…1',
    measure: (_, { siblings }, _child, parent) => siblings.sum[parent + 1]! / siblings.mass[parent + 1]!,
    explain: (value) =>
      value > 0.05 ? { because: 'is like its other answers' } : lacking('is unlike its other answers'),
  },
  {
    id: 'replies/echoed-below',
    measures: 'cosine of the candidate with the most similar comment that probably answers this one',
    unit: 'cosine times probability, 0…1',
    measure: ({ neighbours }, { starts, answerers, answerP }, child, parent) => {
      if (parent < 0) return Number.NaN;
      let most = 0;
      const last = Math.min(starts[child + 2]!, starts[child + 1]! + ANSWERS);
      for (let k = starts[child + 1]!; k < last; k++) {
        const answer = answerers[k]!;
        const p = answerP[k]!;
        if (answer > child && p > 0.05) most = Math.max(most, p * neighbours.cosine(parent, answer));
      }
      return most;
    },
    explain: (value) =>
      value > 0.1
        ? { because: 'the answers to this one are like it' }
        : lacking('the answers to this one are unlike it'),
  },
];
