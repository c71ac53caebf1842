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
  const people = [...listParticipants(discussion, speakers).values()];
  for (const { key, kind, name } of people) graph.addNode(key, { kind, label: name });
  const place = new Map(people.map(({ key }, i) => [key, i]));
  const author = new Map(discussion.comments.map((comment) => [comment.id, place.get(commenterKey(comment))!]));
  const chosen = new Map<string, number>();
  const edges = new Map<number, ParticipantEdge>();
  const edge = (source: number, target: number | undefined): ParticipantEdge => {
    if (target === undefined || source === target) return { strength: 0, agreement: 0, disagreement: 0 };
    const at = source * people.length + target;
    const known = edges.get(at) ?? { strength: 0, agreement: 0, disagreement: 0 };
    edges.set(at, known);
    return known;
  };
  for (const reply of replies) {
    const source = author.get(reply.id);
    if (source === undefined) continue;
    if (reply.parentId !== null)
      chosen.set(reply.id, links === 'expected' && reply.basis === 'inferred' ? reply.probability : 1);
    for (const { parentId, probability } of parentsOf(reply, links))
      if (parentId !== null && parentId !== ARTICLE) edge(source, author.get(parentId)).strength += probability;
  }
  for (const { commentId, target, probabilities } of stances) {
    const source = author.get(commentId);
    if (source === undefined || (target.kind !== 'speaker' && target.kind !== 'comment')) continue;
    const onSpeaker = target.kind === 'speaker';
    const sums = edge(source, onSpeaker ? place.get(speakerKey(target)) : author.get(target.id));
    const share = onSpeaker ? 1 : (chosen.get(commentId) ?? 0);
    sums.agreement += share * probabilities.agrees;
    sums.disagreement += share * probabilities.disagrees;
    if (onSpeaker) sums.strength += probabilities.agrees + probabilities.disagrees;
  }
  for (const [at, sums] of edges)
    graph.addEdge(people[Math.floor(at / people.length)]!.key, people[at % people.length]!.key, sums);
  return graph;
}
