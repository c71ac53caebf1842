// Written by `npm run fit -- quotations`, never by hand. Fitted on 5431 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.982,
  'quotations/has-floor': [[0,-0.9755],[0.3,-0.7126],[0.7,-0.4635],[0.9,0.2258],[0.97,1.0138],[1,0.9119]],
  'quotations/has-spoken': 0.7443,
  'quotations/introduces': 1.2006,
  'quotations/is-named': 4.674,
  'quotations/is-nobody': [[1,-1.6508],[2,-0.2393],[3,0.823],[4,1.8029]],
  'quotations/is-person': 1.0649,
  'quotations/is-subject': 0.575,
  'quotations/plays-role': 0.0182,
  'quotations/speaks-next': 1.3784,
  'quotations/stands-near': [[0,2.2296],[0.3,2.1769],[1,1.7252],[2,0.7853],[4,-0.338],[8,-1.4931],[15,-1.1477]],
};

export const certainty: Certainty = {
  "other": 0.8313,
  "ways": {
    "according-to other indirect": 0.8366,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9803,
    "content-then-cue says indirect": 0.8333,
    "content-then-cue says mixed": 0.7603,
    "cue-then-content acts direct": 0.64,
    "cue-then-content acts indirect": 0.6259,
    "cue-then-content acts mixed": 0.734,
    "cue-then-content other mixed": 0.7164,
    "cue-then-content says direct": 0.9303,
    "cue-then-content says indirect": 0.7517,
    "cue-then-content says mixed": 0.8547,
    "cue-then-content thinks indirect": 0.6134,
    "cue-then-content thinks mixed": 0.6667,
    "floating none direct": 0.9426,
    "fragment none direct": 0.479,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9888,
    "interrupted says mixed": 0.9492,
    "same-subject acts indirect": 0.7297,
    "same-subject says indirect": 0.79,
    "same-subject says mixed": 0.881
  },
  "beside": {
    "name": {
      "slope": 0.3021,
      "offset": 1.6096
    },
    "noun": {
      "slope": 0.1052,
      "offset": 1.2175
    },
    "nothing": {
      "slope": 0.8543,
      "offset": 0.528
    },
    "pronoun": {
      "slope": 0.5557,
      "offset": 2.8118
    }
  }
};
