import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';
import { mentionOf } from '../mentions.js';

/** People who are named tend to answer. */
export const isNamedBack = replyHeuristic({
  id: 'replies/is-named-back',
  measures: 'whether the candidate names the author of the comment',
  unit: '0 no, 0.25 perhaps, 0.5 by one of several words, 1 by the whole name, 1.5 spoken to',
  about: 'comments',
  sources: [{ cite: 'Schuth, Marx & de Rijke 2007, Extracting the Discussion Structure in Comments on News-Articles' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Ann, why?'],
      ['Ann', 'Jam'],
    ],
    child: 2,
    parent: 1,
    value: 1.5,
  },
  prepare: (context) => context,
  measure: ({ mentions, authors }, child, parent) => mentionOf(mentions[parent]!, authors[child]!),
  explain: (_, _child, _parent, value) => (value > 0 ? { because: 'was named there' } : lacking('was not named there')),
});
