import type { Layers, StanceTarget } from '../schema/index.js';

/**
 * The speaker that a stance concerns, if any: the one named, or the one quoted. O(quotations), then O(1) per target.
 */
export function speakerTargets({
  quotations,
}: Pick<Layers, 'quotations'>): (target: StanceTarget) => string | undefined {
  const speakerOf = new Map(quotations.map(({ id, speakerId }) => [id, speakerId]));
  return ({ kind, id }) => (kind === 'speaker' ? id : kind === 'quotation' ? speakerOf.get(id) : undefined);
}
