import { DirectedGraph } from 'graphology';
import { type AnyGraph, weigh } from './arcs.js';

/**
 * A graph as graphology-metrics can measure it: parallel edges are one, undirected ones go both ways, and those without
 * strength (0, less, no number) are left out. O(nodes + edges).
 */
export function simpleCopy(graph: AnyGraph, strength: string | null): DirectedGraph {
  const weightOf = weigh(strength);
  const copy = new DirectedGraph();
  for (const name of graph.nodes()) copy.addNode(name);
  graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
    const weight = weightOf(attributes);
    if (!(weight > 0)) return;
    const add = (a: string, b: string) => {
      if (copy.hasDirectedEdge(a, b)) copy.updateEdgeAttribute(a, b, 'strength', (sum) => sum + weight);
      else copy.addDirectedEdge(a, b, { strength: weight });
    };
    add(source, target);
    if (undirected && source !== target) add(target, source);
  });
  return copy;
}
