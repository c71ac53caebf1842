import { seeded } from '../evidence/index.js';
import { ARTICLE, type Layers, type Reply, type Stance } from '../schema/index.js';
import { STANCE_CLASSES } from '../schema/layers.js';
import type { Posterior } from './posterior.js';
import { drawForests, type SampleOptions } from './sample.js';

/**
 * Draws whole discussions, in which links and stances are certain. A stance towards a comment is drawn only if that
 * comment is drawn as the parent; towards another parent nothing is known, unless a person stated it. O(comments ·
 * samples).
 *
 * @throws {DiscussionError} `invalid-option`.
 */
export function drawLayers(
  layers: Layers,
  { order, ...posterior }: Posterior,
  sampling: SampleOptions,
  see: (drawn: Layers) => void,
): void {
  const { comments } = layers.discussion;
  const random = seeded((sampling.seed ?? 1) ^ 0x5eed);
  const idOf = (place: number) => (place < 0 ? ARTICLE : comments[order[place]!]!.id);
  drawForests({ order, ...posterior }, sampling, (parents) => {
    const replies = new Array<Reply>(parents.length);
    const parentOf = new Map<string, string>();
    parents.forEach((parent, k) => {
      const { id } = comments[order[k]!]!;
      const parentId = idOf(parent);
      parentOf.set(id, parentId);
      replies[order[k]!] = { id, parentId, basis: 'given', alternatives: [] };
    });
    const stances = layers.stances.flatMap((stance): Stance[] => {
      const at = random();
      if (stance.basis === 'corrected') return [stance];
      const { commentId, target, probabilities } = stance;
      if (target.kind === 'comment' && parentOf.get(commentId) !== target.id) return [];
      const drawn = at < probabilities.agrees ? 0 : at < probabilities.agrees + probabilities.disagrees ? 1 : 2;
      const known = STANCE_CLASSES[drawn]!;
      const certain = { agrees: 0, disagrees: 0, neutral: 0, [known]: 1 };
      return [{ commentId, target, stance: known, probabilities: certain, edge: drawn < 2, basis: 'given' }];
    });
    see({ ...layers, replies, stances });
  });
}
