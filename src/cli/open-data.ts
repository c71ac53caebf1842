import { type AnalyzeOptions, analyze, type LiveAnalysis, loadAnalysis } from '../analyze.js';

/**
 * Data of unknown shape as an analysis: a saved Analysis comes back as it is, unless an option says how to infer, and then its
 * discussion is analyzed again; a Discussion is analyzed, and `{"id", "text"}` is read as a page. zod is loaded for the first two only.
 *
 * @throws {DiscussionError} when it is none of these.
 */
export async function openData(data: unknown, options: AnalyzeOptions): Promise<LiveAnalysis> {
  if (isPage(data)) {
    const id = idOf(data);
    const analysis = analyze(data.text, options);
    return id === undefined ? analysis : loadAnalysis({ ...analysis, discussion: { ...analysis.discussion, id } });
  }
  const { parseAnalysis, parseDiscussion } = await import('../schema/parse.js');
  if (!isAnalysis(data)) return analyze(parseDiscussion(data), options);
  const saved = parseAnalysis(data);
  const asksForMore = Object.keys(options).some((name) => name !== 'page');
  return asksForMore ? analyze(saved.discussion, options) : loadAnalysis(saved);
}

/** The id data carries, for error lines: of the data itself, or of the discussion inside. */
export function idOf(data: unknown): string | undefined {
  if (!isObject(data)) return undefined;
  const id = data['id'] ?? (isObject(data['discussion']) ? data['discussion']['id'] : undefined);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function isPage(data: unknown): data is { readonly text: string } {
  return (
    isObject(data) &&
    typeof data['text'] === 'string' &&
    data['comments'] === undefined &&
    data['article'] === undefined
  );
}

function isAnalysis(data: unknown): boolean {
  return isObject(data) && isObject(data['discussion']);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
