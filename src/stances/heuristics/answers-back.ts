import { stanceHeuristic } from '../heuristic.js';

/** Whoever gives in (“fair enough”), takes it lightly (“no worries”) or agrees (“no quarrel there”) is not merely talking on. */
const GIVE_IN = ['yielding', 'courtesy', 'assent'] as const;

/** A–B–A: a conversation, which is no quarrel yet; whether it is one, `keeps-sign` tells by the other replies. */
export const answersBack = stanceHeuristic({
  id: 'stances/answers-back',
  measures: 'whether the parent answered an earlier comment of the same author',
  unit: '0 or 1; not measured where the thread is not known, or the reply gives in',
  prior: 0.1,
  sources: [
    {
      cite: 'observation on threads of worldnews, omp, dast and iac: as a sign of disagreement it cost up to .025 of accuracy (docs/decisions/0008-stances.md)',
    },
  ],
  example: { parent: 'a', reply: 'b', value: Number.NaN },
  measure: ({ answersBack: back, reply }) =>
    back === undefined || (back && GIVE_IN.some((cue) => reply.hitsByCue.has(cue))) ? Number.NaN : back ? 1 : 0,
  explain: ({ answersBack: back }) => ({
    because: back ? 'they go back and forth' : 'they have not gone back and forth',
  }),
});
