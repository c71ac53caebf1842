// Written by `npm run fit -- quotations`, never by hand. Fitted on PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
  'quotations/agrees-in-gender': [[-1,-0.104],[0,0.427],[1,0.987]],
  'quotations/has-acted': [[-1,-0.798],[1,0.217]],
  'quotations/has-floor': [[0,-0.2],[0.3,-0.31],[0.7,-0.212],[0.9,0.202],[0.97,0.484],[1,0.036]],
  'quotations/has-spoken': 0.321,
  'quotations/is-named': 3.932,
  'quotations/is-named-since': 0.645,
  'quotations/is-nobody': [[1,-0.412],[2,1.03],[3,1.935],[4,2.828]],
  'quotations/is-often-named': 0.033,
  'quotations/is-person': 1.275,
  'quotations/is-subject': 0.416,
  'quotations/keeps-floor': [[0,2.714],[1,0.989],[2,0.302],[3,-0.165]],
  'quotations/plays-role': 0.75,
  'quotations/speaks-next': 1.769,
  'quotations/stands-near': [[0,0.916],[0.3,0.907],[1,0.673],[2,-0.025],[4,-0.926],[8,-1.712],[15,-1.282]],
};

export const certainty: Certainty = {
  "other": 0.8132,
  "ways": {
    "according-to other indirect": 0.8465,
    "according-to other mixed": 0.8387,
    "content-then-cue says direct": 0.9919,
    "content-then-cue says indirect": 0.8962,
    "content-then-cue says mixed": 0.8966,
    "cue-then-content acts indirect": 0.7004,
    "cue-then-content acts mixed": 0.7948,
    "cue-then-content other direct": 0.7857,
    "cue-then-content other indirect": 0.4891,
    "cue-then-content other mixed": 0.7086,
    "cue-then-content says direct": 0.9446,
    "cue-then-content says indirect": 0.7946,
    "cue-then-content says mixed": 0.9063,
    "cue-then-content thinks indirect": 0.6636,
    "cue-then-content thinks mixed": 0.7241,
    "floating none direct": 0.9461,
    "fragment none direct": 0.6154,
    "interrupted says direct": 0.9831,
    "interrupted says indirect": 0.9268,
    "interrupted says mixed": 0.9231,
    "turn none direct": 1
  },
  "beside": {
    "name": {
      "slope": 0.2399,
      "offset": 2.2299
    },
    "noun": {
      "slope": 0.0728,
      "offset": 2.1622
    },
    "nothing": {
      "slope": 0.9453,
      "offset": 0.803
    },
    "pronoun": {
      "slope": 0.2755,
      "offset": 2.837
    }
  }
};
