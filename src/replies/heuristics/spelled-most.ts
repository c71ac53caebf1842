import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';
import { createRanks, rankCandidates } from '../ranks.js';

/** The counterpart of `echoes-most` for spelling. */
export const spelledMost = replyHeuristic({
  id: 'replies/spelled-most',
  measures: 'rank of the candidate by likeness of spelling among all candidates',
  unit: '0 the most similar…15; 15 also when nothing is shared',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Zoologie'],
      ['Bob', 'Brot'],
      ['Cy', 'Zoologie'],
    ],
    child: 2,
    parent: 0,
    value: 0,
  },
  prepare: createRanks,
  focus: (index) => rankCandidates(index, index.context.spelling.cosines),
  measure: ({ ranks }, _, parent) => ranks[parent + 1]!,
  explain: (_, _child, _parent, value) =>
    value === 0 ? { because: 'is spelled most alike' } : lacking('others are spelled more alike'),
});
