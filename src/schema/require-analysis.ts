import type { Analysis, Layers } from './analysis.js';
import { DiscussionError } from './errors.js';
import { isObject } from './fields.js';

const LAYERS = ['speakers', 'quotations', 'replies', 'stances'] as const;
const ANALYSIS = [...LAYERS, 'participants', 'chains', 'diagnostics'] as const;

/**
 * Returns layers after checking that they have the comments and the lists that a call needs. Rows are not checked.
 *
 * @throws {DiscussionError} `invalid-analysis`.
 */
export function requireLayers<Some extends Pick<Layers, 'discussion'>>(
  layers: Some,
  call: string,
  lists: readonly (keyof Analysis)[] = LAYERS,
): Some {
  const known: Partial<Analysis> | null | undefined = layers;
  if (Array.isArray(known?.discussion?.comments) && lists.every((list) => Array.isArray(known[list]))) return layers;
  throw new DiscussionError(
    'invalid-analysis',
    `${call} takes an Analysis; read a saved one with readAnalysis() of discussion-graph/read first.`,
  );
}

/** The same for a whole Analysis. @throws {DiscussionError} `invalid-analysis`. */
export function requireAnalysis(value: Analysis, call: string): Analysis {
  return requireLayers(value, call, ANALYSIS);
}

/** Whether data of unknown origin is meant as an Analysis, not as a Discussion. */
export function isAnalysis(data: unknown): boolean {
  return isObject(data) && isObject(data['discussion']);
}
