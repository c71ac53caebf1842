import type { Layers, Reply, Speaker, Stance, StanceClass } from '../../src/schema/index.js';

/** One comment: author, position of its parent (`null`: the article), stance towards it, probability of the link. */
export type Row = readonly [author: string, parent: number | null, stance?: StanceClass, probability?: number];

/** Layers by hand: comments `c1`…, links inferred when a probability is given. */
export function layersOf(
  rows: readonly Row[],
  speakers: readonly Speaker[] = [],
  more: readonly Stance[] = [],
): Layers {
  const comments = rows.map(([author], i) => ({ id: `c${i + 1}`, author, text: `Comment ${i + 1}` }));
  const replies = rows.map(([, parent, , probability], i): Reply => {
    const parentId = parent === null ? 'article' : `c${parent + 1}`;
    const row = { id: `c${i + 1}`, parentId, alternatives: [] };
    return probability === undefined
      ? { ...row, basis: 'given' }
      : { ...row, basis: 'inferred', probability, evidence: [] };
  });
  const stances = rows.flatMap(([, parent, stance], i): Stance[] =>
    stance === undefined || parent === null ? [] : [stanceOf(`c${i + 1}`, 'comment', `c${parent + 1}`, stance)],
  );
  return {
    discussion: { article: { text: 'An article.' }, comments },
    speakers,
    quotations: [],
    replies,
    stances: [...stances, ...more],
  };
}

/** A stance. */
export function stanceOf(
  commentId: string,
  kind: Stance['target']['kind'],
  id: string,
  stance: StanceClass,
  probability = 0.8,
): Stance {
  const other = Number(((1 - probability) / 2).toFixed(6));
  const probabilities = { agrees: other, disagrees: other, neutral: other, [stance]: probability };
  return {
    commentId,
    target: { kind, id },
    stance,
    probabilities,
    edge: stance !== 'neutral',
    basis: 'inferred',
    probability,
    evidence: [{ heuristic: 'x', value: 1, contribution: 1, because: 'says so' }],
  };
}

/** A speaker the article names twice. */
export function speakerOf(id: string, name: string, quotations = 1): Speaker {
  return {
    id,
    name,
    aliases: [],
    mentions: [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ],
    quotations,
  };
}
