import { compileTrees, isTreeWeights } from '../evidence/index.js';
import { DiscussionError } from '../schema/index.js';
import { requireShare } from '../schema/require-options.js';
import { FIRST_FEATURES, isCircumstance } from './first-look.js';
import type { Layout } from './layout.js';
import type { Looks, ReplyWeights } from './looks.js';
import { isSaidOfComment, SECOND_FEATURES } from './second-look.js';
import { chatWeights } from './weights-chat.js';
import { commentsWeights } from './weights-comments.js';
import { threadedWeights } from './weights-threaded.js';

/**
 * What it is worth, in logits, that a comment opens by addressing someone ("@Ann", "Ann, why?"). In the chat used for
 * fitting, 87 of 100 such comments answer that person (`docs/decisions/0005-replies.md`); nearly all other sources hide
 * names, so trees fitted on them hardly know this.
 */
const SPOKEN_TO_LOGITS = 3;

const WEIGHTS: Readonly<Record<Layout, ReplyWeights>> = {
  flat: commentsWeights,
  tree: commentsWeights,
  chat: chatWeights,
  threaded: threadedWeights,
};

const UNPACKED = new WeakMap<ReplyWeights, Looks>();

/**
 * The trees of both looks, unpacked once: from the caller's weights, or from ours for the layout.
 *
 * @throws {DiscussionError} `invalid-option` if the weights are damaged, were fitted with heuristics that no longer
 * exist, or have a `calm` outside 0…1.
 */
export function looksFor(layout: Layout, weights: ReplyWeights = WEIGHTS[layout]): Looks {
  let looks = UNPACKED.get(weights);
  if (looks === undefined) {
    if (!isTreeWeights(weights?.first, FIRST_FEATURES) || !isTreeWeights(weights.second, SECOND_FEATURES))
      throw new DiscussionError(
        'invalid-option',
        'weights are not those of fitReplies, or were fitted with another version of the library; run fitReplies again.',
      );
    if (weights.calm !== undefined) requireShare('weights.calm', weights.calm);
    looks = {
      ...compileLooks(weights),
      spokenTo: layout !== 'chat' && weights === WEIGHTS[layout] ? SPOKEN_TO_LOGITS : 0,
    };
    UNPACKED.set(weights, looks);
  }
  return looks;
}

/** Unpacks the trees of both looks. O(weights). */
export function compileLooks({ first, second, calm = 1 }: ReplyWeights): Looks {
  return {
    first: compileTrees(first, FIRST_FEATURES, isCircumstance),
    second: compileTrees(second, SECOND_FEATURES, isSaidOfComment),
    calm,
    spokenTo: 0,
  };
}
