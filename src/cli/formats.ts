import { type AnalyzeOptions, analyze, type LiveAnalysis } from '../analyze.js';
import {
  type TableOptions,
  toCommentsCsv,
  toCytoscapeJson,
  toDiscussionCsv,
  toDot,
  toEdgesCsv,
  toGexf,
  toGraphml,
  toGraphologyJson,
  toJson,
  toNdjsonLine,
  toNodeLinkJson,
  toNodesCsv,
  toParticipantsCsv,
  toQuestions,
  toStancesCsv,
  toSummary,
} from '../write/index.js';
import { openJson } from './open-data.js';
import type { Outcome } from './outcome.js';

/** A way to write an analysis. */
export interface OutputFormat {
  /** Tables are told which discussion each is of, and whether it is the first. */
  readonly write: (analysis: LiveAnalysis, table: Required<TableOptions>) => string;
  /** Whether several analyses may follow each other. */
  readonly many: boolean;
  /** Whether each of several gets a heading. */
  readonly headed: boolean;
  readonly about: string;
}

const table = (write: OutputFormat['write'], about: string) => ({ write, many: true, headed: false, about }) as const;
const graph = (write: OutputFormat['write'], about: string) => ({ write, many: false, headed: false, about }) as const;

/** The values of `--to`. */
export const OUTPUT_FORMATS = {
  summary: {
    write: toSummary,
    many: true,
    headed: true,
    about: 'rankings, chains and disagreements for people',
  },
  questions: {
    write: toQuestions,
    many: true,
    headed: true,
    about: 'what to look up, and how to say what was found (--corrections)',
  },
  json: { write: toJson, many: false, headed: false, about: 'the whole analysis, indented' },
  ndjson: { write: toNdjsonLine, many: true, headed: false, about: 'the whole analysis, one a line' },
  comments: table(toCommentsCsv, 'a table as CSV: comments, with parents, probabilities and stances'),
  stances: table(toStancesCsv, 'a table of who takes which side on whom, also on speakers'),
  participants: table(toParticipantsCsv, 'a table of commenters and speakers, with ranks and camps'),
  discussions: table(toDiscussionCsv, 'a table of the measures of each discussion'),
  nodes: table(toNodesCsv, 'a table of the graph’s nodes, for Gephi'),
  edges: table(toEdgesCsv, 'a table of its edges'),
  gexf: graph(toGexf, 'the graph for Gephi and networkx, with times'),
  graphml: graph(toGraphml, 'the graph for igraph, networkx, Cytoscape and yEd'),
  graphology: graph(toGraphologyJson, 'the graph for graphology and sigma.js'),
  cytoscape: graph(toCytoscapeJson, 'the graph for Cytoscape.js'),
  'node-link': graph(toNodeLinkJson, 'the graph for D3 and networkx'),
  dot: graph(toDot, 'the graph for Graphviz'),
} as const satisfies Record<string, OutputFormat>;

export type OutputName = keyof typeof OUTPUT_FORMATS;

/** A way to read an input. */
export interface InputFormat {
  /**
   * Opens a text that is one discussion. `auto` lacks it, as it stands for another format; lines lack it, as they are
   * read when they arrive (`ndjson-stream.ts`); exports lack it, as they may contain several discussions
   * (`open-export.ts`).
   */
  readonly open?: (text: string, options: AnalyzeOptions) => Outcome | Promise<Outcome>;
  readonly about: string;
}

/** The values of `--from`. */
export const INPUT_FORMATS = {
  auto: {
    about:
      'page, unless the name ends in .json, .ndjson or .jsonl or the text starts like JSON; exports of sites are told',
  },
  page: {
    open: (text, options) => ({ analysis: analyze(text, options), isPage: true }),
    about: 'a page copied as text: the article, then the comments',
  },
  json: { open: openJson, about: 'a discussion as data, or a saved analysis to write again' },
  ndjson: { about: 'one of those a line, or {"id", "text"} with a page as text' },
  export: {
    about: 'JSON or JSON lines as a site gives it: Reddit, Hacker News, Discourse, Mastodon, YouTube and others',
  },
} as const satisfies Record<string, InputFormat>;

export type InputName = keyof typeof INPUT_FORMATS;
