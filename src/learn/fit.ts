import type { ReplyWeights } from '../replies/index.js';
import { type Discussion, DiscussionError } from '../schema/index.js';
import { requireOptions, wrongOption } from '../schema/require-options.js';
import { hideLinks } from './known.js';
import { type FitOptions, fitLooks } from './looks.js';
import { measureKnown } from './measure.js';
import { packLooks } from './pack.js';

/** How to fit. */
export interface FitRepliesOptions {
  /** Trees per look, 1…2000: more trees learn more and take longer. Default 200. */
  readonly trees?: number | undefined;
}

/** Fewest linked comments from which anything can be learned. */
const LEAST = 50;

/**
 * Fits weights for one site on discussions with known links: boosted trees for both looks, for the `weights` option
 * of `inferReplies`. Deterministic. It takes a few thousand comments to beat the library's own weights:
 * hold some discussions back and compare with `evaluateReplies`. Comments must be in the order of the site's pages:
 * `mendDiscussion` sorts nested data by its times. What lies between times is learned, too, so keep them only if the pages
 * to infer have them.
 *
 * @throws {DiscussionError} `invalid-option` if the number of trees is out of range, the input is not a list or fewer than 50 comments
 * have a link; `invalid-discussion`, like `flatten`.
 *
 * @example
 * const comments = Array.from({ length: 60 }, (_, i) => ({
 *   id: `c${i}`, author: `p${i % 7}`, text: `soup ${i % 5}`, parentId: i % 3 ? `c${i - 1}` : 'article',
 * }));
 * const site = [{ id: 'd1', article: { text: '' }, comments }];
 * const weights = fitReplies(site, { trees: 20 });
 * evaluateReplies(site, { weights }).accuracy > evaluateReplies(site).accuracy; // true
 */
export function fitReplies(discussions: readonly Discussion[], options: FitRepliesOptions = {}): ReplyWeights {
  const { trees = 200 } = requireOptions(options, { trees: true });
  if (!(Number.isInteger(trees) && trees >= 1 && trees <= 2000))
    throw wrongOption('trees', 'a whole number from 1 to 2000', trees);
  const known = hideLinks(discussions);
  const linked = known.reduce((sum, { parents }) => sum + parents.filter(({ length }) => length > 0).length, 0);
  if (linked < LEAST) {
    throw new DiscussionError(
      'invalid-option',
      `fitReplies needs at least ${LEAST} comments with a parentId to learn from; there are ${linked}.`,
    );
  }
  const looks: FitOptions = {
    first: { trees, depth: 3, rate: 0.15 },
    second: { trees, depth: 4, rate: 0.1 },
  };
  const measured = known.map((one) => measureKnown(one));
  return packLooks(fitLooks(measured, looks));
}
