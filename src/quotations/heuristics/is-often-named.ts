import { lacking } from '../../evidence/index.js';
import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** Articles quote mostly the people they are about. */
export const isOftenNamed = quotationHeuristic({
  id: 'quotations/is-often-named',
  measures: 'how often the article names the candidate',
  unit: 'log2(1 + times), 0…',
  about: 'comments',
  prior: 0.3,
  sources: [{ cite: 'observation on PolNeAR' }],
  example: {
    article: 'Mary Lee owns the ferry. “It is old,” she said. Lee will sell it.',
    quotation: 0,
    speaker: 'Mary Lee',
    value: 1.58,
  },
  measure: (context, _, person) => Math.log2(1 + timesNamed(context, person)),
  explain: (context, _, person) =>
    timesNamed(context, person) > 2 ? { because: 'is named again and again' } : lacking('is hardly named'),
});

function timesNamed({ story }: QuotationContext, person: number): number {
  return story.people.people[person]!.mentions.length;
}
