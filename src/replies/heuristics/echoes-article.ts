import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';
import { sharedWords, tellWords } from '../shared-words.js';

/** Comments on the article pick up its words. */
export const echoesArticle = replyHeuristic({
  id: 'replies/echoes-article',
  measures: 'TF-IDF cosine of the comment and the article, for the article only',
  unit: 'cosine, 0…1',
  about: 'article',
  sources: [
    {
      cite: 'Balali, Faili & Asadpour 2013, A Supervised Approach to Predict the Hierarchical Structure of Conversation Threads for Comments',
    },
  ],
  example: { article: 'mushroom soup', comments: [['Ann', 'mushroom soup']], child: 0, parent: -1, value: 1 },
  prepare: (context) => context,
  measure: ({ articleCosines }, child) => Math.min(1, articleCosines[child]!),
  explain(context, child) {
    const { words, at } = sharedWords(context, child, -1);
    return words.length
      ? { because: `takes up the article’s ${tellWords(words)}`, at }
      : lacking('shares no telling word with the article');
  },
});
