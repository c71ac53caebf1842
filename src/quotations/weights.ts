// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.318],[0,0.867],[1,1.371]],
  'quotations/has-acted': [[-1,-0.728],[1,0.09]],
  'quotations/has-floor': [[0,-0.307],[0.3,-0.397],[0.7,-0.275],[0.9,0.189],[0.97,0.532],[1,0.258]],
  'quotations/has-spoken': 0.375,
  'quotations/is-named': 4.155,
  'quotations/is-named-since': 0.537,
  'quotations/is-nobody': [[1,-0.446],[2,0.99],[3,1.873],[4,2.687]],
  'quotations/is-often-named': 0.037,
  'quotations/is-person': 1.127,
  'quotations/is-subject': 0.449,
  'quotations/keeps-floor': [[0,2.497],[1,0.79],[2,0.099],[3,-0.341]],
  'quotations/plays-role': 0.241,
  'quotations/speaks-next': 1.779,
  'quotations/stands-near': [[0,1.17],[0.3,1.098],[1,0.732],[2,0.047],[4,-0.905],[8,-1.777],[15,-1.314]],
};

export const certainty: Certainty = {
  "other": 0.7887,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9919,
    "content-then-cue says indirect": 0.8978,
    "content-then-cue says mixed": 0.9028,
    "cue-then-content acts direct": 0.7308,
    "cue-then-content acts indirect": 0.7068,
    "cue-then-content acts mixed": 0.8,
    "cue-then-content other direct": 0.7111,
    "cue-then-content other indirect": 0.4736,
    "cue-then-content other mixed": 0.7372,
    "cue-then-content says direct": 0.9418,
    "cue-then-content says indirect": 0.7869,
    "cue-then-content says mixed": 0.9006,
    "cue-then-content thinks indirect": 0.6576,
    "cue-then-content thinks mixed": 0.75,
    "floating none direct": 0.9453,
    "fragment none direct": 0.5273,
    "interrupted says direct": 0.9836,
    "interrupted says indirect": 0.9339,
    "interrupted says mixed": 0.9322
  },
  "beside": {
    "name": {
      "slope": 0.2179,
      "offset": 2.2369
    },
    "noun": {
      "slope": 0.0427,
      "offset": 2.2074
    },
    "nothing": {
      "slope": 0.9855,
      "offset": 0.4588
    },
    "pronoun": {
      "slope": 0.3429,
      "offset": 2.8383
    }
  }
};
