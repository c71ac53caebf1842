import { type AnalyzeOptions, analyze, type LiveAnalysis } from '../analyze.js';
import {
  toCommentsCsv,
  toEdgesCsv,
  toGexf,
  toGraphologyJson,
  toJson,
  toNdjsonLine,
  toQuestions,
  toSummary,
} from '../write/index.js';
import { openJson } from './open-data.js';
import type { Outcome } from './outcome.js';

/** A way to write an analysis. */
export interface OutputFormat {
  readonly write: (analysis: LiveAnalysis) => string;
  /** Whether several analyses may follow each other. */
  readonly many: boolean;
  /** Whether each of several gets a heading. */
  readonly headed: boolean;
  readonly about: string;
}

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
  comments: {
    write: toCommentsCsv,
    many: false,
    headed: false,
    about: 'a table of comments as CSV, for pandas, R and spreadsheets',
  },
  edges: { write: toEdgesCsv, many: false, headed: false, about: 'a table of edges as CSV' },
  gexf: { write: toGexf, many: false, headed: false, about: 'the graph for Gephi and networkx' },
  graphology: { write: toGraphologyJson, many: false, headed: false, about: 'the graph for graphology and sigma.js' },
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
    open: (text, options) => ({ analysis: analyze(text, options) }),
    about: 'a page copied as text: the article, then the comments',
  },
  json: { open: openJson, about: 'a discussion as data, or a saved analysis to write again' },
  ndjson: { about: 'one of those a line, or {"id", "text"} with a page as text' },
  export: {
    about: 'JSON or JSON lines as a site gives it: Reddit, Hacker News, Discourse, Mastodon, YouTube and others',
  },
} as const satisfies Record<string, InputFormat>;

export type InputName = keyof typeof INPUT_FORMATS;
