// Written by `npm run fit -- quotations`, never by hand. Fitted on 5717 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.917,
  'quotations/has-floor': [[0,-0.5807],[0.3,-0.454],[0.7,-0.3855],[0.9,0.155],[0.97,0.744],[1,0.5211]],
  'quotations/has-spoken': 0.8821,
  'quotations/introduces': 1.0954,
  'quotations/is-named': 4.4079,
  'quotations/is-nobody': [[1,-1.4897],[2,1.1443],[3,2.8175],[4,2.3762]],
  'quotations/is-person': 1.2319,
  'quotations/is-subject': 0.6123,
  'quotations/plays-role': -0.231,
  'quotations/speaks-next': 0.9359,
  'quotations/stands-near': [[0,1.8772],[0.3,1.447],[1,0.945],[2,0.1093],[4,-0.8585],[8,-2.0721],[15,-1.8884]],
};
