import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Story } from '../story.js';

const WRITTEN = /^(?:letter|statement|email|e-mail|memo|note|post|tweet|message|testimony|brief|schreiben|mitteilung)$/;

/**
 * The name that a noun phrase denotes: "Ann Lee" in "former mayor Ann Lee of Hull", none in "Hull police officers".
 * People take precedence over bodies, then earlier names over later ones. −1 if there is none. O(phrase).
 */
export function headOf(story: Story, from: number, to: number): number {
  const { people } = story;
  const { mentionAt, mentions } = people;
  const sender = senderOf(story, from, to);
  if (sender >= 0) return sender;
  let best = -1;
  for (let at = from; at < to; at++) {
    const here = mentionAt[at]!;
    if (here < 0) continue;
    const mention = mentions[here]!;
    at = mention.to - 1;
    if (mention.possessive || isObject(story, mention.from, from) || describes(story, mention.to, to)) continue;
    if (people.people[mention.person]!.isPerson) return here;
    if (best < 0) best = here;
  }
  return best;
}

/** "A letter from Ann Lee", "an email by her": the name of the writer, or −1. */
function senderOf({ tokens, people }: Story, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (/^(?:from|by|von)$/.test(tokens[at]!.norm) && WRITTEN.test(tokens[at - 1]!.norm))
      return people.mentionAt[at + 1]!;
  return -1;
}

const GENITIVE = /^(?:de[rs]|eine[rs])$/;

/** "of Hull", "from the Hull museum": not what the phrase denotes. */
function isObject({ tokens, lexicon }: Story, name: number, from: number): boolean {
  let before = name - 1;
  // "eine Sprecherin der Stadt"
  if (
    lexicon.language === 'de' &&
    before > from &&
    GENITIVE.test(tokens[before]!.norm) &&
    tokens[before - 1]!.isCapital
  )
    return true;
  if (before > from && FUNCTION_WORDS.has(tokens[before]!.norm) && !lexicon.isPreposition(tokens[before]!.norm))
    before--;
  return before >= from && lexicon.isPreposition(tokens[before]!.norm) && tokens[before]!.norm !== 'and';
}

/** "Hull police": the name only modifies a lower-case noun. */
function describes({ tokens, lexicon }: Story, after: number, to: number): boolean {
  const next = tokens[after];
  if (after >= to || !next?.isWord || next.isCapital || next.region >= 0) return false;
  const { norm } = next;
  return !(
    lexicon.isPreposition(norm) ||
    FUNCTION_WORDS.has(norm) ||
    lexicon.isFinite(norm) ||
    lexicon.isSay(norm) ||
    lexicon.isBetween(norm) ||
    /(?:ed|ing)$/.test(norm)
  );
}
