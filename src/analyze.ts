import { version } from '../package.json';
import { settleCorrections } from './corrections/index.js';
import { explainReply, percent } from './evidence/index.js';
import { buildGraph, type DiscussionGraph } from './graph/index.js';
import { measureDiscussion, rankChains, rankParticipants } from './metrics/index.js';
import { attributeQuotations } from './quotations/index.js';
import { type PageOptions, readDiscussion } from './read/index.js';
import { mend } from './read/mend.js';
import { checkPageOptions } from './read/page/options.js';
import { inferRepliesAndLayout, type Layout, type ReplyOptions } from './replies/index.js';
import {
  ANALYSIS_VERSION,
  type Analysis,
  ARTICLE,
  type Corrections,
  type Diagnostic,
  type Discussion,
  DiscussionError,
  type Evidence,
} from './schema/index.js';
import { isLanguageTag } from './schema/language-tag.js';
import { notDiscussion } from './schema/not-discussion.js';
import { requireAnalysis } from './schema/require-analysis.js';
import { type OptionNames, requireOptions, wrongOption } from './schema/require-options.js';
import { inferStances, type StanceOptions } from './stances/index.js';

/** How to analyze. Every option has a sensible default. */
export interface AnalyzeOptions extends ReplyOptions, StanceOptions {
  /** For a page of text: facts that override what the reader detects. Of data that has no language, `language` counts, too. */
  readonly page?: PageOptions | undefined;
  /**
   * The article's text, if the input does not have it, as most sites' exports do not. It replaces what the input has. A
   * page is then taken to have comments alone.
   */
  readonly articleText?: string | undefined;
  /** What a person knows. It overrides the heuristics, and the rest is inferred from it. */
  readonly corrections?: Corrections | undefined;
}

const OPTIONS: OptionNames<AnalyzeOptions> = {
  page: true,
  articleText: true,
  corrections: true,
  layout: true,
  articleShare: true,
  abstainBelow: true,
  edgeAbove: true,
  site: true,
  weights: true,
  evidence: true,
};

/** Why a comment was given its parent. */
export interface Explanation {
  /** One sentence for people. */
  readonly sentence: string;
  /** Of the link; if it was left open, the probability that the best guess is wrong. */
  readonly probability: number;
  /** Contributions sum to the score of the link. Empty for given, corrected and open links. */
  readonly evidence: readonly Evidence[];
}

/**
 * An Analysis, plus what is computed from it on demand. `JSON.stringify` and `{ ...analysis }` see only the plain data;
 * `loadAnalysis` adds the rest again.
 */
export interface LiveAnalysis extends Analysis {
  /** The full typed graph, built on first use. */
  readonly graph: DiscussionGraph;
  /**
   * Explains why a comment was linked to its parent.
   *
   * @throws {DiscussionError} `unknown-comment` if no comment has that id.
   */
  explain(commentId: string): Explanation;
}

/**
 * Analyzes a discussion: a page copied as text, or a Discussion as data.
 *
 * @throws {DiscussionError} `not-text` if the input is neither, `invalid-discussion` if a comment has no author or text
 * or a field has the wrong type, `invalid-option` if an option is out of range or has the wrong type
 * (`undefined` counts as not given, `null` as the wrong type).
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * const analysis = analyze(page);
 * analysis.replies[1]?.parentId; // 'c1'
 */
export function analyze(input: string | Discussion, options: AnalyzeOptions = {}): LiveAnalysis {
  requireOptions(options, OPTIONS);
  const { discussion, diagnostics: mended } = open(input, options);
  const { language } = discussion;
  const { evidence = true } = options;
  const attribution = attributeQuotations(discussion.article, {
    ...(language !== undefined && isLanguageTag(language) ? { language } : {}),
    evidence,
    comments: discussion.comments,
  });
  const { speakers, quotations, ...settled } = settleCorrections(discussion, attribution, options.corrections);
  const { corrections } = settled;
  const { replies, layout, layoutProbability } = inferRepliesAndLayout(discussion, { ...options, corrections });
  const stances = inferStances(discussion, { speakers, quotations, replies }, { ...options, corrections });
  const layers = { discussion, speakers, quotations, replies, stances };
  const diagnostics = [...mended, ...settled.diagnostics];
  return loadAnalysis({
    version: ANALYSIS_VERSION,
    software: `discussion-graph ${version}`,
    ...layers,
    participants: rankParticipants(layers),
    chains: rankChains(layers),
    measures: measureDiscussion(layers),
    diagnostics:
      (options.layout ?? 'auto') === 'auto' && replies.some(({ basis }) => basis === 'inferred')
        ? [...diagnostics, judged(layout, layoutProbability)]
        : diagnostics,
  });
}

const LAYOUTS: Readonly<Record<Layout, string>> = {
  flat: 'a forum that shows comments in one row',
  tree: 'a site that shows comments as a tree',
  chat: 'a chat',
  threaded: 'a site that shows each answer below what it answers, as its times go up and down',
};

function judged(layout: Layout, probability: number): Diagnostic {
  return {
    code: 'layout',
    message: `Read as ${LAYOUTS[layout]}${layout === 'threaded' ? '' : ` (${percent(probability)})`}; state \`layout\` if you know better.`,
  };
}

/**
 * Restores the graph and explanations of a plain Analysis. Read a saved one from its text with `readAnalysis` of
 * discussion-graph/read first. O(1): both are computed on demand.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const comments = [{ id: 'a', author: 'Ann', text: 'Mushroom soup', parentId: 'article' }];
 * const text = toJson(analyze({ article: { text: '' }, comments }));
 * loadAnalysis(readAnalysis(text)).graph.hasNode('comment:a'); // true
 */
export function loadAnalysis(analysis: Analysis): LiveAnalysis {
  requireAnalysis(analysis, 'loadAnalysis()');
  let graph: DiscussionGraph | undefined;
  let rows: ReturnType<typeof indexReplies> | undefined;
  return Object.defineProperties({ ...analysis } as LiveAnalysis, {
    graph: { get: () => (graph ??= buildGraph(analysis)) },
    explain: {
      value(commentId: string) {
        rows ??= indexReplies(analysis);
        return explain(rows, commentId);
      },
    },
  });
}

function open(input: string | Discussion, { page = {}, layout, articleText }: AnalyzeOptions) {
  const threaded = layout === 'threaded';
  if (articleText !== undefined && typeof articleText !== 'string')
    throw wrongOption('articleText', 'a text', articleText);
  checkPageOptions(page);
  if (typeof input === 'string') {
    const found = readDiscussion(input, {
      ...(threaded ? { order: 'oldest-first' as const } : {}),
      // Names known, what stands above the first is the site's; otherwise it might be the first comment.
      ...(articleText === undefined || page.authors ? {} : { articleEndsAt: 0 }),
      ...page,
    });
    if (articleText === undefined) return found;
    const diagnostics = found.diagnostics.filter(({ code }) => code !== 'no-article');
    return { discussion: withArticle(found.discussion, articleText), diagnostics };
  }
  const { language } = page;
  if (!Array.isArray(input?.comments) || typeof (articleText ?? input.article?.text) !== 'string')
    throw notDiscussion(input, 'analyze()');
  const given = articleText === undefined ? input : withArticle(input, articleText);
  return mend(language === undefined || input.language ? given : { ...given, language }, threaded);
}

function withArticle(discussion: Discussion, text: string): Discussion {
  return { ...discussion, article: { ...discussion.article, text } };
}

function indexReplies({ discussion, replies }: Analysis) {
  return {
    authors: new Map(discussion.comments.map(({ id, author }) => [id, author])),
    replies: new Map(replies.map((reply) => [reply.id, reply])),
  };
}

function explain({ authors, replies }: ReturnType<typeof indexReplies>, commentId: string): Explanation {
  const reply = replies.get(commentId);
  if (reply === undefined)
    throw new DiscussionError('unknown-comment', `There is no comment "${commentId}".`, { id: commentId });
  const { parentId } = reply;
  const parent = parentId === ARTICLE ? 'the article' : authors.get(parentId ?? '') || 'someone';
  const sentence = explainReply(reply, authors.get(commentId) ?? '', parent);
  return reply.basis === 'inferred'
    ? { sentence, probability: reply.probability, evidence: reply.evidence }
    : { sentence, probability: 1, evidence: [] };
}
