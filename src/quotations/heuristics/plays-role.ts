import { lacking } from '../../evidence/index.js';
import { playsRole as isCalled } from '../candidates.js';
import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** "The minister" is whoever was introduced as minister. */
export const playsRole = quotationHeuristic({
  id: 'quotations/plays-role',
  measures: 'whether the source phrase is a title the candidate was introduced with',
  unit: '0 or 1',
  about: 'comments',
  prior: 3,
  sources: [{ cite: 'observation on PolNeAR' }],
  example: {
    article: 'Mayor Mary Lee owns the ferry. “It is old,” the mayor said.',
    quotation: 0,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: (context, item, person) => (plays(context, item, person) ? 1 : 0),
  explain: (_context, _item, _person, value) =>
    value > 0 ? { because: 'was introduced with that title' } : lacking('was not introduced like that'),
});

function plays({ story, found }: QuotationContext, item: number, person: number): boolean {
  const { source } = found[item]!;
  return source !== undefined && !source.pronoun && source.mention === undefined && isCalled(story, source, person);
}
