// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,-1.487],[0,0.561],[1,1.848]],
  'quotations/has-floor': [[0,-0.285],[0.3,-0.203],[0.7,-0.104],[0.9,0.161],[0.97,0.453],[1,-0.022]],
  'quotations/has-spoken': 0.334,
  'quotations/is-named': 4.294,
  'quotations/is-named-since': 0.654,
  'quotations/is-nobody': [[1,-0.454],[2,0.959],[3,1.941],[4,2.905]],
  'quotations/is-often-named': 0.025,
  'quotations/is-person': 1.175,
  'quotations/is-subject': 0.57,
  'quotations/keeps-floor': [[0,2.845],[1,0.98],[2,0.108],[3,-0.441]],
  'quotations/plays-role': 0.029,
  'quotations/speaks-next': 2.195,
  'quotations/stands-near': [[0,1.19],[0.3,1.135],[1,0.76],[2,0.046],[4,-0.882],[8,-1.805],[15,-1.502]],
};

export const certainty: Certainty = {
  "other": 0.777,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9866,
    "content-then-cue says indirect": 0.8624,
    "content-then-cue says mixed": 0.8503,
    "cue-then-content acts indirect": 0.6831,
    "cue-then-content acts mixed": 0.7864,
    "cue-then-content other indirect": 0.4238,
    "cue-then-content other mixed": 0.6528,
    "cue-then-content says direct": 0.9519,
    "cue-then-content says indirect": 0.7851,
    "cue-then-content says mixed": 0.8869,
    "cue-then-content thinks indirect": 0.7029,
    "floating none direct": 0.9437,
    "fragment none direct": 0.5914,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.96,
    "interrupted says mixed": 0.9273
  },
  "beside": {
    "name": {
      "slope": 0.2607,
      "offset": 2.0099
    },
    "noun": {
      "slope": 0.0665,
      "offset": 2.2687
    },
    "nothing": {
      "slope": 0.9266,
      "offset": 0.481
    },
    "pronoun": {
      "slope": 0.3959,
      "offset": 3.043
    }
  }
};
