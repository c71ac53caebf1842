import { lacking } from '../../evidence/index.js';
import { COSINE, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';
import { sharedWords, tellWords } from '../shared-words.js';

/** Answers pick up the words of what they answer. */
export const echoesWords = replyHeuristic({
  id: 'replies/echoes-words',
  measures: 'TF-IDF cosine of the two comments',
  unit: 'cosine, 0…1',
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
    value: 1,
  },
  prepare: (context) => context,
  measure: ({ echoes }, _, parent) => Math.min(1, echoes.shared[(parent + 1) * WIDTH + COSINE]!),
  explain: (context, child, parent) => {
    const shared = sharedWords(context, child, parent);
    return shared.words.length
      ? { because: `${parent < 0 ? 'takes up the article’s' : 'echoes'} ${tellWords(shared.words)}`, at: shared.at }
      : lacking('shares no telling word with it');
  },
});
