import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** Further paragraph breaks make no difference. */
const MOST = 3;

/** A speaker keeps the floor to the end of the paragraph; in the next one, somebody else may have it. */
export const keepsFloor = quotationHeuristic({
  id: 'quotations/keeps-floor',
  measures: 'paragraphs since the candidate, who spoke last, was quoted, if the sentence before is about nobody else',
  unit: 'paragraph breaks, 0…3',
  about: 'comments',
  prior: -0.5,
  knots: [0, 1, 2, 3],
  sources: [{ cite: 'O’Keefe et al. 2012, A Sequence Labelling Approach to Quote Attribution' }],
  example: {
    article: '“It is old,” Mary Lee said.\n“Very old.”',
    quotation: 1,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: (context, item, person) => breaksSince(context, item, person),
  explain: (_context, _item, _person, value) => ({
    because: value === 0 ? 'still has the floor' : 'had the floor before the paragraph',
  }),
});

function breaksSince(context: QuotationContext, item: number, person: number): number {
  const { story, found, floor, actor } = context;
  if (!floor || floor.person !== person) return Number.NaN;
  if (actor >= 0 && actor !== person) return Number.NaN;
  const { tokens } = story;
  let breaks = 0;
  for (let at = found[item]!.parts[0]!.from - 1; at >= 0 && tokens[at]!.start >= floor.at && breaks < MOST; at--)
    if (tokens[at]!.text === '\n' && tokens[at + 1]!.text !== '\n') breaks++;
  return breaks;
}
