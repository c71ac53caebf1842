import { DirectedGraph } from 'graphology';
import { type AnyGraph, weigh } from './arcs.js';

/**
 * A graph as graphology-metrics can measure it: parallel edges are one, undirected ones go both ways, and those
 * without strength (0, less, no number) are left out. The nodes have names of our own, `byName` gives theirs back: what is
 * measured comes in plain objects, where `__proto__` is lost and "7" comes first. O(nodes + edges).
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

/** What was measured of the nodes of a simple copy, by the names the graph itself has for them. O(nodes). */
export function byName(graph: AnyGraph, values: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(graph.nodes().map((name, i) => [name, values[keyOf(i)]!]));
}

/** What the copy calls the graph's node at a place. */
export function keyOf(place: number): string {
  return `n${place}`;
}
