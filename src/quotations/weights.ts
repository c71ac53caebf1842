// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,-1.744],[0,0.331],[1,1.611]],
  'quotations/has-floor': [[0,-0.235],[0.3,-0.281],[0.7,-0.22],[0.9,0.154],[0.97,0.487],[1,0.094]],
  'quotations/has-spoken': 0.372,
  'quotations/is-named': 4.317,
  'quotations/is-named-since': 0.657,
  'quotations/is-nobody': [[1,-0.353],[2,0.97],[3,1.921],[4,2.88]],
  'quotations/is-often-named': 0.022,
  'quotations/is-person': 1.166,
  'quotations/is-subject': 0.539,
  'quotations/keeps-floor': [[0,2.781],[1,0.971],[2,0.229],[3,-0.231]],
  'quotations/plays-role': 0.029,
  'quotations/speaks-next': 1.456,
  'quotations/stands-near': [[0,1.183],[0.3,1.149],[1,0.746],[2,0.095],[4,-0.851],[8,-1.823],[15,-1.6]],
};

export const certainty: Certainty = {
  "other": 0.7887,
  "ways": {
    "according-to other indirect": 0.8366,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9866,
    "content-then-cue says indirect": 0.8624,
    "content-then-cue says mixed": 0.8542,
    "cue-then-content acts indirect": 0.6827,
    "cue-then-content acts mixed": 0.7773,
    "cue-then-content other indirect": 0.4388,
    "cue-then-content other mixed": 0.6364,
    "cue-then-content says direct": 0.9481,
    "cue-then-content says indirect": 0.779,
    "cue-then-content says mixed": 0.8815,
    "cue-then-content thinks indirect": 0.6915,
    "floating none direct": 0.9437,
    "fragment none direct": 0.68,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9223,
    "interrupted says mixed": 0.9231
  },
  "beside": {
    "name": {
      "slope": 0.2414,
      "offset": 2.0563
    },
    "noun": {
      "slope": 0.0536,
      "offset": 2.2575
    },
    "nothing": {
      "slope": 0.8674,
      "offset": 0.6541
    },
    "pronoun": {
      "slope": 0.3271,
      "offset": 2.9704
    }
  }
};
