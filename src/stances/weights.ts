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
export const base: Readonly<{ agrees: number; disagrees: number }> = {"agrees":-0.1449,"disagrees":-0.263};

export const weights: Readonly<Partial<Record<StanceHeuristicId, StanceWeights>>> = {
  'stances/answers-question': { agrees: -0.4133, disagrees: -0.2171 },
  'stances/asks': { agrees: -0.5259, disagrees: -0.1834 },
  'stances/asks-you': { agrees: -0.1265, disagrees: 0.0811 },
  'stances/attacks-claim': { agrees: -0.0645, disagrees: 0.3447 },
  'stances/challenges': { agrees: -0.0952, disagrees: 0.1154 },
  'stances/concedes': { agrees: 0.0093, disagrees: 0.0605 },
  'stances/corrects': { agrees: -0.1533, disagrees: 0.3811 },
  'stances/demands-evidence': { agrees: -0.129, disagrees: 0.3263 },
  'stances/denies-existence': { agrees: -0.1209, disagrees: 0.1483 },
  'stances/echoes-in-question': { agrees: -0.071, disagrees: -0.0213 },
  'stances/exclaims': { agrees: 0.1049, disagrees: -0.1839 },
  'stances/flips-echo': { agrees: 0.2081, disagrees: 0.1734 },
  'stances/has-link': { agrees: -0.0138, disagrees: -1.0488 },
  'stances/hedges': { agrees: 0.1599, disagrees: 0.0744 },
  'stances/holds-up-words': { agrees: -0.1889, disagrees: 0.2487 },
  'stances/insists': { agrees: -0.157, disagrees: 0.1655 },
  'stances/insults': { agrees: 0.2031, disagrees: 0.4283 },
  'stances/is-sarcastic': { agrees: 0.1813, disagrees: -0.0587 },
  'stances/is-warm': { agrees: -0.0389, disagrees: -0.532 },
  'stances/length-of-parent': { agrees: [[0,0.2613],[2,0.0801],[3,-0.0726],[4,-0.0848],[5,-0.0272],[6,-0.1202],[7,-0.1815]], disagrees: [[0,0.3613],[2,0.1808],[3,-0.0071],[4,-0.1773],[5,-0.1251],[6,-0.2103],[7,-0.2853]] },
  'stances/length-of-reply': { agrees: [[0,-0.0404],[2,-0.4618],[3,-0.3417],[4,0.1616],[5,0.2897],[6,0.2293],[7,0.0184]], disagrees: [[0,0.202],[2,-0.6309],[3,-0.6186],[4,-0.2246],[5,0.1816],[6,0.4319],[7,0.3955]] },
  'stances/negates': { agrees: -0.0925, disagrees: 0.229 },
  'stances/negates-early': { agrees: -0.077, disagrees: 0.2411 },
  'stances/negates-shared-words': { agrees: -0.0091, disagrees: 0.2122 },
  'stances/opens-with-addition': { agrees: 0.4297, disagrees: 0.5448 },
  'stances/opens-with-agreement': { agrees: 1.2576, disagrees: -0.0989 },
  'stances/opens-with-but-yes': { agrees: 0.5757, disagrees: -0.1723 },
  'stances/opens-with-contrast': { agrees: -0.2564, disagrees: 0.3808 },
  'stances/opens-with-denial': { agrees: -0.2408, disagrees: 0.8685 },
  'stances/opens-with-disbelief': { agrees: -0.1905, disagrees: 0.5336 },
  'stances/opens-with-order': { agrees: -0.5925, disagrees: 0.0529 },
  'stances/opens-with-question': { agrees: -0.3562, disagrees: 0.2438 },
  'stances/parent-agrees': { agrees: 0.2224, disagrees: 0.1197 },
  'stances/parent-asks': { agrees: -0.2633, disagrees: -0.2788 },
  'stances/parent-insults': { agrees: 0.5809, disagrees: 0.3057 },
  'stances/parent-negates-shared-words': { agrees: -0.0218, disagrees: 0.1418 },
  'stances/parent-says-you': { agrees: -0.0774, disagrees: 0.3751 },
  'stances/quotes-then-doubts': { agrees: [[0,-0.172],[1,0.0354],[2,-0.0084]], disagrees: [[0,-0.0927],[1,-0.1504],[2,-0.0199]] },
  'stances/says-agreement': { agrees: 1.0617, disagrees: -0.4659 },
  'stances/says-disagreement': { agrees: -0.098, disagrees: 0.1659 },
  'stances/says-disagreement-early': { agrees: -0.2273, disagrees: 0.3446 },
  'stances/says-so-called': { agrees: 0.1056, disagrees: 0.1502 },
  'stances/says-you': { agrees: -0.2559, disagrees: 0.0168 },
  'stances/says-you-early': { agrees: -0.0953, disagrees: 0.2665 },
  'stances/shares-experience': { agrees: 0.2552, disagrees: -0.1967 },
  'stances/shares-words': { agrees: [[0,-0.1486],[0.01,-0.0436],[0.1,-0.0387],[0.25,-0.1049],[0.5,-0.0595],[1,0.2504]], disagrees: [[0,-0.2088],[0.01,-0.1036],[0.1,-0.0127],[0.25,0.1082],[0.5,0.0762],[1,-0.1224]] },
  'stances/should-know': { agrees: -0.274, disagrees: 0.2327 },
  'stances/speaks-of-others': { agrees: 0.1295, disagrees: -0.2293 },
  'stances/speaks-of-self': { agrees: 0.1248, disagrees: -0.2839 },
  'stances/uses-opposite': { agrees: 0.1716, disagrees: 0.1669 },
};
