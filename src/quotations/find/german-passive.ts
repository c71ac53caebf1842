import type { Story } from '../story.js';
import type { Range } from '../tokens.js';

const PASSIVE = /^(?:werden?|wird|wurden?|würden?|worden)$/;
const ACTIVE = /^(?:hat|haben|hatten?|habe|hätten?)$/;
const AGENT = /^(?:vo[nm]|durch)$/;
/** These end a clause. */
const CLAUSE = /^(?:[,;:]|und|oder|sowie)$/;

/**
 * Whether a German verb is passive: the nearest auxiliary before it in its clause, or the word behind it, is a form of
 * "werden". O(clause).
 */
export function isGermanPassive({ tokens, parts }: Story, { from }: Range, verb: number): boolean {
  if (!parts.tags[verb]!.includes('p')) return false;
  if (PASSIVE.test(tokens[verb + 1]?.norm ?? '')) return true;
  for (let at = verb - 1; at >= from; at--) {
    const { norm, region } = tokens[at]!;
    if (region >= 0) continue;
    if (PASSIVE.test(norm)) return true;
    if (ACTIVE.test(norm) || CLAUSE.test(norm)) return false;
  }
  return false;
}

/** The preposition nearest before `to` in its clause that tells who does what a passive says, or −1. O(clause). */
export function agentBefore({ tokens }: Story, { from, to }: Range): number {
  for (let at = to - 1; at >= from; at--) {
    const { norm, region } = tokens[at]!;
    if (region >= 0 || AGENT.test(norm)) return region >= 0 ? -1 : at;
    if (PASSIVE.test(norm) || CLAUSE.test(norm)) return -1;
  }
  return -1;
}
