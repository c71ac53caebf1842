// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.223],[0,0.794],[1,1.33]],
  'quotations/has-floor': [[0,-0.308],[0.3,-0.236],[0.7,-0.108],[0.9,0.189],[0.97,0.475],[1,-0.013]],
  'quotations/has-spoken': 0.299,
  'quotations/is-named': 4.223,
  'quotations/is-named-since': 0.627,
  'quotations/is-nobody': [[1,-0.804],[2,0.805],[3,1.893],[4,2.91]],
  'quotations/is-often-named': 0.035,
  'quotations/is-person': 1.133,
  'quotations/is-subject': 0.536,
  'quotations/keeps-floor': [[0,2.617],[1,0.817],[2,0.081],[3,-0.393]],
  'quotations/plays-role': 0.036,
  'quotations/speaks-next': 1.877,
  'quotations/stands-near': [[0,1.222],[0.3,1.232],[1,0.831],[2,0.125],[4,-0.829],[8,-1.737],[15,-1.425]],
};

export const certainty: Certainty = {
  "other": 0.75,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9866,
    "content-then-cue says indirect": 0.867,
    "content-then-cue says mixed": 0.84,
    "cue-then-content acts indirect": 0.6867,
    "cue-then-content acts mixed": 0.7738,
    "cue-then-content other indirect": 0.4382,
    "cue-then-content other mixed": 0.6622,
    "cue-then-content says direct": 0.9547,
    "cue-then-content says indirect": 0.7894,
    "cue-then-content says mixed": 0.8858,
    "cue-then-content thinks indirect": 0.7139,
    "floating none direct": 0.9447,
    "fragment none direct": 0.6146,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9434,
    "interrupted says mixed": 0.9149
  },
  "beside": {
    "name": {
      "slope": 0.3079,
      "offset": 1.8529
    },
    "noun": {
      "slope": 0.0278,
      "offset": 2.3428
    },
    "nothing": {
      "slope": 0.89,
      "offset": 0.636
    },
    "pronoun": {
      "slope": 0.233,
      "offset": 3.2741
    }
  }
};
