import { buildGraph, type EdgeAttributes, type NodeAttributes } from '../graph/index.js';
import type { Analysis } from '../schema/index.js';
import { EDGE_COLOURS, layOutRings, NODE_COLOURS, type Position, sizeOf, widthOf } from './layout.js';

/** A node as every drawing program gets it. */
export interface DrawnNode {
  readonly key: string;
  readonly attributes: NodeAttributes & Position & { readonly size: number; readonly color: string };
}

/** An edge as every drawing program gets it. */
interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** `label` is the relation, `weight` the probability, for programs that look for these names; `size` is the width of the line. */
  readonly attributes: EdgeAttributes & {
    readonly label: string;
    readonly weight: number;
    readonly size: number;
    readonly color: string;
  };
}

/** The full graph with what it takes to draw it. */
export interface Drawing {
  /** The headline, or the discussion's id. */
  readonly name: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Readers drop or refuse edges of weight 0. */
const LEAST_WEIGHT = 0.0001;

/** Draws the full graph: the one place that says what all formats have in common. O(nodes + edges). */
export function drawGraph(analysis: Analysis): Drawing {
  const graph = buildGraph(analysis);
  const positions = layOutRings(graph);
  return {
    name: graph.getAttribute('name'),
    nodes: graph.mapNodes((key, known) => ({
      key,
      attributes: { ...known, ...positions.get(key)!, size: sizeOf(known), color: NODE_COLOURS[known.kind] },
    })),
    edges: graph.mapEdges((key, known, source, target) => ({
      key,
      source,
      target,
      attributes: {
        ...known,
        label: known.relation,
        weight: Math.max(known.probability, LEAST_WEIGHT),
        size: widthOf(known),
        color: EDGE_COLOURS[known.relation],
      },
    })),
  };
}
