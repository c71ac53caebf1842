import type { Layers, Participant } from '../schema/index.js';

/** Ranks participants. */
export function rankParticipants(_layers: Layers): Participant[] {
  return [];
}
