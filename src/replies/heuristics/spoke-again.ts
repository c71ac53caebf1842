import { lacking } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** If the candidate's author has written again since, the later comment is the likelier parent. */
export const spokeAgain = replyHeuristic({
  id: 'replies/spoke-again',
  measures: 'comments of the candidate’s author between the two',
  unit: 'comments, 0…5',
  about: 'comments',
  sources: [
    { cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums' },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Ann', 'Bread'],
      ['Cy', 'Jam'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => timesAgain(context, child, parent),
  explain: (_, _child, _parent, value) =>
    value === 0 ? { because: 'is the latest word of its author' } : lacking('its author has spoken again since'),
});

function timesAgain({ next }: ReplyContext, child: number, parent: number): number {
  let times = 0;
  for (let later = next[parent]!; later >= 0 && later < child && times < 5; later = next[later]!) times++;
  return times;
}
