import { stanceHeuristic } from '../heuristic.js';

/** Two people who disagreed disagree again, and who agreed do not fall out. */
export const keepsSign = stanceHeuristic({
  id: 'stances/keeps-sign',
  measures: 'what the other replies between the two people amount to: likely disagreement minus likely agreement',
  unit: '−1…1, per reply and counting two more of neither; not measured where there is no other reply',
  prior: 1.6,
  sources: [
    {
      cite: 'observation on iac: of 2,354 pairs of replies between the same two people in a thread that both take sides, .90 take the same side (.76 by chance)',
    },
  ],
  example: { parent: 'a', reply: 'b', value: Number.NaN },
  measure: ({ exchange }) => exchange?.sign ?? Number.NaN,
  explain: ({ exchange }) => ({ because: told(exchange?.agrees ?? 0, exchange?.disagrees ?? 0) }),
});

function told(agrees: number, disagrees: number): string {
  if (agrees === disagrees) return 'the two take no clear side in their other replies';
  const [verb, count] = disagrees > agrees ? ['disagree', disagrees] : ['agree', agrees];
  return `the two ${verb} in ${count} other ${count === 1 ? 'reply' : 'replies'}`;
}
