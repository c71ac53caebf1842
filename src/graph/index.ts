/**
 * Typed graphology graphs of a discussion.
 *
 * @module discussion-graph/graph
 */

export type { Layers } from '../schema/index.js';
export type {
  ArticleNode,
  CommenterNode,
  CommentNode,
  EdgeAttributes,
  NodeAttributes,
  ParticipantEdge,
  ParticipantNode,
  ParticipantStanding,
  Relation,
  Side,
  SpeakerNode,
} from './attributes.js';
export { buildGraph, type DiscussionGraph, type GraphAttributes, type GraphLayers } from './build.js';
export type { Links } from './parents.js';
export { commenterKey, commentKey, listParticipants, type ParticipantSeed, speakerKey } from './participants.js';
export { type ParticipantGraph, type ProjectOptions, projectParticipants } from './project.js';
