// Written by `npm run fit -- quotations`, never by hand. Fitted on 5447 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.9773,
  'quotations/has-floor': [[0,-1.0954],[0.3,-0.7034],[0.7,-0.3712],[0.9,0.3181],[0.97,1.0488],[1,0.8031]],
  'quotations/has-spoken': 0.7754,
  'quotations/introduces': 1.5382,
  'quotations/is-named': 4.6491,
  'quotations/is-named-since': 0.5037,
  'quotations/is-nobody': [[1,-1.6262],[2,-0.2124],[3,0.8548],[4,1.8346]],
  'quotations/is-person': 1.0841,
  'quotations/is-subject': 0.553,
  'quotations/plays-role': 0.0181,
  'quotations/speaks-next': 1.5105,
  'quotations/stands-near': [[0,1.995],[0.3,2.0075],[1,1.676],[2,0.8014],[4,-0.2507],[8,-1.3653],[15,-1.0655]],
};

export const certainty: Certainty = {
  "other": 0.8068,
  "ways": {
    "according-to other indirect": 0.8366,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9803,
    "content-then-cue says indirect": 0.8333,
    "content-then-cue says mixed": 0.7603,
    "cue-then-content acts direct": 0.64,
    "cue-then-content acts indirect": 0.6263,
    "cue-then-content acts mixed": 0.734,
    "cue-then-content other mixed": 0.7164,
    "cue-then-content says direct": 0.9303,
    "cue-then-content says indirect": 0.7516,
    "cue-then-content says mixed": 0.8547,
    "cue-then-content thinks indirect": 0.6134,
    "cue-then-content thinks mixed": 0.6667,
    "floating none direct": 0.9426,
    "fragment none direct": 0.4768,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9888,
    "interrupted says mixed": 0.9492,
    "same-subject acts indirect": 0.7297,
    "same-subject says indirect": 0.79,
    "same-subject says mixed": 0.881
  },
  "beside": {
    "name": {
      "slope": 0.2878,
      "offset": 1.6607
    },
    "noun": {
      "slope": 0.1096,
      "offset": 1.1693
    },
    "nothing": {
      "slope": 0.8464,
      "offset": 0.6067
    },
    "pronoun": {
      "slope": 0.525,
      "offset": 2.7841
    }
  }
};
