/** Published graphs with values from networkx 2.8.8 and igraph 0.10.2: facts, each with its source. */
import { DirectedGraph, UndirectedGraph } from 'graphology';

const split = (text: string): string[] => text.trim().split(/\s+/);

interface KnownGraph {
  readonly nodes: readonly string[];
  /** `from-to` by position in `nodes`, with `:weight` if ties have one. */
  readonly edges: readonly string[];
}

/** Zachary 1977: who met outside a karate club. */
export const karate: KnownGraph = {
  nodes: split(`
${[...new Array(34).keys()].join(' ')}`),
  edges: split(`
0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 2-7
2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32
15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33
27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33`),
};

/** Padgett 1994: marriages between Florentine families, 1282–1500 (Breiger & Pattison 1986). */
export const florentine: KnownGraph = {
  nodes: split(`
Acciaiuoli Medici Castellani Peruzzi Strozzi Barbadori Ridolfi Tornabuoni Albizzi Salviati Pazzi Bischeri Guadagni
Ginori Lamberteschi`),
  edges: split(`
0-1 1-5 1-6 1-7 1-8 1-9 2-3 2-4 2-5 3-4 3-11 4-6 4-11 6-7 7-12 8-13 8-12 9-10 11-12 12-14`),
};

/** Knuth 1993: who appears together in "Les Misérables", and in how many scenes. */
export const lesMiserables: KnownGraph = {
  nodes: split(`
Napoleon Myriel MlleBaptistine MmeMagloire CountessDeLo Geborand Champtercier Cravatte Count OldMan Valjean Labarre
Marguerite MmeDeR Isabeau Gervais Listolier Tholomyes Fameuil Blacheville Favourite Dahlia Zephine Fantine
MmeThenardier Thenardier Cosette Javert Fauchelevent Bamatabois Perpetue Simplice Scaufflaire Woman1 Judge
Champmathieu Brevet Chenildieu Cochepaille Pontmercy Boulatruelle Eponine Anzelma Woman2 MotherInnocent Gribier
MmeBurgon Jondrette Gavroche Gillenormand Magnon MlleGillenormand MmePontmercy MlleVaubois LtGillenormand Marius
BaronessT Mabeuf Enjolras Combeferre Prouvaire Feuilly Courfeyrac Bahorel Bossuet Joly Grantaire MotherPlutarch
Gueulemer Babet Claquesous Montparnasse Toussaint Child1 Child2 Brujon MmeHucheloup`),
  edges: split(`
0-1:1 1-2:8 1-3:10 1-4:1 1-5:1 1-6:1 1-7:1 1-8:2 1-9:1 1-10:5 2-3:6 2-10:3 3-10:3 10-11:1 10-12:1 10-13:1 10-14:1
10-15:1 10-23:9 10-24:7 10-25:12 10-26:31 10-27:17 10-28:8 10-29:2 10-31:3 10-32:1 10-33:2 10-34:3 10-35:3 10-36:2
10-37:2 10-38:2 10-43:3 10-44:1 10-48:1 10-49:2 10-51:2 10-55:19 10-58:4 10-64:1 10-68:1 10-69:1 10-70:1 10-71:1
10-72:1 12-23:2 16-17:4 16-18:4 16-19:4 16-20:3 16-21:3 16-22:3 16-23:3 17-18:4 17-19:4 17-20:3 17-21:3 17-22:3
17-23:3 17-26:1 17-55:1 18-19:4 18-20:3 18-21:3 18-22:3 18-23:3 19-20:4 19-21:3 19-22:3 19-23:3 20-21:5 20-22:4
20-23:4 21-22:4 21-23:4 22-23:4 23-24:2 23-25:1 23-27:5 23-29:1 23-30:1 23-31:2 24-25:13 24-26:4 24-27:1 24-41:2
24-42:1 24-50:1 24-68:1 24-69:1 24-70:1 25-26:1 25-27:5 25-39:1 25-40:1 25-41:3 25-42:2 25-48:1 25-55:2 25-68:5
25-69:6 25-70:4 25-71:1 25-75:3 26-27:1 26-43:1 26-49:3 26-51:2 26-54:1 26-55:21 26-72:2 27-28:1 27-29:1 27-31:1
27-33:1 27-43:1 27-48:1 27-58:6 27-68:1 27-69:2 27-70:1 27-71:1 27-72:1 28-44:3 28-45:2 29-34:2 29-35:2 29-36:1
29-37:1 29-38:1 30-31:2 34-35:3 34-36:2 34-37:2 34-38:2 35-36:2 35-37:2 35-38:2 36-37:2 36-38:2 37-38:2 39-52:1
39-55:1 41-42:2 41-55:5 41-57:1 41-62:1 41-68:1 41-69:1 41-70:1 41-71:1 41-75:1 46-47:1 46-48:2 48-55:4 48-57:1
48-58:7 48-59:6 48-60:1 48-61:2 48-62:7 48-63:5 48-64:5 48-65:3 48-66:1 48-68:1 48-69:1 48-71:1 48-73:2 48-74:2
48-75:1 48-76:1 49-50:1 49-51:9 49-54:1 49-55:12 49-56:1 51-52:1 51-53:1 51-54:2 51-55:6 54-55:1 55-56:1 55-57:1
55-58:7 55-59:5 55-61:1 55-62:9 55-63:1 55-64:5 55-65:2 57-58:1 57-59:2 57-61:1 57-62:2 57-63:2 57-64:1 57-65:1
57-67:3 58-59:15 58-60:4 58-61:6 58-62:17 58-63:4 58-64:10 58-65:5 58-66:3 58-70:1 58-76:1 59-60:2 59-61:5 59-62:13
59-63:5 59-64:9 59-65:5 59-66:1 60-61:2 60-62:3 60-63:2 60-64:2 60-65:2 60-66:1 61-62:6 61-63:3 61-64:6 61-65:5
61-66:1 62-63:6 62-64:12 62-65:5 62-66:2 62-76:1 63-64:4 63-65:5 63-66:1 63-76:1 64-65:7 64-66:3 64-76:1 65-66:2
65-76:1 66-76:1 68-69:6 68-70:4 68-71:2 68-75:3 69-70:4 69-71:2 69-75:3 70-71:2 70-75:1 71-75:1 73-74:3`),
};

/** Read 1954: alliances (1) and enmities (-1) of sixteen tribes of the Gahuku-Gama in the highlands of New Guinea. */
export const highlandTribes: KnownGraph = {
  nodes: split(`
Kotun Gavev Ove Alika Nagam Gahuk Asaro Nagad Gama Notoh Kohik Masil Ukudz Seuve Geham Uheto`),
  edges: split(`
0-1:1 0-2:-1 0-4:-1 0-5:-1 0-9:-1 0-10:-1 0-7:1 0-8:1 1-2:-1 1-3:-1 1-4:-1 1-5:-1 1-6:-1 1-7:1 1-8:1 2-3:1 2-5:1
2-11:1 2-12:1 3-12:1 4-11:1 4-9:1 4-13:1 4-7:-1 4-8:-1 5-11:1 5-12:1 5-9:-1 5-14:1 5-6:1 5-15:-1 5-8:-1 6-11:1 6-12:1
6-14:1 6-13:-1 6-7:-1 6-8:-1 7-9:-1 7-10:-1 7-14:-1 7-15:-1 7-8:1 8-14:-1 8-15:-1 8-13:-1 9-10:1 9-14:-1 9-15:1
10-14:-1 10-15:1 11-12:1 11-14:1 11-15:1 12-14:1 12-13:-1 13-15:1 14-15:-1`),
};

const key = (name: string): string => `commenter:${name}`;

function tiesOf({ nodes, edges }: KnownGraph): { a: string; b: string; weight: number }[] {
  return edges.map((edge) => {
    const [, a, b, weight] = /^(\d+)-(\d+)(?::(-?\d+))?$/.exec(edge)!;
    return { a: key(nodes[Number(a)]!), b: key(nodes[Number(b)]!), weight: Number(weight ?? 1) };
  });
}

/** Every tie both ways, as strong as its weight. */
export function bothWays(known: KnownGraph): DirectedGraph {
  const graph = new DirectedGraph();
  for (const name of known.nodes) graph.addNode(key(name));
  for (const { a, b, weight } of tiesOf(known)) {
    graph.addEdge(a, b, { strength: weight });
    graph.addEdge(b, a, { strength: weight });
  }
  return graph;
}

/** Every tie once, its weight as `sign`. */
export function signedGraph(known: KnownGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const name of known.nodes) graph.addNode(key(name));
  for (const { a, b, weight } of tiesOf(known)) graph.addEdge(a, b, { sign: weight });
  return graph;
}
