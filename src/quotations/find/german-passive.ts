import type { Story } from '../story.js';
import type { Range } from '../tokens.js';

const PASSIVE = /^(?:wird|werden|wurden?|worden)$/;
const ACTIVE = /^(?:hat|haben|hatten?|habe|hätten?)$/;
const AGENT = /^(?:vo[nm]|durch)$/;

/** Whether a German verb is passive: the nearest auxiliary before it, or the word behind it, is a form of "werden". O(sentence). */
export function isGermanPassive({ tokens, parts }: Story, { from }: Range, verb: number): boolean {
  if (!parts.tags[verb]!.includes('p')) return false;
  if (PASSIVE.test(tokens[verb + 1]?.norm ?? '')) return true;
  for (let at = verb - 1; at >= from; at--) {
    const { norm, region } = tokens[at]!;
    if (region >= 0) continue;
    if (PASSIVE.test(norm)) return true;
    if (ACTIVE.test(norm)) return false;
  }
  return false;
}

/** The preposition before whoever does what a passive sentence says: "von", or −1. O(sentence). */
export function agentIn({ tokens }: Story, { from, to }: Range): number {
  for (let at = from; at < to; at++) if (tokens[at]!.region < 0 && AGENT.test(tokens[at]!.norm)) return at;
  return -1;
}
