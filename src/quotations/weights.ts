// Written by `npm run fit -- quotations`, never by hand. Fitted on 5711 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.9364,
  'quotations/has-floor': [[0,-0.5748],[0.3,-0.4854],[0.7,-0.4168],[0.9,0.1563],[0.97,0.7585],[1,0.5621]],
  'quotations/has-spoken': 0.87,
  'quotations/introduces': 1.0613,
  'quotations/is-named': 4.7292,
  'quotations/is-nobody': [[1,-1.518],[2,1.136],[3,2.8006],[4,2.2645]],
  'quotations/is-person': 1.0737,
  'quotations/is-subject': 0.5939,
  'quotations/plays-role': -0.1993,
  'quotations/speaks-next': 0.9135,
  'quotations/stands-near': [[0,1.9412],[0.3,1.4724],[1,0.9867],[2,0.1766],[4,-0.8024],[8,-2.0018],[15,-1.7266]],
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
    "cue-then-content acts indirect": 0.6214,
    "cue-then-content acts mixed": 0.734,
    "cue-then-content other mixed": 0.7164,
    "cue-then-content says direct": 0.9328,
    "cue-then-content says indirect": 0.7523,
    "cue-then-content says mixed": 0.8565,
    "cue-then-content thinks indirect": 0.6072,
    "cue-then-content thinks mixed": 0.6667,
    "floating none direct": 0.9426,
    "fragment none direct": 0.4812,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9815,
    "interrupted says mixed": 0.9362,
    "same-subject acts indirect": 0.75,
    "same-subject says indirect": 0.8132,
    "same-subject says mixed": 0.878
  },
  "beside": {
    "name": {
      "slope": 0.3208,
      "offset": 1.5669
    },
    "noun": {
      "slope": 0.3199,
      "offset": 2.0683
    },
    "nothing": {
      "slope": 0.9639,
      "offset": 0.6753
    },
    "pronoun": {
      "slope": 0.5216,
      "offset": 2.8674
    }
  }
};
