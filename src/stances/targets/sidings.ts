import { isTitle } from '../../text/lexicons/en/names.js';
import type { StanceCue } from '../../text/lexicons/stance-cues.js';
import type { PhraseHit } from '../../text/phrases.js';
import type { Scan, SentenceScan } from '../scan.js';
import type { SpeakerMention } from './names.js';

/**
 * A phrase that sides with or against the name beside it: "agree with Lee", "Lee is wrong". Word positions, half-open.
 */
export interface Siding {
  readonly name: SpeakerMention;
  readonly from: number;
  readonly to: number;
  /** The range in which a denial reverses the phrase. */
  readonly deniedFrom: number;
  readonly deniedTo: number;
  /** For (1) or against (−1), ignoring denials. */
  readonly sign: 1 | -1;
}

/** Most words between a phrase and its name. */
const REACH = 4;
/**
 * A denial so many words before the phrase, or before the name it follows, applies to it: "I don't think Lee is right".
 */
const DENIED = 3;
/** What may come between a name and what is said of it. */
const LINK =
  /^(?:is|was|are|were|be|been|has|have|had|got|gets|makes|made|does|do|did|really|quite|absolutely|totally|completely|so|just|very|entirely|perfectly|simply|plainly|clearly|obviously|again|still|always|probably|actually|definitely|certainly|indeed|once|also|sadly|dead|plain|no|doubt|undoubtedly|hat|haben|hatte|liegt|da|hier|auch|ja|doch|wieder|völlig|ganz|absolut|einfach|leider|vollkommen|total|sich|har|havde|tager|tog|helt|fuldstændig|jo|også|desværre|bare)$/;
/** What may come between a phrase and the name after it, apart from titles. */
const BEFORE_NAME = /^(?:the|our|what|everything|dem|der|die|den|unserem|unserer|vores)$/;
/** Then somebody else takes that side, or it is only a condition. */
const OTHERS = /^(?:you|he|she|they|who|people|du|ihr|wer|de|han|hun|hvem|if|whether|unless|wenn|falls|ob|hvis)$/;

const PHRASES: readonly { readonly cue: StanceCue; readonly sign: 1 | -1; readonly beforeName: boolean }[] = [
  { cue: 'sidesWith', sign: 1, beforeName: true },
  { cue: 'sidesAgainst', sign: -1, beforeName: true },
  { cue: 'isRight', sign: 1, beforeName: false },
  { cue: 'isWrong', sign: -1, beforeName: false },
];

/**
 * The phrases in a sentence that side with or against one of its names, by their first word; in a question there are
 * none ("Is Lee right?"). O(phrases · names in the sentence).
 */
export function findSidings(scan: Scan, sentence: SentenceScan, named: readonly SpeakerMention[]): Map<number, Siding> {
  const sidings = new Map<number, Siding>();
  if (sentence.asks) return sidings;
  for (const { cue, sign, beforeName } of PHRASES)
    for (const hit of scan.hitsByCue.get(cue) ?? []) {
      if (hit.from < sentence.from || hit.to > sentence.to) continue;
      const name = beforeName ? nameAfter(scan, hit, named) : nameBefore(scan, hit, named);
      if (name === undefined || isElsewhere(scan, hit)) continue;
      const first = beforeName ? hit.from : name.from;
      if (first > sentence.from && OTHERS.test(scan.words.norms[first - 1]!)) continue;
      const known = sidings.get(hit.from);
      if (known !== undefined && known.to >= hit.to) continue;
      sidings.set(hit.from, {
        name,
        from: beforeName ? hit.from : Math.min(name.to, hit.from),
        to: hit.to,
        deniedFrom: Math.max(sentence.from, first - DENIED),
        deniedTo: beforeName || opensWithDenial(scan, hit) ? hit.from : hit.to,
        sign,
      });
    }
  return sidings;
}

/** The denial of "no shame" is part of the phrase, that of "should not resign" is not. */
function opensWithDenial({ hitsByCue }: Scan, { from }: PhraseHit<StanceCue>): boolean {
  return (hitsByCue.get('negation') ?? []).some((denial) => denial.from === from);
}

/** "Lee is right now in Hull", "Lee must go to Hull": not about taking sides; "Lee is right, now we know" is. */
function isElsewhere({ text, words: { starts, ends }, hitsByCue }: Scan, { from, to }: PhraseHit<StanceCue>): boolean {
  if (/[,;:.!?–—]/.test(text.slice(ends[to - 1], starts[to]))) return false;
  return (hitsByCue.get('noSide') ?? []).some((hit) => hit.from === from && hit.to > to);
}

function nameAfter(scan: Scan, { to }: PhraseHit<StanceCue>, named: readonly SpeakerMention[]) {
  const { norms } = scan.words;
  for (let w = to; w <= to + REACH; w++) {
    const name = named.find(({ from }) => from === w);
    if (name !== undefined) return isAddressed(scan, to, name) ? name : undefined;
    if (!BEFORE_NAME.test(norms[w] ?? '') && !isTitle(norms[w] ?? '')) return undefined;
  }
  return undefined;
}

/**
 * Whether the phrase concerns the name: in "Well said, Lee!" it does, in "Well said, Lee is a liar" the name starts a
 * new clause.
 */
function isAddressed({ text, words: { starts, ends } }: Scan, phraseTo: number, { from, to }: SpeakerMention): boolean {
  if (!/[^\s'’“”"]/.test(text.slice(ends[phraseTo - 1]!, starts[phraseTo]!)))
    return !/[,;:]/.test(text.slice(ends[phraseTo]!, starts[from]));
  return starts[to] === undefined || /\S/.test(text.slice(ends[to - 1]!, starts[to]));
}

function nameBefore(
  { words: { norms }, hitsByCue }: Scan,
  hit: PhraseHit<StanceCue>,
  named: readonly SpeakerMention[],
) {
  const denials = hitsByCue.get('negation') ?? [];
  for (let w = hit.from; w >= hit.from - REACH; w--) {
    const name = named.find(({ to }) => to === w);
    if (name !== undefined) return name;
    if (!LINK.test(norms[w - 1] ?? '') && !denials.some(({ from }) => from === w - 1)) return undefined;
  }
  return undefined;
}
