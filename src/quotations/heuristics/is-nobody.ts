import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** "A spokesman", "they": some sources have no name, and no name is better than a wrong one. */
export const isNobody = quotationHeuristic({
  id: 'quotations/is-nobody',
  measures: 'how unlikely it is that the source phrase means someone by name',
  unit: '0 named, 1 he or she or no phrase, 2 they or it or I, 3 a noun phrase',
  about: 'article',
  prior: 1,
  knots: [0, 1, 2, 3],
  sources: [{ cite: 'observation on PolNeAR: unnamed sources are one in three' }],
  example: { article: '“It is old,” one passenger said.', quotation: 0, speaker: null, value: 3 },
  measure: (context, item) => level(context, item),
  explain: (context, item) => ({
    because: [
      'a name stands beside it',
      'a pronoun or nothing stands beside it',
      'the pronoun means several or none',
      'the source is not named',
    ][level(context, item)]!,
  }),
});

function level({ found }: QuotationContext, item: number): 0 | 1 | 2 | 3 {
  const { source } = found[item]!;
  if (!source) return 1;
  if (source.mention !== undefined) return 0;
  if (source.pronoun === undefined) return 3;
  return source.pronoun === 'other' ? 2 : 1;
}
