import type { Layers, StanceTarget } from '../schema/index.js';

/** Whom a stance is about, if a speaker: the one named, or the one whose words are. O(quotations), then O(1) a target. */
export function speakerTargets({
  quotations,
}: Pick<Layers, 'quotations'>): (target: StanceTarget) => string | undefined {
  const speakerOf = new Map(quotations.map(({ id, speakerId }) => [id, speakerId]));
  return ({ kind, id }) => (kind === 'speaker' ? id : kind === 'quotation' ? speakerOf.get(id) : undefined);
}
