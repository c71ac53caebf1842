import type { Layers } from './analysis.js';
import { closingLinks } from './closing-links.js';
import { ARTICLE } from './discussion.js';
import type { Stance } from './layers.js';
import type { Chain } from './rankings.js';
import type { Span } from './span.js';
import { stanceKey } from './stance-key.js';

/** Rows of an Analysis that do not fit together. */
export interface Contradiction {
  readonly path: string;
  /** The rest of a sentence whose subject is the path. */
  readonly problem: string;
}

/** The first row that names something that does not exist, or a circle of replies. O(n). */
export function findContradiction(analysis: Layers & { readonly chains: readonly Chain[] }): Contradiction | undefined {
  const { discussion, speakers, quotations, replies, stances, chains } = analysis;
  const position = new Map<string, number>();
  for (const [i, { id }] of discussion.comments.entries()) {
    if (id === '' || id === ARTICLE || position.has(id))
      return { path: `discussion.comments.${i}.id`, problem: 'should be an id no other comment has' };
    position.set(id, i);
  }
  const comments: Known = (id) => id === ARTICLE || position.has(id);
  const speakerIds = new Set(speakers.map(({ id }) => id));
  const quotationIds = new Set(quotations.map(({ id }) => id));
  const twice = repeated('speakers', speakers, ({ id }) => id) ?? repeated('quotations', quotations, ({ id }) => id);
  if (twice) return twice;
  const targets: Readonly<Record<Stance['target']['kind'], Known>> = {
    article: (id) => id === ARTICLE,
    comment: (id) => position.has(id),
    speaker: (id) => speakerIds.has(id),
    quotation: (id) => quotationIds.has(id),
  };
  if (replies.length !== discussion.comments.length)
    return { path: 'replies', problem: 'should hold one row a comment' };
  for (const [i, { id, parentId, alternatives }] of replies.entries()) {
    if (position.get(id) !== i) return { path: `replies.${i}.id`, problem: 'should name the comments in their order' };
    if (parentId !== null && !comments(parentId)) return unknown(`replies.${i}.parentId`);
    const other = alternatives.findIndex((alternative) => !comments(alternative.parentId));
    if (other !== -1) return unknown(`replies.${i}.alternatives.${other}.parentId`);
  }
  const isOutside = ({ start, end }: Span) => start > end || end > discussion.article.text.length;
  for (const [i, { mentions }] of speakers.entries()) {
    const outside = mentions.findIndex(isOutside);
    if (outside !== -1) return beyond(`speakers.${i}.mentions.${outside}`);
  }
  for (const [i, { speakerId, content, parts = [], cue = content, mention = content }] of quotations.entries()) {
    if (speakerId !== undefined && !speakerIds.has(speakerId)) return unknown(`quotations.${i}.speakerId`);
    if ([content, ...parts, cue, mention].some(isOutside)) return beyond(`quotations.${i}`);
  }
  for (const [i, { commentId, target }] of stances.entries()) {
    if (!position.has(commentId)) return unknown(`stances.${i}.commentId`);
    if (!targets[target.kind](target.id)) return unknown(`stances.${i}.target.id`);
  }
  const again = repeated('stances', stances, ({ commentId, target }) => stanceKey(commentId, target));
  if (again) return again;
  for (const [i, { commentIds }] of chains.entries()) {
    const other = commentIds.findIndex((id) => !position.has(id));
    if (other !== -1) return unknown(`chains.${i}.commentIds.${other}`);
  }
  const parents = Int32Array.from(replies, ({ parentId }) => position.get(parentId ?? ARTICLE) ?? -1);
  const [closing] = closingLinks(parents);
  return closing === undefined
    ? undefined
    : { path: `replies.${closing}.parentId`, problem: 'closes a circle of replies' };
}

type Known = (id: string) => boolean;

function repeated<Row>(list: string, rows: readonly Row[], keyOf: (row: Row) => string): Contradiction | undefined {
  const seen = new Set<string>();
  const at = rows.findIndex((row) => seen.size === seen.add(keyOf(row)).size);
  return at < 0 ? undefined : { path: `${list}.${at}`, problem: 'is about the same as an earlier row' };
}

function beyond(path: string): Contradiction {
  return { path, problem: 'is not within the text of the article' };
}

function unknown(path: string): Contradiction {
  return { path, problem: 'names something that is not here' };
}
