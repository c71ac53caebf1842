import { lacking } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** Most earlier comments of the comment's author that are read, and most comments around each. */
const COMMENTS = 12;
const AROUND = 6;

/** Two people who have written one after the other before are probably talking to each other. */
export const metBefore = replyHeuristic({
  id: 'replies/met-before',
  measures: 'how often the candidate’s author spoke within six comments of the last twelve comments of my author',
  unit: 'comments, 0…15',
  about: 'comments',
  sources: [
    {
      cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums (turn-taking)',
    },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Ann', 'Jam'],
    ],
    child: 2,
    parent: 1,
    value: 1,
  },
  prepare: (context) => ({
    context,
    near: new Uint8Array(context.comments.length),
    touched: [] as number[],
  }),
  focus: ({ context, near, touched }, child) => count(context, child, near, touched),
  measure: ({ context, near }, _, parent) => Math.min(15, near[context.authors[parent]!]!),
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'the two had spoken near each other before' } : lacking('the two had not met before'),
});

function count({ authors, previous }: ReplyContext, child: number, near: Uint8Array, touched: number[]): void {
  for (const author of touched) near[author] = 0;
  touched.length = 0;
  let mine = previous[child]!;
  for (let steps = 0; mine >= 0 && steps < COMMENTS; steps++, mine = previous[mine]!) {
    const to = Math.min(child, mine + AROUND + 1);
    for (let k = Math.max(0, mine - AROUND); k < to; k++) {
      const author = authors[k]!;
      if (author === authors[child]) continue;
      if (near[author] === 0) touched.push(author);
      if (near[author]! < 255) near[author]!++;
    }
  }
}
