import { DirectedGraph } from 'graphology';
import { ARTICLE, type Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOptions } from '../schema/require-options.js';
import type { ParticipantEdge, ParticipantNode } from './attributes.js';
import { type Links, parentsOf, probabilityOf, requireLinks } from './parents.js';
import { commenterKey, listParticipants, participantLabel, speakerKey } from './participants.js';
import { speakerStances } from './speaker-targets.js';

/** Who addresses whom, parallel edges summed, self-loops dropped: what metrics run on. */
export type ParticipantGraph = DirectedGraph<ParticipantNode, ParticipantEdge>;

/** How to project. */
export interface ProjectOptions {
  /** Default `expected`. */
  readonly links?: Links | undefined;
}

/**
 * Projects a discussion onto its participants. Edges go from a commenter to everyone they may have answered, and to
 * each speaker they take sides on, by name or in what is quoted of them (once per comment). `strength` is the expected number of
 * such acts (given links count 1, possible ones
 * their probability; with `links: 'best'`, only the chosen ones count, as 1); `agreement` and
 * `disagreement` are the expected numbers of each. All are sums over the listed links only, a comment's parent and its alternatives,
 * at most five: lower bounds where other parents are possible, too, which `exchangedReplies` includes. A stance stated by a person
 * counts in full, and also as addressing if the link is uncertain. The graph has no parallel edges and no self-loops. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if `links` is unknown.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Mushroom soup', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Ann, mushroom soup?', parentId: 'a' },
 * ];
 * projectParticipants(analyze({ article: { text: '' }, comments })).getEdgeAttribute('commenter:Bob', 'commenter:Ann', 'strength'); // 1
 */
export function projectParticipants(layers: Layers, options: ProjectOptions = {}): ParticipantGraph {
  const { links = 'expected' } = requireOptions(options, { links: true });
  requireLinks(links);
  const { discussion, speakers, quotations, replies, stances } = requireLayers(layers, 'projectParticipants()');
  const graph: ParticipantGraph = new DirectedGraph();
  const people = [...listParticipants(discussion, speakers).values()];
  for (const { key, kind, name } of people) graph.addNode(key, { kind, label: participantLabel(name) });
  const place = new Map(people.map(({ key }, i) => [key, i]));
  const author = new Map(discussion.comments.map((comment) => [comment.id, place.get(commenterKey(comment))!]));
  const replyOf = new Map(replies.map((reply) => [reply.id, reply]));
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
    for (const { parentId, probability } of parentsOf(reply, links))
      if (parentId !== null && parentId !== ARTICLE) edge(source, author.get(parentId)).strength += probability;
  }
  for (const { commentId, target, probabilities, basis } of stances) {
    const source = author.get(commentId);
    if (source === undefined || target.kind !== 'comment') continue;
    const linked = probabilityOf(replyOf.get(commentId), target.id, links);
    const share = basis === 'corrected' ? 1 : linked;
    const sides = probabilities.agrees + probabilities.disagrees;
    if (share * sides === 0) continue;
    const sums = edge(source, author.get(target.id));
    sums.agreement += share * probabilities.agrees;
    sums.disagreement += share * probabilities.disagrees;
    sums.strength += (share - linked) * sides;
  }
  for (const { commentId, speakerId, agrees, disagrees } of speakerStances({ quotations, stances })) {
    const source = author.get(commentId);
    if (source === undefined || agrees + disagrees === 0) continue;
    const sums = edge(source, place.get(speakerKey({ id: speakerId })));
    sums.agreement += agrees;
    sums.disagreement += disagrees;
    sums.strength += Math.min(1, agrees + disagrees);
  }
  for (const [at, sums] of edges)
    graph.addEdge(people[Math.floor(at / people.length)]!.key, people[at % people.length]!.key, sums);
  return graph;
}
