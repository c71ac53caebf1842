/**
 * Has readers we did not write read a GEXF file: xmllint, and networkx. When ../shared has the GEXF 1.2 schema, the file is
 * validated too, without colours, sizes and positions: the published schema knows no place for them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const schema = '../shared/data/conformance/gexf-spec/files/specs/1.2draft/gexf.xsd';
const quiet = ['pipe', 'inherit', 'pipe'];
execFileSync('xmllint', ['--noout', file], { stdio: quiet });
if (existsSync(schema)) {
  const input = readFileSync(file, 'utf8').replace(/<viz:[^>]*\/>/g, '');
  execFileSync('xmllint', ['--noout', '--schema', schema, '-'], { stdio: quiet, input });
}
const program = `
import sys, networkx
graph = networkx.read_gexf(sys.argv[1])
assert all("kind" in node for _, node in graph.nodes(data=True)), "a node lost its kind"
assert all("relation" in edge for _, _, edge in graph.edges(data=True)), "an edge lost its relation"
print(len(graph), "nodes,", graph.number_of_edges(), "edges in networkx")
`;
console.log(execFileSync('/usr/bin/python3', ['-c', program, file], { encoding: 'utf8' }).trim());
