// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.309],[0,0.877],[1,1.402]],
  'quotations/has-floor': [[0,-0.244],[0.3,-0.381],[0.7,-0.277],[0.9,0.182],[0.97,0.594],[1,0.127]],
  'quotations/has-spoken': 0.334,
  'quotations/is-named': 4.169,
  'quotations/is-named-since': 0.709,
  'quotations/is-nobody': [[1,-0.536],[2,1.075],[3,1.993],[4,2.78]],
  'quotations/is-often-named': 0.048,
  'quotations/is-person': 1.091,
  'quotations/is-subject': 0.543,
  'quotations/keeps-floor': [[0,2.604],[1,0.81],[2,0.001],[3,-0.51]],
  'quotations/plays-role': 0.246,
  'quotations/speaks-next': 1.81,
  'quotations/stands-near': [[0,1.095],[0.3,1],[1,0.76],[2,0.08],[4,-0.892],[8,-1.779],[15,-1.409]],
};

export const certainty: Certainty = {
  "other": 0.7218,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9919,
    "content-then-cue says indirect": 0.9006,
    "content-then-cue says mixed": 0.8897,
    "cue-then-content acts direct": 0.7143,
    "cue-then-content acts indirect": 0.703,
    "cue-then-content acts mixed": 0.7957,
    "cue-then-content other direct": 0.7447,
    "cue-then-content other indirect": 0.4799,
    "cue-then-content other mixed": 0.717,
    "cue-then-content says direct": 0.9454,
    "cue-then-content says indirect": 0.7899,
    "cue-then-content says mixed": 0.9025,
    "cue-then-content thinks indirect": 0.6673,
    "cue-then-content thinks mixed": 0.7333,
    "floating none direct": 0.9443,
    "fragment none direct": 0.5606,
    "interrupted says direct": 0.9683,
    "interrupted says indirect": 0.925,
    "interrupted says mixed": 0.9474
  },
  "beside": {
    "name": {
      "slope": 0.2483,
      "offset": 2.026
    },
    "noun": {
      "slope": 0.0551,
      "offset": 2.1951
    },
    "nothing": {
      "slope": 0.9529,
      "offset": 0.5369
    },
    "pronoun": {
      "slope": 0.4508,
      "offset": 2.639
    }
  }
};
