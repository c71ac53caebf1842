import { type AnalyzeOptions, analyze, type LiveAnalysis, loadAnalysis } from '../analyze.js';
import { parseJson } from '../read/index.js';
import { fault } from '../schema/fault.js';
import { isObject } from '../schema/fields.js';
import {
  type Analysis,
  type Corrections,
  type Diagnostic,
  DiscussionError,
  type Quotation,
  type Reply,
  type Stance,
} from '../schema/index.js';
import { isAnalysis } from '../schema/require-analysis.js';
import { analyzeExport, isExport } from './open-export.js';
import type { Outcome } from './outcome.js';

/**
 * Opens data of unknown shape. A saved Analysis is returned as it is, or without its evidence, unless an option says how to
 * infer: then its discussion is analyzed again with the links, stances and quotations that a person had corrected (a saved
 * Analysis does not contain corrections of names, nor quotations that were removed), and a diagnostic says so. A Discussion is analyzed, and `{"id", "text"}` is read as a page, unless an author or a
 * parent shows that it is a comment. zod is loaded for the first two only; the readers of exports only to say which of
 * them to use.
 *
 * @param isLine whether it is one of many lines, for which errors are worded differently.
 * @throws {DiscussionError} if it is none of these.
 */
export async function openData(data: unknown, options: AnalyzeOptions, isLine = false): Promise<LiveAnalysis> {
  const refuse = isLine ? refuseLine : refuseExport;
  if (isLikePage(data)) {
    if ((await isExport(data)) || (await isExport([data]))) await refuse(data);
    if ('author' in data || 'parentId' in data) throw isComment();
    if (!isPage(data)) throw fault('discussion', 'text', 'should be a text, as there are no comments');
    const id = idOf(data);
    const analysis = analyze(data.text, options);
    return id === undefined ? analysis : loadAnalysis({ ...analysis, discussion: { ...analysis.discussion, id } });
  }
  const { parseAnalysis, parseDiscussion } = await import('../schema/parse.js');
  if (!isAnalysis(data)) {
    try {
      return analyze(parseDiscussion(data), options);
    } catch (error) {
      if (error instanceof DiscussionError && error.code === 'invalid-discussion') await refuse(data);
      throw error;
    }
  }
  const saved = parseAnalysis(data);
  const asksForMore = Object.keys(options).some((name) => name !== 'page' && name !== 'evidence');
  if (!asksForMore) return loadAnalysis(options.evidence === false ? withoutEvidence(saved) : saved);
  const corrections = joinCorrections(correctionsIn(saved), options.corrections);
  const again = analyze(saved.discussion, { ...options, corrections });
  return loadAnalysis({ ...again, diagnostics: [...again.diagnostics, ANALYZED_AGAIN] });
}

const ANALYZED_AGAIN: Diagnostic = {
  code: 'analyzed-again',
  message:
    'This is a saved analysis, and an option says how to infer: all was inferred anew. Options of the first time count only if they are given again; corrections in the file still do.',
};

function withoutEvidence({ replies, stances, quotations, ...rest }: Analysis): Analysis {
  const bare = <Row extends Reply | Stance | Quotation>(row: Row): Row =>
    row.basis === 'inferred' ? { ...row, evidence: [] } : row;
  return { ...rest, replies: replies.map(bare), stances: stances.map(bare), quotations: quotations.map(bare) };
}

/**
 * Looks for a site's export, or something close to one, in data that is not in our formats.
 *
 * @throws {DiscussionError} if it is one, saying how to read it.
 */
export async function refuseExport(data: unknown): Promise<void> {
  const { formatOfExport } = await import('../read/sites.js');
  const title = formatOfExport(data)?.title;
  if (title !== undefined) throw isExportOf(title, 'Read it with --from export');
  const { exportFault } = await import('../read/export-fault.js');
  const fault = exportFault(data, formatOfExport);
  if (fault !== undefined) throw fault;
}

/** The same for one of many lines, among which `--from export` would not find it. */
async function refuseLine(data: unknown): Promise<void> {
  const { formatOfExport } = await import('../read/sites.js');
  const whole = formatOfExport(data);
  const title = (whole ?? formatOfExport([data]))?.title;
  if (title === undefined) return;
  throw isExportOf(title, whole ? 'Give it in a file of its own' : 'Give such lines without others');
}

function isExportOf(title: string, remedy: string): DiscussionError {
  return new DiscussionError(
    'invalid-discussion',
    `This is no discussion of our own format but seems to be data of ${title}. ${remedy}.`,
  );
}

/** Comments must not each be read as a page of their own without notice. */
function isComment(): DiscussionError {
  return new DiscussionError(
    'invalid-discussion',
    'This seems to be a comment, as it has an "author" or "parentId". Put all comments of a discussion into one: { "article": { "text": … }, "comments": [ … ] }; of a page give { "id", "text" } without these.',
  );
}

/**
 * Opens JSON text. Data that cannot be opened keeps its id with the error.
 *
 * @throws {DiscussionError} if the text is not JSON.
 */
export async function openJson(text: string, options: AnalyzeOptions): Promise<Outcome> {
  return openParsed(parseJson(text), options);
}

/**
 * Opens JSON text of unknown kind: the discussions in a site's export, or else as `openJson`.
 *
 * @throws {DiscussionError} if the text is not JSON, or an export that cannot be read.
 */
export async function* openAnyJson(text: string, options: AnalyzeOptions): AsyncGenerator<Outcome> {
  const data = parseJson(text);
  if (await isExport(data)) yield* analyzeExport(data, options);
  else yield await openParsed(data, options);
}

async function openParsed(data: unknown, options: AnalyzeOptions): Promise<Outcome> {
  const id = idOf(data);
  try {
    return { id, analysis: await openData(data, options), isPage: isPage(data) };
  } catch (error) {
    return { id, error };
  }
}

/**
 * A person's corrections, as far as an analysis contains them. When it is analyzed again, ids may be another's, so names and words
 * stand for them.
 */
function correctionsIn({ discussion, replies, stances, speakers, quotations }: Analysis): Corrections {
  const { text } = discussion.article;
  const names = new Map(
    // A name that only a correction gave is not in the article.
    speakers.map(({ id, name, aliases }) => [id, [name, ...aliases].find((one) => text.includes(one)) ?? name]),
  );
  const said = quotations.map(({ id, content }) => [id, text.slice(content.start, content.end)] as const);
  const times = new Map<string, number>();
  for (const [, words] of said) times.set(words, (times.get(words) ?? 0) + 1);
  const words = new Map(said.map(([id, passage]) => [id, times.get(passage) === 1 ? passage : id]));
  const standing = { comment: undefined, article: undefined, speaker: names, quotation: words };
  return {
    replies: replies.flatMap(({ id, parentId, basis }) =>
      basis === 'corrected' && parentId !== null ? [{ comment: id, parent: parentId }] : [],
    ),
    stances: stances.flatMap(({ commentId, target: { kind, id }, stance, basis }) =>
      basis === 'corrected'
        ? [{ comment: commentId, target: { kind, id: standing[kind]?.get(id) ?? id }, stance }]
        : [],
    ),
    quotations: quotations.flatMap(({ id, speakerId, basis }) => {
      const speaker = names.get(speakerId ?? '');
      return basis === 'corrected' && speaker !== undefined ? [{ quotation: words.get(id)!, speaker }] : [];
    }),
  };
}

/** Of two rows about the same thing, the later counts, so the given ones come last. */
function joinCorrections(saved: Corrections, given: Corrections = {}): Corrections {
  const nobody = new Set(
    (given.names ?? []).flatMap(({ name, speaker }): (string | null)[] => (speaker === null ? [name] : [])),
  );
  return {
    ...given,
    replies: [...(saved.replies ?? []), ...(given.replies ?? [])],
    stances: [...(saved.stances ?? []), ...(given.stances ?? [])],
    quotations: [
      ...(saved.quotations ?? []).filter(({ speaker }) => !nobody.has(speaker)),
      ...(given.quotations ?? []),
    ],
  };
}

/** The id in the data, for error lines: its own, or that of the discussion inside. */
export function idOf(data: unknown): string | undefined {
  if (!isObject(data)) return undefined;
  const id = data['id'] ?? (isObject(data['discussion']) ? data['discussion']['id'] : undefined);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** Whether data holds a page as text, and no discussion. */
export function isPage(data: unknown): data is { readonly text: string } {
  return isLikePage(data) && typeof data['text'] === 'string';
}

function isLikePage(data: unknown): data is Readonly<Record<string, unknown>> {
  if (!isObject(data) || !('text' in data)) return false;
  return data['comments'] === undefined && data['article'] === undefined && !isAnalysis(data);
}
