import { DirectedGraph } from 'graphology';
import { type AnyGraph, weigh } from './arcs.js';

/**
 * A copy of a graph that graphology-metrics can measure: parallel edges are merged, undirected ones go both ways, and
 * those without strength (0, negative, not a number) are left out. Nodes get names of our own, which `byName`
 * translates back: results come as plain objects, in which `__proto__` is lost and "7" comes first. O(nodes + edges).
 */
export function simpleCopy(graph: AnyGraph, strength: string | null): DirectedGraph {
  const weightOf = weigh(strength);
  const copy = new DirectedGraph();
  const keys = new Map(graph.nodes().map((name, i) => [name, copy.addNode(keyOf(i))]));
  graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
    const weight = weightOf(attributes);
    if (!(weight > 0)) return;
    const [from, to] = [keys.get(source)!, keys.get(target)!];
    const add = (a: string, b: string) => {
      if (copy.hasDirectedEdge(a, b)) copy.updateEdgeAttribute(a, b, 'strength', (sum) => sum + weight);
      else copy.addDirectedEdge(a, b, { strength: weight });
    };
    add(from, to);
    if (undirected && from !== to) add(to, from);
  });
  return copy;
}

/** Values measured on a simple copy, by the graph's own node names. O(nodes). */
export function byName(graph: AnyGraph, values: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(graph.nodes().map((name, i) => [name, values[keyOf(i)]!]));
}

/** The copy's name for the node at a position. */
export function keyOf(place: number): string {
  return `n${place}`;
}
