import { replyHeuristic } from '../heuristic.js';

/** Most answers come soon. */
export const comesSoon = replyHeuristic({
  id: 'replies/comes-soon',
  measures: 'how long after the candidate the comment was written, if the page prints times',
  unit: 'log2(1 + minutes), 0…',
  about: 'comments',
  sources: [
    { cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums' },
  ],
  example: {
    comments: [
      ['Ann', 'Soup', 100],
      ['Bob', 'Bread', 40],
      ['Cy', 'Tea', 90],
      ['Di', 'Jam', 30],
      ['Ed', 'Salt', 83],
    ],
    child: 4,
    parent: 2,
    value: 3,
  },
  prepare: (context) => context,
  measure: ({ moments }, child, parent) => Math.log2(1 + Math.max(0, moments[child]! - moments[parent]!) / 60),
  explain: (_, _child, _parent, value) => ({ because: `came ${lengthOf(2 ** value - 1)} after it` }),
});

function lengthOf(minutes: number): string {
  const [unit, name] = minutes < 120 ? [1, 'minute'] : minutes < 2880 ? [60, 'hour'] : [1440, 'day'];
  const count = Math.round(minutes / unit!);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
