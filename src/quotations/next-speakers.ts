import { type Found, lastSentenceOf } from './find/found.js';
import type { Story } from './story.js';

/**
 * For each quotation that stands alone, the person named as the source of the next one in its paragraph, or of the next
 * paragraph's if the quotation continues there; −1 for all others. O(tokens).
 */
export function nextSpeakers({ tokens, people, regions }: Story, found: readonly Found[]): Int32Array {
  const speakers = new Int32Array(found.length).fill(-1);
  const isContinued = (next: Found | undefined) =>
    next !== undefined && regions[tokens[next.parts[0]!.from]!.region]?.continues === true;
  /** The quotation at which the continuing paragraphs after this one reach a source, or end. */
  let end = found.length;
  for (let item = found.length - 1; item >= 0; item--) {
    const one = found[item]!;
    const runsOn = isContinued(found[item + 1]);
    if (!runsOn || found[item + 1]!.source || !isContinued(found[item + 2])) end = item + 1;
    const next = found[end];
    const mention = next?.source?.mention;
    if (one.source || mention === undefined || (!runsOn && !isSameBreath(tokens, one, next!))) continue;
    speakers[item] = people.mentions[mention]!.person;
  }
  return speakers;
}

/** Whether one quotation follows another in the same or the next sentence of a paragraph. */
function isSameBreath(tokens: Story['tokens'], one: Found, next: Found): boolean {
  if (next.sentence > lastSentenceOf(one) + 1) return false;
  for (let at = one.parts.at(-1)!.to; at < next.parts[0]!.from; at++) if (tokens[at]!.text === '\n') return false;
  return true;
}
