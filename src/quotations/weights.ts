// Written by `npm run fit -- quotations`, never by hand. Fitted on 5606 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 1.1226,
  'quotations/has-floor': [[0,-0.6881],[0.3,-0.6815],[0.7,-0.4716],[0.9,0.1092],[0.97,0.9073],[1,0.8248]],
  'quotations/has-spoken': 0.8407,
  'quotations/is-named': 3.0796,
  'quotations/is-nobody': [[0,-1.6347],[1,-0.0888],[2,1.2048],[3,2.7691]],
  'quotations/is-person': 0.8676,
  'quotations/is-subject': 0.6724,
  'quotations/plays-role': -1.435,
  'quotations/stands-near': [[0,1.6658],[0.3,1.1938],[1,0.5981],[2,-0.1976],[4,-1.085],[8,-2.2909],[15,-2.1345]],
};
