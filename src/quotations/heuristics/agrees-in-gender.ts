import { lacking } from '../../evidence/index.js';
import { genderOf, type QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

export const agreesInGender = quotationHeuristic({
  id: 'quotations/agrees-in-gender',
  measures: 'whether the pronoun fits what is known of the candidate',
  unit: '1 fits, 0 unknown, −1 does not fit',
  about: 'comments',
  prior: 2.5,
  knots: [-1, 0, 1],
  sources: [{ cite: 'Muzny et al. 2017, A Two-stage Sieve Approach for Quote Attribution' }],
  example: { article: 'Mary Lee owns the ferry. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee', value: 1 },
  measure: (context, item, person) => fitOf(context, item, person),
  explain(context, item, _person, value) {
    const pronoun = `“${pronounOf(context, item)}”`;
    if (value === 1) return { because: `${pronoun} fits the name` };
    return lacking(value === 0 ? `${pronoun} does not tell` : `${pronoun} does not fit the name`);
  },
});

function pronounOf({ story, found }: QuotationContext, item: number): string {
  const { source } = found[item]!;
  return source ? story.tokens[source.from]!.text : '';
}

function fitOf(context: QuotationContext, item: number, person: number): number {
  const gender = context.found[item]!.source?.pronoun;
  if (gender !== 'm' && gender !== 'f') return Number.NaN;
  const known = genderOf(context, person);
  return known === undefined ? 0 : known === gender ? 1 : -1;
}
