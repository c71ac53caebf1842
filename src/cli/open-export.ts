import { type AnalyzeOptions, analyze } from '../analyze.js';
import { parseJson } from '../read/index.js';
import type { Outcome } from './outcome.js';

/**
 * The discussions in the export of a site, each analyzed when it is its turn. The readers are loaded for them only.
 *
 * @throws {DiscussionError} when the export cannot be read.
 */
export async function* openExport(text: string, options: AnalyzeOptions): AsyncGenerator<Outcome> {
  const { readExports } = await import('../read/sites.js');
  const discussions = readExports(text);
  for (const [i, discussion] of discussions.entries()) {
    const among = discussions.length === 1 ? undefined : i + 1;
    try {
      yield { id: discussion.id, among, analysis: analyze(discussion, options) };
    } catch (error) {
      yield { id: discussion.id, among, error };
    }
  }
}

/** Whether a text is the export of a site. What is plainly of our own shape is told without loading their readers. */
export async function isExport(text: string): Promise<boolean> {
  let data: unknown;
  try {
    data = parseJson(text);
  } catch {
    return false;
  }
  if (typeof data === 'object' && data !== null && ('article' in data || 'discussion' in data)) return false;
  const { formatOfExport } = await import('../read/sites.js');
  return formatOfExport(data) !== undefined;
}

/** What site data is the export of, if it is one; lines of JSON lines are looked at one by one. */
export async function titleOfExport(data: unknown): Promise<string | undefined> {
  const { formatOfExport } = await import('../read/sites.js');
  return (formatOfExport(data) ?? formatOfExport([data]))?.title;
}
