import { type Found, lastSentenceOf, type Pattern } from './find/found.js';
import type { Story } from './story.js';

/** Patterns whose speaker comes after the words, so that more of them may follow. */
const NAMES_AFTER: ReadonlySet<Pattern> = new Set<Pattern>(['content-then-cue', 'interrupted']);

/**
 * Makes one quotation of what is one to a reader: “The bay is shut,” she said. “It will stay so.”; paragraphs of which
 * only the last has closing marks; and German reported speech, sentence after sentence. Keeps the order. O(quotations +
 * tokens between them).
 */
export function joinParts(story: Story, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const at = startOf(story, joined, one);
    if (at < 0) joined.push(one);
    else joined[at] = together(joined[at]!, one);
  }
  return joined;
}

/** Index of the quotation that this one goes on with, or −1. */
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
      return isSaid(story, found[at]!) && followsIn(story, found[at]!, one) && !isAnswer(story, found[at]!, one)
        ? at
        : -1;
    if (isRetort(story, found[at]!)) return -1;
  }
  return -1;
}

/** Verbs before which quotation marks hold a name. */
const NAMES = /^(?:called|named|dubbed|heißt|heißen|hieß|hießen|genannt|nennt|nennen|nannten?)$/;

/** Not “the town hall”, as it is called, and not what is not in quotation marks. */
function isSaid({ tokens }: Story, { parts, cue }: Found): boolean {
  const [first] = parts;
  if (tokens.slice(first!.from, first!.to).every(({ region }) => region < 0)) return false;
  return tokens[first!.from]!.isCapital || cue === undefined || !NAMES.test(tokens[cue]!.norm);
}

/** “…,” Lee said, but Cole shot back: “…”: words at the end of the sentence that are somebody else's. */
function isRetort({ tokens }: Story, { parts, source }: Found): boolean {
  const { from, to } = parts.at(-1)!;
  return source?.mention !== undefined && tokens[from]!.region >= 0 && tokens[to - 1]!.region === tokens[from]!.region;
}

/** “Any regrets?” a reporter shouted. “None.”: whoever asks somebody, or has no name, is answered. */
function isAnswer({ text, tokens, people, lexicon }: Story, { parts, source }: Found, one: Found): boolean {
  const { to } = parts.at(-1)!;
  const next = one.parts[0]!.from;
  if (source === undefined || !text.slice(tokens[to - 1]!.end, tokens[to]!.end).includes('?')) return false;
  if (source.mention === undefined) return source.pronoun === undefined;
  const asker = people.mentions[source.mention]!.person;
  return people.mentions.some(
    ({ from, person }) =>
      from >= to && from < next && person !== asker && !lexicon.isPreposition(tokens[from - 1]!.norm),
  );
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

/** Sentences with nothing between them are one part. */
function together(before: Found, one: Found): Found {
  const [first, ...rest] = one.parts;
  const last = before.parts.at(-1)!;
  const parts =
    one.pattern === 'reported-mood'
      ? [...before.parts.slice(0, -1), { from: last.from, to: first!.to }, ...rest]
      : [...before.parts, ...one.parts];
  return { ...before, parts, lastSentence: lastSentenceOf(one) };
}
