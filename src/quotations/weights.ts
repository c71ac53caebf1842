// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.894,
  'quotations/has-floor': [[0,-0.192],[0.3,-0.253],[0.7,-0.27],[0.9,0.095],[0.97,0.529],[1,0.091]],
  'quotations/has-spoken': 0.487,
  'quotations/introduces': 1.511,
  'quotations/is-named': 4.175,
  'quotations/is-named-since': 0.705,
  'quotations/is-nobody': [[1,-0.742],[2,0.871],[3,1.841],[4,2.679]],
  'quotations/is-often-named': 0.042,
  'quotations/is-person': 1.019,
  'quotations/is-subject': 0.551,
  'quotations/keeps-floor': [[0,2.671],[1,0.935],[2,0.315],[3,0.043]],
  'quotations/plays-role': 0.027,
  'quotations/speaks-next': 1.387,
  'quotations/stands-near': [[0,1.197],[0.3,1.221],[1,0.865],[2,0.209],[4,-0.759],[8,-1.762],[15,-1.445]],
};

export const certainty: Certainty = {
  "other": 0.7105,
  "ways": {
    "according-to other indirect": 0.8366,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9856,
    "content-then-cue says indirect": 0.8587,
    "content-then-cue says mixed": 0.8611,
    "cue-then-content acts indirect": 0.6652,
    "cue-then-content acts mixed": 0.765,
    "cue-then-content other indirect": 0.4124,
    "cue-then-content other mixed": 0.6351,
    "cue-then-content says direct": 0.9452,
    "cue-then-content says indirect": 0.7849,
    "cue-then-content says mixed": 0.8815,
    "cue-then-content thinks indirect": 0.6995,
    "cue-then-content thinks mixed": 0.68,
    "floating none direct": 0.9425,
    "fragment none direct": 0.6339,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9697,
    "interrupted says mixed": 0.9388
  },
  "beside": {
    "name": {
      "slope": 0.3109,
      "offset": 1.8761
    },
    "noun": {
      "slope": 0.1702,
      "offset": 1.4551
    },
    "nothing": {
      "slope": 0.9433,
      "offset": 0.2805
    },
    "pronoun": {
      "slope": 0.4095,
      "offset": 2.969
    }
  }
};
