// Written by `npm run fit -- quotations`, never by hand. Fitted on 5445 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.9757,
  'quotations/has-floor': [[0,-1.0896],[0.3,-0.7123],[0.7,-0.3877],[0.9,0.3161],[0.97,1.0609],[1,0.8126]],
  'quotations/has-spoken': 0.7704,
  'quotations/introduces': 1.5447,
  'quotations/is-named': 4.6447,
  'quotations/is-named-since': 0.5005,
  'quotations/is-nobody': [[1,-1.6336],[2,-0.2113],[3,0.8665],[4,1.8582]],
  'quotations/is-person': 1.0901,
  'quotations/is-subject': 0.5517,
  'quotations/plays-role': 0.0186,
  'quotations/speaks-next': 1.5291,
  'quotations/stands-near': [[0,1.9939],[0.3,2.0044],[1,1.6698],[2,0.7988],[4,-0.2589],[8,-1.3717],[15,-1.0714]],
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
    "cue-then-content says indirect": 0.7582,
    "cue-then-content says mixed": 0.8547,
    "cue-then-content thinks indirect": 0.6134,
    "cue-then-content thinks mixed": 0.6667,
    "floating none direct": 0.9426,
    "fragment none direct": 0.4768,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9888,
    "interrupted says mixed": 0.9492,
    "same-subject acts indirect": 0.7297,
    "same-subject says indirect": 0.7879,
    "same-subject says mixed": 0.881
  },
  "beside": {
    "name": {
      "slope": 0.2857,
      "offset": 1.6712
    },
    "noun": {
      "slope": 0.1099,
      "offset": 1.1723
    },
    "nothing": {
      "slope": 0.8532,
      "offset": 0.594
    },
    "pronoun": {
      "slope": 0.5218,
      "offset": 2.7876
    }
  }
};
