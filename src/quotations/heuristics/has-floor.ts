import { lacking } from '../../evidence/index.js';
import { anchorOf, type QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** The floor is lost after so many characters. */
const FADES = 1500;

/** The last speaker counts as still speaking until somebody else is named. */
export const hasFloor = quotationHeuristic({
  id: 'quotations/has-floor',
  measures: 'whether the candidate spoke last, fading with distance',
  unit: 'share, 0…1',
  prior: 3,
  knots: [0, 0.3, 0.7, 0.9, 0.97, 1],
  sources: [{ cite: 'Muzny et al. 2017, A Two-stage Sieve Approach for Quote Attribution (conversational pattern)' }],
  example: {
    article: '“It is old,” Mary Lee said. It rained. “Very old.”',
    quotation: 1,
    speaker: 'Mary Lee',
    value: 0.98,
  },
  measure: (context, item, person) => hold(context, item, person),
  explain: (_context, _item, _person, value) => (value > 0 ? { because: 'spoke last' } : lacking('did not speak last')),
});

function hold({ story, found, floor }: QuotationContext, item: number, person: number): number {
  if (floor?.person !== person) return 0;
  return Math.max(0, 1 - (anchorOf(story, found[item]!) - floor.at) / FADES);
}
