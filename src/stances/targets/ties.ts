import { isTitle } from '../../text/lexicons/en/names.js';
import type { Scan } from '../scan.js';
import type { SpeakerMention } from './names.js';

/** What a sentence says about two speakers: on the same side (+) or against each other (−). */
export interface Tie {
  readonly a: string;
  readonly b: string;
  /** Logits. */
  readonly weight: number;
}

/** Logits that one sentence adds. */
const PER_SENTENCE = 1.2;
/** Most words between a name and the word that links it to the other. */
const REACH = 6;

/** Most words between a country and its representative: "Danish Prime Minister Ann Lee". */
const TITLE = 3;

/**
 * Who is with or against whom according to a text: "Hull invaded Ghent", "Lee defended Berg". Two names are tied by one
 * word of praise or blame between them, or by nothing but a title, as in "Danish Prime Minister Ann Lee". O(words).
 */
export function tiesOf(
  { words: { norms }, sentences }: Scan,
  mentions: readonly SpeakerMention[],
  polarityOf: (word: string) => number,
): Tie[] {
  const ties: Tie[] = [];
  for (let n = 0; n + 1 < mentions.length; n++) {
    const first = mentions[n]!;
    const second = mentions[n + 1]!;
    if (first.speakerId === second.speakerId || second.from - first.to > 2 * REACH) continue;
    if (!sentences.some(({ from, to }) => first.from >= from && second.to <= to)) continue;
    if (isTitled(norms, first.to, second.from)) {
      ties.push({ a: first.speakerId, b: second.speakerId, weight: PER_SENTENCE });
      continue;
    }
    for (let w = first.to; w < second.from; w++) {
      const polarity = Math.sign(polarityOf(norms[w]!));
      if (polarity === 0 || w - first.to >= REACH || second.from - w > REACH) continue;
      ties.push({ a: first.speakerId, b: second.speakerId, weight: polarity * PER_SENTENCE });
      break;
    }
  }
  return ties;
}

/** Words, besides titles, that may come between a country and its representative. */
const ROLE = /^(?:leader|counterpart|chief|head|envoy|official|diplomat|prime|foreign|defence|defense|deputy|first)$/;

function isTitled(norms: readonly string[], from: number, to: number): boolean {
  if (to === from || to - from > TITLE) return false;
  for (let w = from; w < to; w++) if (!isTitle(norms[w]!) && !ROLE.test(norms[w]!)) return false;
  return true;
}
