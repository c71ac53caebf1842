// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.299],[0,0.847],[1,1.347]],
  'quotations/has-floor': [[0,-0.15],[0.3,-0.25],[0.7,-0.199],[0.9,0.079],[0.97,0.393],[1,0.126]],
  'quotations/has-spoken': 0.19,
  'quotations/is-named': 4.109,
  'quotations/is-named-since': 0.645,
  'quotations/is-nobody': [[1,-0.713],[2,0.992],[3,2.033],[4,2.945]],
  'quotations/is-often-named': 0.036,
  'quotations/is-person': 1.093,
  'quotations/is-subject': 0.562,
  'quotations/keeps-floor': [[0,2.863],[1,1.037],[2,0.481],[3,0.172]],
  'quotations/plays-role': 0.041,
  'quotations/speaks-next': 1.783,
  'quotations/stands-near': [[0,1.023],[0.3,1.064],[1,0.751],[2,0.142],[4,-0.856],[8,-1.824],[15,-1.446]],
};

export const certainty: Certainty = {
  "other": 0.7569,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9903,
    "content-then-cue says indirect": 0.8541,
    "content-then-cue says mixed": 0.8716,
    "cue-then-content acts indirect": 0.6878,
    "cue-then-content acts mixed": 0.793,
    "cue-then-content other indirect": 0.4413,
    "cue-then-content other mixed": 0.6897,
    "cue-then-content says direct": 0.9553,
    "cue-then-content says indirect": 0.7942,
    "cue-then-content says mixed": 0.9034,
    "cue-then-content thinks indirect": 0.6749,
    "cue-then-content thinks mixed": 0.7037,
    "floating none direct": 0.9446,
    "fragment none direct": 0.5833,
    "interrupted says direct": 0.9808,
    "interrupted says indirect": 0.9256,
    "interrupted says mixed": 0.9385
  },
  "beside": {
    "name": {
      "slope": 0.2582,
      "offset": 1.9884
    },
    "noun": {
      "slope": 0.0085,
      "offset": 2.4594
    },
    "nothing": {
      "slope": 0.8883,
      "offset": 0.6719
    },
    "pronoun": {
      "slope": 0.451,
      "offset": 2.7423
    }
  }
};
