import { DirectedGraph } from 'graphology';
import { ARTICLE, type Layers } from '../schema/index.js';
import type { ParticipantEdge, ParticipantNode } from './attributes.js';
import { type Links, parentsOf } from './parents.js';
import { commenterKey, listParticipants, speakerKey } from './participants.js';

/** Who addresses whom, parallel edges summed, self-loops dropped: what metrics run on. */
export type ParticipantGraph = DirectedGraph<ParticipantNode, ParticipantEdge>;

/** How to project. */
export interface ProjectOptions {
  /** Default `expected`. */
  readonly links?: Links;
}

/**
 * Projects a discussion onto its participants. An edge goes from a commenter to everyone he may have answered, and to
 * each speaker he takes sides on. `strength` is the expected number of such acts (given links count 1, possible ones their
 * probability; with `links: 'best'` the chosen ones count 1 and nothing else counts), `agreement` and `disagreement` the
 * expected numbers of each. Simple and free of self-loops. O(comments).
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Mushroom soup', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Ann, mushroom soup?', parentId: 'a' },
 * ];
 * projectParticipants(analyze({ article: { text: '' }, comments })).getEdgeAttribute('commenter:Bob', 'commenter:Ann', 'strength'); // 1
 */
export function projectParticipants(layers: Layers, { links = 'expected' }: ProjectOptions = {}): ParticipantGraph {
  const { discussion, speakers, replies, stances } = layers;
  const graph: ParticipantGraph = new DirectedGraph();
  for (const { key, kind, name } of listParticipants(discussion, speakers).values())
    graph.addNode(key, { kind, label: name });
  const author = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const chosen = new Map<string, number>();
  const add = (
    source: string,
    target: string | undefined,
    strength: number,
    agreement: number,
    disagreement: number,
  ) => {
    if (target === undefined || source === target || !graph.hasNode(target)) return;
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { strength, agreement, disagreement });
    else {
      const sums = graph.getEdgeAttributes(edge);
      sums.strength += strength;
      sums.agreement += agreement;
      sums.disagreement += disagreement;
    }
  };
  for (const reply of replies) {
    const source = author.get(reply.id);
    if (source === undefined) continue;
    if (reply.parentId !== null)
      chosen.set(reply.id, links === 'expected' && reply.basis === 'inferred' ? reply.probability : 1);
    for (const { parentId, probability } of parentsOf(reply, links))
      if (parentId !== null && parentId !== ARTICLE) add(source, author.get(parentId), probability, 0, 0);
  }
  for (const { commentId, target, probabilities } of stances) {
    const source = author.get(commentId);
    if (source === undefined) continue;
    const { agrees, disagrees } = probabilities;
    if (target.kind === 'speaker') add(source, speakerKey(target), agrees + disagrees, agrees, disagrees);
    else if (target.kind === 'comment') {
      const share = chosen.get(commentId) ?? 0;
      add(source, author.get(target.id), 0, share * agrees, share * disagrees);
    }
  }
  return graph;
}
