import { placeOf } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** A reply that starts by asking rarely agrees. */
export const opensWithQuestion = stanceHeuristic({
  id: 'stances/opens-with-question',
  measures: 'whether the first sentence is a question',
  unit: '0 or 1',
  prior: 0.6,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Compared to what? It runs.', value: 1 },
  measure: ({ reply, open }) => (reply.sentences.find(({ to }) => to > open)?.asks ? 1 : 0),
  explain({ reply, open }) {
    const first = reply.sentences.find(({ to }) => to > open);
    return first?.asks
      ? { because: 'opens with a question', at: [placeOf(reply, Math.max(first.from, open), first.to)] }
      : { because: 'does not open with a question' };
  },
});
