import { lacking } from '../../evidence/index.js';
import { quotationHeuristic } from '../heuristic.js';

/** People speak more often than places and bodies do. */
export const isPerson = quotationHeuristic({
  id: 'quotations/is-person',
  measures: 'whether the candidate is known to be a human being',
  unit: '0 or 1',
  about: 'comments',
  prior: 1.5,
  sources: [{ cite: 'observation on PolNeAR' }],
  example: { article: 'Mary Lee owns the ferry. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee', value: 1 },
  measure: ({ story }, _, person) => (story.people.people[person]!.isPerson ? 1 : 0),
  explain: (_context, _item, _person, value) =>
    value > 0 ? { because: 'is a person' } : lacking('may be a place or a body'),
});
