import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** “Sold out. Again.” “It is always so,” Ann Lee said: who is named in the next breath was speaking already. */
export const speaksNext = quotationHeuristic({
  id: 'quotations/speaks-next',
  measures: 'whether the source phrase of the next quotation of the paragraph names the candidate',
  unit: '0 or 1',
  about: 'comments',
  prior: 1,
  sources: [{ cite: 'O’Keefe et al. 2012, A Sequence Labelling Approach to Quote Attribution' }],
  example: {
    article: 'Mary Lee owns the ferry.\n“It is old.” Lee said that nobody wants to pay for it.',
    quotation: 0,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: (context, item, person) => (nextOf(context, item) === person ? 1 : 0),
  explain: (context, item, person) => ({
    because: nextOf(context, item) === person ? 'is quoted next in the paragraph' : 'is not quoted next',
  }),
});

function nextOf({ story, found }: QuotationContext, item: number): number {
  const next = found[item + 1];
  const mention = next?.source?.mention;
  if (!next || mention === undefined || found[item]!.source) return -1;
  const end = found[item]!.parts.at(-1)!.to;
  if (next.sentence > found[item]!.sentence + 1) return -1;
  for (let at = end; at < next.parts[0]!.from; at++) if (story.tokens[at]!.text === '\n') return -1;
  return story.people.mentions[mention]!.person;
}
