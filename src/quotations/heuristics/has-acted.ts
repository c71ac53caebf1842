import { lacking } from '../../evidence/index.js';
import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** "Cole smiled. “It is old,” he said.": whoever spoke before, he is Cole. */
export const hasActed = quotationHeuristic({
  id: 'quotations/has-acted',
  measures: 'whether the sentence before, which quotes nothing, is about the candidate',
  unit: '1 about the candidate, −1 about somebody else',
  about: 'comments',
  prior: 1,
  knots: [-1, 1],
  sources: [{ cite: 'Hobbs 1978, Resolving Pronoun References (subjects first)' }],
  example: {
    article: '“It leaks,” Mary Lee said. Hugo Cole smiled. “It is old,” he said.',
    quotation: 1,
    speaker: 'Hugo Cole',
    value: 1,
  },
  measure: (context, _item, person) => acts(context, person),
  explain: (_context, _item, _person, value) =>
    value === 1
      ? { because: 'is the subject of the sentence before' }
      : lacking('is not the subject of the sentence before'),
});

function acts({ actor }: QuotationContext, person: number): number {
  return actor < 0 || person < 0 ? Number.NaN : actor === person ? 1 : -1;
}
