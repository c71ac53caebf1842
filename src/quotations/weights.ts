// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.271],[0,0.831],[1,1.355]],
  'quotations/has-acted': [[-1,-0.64],[1,0.153]],
  'quotations/has-floor': [[0,-0.295],[0.3,-0.386],[0.7,-0.264],[0.9,0.194],[0.97,0.52],[1,0.232]],
  'quotations/has-spoken': 0.36,
  'quotations/is-named': 4.15,
  'quotations/is-named-since': 0.539,
  'quotations/is-nobody': [[1,-0.434],[2,1.002],[3,1.892],[4,2.719]],
  'quotations/is-often-named': 0.041,
  'quotations/is-person': 1.138,
  'quotations/is-subject': 0.458,
  'quotations/keeps-floor': [[0,2.532],[1,0.804],[2,0.091],[3,-0.337]],
  'quotations/plays-role': 0.229,
  'quotations/speaks-next': 1.757,
  'quotations/stands-near': [[0,1.18],[0.3,1.093],[1,0.721],[2,0.036],[4,-0.925],[8,-1.801],[15,-1.334]],
};

export const certainty: Certainty = {
  "other": 0.7943,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9919,
    "content-then-cue says indirect": 0.8978,
    "content-then-cue says mixed": 0.9028,
    "cue-then-content acts direct": 0.7308,
    "cue-then-content acts indirect": 0.7068,
    "cue-then-content acts mixed": 0.8,
    "cue-then-content other direct": 0.7111,
    "cue-then-content other indirect": 0.4736,
    "cue-then-content other mixed": 0.7372,
    "cue-then-content says direct": 0.9418,
    "cue-then-content says indirect": 0.7869,
    "cue-then-content says mixed": 0.9006,
    "cue-then-content thinks indirect": 0.6576,
    "cue-then-content thinks mixed": 0.75,
    "floating none direct": 0.9453,
    "fragment none direct": 0.5273,
    "interrupted says direct": 0.9836,
    "interrupted says indirect": 0.9339,
    "interrupted says mixed": 0.9322
  },
  "beside": {
    "name": {
      "slope": 0.2173,
      "offset": 2.241
    },
    "noun": {
      "slope": 0.0432,
      "offset": 2.2047
    },
    "nothing": {
      "slope": 0.9496,
      "offset": 0.5501
    },
    "pronoun": {
      "slope": 0.3446,
      "offset": 2.838
    }
  }
};
