// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,0.312],[0,0.87],[1,1.377]],
  'quotations/has-floor': [[0,-0.06],[0.3,-0.207],[0.7,-0.186],[0.9,0.099],[0.97,0.384],[1,-0.03]],
  'quotations/has-spoken': 0.237,
  'quotations/is-named': 4.189,
  'quotations/is-named-since': 0.58,
  'quotations/is-nobody': [[1,-0.653],[2,1.122],[3,2.155],[4,3.024]],
  'quotations/is-often-named': 0.043,
  'quotations/is-person': 1.047,
  'quotations/is-subject': 0.557,
  'quotations/keeps-floor': [[0,3.03],[1,1.072],[2,0.364],[3,-0.077]],
  'quotations/plays-role': 0.046,
  'quotations/speaks-next': 1.84,
  'quotations/stands-near': [[0,0.97],[0.3,1.049],[1,0.734],[2,0.089],[4,-0.887],[8,-1.866],[15,-1.548]],
};

export const certainty: Certainty = {
  "other": 0.7654,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9903,
    "content-then-cue says indirect": 0.8689,
    "content-then-cue says mixed": 0.875,
    "cue-then-content acts indirect": 0.6992,
    "cue-then-content acts mixed": 0.7876,
    "cue-then-content other indirect": 0.4707,
    "cue-then-content other mixed": 0.6632,
    "cue-then-content says direct": 0.9519,
    "cue-then-content says indirect": 0.8069,
    "cue-then-content says mixed": 0.9058,
    "cue-then-content thinks indirect": 0.6876,
    "floating none direct": 0.9446,
    "fragment none direct": 0.5854,
    "interrupted says direct": 1,
    "interrupted says indirect": 0.9469,
    "interrupted says mixed": 0.9365
  },
  "beside": {
    "name": {
      "slope": 0.3134,
      "offset": 1.8493
    },
    "noun": {
      "slope": 0.0188,
      "offset": 2.4649
    },
    "nothing": {
      "slope": 0.8469,
      "offset": 0.7613
    },
    "pronoun": {
      "slope": 0.4981,
      "offset": 2.6362
    }
  }
};
