// Written by `npm run fit -- quotations`, never by hand. Fitted on 5447 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.977,
  'quotations/has-floor': [[0,-1.095],[0.3,-0.703],[0.7,-0.371],[0.9,0.318],[0.97,1.049],[1,0.803]],
  'quotations/has-spoken': 0.775,
  'quotations/introduces': 1.538,
  'quotations/is-named': 4.649,
  'quotations/is-named-since': 0.504,
  'quotations/is-nobody': [[1,-1.626],[2,-0.212],[3,0.855],[4,1.835]],
  'quotations/is-person': 1.084,
  'quotations/is-subject': 0.553,
  'quotations/plays-role': 0.018,
  'quotations/speaks-next': 1.51,
  'quotations/stands-near': [[0,1.995],[0.3,2.007],[1,1.676],[2,0.801],[4,-0.251],[8,-1.365],[15,-1.065]],
};

export const certainty: Certainty = {
  "other": 0.807,
  "ways": {
    "according-to other indirect": 0.837,
    "according-to other mixed": 0.839,
    "content-then-cue says direct": 0.98,
    "content-then-cue says indirect": 0.833,
    "content-then-cue says mixed": 0.76,
    "cue-then-content acts direct": 0.64,
    "cue-then-content acts indirect": 0.626,
    "cue-then-content acts mixed": 0.734,
    "cue-then-content other mixed": 0.716,
    "cue-then-content says direct": 0.93,
    "cue-then-content says indirect": 0.752,
    "cue-then-content says mixed": 0.855,
    "cue-then-content thinks indirect": 0.613,
    "cue-then-content thinks mixed": 0.667,
    "floating none direct": 0.943,
    "fragment none direct": 0.477,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.989,
    "interrupted says mixed": 0.949,
    "same-subject acts indirect": 0.73,
    "same-subject says indirect": 0.79,
    "same-subject says mixed": 0.881
  },
  "beside": {
    "name": {
      "slope": 0.288,
      "offset": 1.661
    },
    "noun": {
      "slope": 0.11,
      "offset": 1.169
    },
    "nothing": {
      "slope": 0.846,
      "offset": 0.607
    },
    "pronoun": {
      "slope": 0.525,
      "offset": 2.784
    }
  }
};
