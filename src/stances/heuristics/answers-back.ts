import { stanceHeuristic } from '../heuristic.js';

/** Whoever gives in (“fair enough”), takes it lightly (“no worries”) or agrees (“no quarrel there”) does not defend what he said. */
const GIVE_IN = ['yielding', 'courtesy', 'assent'] as const;

/** A–B–A: people who answer a reply to themselves mostly defend what they said. */
export const answersBack = stanceHeuristic({
  id: 'stances/answers-back',
  measures: 'whether the parent answered an earlier comment of the same author',
  unit: '0 or 1; not measured where the thread is not known, or the reply gives in',
  prior: 0.5,
  sources: [
    {
      cite: 'observation on iac: replies to somebody who had answered their author disagree in 77 % of 56 labelled pairs, replies to somebody who had answered another in 47 % of 34',
    },
  ],
  example: { parent: 'a', reply: 'b', value: Number.NaN },
  measure: ({ answersBack: back, reply }) =>
    back === undefined || (back && GIVE_IN.some((cue) => reply.hitsByCue.has(cue))) ? Number.NaN : back ? 1 : 0,
  explain: ({ answersBack: back }) => ({
    because: back ? 'they go back and forth' : 'they have not gone back and forth',
  }),
});
