import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** "A spokesman", "they": some sources have no name, and no name is better than a wrong one. */
export const isNobody = quotationHeuristic({
  id: 'quotations/is-nobody',
  measures: 'how unlikely it is that the source phrase means someone by name',
  unit: '1 he or she or no phrase, 2 they or it or I, 3 a noun phrase, 4 no phrase after someone unnamed',
  about: 'article',
  prior: 1,
  knots: [1, 2, 3, 4],
  sources: [{ cite: 'observation on PolNeAR: unnamed sources are one in three' }],
  example: { article: '“It is old,” one passenger said.', quotation: 0, speaker: null, value: 3 },
  measure: (context, item) => level(context, item),
  explain: (context, item) => ({
    because: [
      'a pronoun or nothing stands beside it',
      'the pronoun means several or none',
      'the source is not named',
      'the last to speak has no name',
    ][level(context, item) - 1]!,
  }),
});

function level({ found, floor }: QuotationContext, item: number): number {
  const { source } = found[item]!;
  if (!source) return floor && floor.person < 0 ? 4 : 1;
  if (source.mention !== undefined) return Number.NaN;
  if (source.pronoun === undefined) return 3;
  return source.pronoun === 'other' ? 2 : 1;
}
