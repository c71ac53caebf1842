import { grouped } from '../../text/grouped.js';
import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';
import type { Found, Source } from './found.js';

/** "LEE: The ferry is old." */
interface Turn {
  readonly label: Range;
  /** By this, turns of the same speaker are known. */
  readonly key: string;
  readonly content: Range;
  /** Whether it ends with a question mark. */
  readonly isAsked: boolean;
  readonly region: number;
}

/** Most words of a label. */
const LONGEST = 4;
/** Fewest turns of a transcript whose speakers are not all known by name. */
const LEAST = 3;
const QUESTION = /^(?:q|question|frage)$/;
const ANSWER = /^(?:a|answer|antwort)$/;
const PERSONAL =
  /^(?:i|me|my|we|us|our|you|your|(?:i|we|you)'(?:m|re|ve|ll|d)|let's|ich|mich|mir|mein|wir|uns|unser|du|dich|dir)$/;
const SUBJECT = /^(?:i|we|you|(?:i|we|you)'(?:m|re|ve|ll|d)|ich|wir|du)$/;
const OWN = /^(?:i|me|my|we|us|our|(?:i|we)'(?:m|re|ve|ll|d)|ich|mich|mir|mein|wir|uns|unser)$/;
const ALONE = /^(?:i|me|my|i'(?:m|ve|ll|d)|ich|mich|mir|mein)$/;
const ROLE = /^(?:moderator|interviewer|reporter|journalist|host|guest|presenter|audience|moderation)$/;

/** The turns of interviews and debates: lines, or sentences in quotation marks, behind "Q:" or a name. O(tokens). */
export function findTurns(story: Story): Found[] {
  const all = listTurns(story);
  const lines = withSpeakers(
    story,
    all.filter(({ region }) => region < 0),
  );
  const interview = lines.filter(({ key }) => QUESTION.test(key) || ANSWER.test(key));
  const interviewee = interview.length > 0 ? intervieweeOf(story, interview[0]!) : -1;
  const alone = isInterview(story, interview, interviewee) ? interview : isDebate(story, lines) ? lines : [];
  const regions = new Map<number, Turn[]>();
  for (const turn of all) {
    const inside = regions.get(turn.region);
    if (inside) inside.push(turn);
    else regions.set(turn.region, [turn]);
  }
  const quoted = [...regions].filter(([region, inside]) => region >= 0 && isDebate(story, inside));
  const turns = [...alone, ...quoted.flatMap(([, inside]) => inside)];
  turns.sort((one, other) => one.content.from - other.content.from);
  return turns.map((turn) => ({
    parts: [turn.content],
    cue: undefined,
    source: sourceOf(story, turn, interviewee),
    pattern: 'turn',
    sentence: story.sentenceAt[turn.content.from]!,
  }));
}

function listTurns(story: Story): Turn[] {
  const { tokens } = story;
  const turns: Turn[] = [];
  let at = 0;
  while (at < tokens.length) {
    const label = labelAt(story, at);
    at++;
    if (!label) continue;
    const { region } = tokens[label.from]!;
    const start = label.to + Number(tokens[label.to]?.text === ':');
    at = start;
    while (at < tokens.length && tokens[at]!.text !== '\n' && (region < 0 || tokens[at]!.region === region)) {
      if (region >= 0 && labelAt(story, at)) break;
      at++;
    }
    const content = trimToWords(tokens, { from: start, to: at });
    // “LEE: “The ferry is old.”” is found by its marks.
    const isMarked = region < 0 && tokens[start]?.region !== -1;
    const isAsked = tokens.slice(content.to, at).some(({ text }) => text === '?');
    if (isMarked) at = start;
    else if (content.to > content.from) turns.push({ label, key: keyOf(story, label), content, isAsked, region });
  }
  return turns;
}

/** The words up to a colon, or "Q.", at the start of a line, or in capitals within quotation marks. */
function labelAt(story: Story, from: number): Range | undefined {
  const { tokens } = story;
  const { region, isCapital, norm } = tokens[from]!;
  const before = tokens[from - 1];
  if (!isCapital || (region < 0 && before !== undefined && before.text !== '\n')) return undefined;
  if (region < 0 && /^[qa]\.$/.test(norm)) return { from, to: from + 1 };
  let to = from;
  while (to - from <= LONGEST && tokens[to]?.isCapital && tokens[to]!.region === region) to++;
  if (tokens[to]?.text !== ':' || to - from > LONGEST) return undefined;
  const label = { from, to };
  return region < 0 || isLoud(story, label) ? label : undefined;
}

/** Whether words in quotation marks are all of a question or an answer: "A: “All of them.”" O(1). */
export function isAskedOrAnswered({ tokens }: Story, { from }: Range): boolean {
  const norm = tokens[from - 2]?.norm ?? '';
  const isLine = (tokens[from - 3]?.text ?? '\n') === '\n';
  return isLine && tokens[from - 1]?.text === ':' && (QUESTION.test(norm) || ANSWER.test(norm));
}

function keyOf({ tokens }: Story, { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm.replace(/\.$/, ''))
    .join(' ');
}

/** "LEE" */
function isLoud({ tokens }: Story, { from, to }: Range): boolean {
  return tokens.slice(from, to).every(({ text }) => text === text.toUpperCase()) && tokens[to - 1]!.text.length > 1;
}

/** Those who may speak: whoever asks without being a person ("Gull Post: …") asks again. */
function withSpeakers(story: Story, lines: readonly Turn[]): Turn[] {
  const byKey = grouped(lines, ({ key }) => key);
  return lines.filter(({ label, key }) => isSpeaker(story, label) || byKey.get(key)!.length > 1);
}

function isSpeaker(story: Story, label: Range): boolean {
  const key = keyOf(story, label);
  return (
    QUESTION.test(key) || ANSWER.test(key) || ROLE.test(key) || isLoud(story, label) || personIn(story, label) >= 0
  );
}

/** The mention of a person that a label ends with, or −1. */
function personIn({ people }: Story, { to }: Range): number {
  const mention = people.mentionAt[to - 1]!;
  return mention >= 0 && people.people[people.mentions[mention]!.person]!.isPerson ? mention : -1;
}

/** Questions and answers of two people, one of whom says "I"; others are a quiz or a manual. Nobody named is no "we". */
function isInterview(story: Story, turns: readonly Turn[], interviewee: number): boolean {
  const questions = turns.filter(({ key }) => QUESTION.test(key));
  const asked = questions.filter(({ isAsked }) => isAsked);
  const own = interviewee < 0 ? ALONE : OWN;
  const isOwn = turns.some(({ key, content }) => ANSWER.test(key) && says(story, content, own));
  return isOwn && asked.length > 0 && 2 * asked.length >= questions.length;
}

/**
 * Whether people speak to each other, unlike headings, captions and rows of a table: somebody who is known takes turns
 * with others, and some say "I" or "you".
 */
function isDebate(story: Story, turns: readonly Turn[]): boolean {
  const keys = new Set(turns.map(({ key }) => key));
  const known = new Set(turns.filter(({ label }) => personIn(story, label) >= 0).map(({ key }) => key));
  const personal = turns.filter(({ content }) => says(story, content, PERSONAL));
  if (known.size === 0) return isQuarrel(story, turns);
  if (2 * known.size < keys.size || 4 * personal.length < turns.length) return false;
  if (turns.length >= LEAST && (turns.length > keys.size || turns.some(({ key }) => ROLE.test(key)))) return true;
  // "Ann Lee: our dear mother", "John Stones: Solid." are rows of a list.
  const told = turns.filter(({ content }) => says(story, content, SUBJECT));
  const isNext = ({ label: { from } }: Turn, k: number) => k === 0 || isGap(story, turns[k - 1]!.content.to, from);
  return keys.size > 1 && 2 * told.length >= turns.length && turns.every(isNext);
}

/** Whether two who are not known, in capitals, say "I" and come back: under "MYTH:" and "FACT:" only one does. */
function isQuarrel(story: Story, turns: readonly Turn[]): boolean {
  const byKey = grouped(
    turns.filter(({ label }) => isLoud(story, label)),
    ({ key }) => key,
  );
  const speaking = [...byKey.values()].filter(
    (own) => own.length > 1 && own.some(({ content }) => says(story, content, OWN)),
  );
  return speaking.length > 1 && 2 * speaking.length >= byKey.size;
}

/** Whether such a word is said. */
function says({ tokens }: Story, { from, to }: Range, word: RegExp): boolean {
  return tokens.slice(from, to).some(({ norm }) => word.test(norm));
}

function isGap({ counts }: Story, from: number, to: number): boolean {
  return countIn(counts.words, from, to) === 0;
}

/** A mention of the person named most often before an interview, or −1. */
function intervieweeOf({ people, tokens }: Story, { label }: Turn): number {
  const times = new Map<number, number>();
  let best = -1;
  people.mentions.forEach(({ from, person }, mention) => {
    // "By Ann Lee" asks.
    if (from >= label.from || !people.people[person]!.isPerson || tokens[from - 1]?.norm === 'by') return;
    times.set(person, (times.get(person) ?? 0) + 1);
    if (best < 0 || times.get(person)! > times.get(people.mentions[best]!.person)!) best = mention;
  });
  return best;
}

function sourceOf(story: Story, { label, key }: Turn, interviewee: number): Source {
  if (QUESTION.test(key)) return label;
  const named = ANSWER.test(key) ? interviewee : (story.people.mentionAt[label.to - 1] ?? -1);
  return named < 0 ? label : { ...label, mention: named };
}
