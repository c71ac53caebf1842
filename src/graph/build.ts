import { MultiDirectedGraph } from 'graphology';
import { reasonsFor } from '../evidence/index.js';
import {
  ARTICLE,
  type Article,
  type Basis,
  type Comment,
  type Layers,
  type Participant,
  type Quotation,
} from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { grouped } from '../text/grouped.js';
import type {
  ArticleNode,
  CommentNode,
  EdgeAttributes,
  NodeAttributes,
  ParticipantStanding,
  Relation,
  Side,
} from './attributes.js';
import {
  ARTICLE_KEY,
  commenterKey,
  commentKey,
  listParticipants,
  participantLabel,
  speakerKey,
} from './participants.js';
import { sideFinder } from './sides.js';
import { shownStances, speakerTargets } from './speaker-targets.js';

/** Attributes of the graph itself. */
export interface GraphAttributes {
  /** The article's headline, or the discussion's id. */
  name: string;
}

/** The full graph, with parallel edges, to view, query and export. Metrics run on projections instead. */
export type DiscussionGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Layers, or a whole Analysis. */
export interface GraphLayers extends Layers {
  readonly participants?: readonly Participant[];
}

/** Characters of a comment kept as its label. */
const LABEL = 60;

/**
 * Builds the full typed graph of a discussion: the article, the speakers it names, commenters and comments, and the
 * edges between them. Edges read as sentences from source to target. Keys are prefixed by kind: `article`,
 * `comment:c1`, `commenter:JJE`, `speaker:s1`; keys of edges say the same as the edge: `replies-to:comment:c2>comment:c1`. Neutral stances and stances below the threshold give no edge except
 * `mentions`: a comment mentions the speakers it names and those whose quotations it echoes. The edge of a stance towards a
 * quotation leads to its speaker, as `rankSpeakers` counts it, or to the article if the quotation has no speaker.
 * Comments and their `replies-to` edges have the side taken towards the parent, neutral ones included; participants have their
 * camp and PageRank if an Analysis is given. O(comments + edges).
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
export function buildGraph(layers: GraphLayers): DiscussionGraph {
  const {
    discussion,
    speakers,
    quotations,
    replies,
    stances,
    participants = [],
  } = requireLayers(layers, 'buildGraph()');
  const graph: DiscussionGraph = new MultiDirectedGraph();
  graph.setAttribute('name', discussion.article.title || discussion.id || '');
  graph.addNode(ARTICLE_KEY, articleNode(discussion.article));
  const standings = new Map(participants.map((row) => [row.id, standingOf(row)]));
  for (const { key, kind, name, comments, quotations: said } of listParticipants(discussion, speakers).values()) {
    const common = { label: participantLabel(name), ...standings.get(key) };
    graph.addNode(key, kind === 'commenter' ? { kind, ...common, comments } : { kind, ...common, quotations: said });
  }
  const parents = new Map(replies.map(({ id, parentId }) => [id, parentId]));
  const sideOf = sideFinder(stances);
  discussion.comments.forEach((comment, order) => {
    const key = commentKey(comment.id);
    graph.addNode(key, commentNode(comment, order, sideOf(comment.id, parents.get(comment.id) ?? null)));
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
      sideOf(reply.id, reply.parentId),
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
  const shown = new Set(shownStances(layers));
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
    if (!shown.has(stance) || stance.stance === 'neutral') continue;
    const target = kind === 'comment' ? commentKey(id) : (speaker ?? ARTICLE_KEY);
    link(graph, `${stance.stance}-with`, comment, target, stance, {
      stance: stance.stance,
      stanceProbability: stance.probabilities[stance.stance],
    });
  }
  return graph;
}

function articleNode({ title, text, author, url, publishedAt }: Article): ArticleNode {
  return { kind: 'article', label: title || 'Article', text, ...known({ author, url, publishedAt }) };
}

function standingOf({ camp, centralities }: Participant): ParticipantStanding {
  return { ...(camp === null ? {} : { camp }), pagerank: centralities.pagerank };
}

function commentNode(comment: Comment, order: number, side: Side): CommentNode {
  const { author, text, createdAt, minutesAgo, votes, threadId, ghost } = comment;
  const given = known({ createdAt, minutesAgo, votes, threadId, ghost });
  return { kind: 'comment', label: labelOf(text) || '(no text)', author, text, order, ...given, ...side };
}

type Known<Attributes> = { [Name in keyof Attributes]?: Exclude<Attributes[Name], undefined> };

/** An attribute that is `undefined` would be written as an empty one by other programs. */
function known<Attributes extends object>(attributes: Attributes): Known<Attributes> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)) as Known<Attributes>;
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
  graph.addDirectedEdgeWithKey(freeKey(graph, `${relation}:${source}>${target}`), source, target, attributes);
}

/** The same statement has the same key in every run; a comment may echo two quotations of one speaker. */
function freeKey(graph: DiscussionGraph, statement: string): string {
  let key = statement;
  for (let number = 2; graph.hasEdge(key); number++) key = `${statement}#${number}`;
  return key;
}

function labelOf(text: string): string {
  const start = text.slice(0, LABEL * 2).replace(/[\s\0]+/g, ' ');
  const characters = [...start.trim()];
  return characters.length <= LABEL ? characters.join('') : `${characters.slice(0, LABEL - 1).join('')}…`;
}
