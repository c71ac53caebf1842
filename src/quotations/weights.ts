// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.244],[0,0.814],[1,1.336]],
  'quotations/has-floor': [[0,-0.146],[0.3,-0.325],[0.7,-0.289],[0.9,0.121],[0.97,0.508],[1,0.131]],
  'quotations/has-spoken': 0.295,
  'quotations/is-named': 4.177,
  'quotations/is-named-since': 0.505,
  'quotations/is-nobody': [[1,-0.404],[2,1.306],[3,2.139],[4,2.779]],
  'quotations/is-often-named': 0.044,
  'quotations/is-person': 1.073,
  'quotations/is-subject': 0.515,
  'quotations/keeps-floor': [[0,2.723],[1,0.94],[2,0.211],[3,-0.212]],
  'quotations/plays-role': 0.319,
  'quotations/speaks-next': 1.82,
  'quotations/stands-near': [[0,1.108],[0.3,0.944],[1,0.661],[2,-0.035],[4,-0.983],[8,-1.869],[15,-1.467]],
};

export const certainty: Certainty = {
  "other": 0.7597,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9924,
    "content-then-cue says indirect": 0.8913,
    "content-then-cue says mixed": 0.8859,
    "cue-then-content acts direct": 0.6923,
    "cue-then-content acts indirect": 0.7022,
    "cue-then-content acts mixed": 0.7835,
    "cue-then-content other direct": 0.75,
    "cue-then-content other indirect": 0.4564,
    "cue-then-content other mixed": 0.6687,
    "cue-then-content says direct": 0.9502,
    "cue-then-content says indirect": 0.7877,
    "cue-then-content says mixed": 0.8963,
    "cue-then-content thinks indirect": 0.6594,
    "cue-then-content thinks mixed": 0.7333,
    "floating none direct": 0.9443,
    "fragment none direct": 0.5143,
    "interrupted says direct": 0.9677,
    "interrupted says indirect": 0.9167,
    "interrupted says mixed": 0.9254
  },
  "beside": {
    "name": {
      "slope": 0.2379,
      "offset": 2.108
    },
    "noun": {
      "slope": 0.0336,
      "offset": 2.2787
    },
    "nothing": {
      "slope": 0.9562,
      "offset": 0.6099
    },
    "pronoun": {
      "slope": 0.3572,
      "offset": 2.6692
    }
  }
};
