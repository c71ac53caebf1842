"""Has networkx read a graph that was written as GraphML, node-link JSON or Cytoscape JSON."""

import inspect
import json
import sys

import networkx

name, path = sys.argv[1:]


def node_link(data):
    # networkx changed the name of this argument, and later its default.
    argument = "edges" if "edges" in inspect.signature(networkx.node_link_graph).parameters else "link"
    return networkx.node_link_graph(data, **{argument: "links"})


if name == "graphml":
    graph = networkx.read_graphml(path)
else:
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    graph = node_link(data) if name == "node-link" else networkx.cytoscape_graph(data)
assert graph.is_directed() and graph.is_multigraph(), "no directed multigraph"
assert all(node.get("kind") and node.get("label") for _, node in graph.nodes(data=True)), "a node lost its kind or label"
assert all(edge.get("relation") for _, _, edge in graph.edges(data=True)), "an edge lost its relation"
print(name, len(graph), "nodes,", graph.number_of_edges(), "edges in networkx")
