import { lacking } from '../../evidence/index.js';
import { COSINE, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';
import { createRanks, rankCandidates } from '../ranks.js';

/** Which comment is most similar matters more than how similar it is. */
export const echoesMost = replyHeuristic({
  id: 'replies/echoes-most',
  measures: 'rank of the candidate by cosine among all candidates',
  unit: '0 the most similar…15; 15 also when nothing is shared',
  sources: [
    { cite: 'Wang, Joshi, Cohen & Rosé 2008, Recovering Implicit Thread Structure in Newsgroup Style Conversations' },
  ],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Bread'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 0,
  },
  prepare: createRanks,
  focus: (index) => rankCandidates(index, index.context.echoes.shared, WIDTH, COSINE),
  measure: ({ ranks }, _, parent) => ranks[parent + 1]!,
  explain: (_, _child, _parent, value) =>
    value < 3
      ? { because: value === 0 ? 'resembles it most' : 'is among the most similar' }
      : lacking('others are more similar'),
});
