/** Values of networkx 2.8.8, with which igraph 0.10.2 agrees to 1e-11, on published graphs: the three first and the last. */
import type { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import {
  betweenness,
  centralisation,
  components,
  correctedReciprocity,
  degree,
  density,
  eigenvector,
  harmonic,
  hits,
  pagerank,
  reciprocity,
  strength,
  weightedReciprocity,
} from '../../src/metrics/index.js';
import { bothWays, florentine, karate, lesMiserables } from '../support/known-graphs.js';

type Facts = readonly (readonly [name: string, value: number])[];

interface Case {
  readonly graph: () => DirectedGraph;
  readonly pagerank: Facts;
  readonly harmonic: Facts;
  readonly betweenness: Facts;
  readonly eigenvector: Facts;
  readonly authority: Facts;
  readonly degree: Facts;
  readonly density: number;
  readonly centralisation: number;
}

const cases: Readonly<Record<string, Case>> = {
  'karate club (Zachary 1977)': {
    graph: () => bothWays(karate),
    pagerank: [
      ['33', 0.1009191823325516],
      ['0', 0.0969972853883738],
      ['32', 0.07169322600569636],
      ['11', 0.009564745492141206],
    ],
    harmonic: [
      ['33', 23.25],
      ['0', 139 / 6],
      ['2', 21],
      ['16', 11.1],
    ],
    betweenness: [
      ['0', 0.43763528138528146],
      ['33', 0.30407497594997596],
      ['32', 0.145247113997114],
      ['11', 0],
    ],
    eigenvector: [
      ['33', 0.37336347029148315],
      ['0', 0.35549144452456677],
      ['2', 0.31719250448643166],
      ['16', 0.023635628104591116],
    ],
    authority: [
      ['33', 0.07500294215657546],
      ['0', 0.07141272880825196],
      ['2', 0.06371906455637481],
      ['16', 0.004748031847301562],
    ],
    degree: [
      ['33', 17],
      ['0', 16],
      ['32', 12],
      ['11', 1],
    ],
    density: 0.13903743315508021,
    centralisation: 0.3996212121212121,
  },
  'Florentine families (Padgett 1994)': {
    graph: () => bothWays(florentine),
    pagerank: [
      ['Medici', 0.14581720499755002],
      ['Guadagni', 0.09839783336984012],
      ['Strozzi', 0.08809843851921459],
      ['Acciaiuoli', 0.03065743737465679],
    ],
    harmonic: [
      ['Medici', 9.5],
      ['Guadagni', 97 / 12],
      ['Ridolfi', 8],
      ['Pazzi', 143 / 30],
    ],
    betweenness: [
      ['Medici', 0.521978021978022],
      ['Guadagni', 0.2545787545787546],
      ['Albizzi', 0.21245421245421245],
      ['Acciaiuoli', 0],
    ],
    eigenvector: [
      ['Medici', 0.43030809404091713],
      ['Strozzi', 0.3559804484113882],
      ['Ridolfi', 0.34155264405721586],
      ['Pazzi', 0.0448134358959248],
    ],
    authority: [
      ['Medici', 0.12285332468398234],
      ['Strozzi', 0.1016327190110338],
      ['Ridolfi', 0.09751356866887996],
      ['Pazzi', 0.01279427383906792],
    ],
    degree: [
      ['Medici', 6],
      ['Guadagni', 4],
      ['Strozzi', 4],
      ['Acciaiuoli', 1],
    ],
    density: 0.19047619047619047,
    centralisation: 0.27472527472527475,
  },
  'Les Misérables (Knuth 1993)': {
    graph: () => bothWays(lesMiserables),
    pagerank: [
      ['Valjean', 0.09955810825408949],
      ['Marius', 0.05166810804826376],
      ['Myriel', 0.039231579306223126],
      ['Boulatruelle', 0.002445264340803097],
    ],
    harmonic: [
      ['Valjean', 167 / 3],
      ['Gavroche', 46],
      ['Marius', 275 / 6],
      ['Jondrette', 20.85],
    ],
    betweenness: [
      ['Valjean', 0.5699890527836184],
      ['Myriel', 0.17684210526315788],
      ['Gavroche', 0.16511250242584766],
      ['Anzelma', 0],
    ],
    eigenvector: [
      ['Gavroche', 0.3178412603522113],
      ['Valjean', 0.26760657924244063],
      ['Enjolras', 0.26718344911122444],
      ['Jondrette', 0.0022205209169092136],
    ],
    authority: [
      ['Valjean', 0.10138926160700105],
      ['Marius', 0.0931670702842757],
      ['Cosette', 0.0832604484310626],
      ['Jondrette', 1.7213296377399472e-5],
    ],
    degree: [
      ['Valjean', 36],
      ['Gavroche', 22],
      ['Marius', 19],
      ['Boulatruelle', 1],
    ],
    density: 0.08680792891319207,
    centralisation: 0.3971929824561404,
  },
};

test.each(Object.entries(cases))('%s', (_, facts) => {
  const graph = facts.graph();
  const compare = (found: ReadonlyMap<string, number>, known: Facts, error: number, factor = 1) => {
    for (const [name, value] of known)
      expect(Math.abs(found.get(`commenter:${name}`)! * factor - value), name).toBeLessThanOrEqual(error);
    const [last] = known.slice(-1);
    expect(Math.min(...found.values()) * factor).toBeCloseTo(last![1], 6);
  };
  compare(pagerank(graph), facts.pagerank, 1e-6);
  compare(harmonic(graph), facts.harmonic, 1e-9);
  compare(betweenness(graph), facts.betweenness, 1e-9);
  compare(eigenvector(graph, { strength: null }), facts.eigenvector, 1e-6);
  compare(hits(graph).authorities, facts.authority, 1e-6);
  compare(degree(graph), facts.degree, 1e-9, (graph.order - 1) / 2);
  expect(strength(graph, { strength: null }).get(`commenter:${facts.degree[0]![0]}`)).toBe(facts.degree[0]![1]);
  expect(density(graph)).toBeCloseTo(facts.density, 9);
  expect(centralisation(graph)).toBeCloseTo(facts.centralisation, 9);
  expect(components(graph)).toEqual([graph.order]);
  expect([reciprocity(graph), correctedReciprocity(graph), weightedReciprocity(graph)]).toEqual([1, 1, 1]);
});
