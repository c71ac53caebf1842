import { MultiDirectedGraph } from 'graphology';
import { reasonsFor } from '../evidence/index.js';
import { ARTICLE, type Basis, type Layers, type Quotation } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { grouped } from '../text/grouped.js';
import type { EdgeAttributes, NodeAttributes, Relation } from './attributes.js';
import { ARTICLE_KEY, commenterKey, commentKey, listParticipants, speakerKey } from './participants.js';
import { speakerTargets } from './speaker-targets.js';

/** Attributes of the graph itself. */
export interface GraphAttributes {
  /** The article's headline, or the discussion's id. */
  name: string;
}

/** The full graph, with parallel edges, to view, query and export. Metrics run on projections instead. */
export type DiscussionGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Characters of a comment kept as its label. */
const LABEL = 60;

/**
 * Builds the full typed graph of a discussion: the article, the speakers it names, commenters and comments, and the
 * edges between them. Edges read as sentences from source to target. Keys are prefixed by kind: `article`,
 * `comment:c1`, `commenter:JJE`, `speaker:s1`. Neutral stances and stances below the threshold give no edge except
 * `mentions`: a comment mentions the speakers it names and those whose quotations it echoes. The edge of a stance towards a
 * quotation leads to its speaker, as `rankSpeakers` counts it, or to the article if the quotation has no speaker.
 * O(comments + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * buildGraph(analyze(page)).getNodeAttribute('commenter:Bob', 'kind'); // 'commenter'
 */
export function buildGraph(layers: Layers): DiscussionGraph {
  const { discussion, speakers, quotations, replies, stances } = requireLayers(layers, 'buildGraph()');
  const graph: DiscussionGraph = new MultiDirectedGraph();
  graph.setAttribute('name', discussion.article.title || discussion.id || '');
  graph.addNode(ARTICLE_KEY, { kind: 'article', label: discussion.article.title || 'Article' });
  for (const { key, kind, name, comments, quotations: said } of listParticipants(discussion, speakers).values()) {
    graph.addNode(
      key,
      kind === 'commenter' ? { kind, label: name, comments } : { kind, label: name, quotations: said },
    );
  }
  discussion.comments.forEach((comment, order) => {
    const key = commentKey(comment.id);
    graph.addNode(key, {
      kind: 'comment',
      label: labelOf(comment.text),
      author: comment.author,
      text: comment.text,
      order,
    });
    link(graph, 'wrote', commenterKey(comment), key, { basis: 'given' });
  });
  for (const reply of replies) {
    if (reply.parentId === null) continue;
    link(
      graph,
      'replies-to',
      commentKey(reply.id),
      reply.parentId === ARTICLE ? ARTICLE_KEY : commentKey(reply.parentId),
      reply,
    );
  }
  const said = grouped(quotations, ({ speakerId }) => speakerId);
  for (const speaker of speakers) {
    const own = said.get(speaker.id);
    if (own) link(graph, 'said', speakerKey(speaker), ARTICLE_KEY, surest(own), { times: own.length });
    if (speaker.mentions.length)
      link(graph, 'mentions', ARTICLE_KEY, speakerKey(speaker), { basis: 'given' }, { times: speaker.mentions.length });
  }
  const speakerOf = speakerTargets(layers);
  for (const stance of stances) {
    const { kind, id } = stance.target;
    const comment = commentKey(stance.commentId);
    const speakerId = speakerOf(stance.target);
    const speaker = speakerId === undefined ? undefined : speakerKey({ id: speakerId });
    if (speaker !== undefined)
      link(
        graph,
        'mentions',
        comment,
        speaker,
        { basis: 'given' },
        kind === 'quotation' ? { because: `echoes quotation ${id}` } : {},
      );
    if (stance.edge && stance.stance !== 'neutral') {
      const target = kind === 'comment' ? commentKey(id) : (speaker ?? ARTICLE_KEY);
      link(graph, `${stance.stance}-with`, comment, target, stance, { stance: stance.stance });
    }
  }
  return graph;
}

/** That a speaker said something is as certain as the most certain of their quotations. */
function surest(quotations: readonly Quotation[]): Quotation {
  const sure = (basis: Basis) => (basis.basis === 'inferred' ? basis.probability : 1);
  return quotations.reduce((best, quotation) => (sure(quotation) > sure(best) ? quotation : best));
}

/** Leaves out a link to a missing node (a given parent, if nobody mended the data) instead of throwing. */
function link(
  graph: DiscussionGraph,
  relation: Relation,
  source: string,
  target: string,
  basis: Basis,
  more: Partial<EdgeAttributes> = {},
): void {
  if (!graph.hasNode(source) || !graph.hasNode(target)) return;
  const inferred = basis.basis === 'inferred';
  const attributes: EdgeAttributes = {
    relation,
    basis: basis.basis,
    probability: inferred ? basis.probability : 1,
    because: inferred ? reasonsFor(basis.evidence).join('; ') : '',
    ...more,
  };
  graph.addDirectedEdgeWithKey(`${relation}:${graph.size}`, source, target, attributes);
}

function labelOf(text: string): string {
  const start = text.slice(0, LABEL * 2).replace(/[\s\0]+/g, ' ');
  const characters = [...start.trim()];
  return characters.length <= LABEL ? characters.join('') : `${characters.slice(0, LABEL - 1).join('')}…`;
}
