import { countIn } from '../counts.js';
import type { Found } from '../find/found.js';
import type { Story } from '../story.js';
import type { Content } from './contents.js';
import type { CueView } from './cue-view.js';
import { lookAtCues, WORTH_A_LOOK } from './first-look.js';
import { supportOf } from './likeness.js';
import type { Reading } from './model.js';
import { lookAround } from './second-look.js';

/** A cue and what it most probably introduces. */
export interface Link {
  readonly view: CueView;
  readonly content: Content;
  /** Probability that the cue introduces it, or something similar. */
  readonly probability: number;
}

/**
 * The links of each sentence, surest first. Looks at each cue by itself, then at all of them together. O(cues ·
 * candidates).
 *
 * A cue introduces the content that is expected to have most in common with the right one. Where no tagger reads, ends
 * are so uncertain that a content in between, half right whichever it is, is better than one that may be all wrong.
 */
export function linkCues(story: Story, reading: Reading): Link[][] {
  const links: Link[][] = story.sentences.map(() => []);
  for (const view of lookAround(lookAtCues(story, reading))) {
    const { contents, first: look } = view;
    if (look.any < WORTH_A_LOOK) continue;
    const { alike, common } = supportOf(contents, withoutSpeakers(view, reading.again.choose(view, contents.length)));
    let best = -1;
    let most = 0;
    for (let k = 0; k < contents.length; k++) {
      if (leavesMarks(story, contents[k]!) || isNothing(story, contents[k]!)) continue;
      const worth = common[k]! + (reading.tagger ? 0 : alike[k]!);
      if (worth <= most) continue;
      most = worth;
      best = k;
    }
    if (best < 0) continue;
    links[look.sentence]!.push({ view, content: contents[best]!, probability: alike[best]! });
  }
  for (const some of links) some.sort((a, b) => b.probability - a.probability || a.view.cue - b.view.cue);
  return links;
}

/**
 * "The strike goes on, says the union.": something is said, and not what stands behind the verb, so of the probabilities
 * of none and of each content only those before the verb are left.
 */
function withoutSpeakers(view: CueView, probabilities: Float64Array): Float64Array {
  if (!isInverted(view)) return probabilities;
  const left = probabilities.slice(0, view.contents.length + 1);
  // "If it rains, say prayers" may be an order.
  if (!view.story.parts.tags[view.cue]!.startsWith('v')) left[0] = 0;
  view.contents.forEach(({ side }, k) => {
    if (side === 'after') left[k + 1] = 0;
  });
  const sum = left.reduce((all, one) => all + one, 0);
  return sum > 0 ? left.map((one) => one / sum) : left;
}

/** Whether a verb of saying stands between a clause with a comma and a noun phrase that ends the sentence. */
function isInverted({ story, cue, sentence: { from, to } }: CueView): boolean {
  const { tokens, lexicon, counts, parts } = story;
  const { norm, region } = tokens[cue]!;
  if (region >= 0 || !lexicon.isSay(norm) || lexicon.isTell(norm) || norm.endsWith('ing')) return false;
  if (lexicon.verbSecond || tokens[cue - 1]?.text !== ',' || countIn(counts.finite, from, cue - 1) === 0) return false;
  return (
    /^(?:=(?:the|an?|his|her|its|their|one|some)|v?[nNjX].*)$/.test(parts.tags[cue + 1] ?? '') &&
    countIn(counts.finite, cue + 1, to) === 0
  );
}

/**
 * Whether a content leaves the quotation marks it began in before they resume: “The bay,” she said, her voice low, “is
 * closed.”
 */
function leavesMarks({ tokens }: Story, { parts: [first, second] }: Content): boolean {
  if (second === undefined || tokens[first!.from]!.region < 0 || tokens[second.from]!.region >= 0) return false;
  return tokens.slice(second.from, second.to).some(({ region }) => region >= 0);
}

/** "Lee said nothing", "Lee thinks so", "Lee said in a statement": nothing is reported. */
function isNothing({ tokens }: Story, { from, to }: Content): boolean {
  const { norm } = tokens[to - 1]!;
  if (to === from + 1 && /^(?:nothing|nichts|so)$/.test(norm)) return true;
  const isIn = (at: number) => tokens[at]?.norm === 'in';
  return (
    /^(?:statement|interview)$/.test(norm) && ((to - from <= 3 && isIn(from)) || (to - from <= 2 && isIn(from - 1)))
  );
}

/** The pattern of a content, by its position relative to the cue. */
export const PATTERN_OF: Readonly<Record<Content['side'], Found['pattern']>> = {
  after: 'cue-then-content',
  before: 'content-then-cue',
  around: 'interrupted',
};
