import { MultiDirectedGraph } from 'graphology';
import type { Layers } from '../schema/index.js';

/** Everything, parallel edges included. */
export type DiscussionGraph = MultiDirectedGraph;

/** Builds the graph. */
export function buildGraph(_layers: Layers): DiscussionGraph {
  return new MultiDirectedGraph();
}
