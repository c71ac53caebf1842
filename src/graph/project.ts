import { DirectedGraph } from 'graphology';
import { ARTICLE, type Layers } from '../schema/index.js';
import type { ParticipantEdge, ParticipantNode } from './attributes.js';
import { commenterKey, listParticipants, speakerKey } from './participants.js';

/** Who addresses whom, parallel edges summed, self-loops dropped: what metrics run on. */
export type ParticipantGraph = DirectedGraph<ParticipantNode, ParticipantEdge>;

/**
 * Projects a discussion onto its participants. An edge goes from a commenter to whom he answers, and to each speaker he
 * takes sides on. `strength` is the expected number of such acts (given links count 1, inferred ones their probability;
 * parents not chosen make no edge), `agreement` and `disagreement` the expected numbers of each. Simple and free of
 * self-loops. O(comments).
 */
export function projectParticipants(layers: Layers): ParticipantGraph {
  const { discussion, speakers, replies, stances } = layers;
  const graph: ParticipantGraph = new DirectedGraph();
  for (const { key, kind, name } of listParticipants(discussion, speakers).values())
    graph.addNode(key, { kind, label: name });
  const author = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const chosen = new Map<string, number>();
  const add = (source: string, target: string | undefined, sums: ParticipantEdge) => {
    if (target === undefined || source === target || !graph.hasNode(target)) return;
    graph.updateEdge(source, target, (old) => ({
      strength: (old.strength ?? 0) + sums.strength,
      agreement: (old.agreement ?? 0) + sums.agreement,
      disagreement: (old.disagreement ?? 0) + sums.disagreement,
    }));
  };
  for (const reply of replies) {
    const source = author.get(reply.id);
    if (source === undefined || reply.parentId === null) continue;
    const probability = reply.basis === 'inferred' ? reply.probability : 1;
    chosen.set(reply.id, probability);
    if (reply.parentId !== ARTICLE)
      add(source, author.get(reply.parentId), { strength: probability, agreement: 0, disagreement: 0 });
  }
  for (const { commentId, target, probabilities } of stances) {
    const source = author.get(commentId);
    if (source === undefined) continue;
    const { agrees: agreement, disagrees: disagreement } = probabilities;
    if (target.kind === 'speaker')
      add(source, speakerKey(target), { strength: agreement + disagreement, agreement, disagreement });
    else if (target.kind === 'comment') {
      const share = chosen.get(commentId) ?? 0;
      add(source, author.get(target.id), {
        strength: 0,
        agreement: share * agreement,
        disagreement: share * disagreement,
      });
    }
  }
  return graph;
}
