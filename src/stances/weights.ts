// Written by `npm run fit -- stances`, never by hand. Fitted on 12034 pairs: debagreement, iac, rumoureval, subreddit, toxichat (see
// docs/data.md). `answers-back` cannot be seen in pairs and keeps its prior.
import type { Weight } from '../evidence/index.js';
import type { StanceHeuristicId } from './heuristics/index.js';

/** What a heuristic is worth for each side, against neutral. */
export interface StanceWeights {
  readonly agrees: Weight;
  readonly disagrees: Weight;
}

/** Where the scores start. */
export const base: Readonly<{ agrees: number; disagrees: number }> = {"agrees":-0.1455,"disagrees":-0.2651};

export const weights: Readonly<Partial<Record<StanceHeuristicId, StanceWeights>>> = {
  'stances/answers-question': { agrees: -0.416, disagrees: -0.2164 },
  'stances/asks': { agrees: -0.5287, disagrees: -0.1843 },
  'stances/asks-you': { agrees: -0.1252, disagrees: 0.0805 },
  'stances/attacks-claim': { agrees: -0.065, disagrees: 0.3451 },
  'stances/challenges': { agrees: -0.096, disagrees: 0.1186 },
  'stances/concedes': { agrees: 0.0098, disagrees: 0.0572 },
  'stances/corrects': { agrees: -0.1544, disagrees: 0.3833 },
  'stances/demands-evidence': { agrees: -0.1293, disagrees: 0.3269 },
  'stances/denies-existence': { agrees: -0.1222, disagrees: 0.1491 },
  'stances/echoes-in-question': { agrees: -0.0728, disagrees: -0.0196 },
  'stances/exclaims': { agrees: 0.1052, disagrees: -0.1821 },
  'stances/flips-echo': { agrees: 0.209, disagrees: 0.1754 },
  'stances/has-link': { agrees: -0.0127, disagrees: -1.0454 },
  'stances/hedges': { agrees: 0.1596, disagrees: 0.076 },
  'stances/holds-up-words': { agrees: -0.1875, disagrees: 0.2497 },
  'stances/insists': { agrees: -0.1591, disagrees: 0.1662 },
  'stances/insults': { agrees: 0.2051, disagrees: 0.4311 },
  'stances/is-sarcastic': { agrees: 0.1801, disagrees: -0.0563 },
  'stances/is-warm': { agrees: -0.0377, disagrees: -0.5297 },
  'stances/length-of-parent': { agrees: [[0,0.2608],[2,0.0806],[3,-0.0716],[4,-0.0859],[5,-0.0289],[6,-0.1196],[7,-0.1808]], disagrees: [[0,0.36],[2,0.1798],[3,-0.0083],[4,-0.1777],[5,-0.1252],[6,-0.2094],[7,-0.2843]] },
  'stances/length-of-reply': { agrees: [[0,-0.0429],[2,-0.459],[3,-0.3402],[4,0.1601],[5,0.2899],[6,0.2309],[7,0.0157]], disagrees: [[0,0.2019],[2,-0.6322],[3,-0.6195],[4,-0.2248],[5,0.1824],[6,0.4318],[7,0.3951]] },
  'stances/negates': { agrees: -0.0917, disagrees: 0.2309 },
  'stances/negates-early': { agrees: -0.0748, disagrees: 0.244 },
  'stances/negates-shared-words': { agrees: -0.0083, disagrees: 0.2107 },
  'stances/opens-with-addition': { agrees: 0.4214, disagrees: 0.5404 },
  'stances/opens-with-agreement': { agrees: 1.2555, disagrees: -0.1017 },
  'stances/opens-with-but-yes': { agrees: 0.5726, disagrees: -0.1694 },
  'stances/opens-with-contrast': { agrees: -0.2581, disagrees: 0.3809 },
  'stances/opens-with-denial': { agrees: -0.2447, disagrees: 0.8755 },
  'stances/opens-with-disbelief': { agrees: -0.1913, disagrees: 0.5333 },
  'stances/opens-with-order': { agrees: -0.5915, disagrees: 0.0495 },
  'stances/opens-with-question': { agrees: -0.3543, disagrees: 0.2446 },
  'stances/parent-agrees': { agrees: 0.2233, disagrees: 0.1169 },
  'stances/parent-asks': { agrees: -0.2658, disagrees: -0.2783 },
  'stances/parent-insults': { agrees: 0.5839, disagrees: 0.3086 },
  'stances/parent-negates-shared-words': { agrees: -0.0228, disagrees: 0.1412 },
  'stances/parent-says-you': { agrees: -0.0764, disagrees: 0.3748 },
  'stances/quotes-then-doubts': { agrees: [[0,-0.1685],[1,0.0311],[2,-0.0081]], disagrees: [[0,-0.0864],[1,-0.1505],[2,-0.0283]] },
  'stances/says-agreement': { agrees: 1.0598, disagrees: -0.4676 },
  'stances/says-disagreement': { agrees: -0.0996, disagrees: 0.166 },
  'stances/says-disagreement-early': { agrees: -0.2249, disagrees: 0.3415 },
  'stances/says-so-called': { agrees: 0.1091, disagrees: 0.1525 },
  'stances/says-you': { agrees: -0.256, disagrees: 0.0181 },
  'stances/says-you-early': { agrees: -0.0939, disagrees: 0.2667 },
  'stances/shares-experience': { agrees: 0.2564, disagrees: -0.1984 },
  'stances/shares-words': { agrees: [[0,-0.1485],[0.01,-0.0462],[0.1,-0.0387],[0.25,-0.1069],[0.5,-0.06],[1,0.2549]], disagrees: [[0,-0.2096],[0.01,-0.1055],[0.1,-0.0148],[0.25,0.1088],[0.5,0.0781],[1,-0.1221]] },
  'stances/should-know': { agrees: -0.2788, disagrees: 0.2317 },
  'stances/speaks-of-others': { agrees: 0.1281, disagrees: -0.2318 },
  'stances/speaks-of-self': { agrees: 0.1258, disagrees: -0.2837 },
  'stances/uses-opposite': { agrees: 0.1699, disagrees: 0.1692 },
};
