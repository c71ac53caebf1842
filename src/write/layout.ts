import type { DiscussionGraph, Relation } from '../graph/index.js';
import { grouped } from '../text/grouped.js';

/** Where a node is drawn. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Colours by kind of node that colour-blind readers can tell apart (Okabe & Ito 2008). */
export const NODE_COLOURS = {
  article: '#000000',
  speaker: '#e69f00',
  commenter: '#0072b2',
  comment: '#bbbbbb',
} as const;

/** Colours by relation: disagreement and agreement differ in lightness too. */
export const EDGE_COLOURS = {
  wrote: '#d9d9d9',
  said: '#e69f00',
  mentions: '#f0d9a8',
  'replies-to': '#8c8c8c',
  'agrees-with': '#2166ac',
  'disagrees-with': '#b2182b',
} as const;

const RINGS = { article: 0, speaker: 120, comment: 320, commenter: 520 } as const;

/**
 * A simple fixed layout to start from: the article in the middle, with speakers, comments and commenters on rings
 * around it, in order. Deterministic. O(nodes).
 */
export function layOutRings(graph: DiscussionGraph): Map<string, Position> {
  const rings = grouped(graph.nodes(), (key) => graph.getNodeAttribute(key, 'kind'));
  const positions = new Map<string, Position>();
  for (const [kind, keys] of rings) {
    const radius = Math.max(RINGS[kind], kind === 'article' ? 0 : keys.length * 4);
    keys.forEach((key, i) => {
      const angle = (2 * Math.PI * i) / keys.length;
      positions.set(key, {
        x: Math.round(radius * Math.cos(angle) * 100) / 100,
        y: Math.round(radius * Math.sin(angle) * 100) / 100,
      });
    });
  }
  return positions;
}

/** Drawn size of a node. */
export function sizeOf(attributes: {
  readonly kind: string;
  readonly comments?: number;
  readonly quotations?: number;
}): number {
  if (attributes.kind === 'article') return 14;
  if (attributes.kind === 'comment') return 4;
  return Math.round((6 + 2 * Math.sqrt(attributes.comments ?? attributes.quotations ?? 0)) * 100) / 100;
}

/** Drawn width of an edge: links and stances are wider the surer they are, the rest is thin. */
export function widthOf({
  relation,
  probability,
}: {
  readonly relation: Relation;
  readonly probability: number;
}): number {
  if (relation === 'wrote' || relation === 'said' || relation === 'mentions') return 1;
  return Math.round((1 + 2 * probability) * 100) / 100;
}
