// Written by `npm run fit -- quotations`, never by hand. Fitted on 5445 quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.976,
  'quotations/has-floor': [[0,-1.09],[0.3,-0.712],[0.7,-0.388],[0.9,0.316],[0.97,1.061],[1,0.813]],
  'quotations/has-spoken': 0.77,
  'quotations/introduces': 1.545,
  'quotations/is-named': 4.645,
  'quotations/is-named-since': 0.5,
  'quotations/is-nobody': [[1,-1.634],[2,-0.211],[3,0.867],[4,1.858]],
  'quotations/is-person': 1.09,
  'quotations/is-subject': 0.552,
  'quotations/plays-role': 0.019,
  'quotations/speaks-next': 1.529,
  'quotations/stands-near': [[0,1.994],[0.3,2.004],[1,1.67],[2,0.799],[4,-0.259],[8,-1.372],[15,-1.071]],
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
    "cue-then-content says indirect": 0.758,
    "cue-then-content says mixed": 0.855,
    "cue-then-content thinks indirect": 0.613,
    "cue-then-content thinks mixed": 0.667,
    "floating none direct": 0.943,
    "fragment none direct": 0.477,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.989,
    "interrupted says mixed": 0.949,
    "same-subject acts indirect": 0.73,
    "same-subject says indirect": 0.788,
    "same-subject says mixed": 0.881
  },
  "beside": {
    "name": {
      "slope": 0.286,
      "offset": 1.671
    },
    "noun": {
      "slope": 0.11,
      "offset": 1.172
    },
    "nothing": {
      "slope": 0.853,
      "offset": 0.594
    },
    "pronoun": {
      "slope": 0.522,
      "offset": 2.788
    }
  }
};
