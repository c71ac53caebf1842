import { countIn } from './counts.js';
import { type Found, lastSentenceOf, type Pattern } from './find/found.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

/** Patterns whose speaker comes after the words, so that more of them may follow. */
const NAMES_AFTER: ReadonlySet<Pattern> = new Set<Pattern>(['content-then-cue', 'interrupted']);

/**
 * Makes one quotation of what is one to a reader: “The bay is shut,” she said. “It will stay so.”; paragraphs of which
 * only the last has closing marks; and German reported speech, sentence after sentence. Keeps the order. O(quotations +
 * tokens between them).
 */
export function joinParts(story: Story, found: readonly Found[]): Found[] {
  const joined: Growing[] = [];
  for (const one of found) {
    const open = joined.at(-1);
    const before = joined[startOf(story, joined, one)];
    if (open && isNamedBelow(story, open, one)) joined[joined.length - 1] = openedBy(open, one);
    else if (before === undefined) joined.push(growing(one));
    else if (isAnswered(story, before)) joined.push(growing(answerOf(story, before, one)));
    else addParts(before, one);
  }
  return joined;
}

/** A quotation to which parts are added. */
type Growing = Omit<Found, 'parts' | 'lastSentence'> & { readonly parts: Range[]; lastSentence: number };

function growing(one: Found): Growing {
  return { ...one, parts: [...one.parts], lastSentence: lastSentenceOf(one) };
}

/** “A.” with its marks left open, ¶ “B,” she said: only the last paragraph names who speaks. */
function isNamedBelow(story: Story, open: Found, one: Found): boolean {
  return open.cue === undefined && !open.source && one.source !== undefined && continues(story, open, one);
}

function openedBy(open: Growing, one: Found): Growing {
  return { ...growing(one), parts: [...open.parts, ...one.parts], sentence: open.sentence };
}

/** Index of the quotation that this one goes on with or answers, or −1. */
function startOf(story: Story, found: readonly Found[], one: Found): number {
  const last = found.length - 1;
  if (last < 0 || one.cue !== undefined || one.source) return -1;
  if (continues(story, found[last]!, one)) return last;
  if (one.pattern === 'reported-mood')
    return found[last]!.pattern === 'reported-mood' && followsIn(story, found[last]!, one) ? last : -1;
  if (one.pattern !== 'floating') return -1;
  // “…,” she said, adding that it is old. “…” goes on with what was in quotation marks.
  for (let at = last; at >= 0 && lastSentenceOf(found[at]!) === one.sentence - 1; at--) {
    if (NAMES_AFTER.has(found[at]!.pattern))
      return isSaid(story, found[at]!) && followsIn(story, found[at]!, one) ? at : -1;
    if (isRetort(story, found[at]!)) return -1;
  }
  return -1;
}

/** Verbs before which quotation marks hold a name. */
const NAMES = /^(?:called|named|dubbed|heißt|heißen|hieß|hießen|genannt|nennt|nennen|nannten?)$/;

/** Not “the town hall”, as it is called, and not what is not in quotation marks. */
function isSaid({ tokens, counts }: Story, { parts, cue }: Found): boolean {
  const { from, to } = parts[0]!;
  if (countIn(counts.marked, from, to) === 0) return false;
  return tokens[from]!.isCapital || cue === undefined || !NAMES.test(tokens[cue]!.norm);
}

/** “…,” Lee said, but Cole shot back: “…”: words at the end of the sentence that are somebody else's. */
function isRetort({ tokens }: Story, { parts, source }: Found): boolean {
  const { from, to } = parts.at(-1)!;
  return source?.mention !== undefined && tokens[from]!.region >= 0 && tokens[to - 1]!.region === tokens[from]!.region;
}

/** “Any regrets?” a reporter shouted. “Any regrets?” Lee asked Cole: somebody else answers. */
function isAnswered(story: Story, before: Found): boolean {
  const { parts, source } = before;
  const { text, tokens } = story;
  const { to } = parts.at(-1)!;
  if (!source || !text.slice(tokens[to - 1]!.end, tokens[to]!.end).includes('?')) return false;
  return (source.mention === undefined && source.pronoun === undefined) || listenerOf(story, before) >= 0;
}

/** The name of whoever is asked behind a question, or −1. */
function listenerOf({ tokens, people, sentences, lexicon }: Story, { parts, source, sentence }: Found): number {
  const asker = people.mentions[source?.mention ?? -1]?.person ?? -1;
  for (let at = parts.at(-1)!.to; asker >= 0 && at < sentences[sentence]!.to; at++) {
    const mention = people.mentionAt[at]!;
    const { from, person } = people.mentions[mention] ?? { from: at, person: asker };
    if (person !== asker && !lexicon.isPreposition(tokens[from - 1]!.norm)) return mention;
  }
  return -1;
}

/** The answer is the listener's, if he has a name. */
function answerOf(story: Story, before: Found, one: Found): Found {
  const mention = listenerOf(story, before);
  if (mention < 0) return one;
  const { from, to } = story.people.mentions[mention]!;
  return { ...one, source: { from, to, mention } };
}

/** Whether the marks of one paragraph were left open, to be opened again by the next. */
function continues({ tokens, regions }: Story, before: Found, { parts }: Found): boolean {
  const { region } = tokens[parts[0]!.from]!;
  return regions[region]?.continues === true && tokens[before.parts.at(-1)!.to - 1]!.region === region - 1;
}

/** Whether a quotation is in the next sentence of the paragraph. */
function followsIn({ tokens }: Story, before: Found, { parts, sentence }: Found): boolean {
  if (lastSentenceOf(before) !== sentence - 1) return false;
  return tokens.slice(before.parts.at(-1)!.to, parts[0]!.from).every(({ text }) => text !== '\n');
}

/** Adds the parts of another; sentences with nothing between them are one part. */
function addParts(whole: Growing, one: Found): void {
  const [first, ...rest] = one.parts;
  if (one.pattern === 'reported-mood') whole.parts.push({ from: whole.parts.pop()!.from, to: first!.to }, ...rest);
  else whole.parts.push(...one.parts);
  whole.lastSentence = lastSentenceOf(one);
}
