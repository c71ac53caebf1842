import { lacking } from '../../evidence/index.js';
import { oneLine } from '../../text/one-line.js';
import { replyHeuristic } from '../heuristic.js';
import { mentionOf } from '../mentions.js';

/** Comments often name the person they answer. */
export const namesAuthor = replyHeuristic({
  id: 'replies/names-author',
  measures: 'whether the comment names the candidate’s author',
  unit: '0 no, 0.25 perhaps, 0.5 by one of several words, 1 by the whole name, 1.5 spoken to',
  about: 'comments',
  sources: [{ cite: 'Schuth, Marx & de Rijke 2007, Extracting the Discussion Structure in Comments on News-Articles' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Cy', 'Ann, why?'],
    ],
    child: 2,
    parent: 0,
    value: 1.5,
  },
  prepare: (context) => context,
  measure: ({ mentions, authors }, child, parent) => mentionOf(mentions[child]!, authors[parent]!),
  explain({ comments, mentions, authors }, child, parent) {
    const mention = mentions[child]!.find(({ author }) => author === authors[parent]);
    if (mention === undefined) return lacking('does not name its author');
    const name = comments[parent]!.author.trim();
    const said = oneLine(comments[child]!.text.slice(mention.place.start, mention.place.end));
    return { because: `names ${name}${said === name ? '' : ` as “${said}”`}`, at: [mention.place] };
  },
});
