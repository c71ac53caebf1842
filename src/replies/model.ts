import { compileTrees } from '../evidence/index.js';
import type { Looks, ReplyWeights } from './looks.js';
import { chatWeights } from './weights-chat.js';
import { commentsWeights } from './weights-comments.js';

const UNPACKED = new WeakMap<ReplyWeights, Looks>();

/** The trees of both looks: of weights the caller brings, or ours for chat or for everything else. Unpacked once. */
export function looksFor(isChat: boolean, weights: ReplyWeights = isChat ? chatWeights : commentsWeights): Looks {
  let looks = UNPACKED.get(weights);
  if (looks === undefined) {
    looks = { first: compileTrees(weights.first), second: compileTrees(weights.second) };
    UNPACKED.set(weights, looks);
  }
  return looks;
}
