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
export const base: Readonly<{ agrees: number; disagrees: number }> = {"agrees":-0.145,"disagrees":-0.265};

export const weights: Readonly<Partial<Record<StanceHeuristicId, StanceWeights>>> = {
  'stances/answers-question': { agrees: -0.416, disagrees: -0.216 },
  'stances/asks': { agrees: -0.529, disagrees: -0.184 },
  'stances/asks-you': { agrees: -0.125, disagrees: 0.081 },
  'stances/attacks-claim': { agrees: -0.065, disagrees: 0.345 },
  'stances/challenges': { agrees: -0.096, disagrees: 0.119 },
  'stances/concedes': { agrees: 0.01, disagrees: 0.057 },
  'stances/corrects': { agrees: -0.154, disagrees: 0.383 },
  'stances/demands-evidence': { agrees: -0.129, disagrees: 0.327 },
  'stances/denies-existence': { agrees: -0.122, disagrees: 0.149 },
  'stances/echoes-in-question': { agrees: -0.073, disagrees: -0.02 },
  'stances/exclaims': { agrees: 0.105, disagrees: -0.182 },
  'stances/flips-echo': { agrees: 0.209, disagrees: 0.175 },
  'stances/has-link': { agrees: -0.013, disagrees: -1.045 },
  'stances/hedges': { agrees: 0.16, disagrees: 0.076 },
  'stances/holds-up-words': { agrees: -0.188, disagrees: 0.25 },
  'stances/insists': { agrees: -0.159, disagrees: 0.166 },
  'stances/insults': { agrees: 0.205, disagrees: 0.431 },
  'stances/is-sarcastic': { agrees: 0.18, disagrees: -0.056 },
  'stances/is-warm': { agrees: -0.038, disagrees: -0.53 },
  'stances/length-of-parent': { agrees: [[0,0.261],[2,0.081],[3,-0.072],[4,-0.086],[5,-0.029],[6,-0.12],[7,-0.181]], disagrees: [[0,0.36],[2,0.18],[3,-0.008],[4,-0.178],[5,-0.125],[6,-0.209],[7,-0.284]] },
  'stances/length-of-reply': { agrees: [[0,-0.043],[2,-0.459],[3,-0.34],[4,0.16],[5,0.29],[6,0.231],[7,0.016]], disagrees: [[0,0.202],[2,-0.632],[3,-0.62],[4,-0.225],[5,0.182],[6,0.432],[7,0.395]] },
  'stances/negates': { agrees: -0.092, disagrees: 0.231 },
  'stances/negates-early': { agrees: -0.075, disagrees: 0.244 },
  'stances/negates-shared-words': { agrees: -0.008, disagrees: 0.211 },
  'stances/opens-with-addition': { agrees: 0.421, disagrees: 0.54 },
  'stances/opens-with-agreement': { agrees: 1.256, disagrees: -0.102 },
  'stances/opens-with-but-yes': { agrees: 0.573, disagrees: -0.169 },
  'stances/opens-with-contrast': { agrees: -0.258, disagrees: 0.381 },
  'stances/opens-with-denial': { agrees: -0.245, disagrees: 0.875 },
  'stances/opens-with-disbelief': { agrees: -0.191, disagrees: 0.533 },
  'stances/opens-with-order': { agrees: -0.592, disagrees: 0.05 },
  'stances/opens-with-question': { agrees: -0.354, disagrees: 0.245 },
  'stances/parent-agrees': { agrees: 0.223, disagrees: 0.117 },
  'stances/parent-asks': { agrees: -0.266, disagrees: -0.278 },
  'stances/parent-insults': { agrees: 0.584, disagrees: 0.309 },
  'stances/parent-negates-shared-words': { agrees: -0.023, disagrees: 0.141 },
  'stances/parent-says-you': { agrees: -0.076, disagrees: 0.375 },
  'stances/quotes-then-doubts': { agrees: [[0,-0.169],[1,0.031],[2,-0.008]], disagrees: [[0,-0.086],[1,-0.15],[2,-0.028]] },
  'stances/says-agreement': { agrees: 1.06, disagrees: -0.468 },
  'stances/says-disagreement': { agrees: -0.1, disagrees: 0.166 },
  'stances/says-disagreement-early': { agrees: -0.225, disagrees: 0.342 },
  'stances/says-so-called': { agrees: 0.109, disagrees: 0.152 },
  'stances/says-you': { agrees: -0.256, disagrees: 0.018 },
  'stances/says-you-early': { agrees: -0.094, disagrees: 0.267 },
  'stances/shares-experience': { agrees: 0.256, disagrees: -0.198 },
  'stances/shares-words': { agrees: [[0,-0.148],[0.01,-0.046],[0.1,-0.039],[0.25,-0.107],[0.5,-0.06],[1,0.255]], disagrees: [[0,-0.21],[0.01,-0.105],[0.1,-0.015],[0.25,0.109],[0.5,0.078],[1,-0.122]] },
  'stances/should-know': { agrees: -0.279, disagrees: 0.232 },
  'stances/speaks-of-others': { agrees: 0.128, disagrees: -0.232 },
  'stances/speaks-of-self': { agrees: 0.126, disagrees: -0.284 },
  'stances/uses-opposite': { agrees: 0.17, disagrees: 0.169 },
};
