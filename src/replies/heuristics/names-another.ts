import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';
import { mentionOf } from '../mentions.js';

/** A comment that names one author seldom answers another. */
export const namesAnother = replyHeuristic({
  id: 'replies/names-another',
  measures: 'whether the comment names another commenter and not the candidate’s author',
  unit: '1 or 0',
  about: 'comments',
  sources: [{ cite: 'Schuth, Marx & de Rijke 2007, Extracting the Discussion Structure in Comments on News-Articles' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Cy', 'Ann, why?'],
    ],
    child: 2,
    parent: 1,
    value: 1,
  },
  prepare: (context) => context,
  measure: ({ mentions, authors }, child, parent) =>
    mentions[child]!.length > 0 && mentionOf(mentions[child]!, authors[parent]!) === 0 ? 1 : 0,
  explain: (_, _child, _parent, value) =>
    value > 0 ? lacking('names someone else') : { because: 'names nobody instead' },
});
