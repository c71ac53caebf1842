// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.903,
  'quotations/has-floor': [[0,-1.074],[0.3,-0.762],[0.7,-0.471],[0.9,0.297],[0.97,1.115],[1,0.895]],
  'quotations/has-spoken': 0.741,
  'quotations/introduces': 1.613,
  'quotations/is-named': 4.756,
  'quotations/is-named-since': 0.417,
  'quotations/is-nobody': [[1,-1.177],[2,0.263],[3,1.052],[4,1.627]],
  'quotations/is-person': 0.989,
  'quotations/is-subject': 0.574,
  'quotations/plays-role': 0.028,
  'quotations/speaks-next': 1.455,
  'quotations/stands-near': [[0,1.924],[0.3,1.916],[1,1.482],[2,0.676],[4,-0.388],[8,-1.434],[15,-1.183]],
};

export const certainty: Certainty = {
  "other": 0.7068,
  "ways": {
    "according-to other indirect": 0.8366,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9856,
    "content-then-cue says indirect": 0.8548,
    "content-then-cue says mixed": 0.8681,
    "cue-then-content acts indirect": 0.6684,
    "cue-then-content acts mixed": 0.7682,
    "cue-then-content other indirect": 0.4224,
    "cue-then-content other mixed": 0.6567,
    "cue-then-content says direct": 0.9414,
    "cue-then-content says indirect": 0.7819,
    "cue-then-content says mixed": 0.8876,
    "cue-then-content thinks indirect": 0.7111,
    "floating none direct": 0.9425,
    "fragment none direct": 0.6261,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9505,
    "interrupted says mixed": 0.9362
  },
  "beside": {
    "name": {
      "slope": 0.2489,
      "offset": 2.0338
    },
    "noun": {
      "slope": 0.2231,
      "offset": 1.1092
    },
    "nothing": {
      "slope": 0.8051,
      "offset": 0.7852
    },
    "pronoun": {
      "slope": 0.5005,
      "offset": 2.9212
    }
  }
};
