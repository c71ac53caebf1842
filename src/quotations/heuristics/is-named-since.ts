import { lacking } from '../../evidence/index.js';
import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** Words that stand alone continue the last speaker's, unless somebody else has been named since. */
export const isNamedSince = quotationHeuristic({
  id: 'quotations/is-named-since',
  measures: 'whether the candidate has been named since somebody else spoke last',
  unit: '1 named since, 0 only before',
  about: 'comments',
  prior: 1,
  sources: [{ cite: 'observation on PolNeAR' }],
  example: {
    article: '“It leaks,” one passenger said. Mary Lee owns the ferry. “It is old.”',
    quotation: 1,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: (context, item, person) => since(context, item, person),
  explain: (_context, _item, _person, value) =>
    value === 1
      ? { because: 'was named since somebody else spoke' }
      : lacking('was not named since somebody else spoke'),
});

function since({ found, floor, nearest }: QuotationContext, item: number, person: number): number {
  const mention = nearest.get(person);
  if (!floor || floor.person === person || !mention || found[item]!.source?.mention !== undefined) return Number.NaN;
  return mention.start >= floor.at ? 1 : 0;
}
