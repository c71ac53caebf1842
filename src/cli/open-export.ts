import { type AnalyzeOptions, analyze } from '../analyze.js';
import { type Discussion, DiscussionError } from '../schema/index.js';
import type { Outcome } from './outcome.js';

/**
 * The discussions in a site's export, each analyzed in turn. Loads the readers of exports.
 *
 * @throws {DiscussionError} if the export cannot be read.
 */
export async function* openExport(text: string, options: AnalyzeOptions): AsyncGenerator<Outcome> {
  const { readExports } = await import('../read/sites.js');
  yield* analyzeEach(readExports(text), options);
}

/** The same for an export that has already been parsed. */
export async function* analyzeExport(data: unknown, options: AnalyzeOptions): AsyncGenerator<Outcome> {
  const { fromExports } = await import('../read/sites.js');
  yield* analyzeEach(fromExports(data), options);
}

function* analyzeEach(discussions: readonly Discussion[], options: AnalyzeOptions): Generator<Outcome> {
  if (discussions.length === 0) throw new DiscussionError('invalid-discussion', 'The export holds no discussion.');
  for (const [i, discussion] of discussions.entries()) {
    const among = discussions.length === 1 ? undefined : i + 1;
    try {
      yield { id: discussion.id, among, analysis: analyze(discussion, options) };
    } catch (error) {
      yield { id: discussion.id, among, error };
    }
  }
}

/**
 * Whether data is a site's export. Data that is plainly in our own formats is recognised without loading the readers.
 */
export async function isExport(data: unknown): Promise<boolean> {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first === 'object' && first !== null && ('article' in first || 'discussion' in first || isOnlyPage(first)))
    return false;
  const { formatOfExport } = await import('../read/sites.js');
  return formatOfExport(data) !== undefined;
}

function isOnlyPage(data: object): boolean {
  return 'text' in data && Object.keys(data).length <= 2;
}
