import { anchorOf, type QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** The nearer a name is, the likelier it is the speaker's. */
export const standsNear = quotationHeuristic({
  id: 'quotations/stands-near',
  measures: 'how far before the quotation the candidate was last named',
  unit: 'hundreds of characters, 0…15',
  about: 'comments',
  prior: -0.5,
  knots: [0, 0.3, 1, 2, 4, 8, 15],
  sources: [{ cite: 'O’Keefe et al. 2012, A Sequence Labelling Approach to Quote Attribution' }],
  example: {
    article: 'Mary Lee owns the ferry. “It is old,” she said.',
    quotation: 0,
    speaker: 'Mary Lee',
    value: 0.3,
  },
  measure: (context, item, person) => distance(context, item, person),
  explain: (_context, _item, _person, value) => ({
    because: value < 3 ? 'was named shortly before' : 'was named some way before',
  }),
});

function distance({ story, found, nearest }: QuotationContext, item: number, person: number): number {
  const mention = nearest.get(person);
  return mention ? Math.min(15, Math.max(0, anchorOf(story, found[item]!) - mention.end) / 100) : 15;
}
