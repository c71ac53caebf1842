import { stanceHeuristic } from '../heuristic.js';

/** A–B–A: whoever answers an answer to himself mostly stands by what he said. */
export const answersBack = stanceHeuristic({
  id: 'stances/answers-back',
  measures: 'whether the parent answered an earlier comment of the same author',
  unit: '0 or 1; not measured where the thread is not known',
  prior: 0.5,
  sources: [
    {
      cite: 'Walker et al. 2012: in their forum, pairs of people who go back and forth keep the same sign in 90 % of labelled pairs, and mostly disagree',
    },
  ],
  example: { parent: 'a', reply: 'b', value: Number.NaN },
  measure: ({ answersBack: back }) => (back === undefined ? Number.NaN : back ? 1 : 0),
  explain: ({ answersBack: back }) => ({
    because: back ? 'they go back and forth' : 'they have not gone back and forth',
  }),
});
