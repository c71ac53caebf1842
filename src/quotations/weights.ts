// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': 0.915,
  'quotations/has-floor': [[0,-0.191],[0.3,-0.25],[0.7,-0.261],[0.9,0.109],[0.97,0.538],[1,0.055]],
  'quotations/has-spoken': 0.519,
  'quotations/is-named': 4.212,
  'quotations/is-named-since': 0.687,
  'quotations/is-nobody': [[1,-0.77],[2,0.853],[3,1.842],[4,2.699]],
  'quotations/is-often-named': 0.03,
  'quotations/is-person': 1.013,
  'quotations/is-subject': 0.557,
  'quotations/keeps-floor': [[0,2.624],[1,0.897],[2,0.297],[3,0.054]],
  'quotations/plays-role': 0.026,
  'quotations/speaks-next': 1.323,
  'quotations/stands-near': [[0,1.258],[0.3,1.257],[1,0.888],[2,0.214],[4,-0.787],[8,-1.78],[15,-1.462]],
};

export const certainty: Certainty = {
  "other": 0.7347,
  "ways": {
    "according-to other indirect": 0.8366,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9856,
    "content-then-cue says indirect": 0.8587,
    "content-then-cue says mixed": 0.8611,
    "cue-then-content acts indirect": 0.6652,
    "cue-then-content acts mixed": 0.765,
    "cue-then-content other indirect": 0.4124,
    "cue-then-content other mixed": 0.6528,
    "cue-then-content says direct": 0.9452,
    "cue-then-content says indirect": 0.7849,
    "cue-then-content says mixed": 0.882,
    "cue-then-content thinks indirect": 0.6995,
    "cue-then-content thinks mixed": 0.68,
    "floating none direct": 0.9425,
    "fragment none direct": 0.6216,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9697,
    "interrupted says mixed": 0.9388
  },
  "beside": {
    "name": {
      "slope": 0.3083,
      "offset": 1.8862
    },
    "noun": {
      "slope": 0.1684,
      "offset": 1.4665
    },
    "nothing": {
      "slope": 0.9459,
      "offset": 0.3021
    },
    "pronoun": {
      "slope": 0.3962,
      "offset": 2.9837
    }
  }
};
