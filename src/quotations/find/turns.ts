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
  readonly region: number;
}

/** Most words of a label. */
const LONGEST = 4;
/** Fewest turns of a transcript whose speakers are not all known by name. */
const LEAST = 3;
const QUESTION = /^(?:q|question|frage)$/;
const ANSWER = /^(?:a|answer|antwort)$/;
const ROLE = /^(?:moderator|interviewer|host|presenter|audience|moderation)$/;

/** The turns of interviews and debates: lines, or sentences in quotation marks, behind "Q:" or a name. O(tokens). */
export function findTurns(story: Story): Found[] {
  const all = listTurns(story);
  const isKept = isTranscript(
    story,
    all.filter(({ region }) => region < 0),
  );
  const inside = new Map<number, number>();
  for (const { region } of all) inside.set(region, (inside.get(region) ?? 0) + 1);
  const turns = all.filter(({ region }) => (region < 0 ? isKept : inside.get(region)! > 1));
  const interviewee = turns.some(({ key }) => ANSWER.test(key)) ? intervieweeOf(story, turns[0]!) : -1;
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
    if (content.to > content.from && !isMarked) turns.push({ label, key: keyOf(story, label), content, region });
  }
  return turns;
}

/** The words up to a colon, or "Q.", at the start of a line, or in capitals within quotation marks. */
function labelAt(story: Story, from: number): Range | undefined {
  const { tokens } = story;
  const { region, isCapital, norm } = tokens[from]!;
  const before = tokens[from - 1];
  if (!isCapital || (region < 0 && before !== undefined && before.text !== '\n')) return undefined;
  if (/^[qa]\.$/.test(norm)) return { from, to: from + 1 };
  let to = from;
  while (to - from <= LONGEST && tokens[to]?.isCapital && tokens[to]!.region === region) to++;
  if (tokens[to]?.text !== ':' || to - from > LONGEST) return undefined;
  const label = { from, to };
  return (region < 0 ? isSpeaker(story, label) : isLoud(story, label)) ? label : undefined;
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

/** Whether lines are turns rather than headings, captions or rows of a table. */
function isTranscript(story: Story, turns: readonly Turn[]): boolean {
  const keys = new Set(turns.map(({ key }) => key));
  if (keys.size < 2) return false;
  const has = (label: RegExp) => [...keys].some((key) => label.test(key));
  if (has(QUESTION) && has(ANSWER)) return true;
  const isSaid = ({ content: { from, to } }: Turn) => countIn(story.counts.finiteAnywhere, from, to) > 0;
  if (turns.filter(isSaid).length < turns.length / 2) return false;
  if (turns.length > keys.size && turns.length >= LEAST) return true;
  const isNext = ({ label: { from } }: Turn, k: number) => k === 0 || isGap(story, turns[k - 1]!.content.to, from);
  return turns.every((turn, k) => isSaid(turn) && isNext(turn, k) && personIn(story, turn.label) >= 0);
}

function isGap({ counts }: Story, from: number, to: number): boolean {
  return countIn(counts.words, from, to) === 0;
}

/** A mention of the person named most often before an interview, or −1. */
function intervieweeOf({ people }: Story, { label }: Turn): number {
  const times = new Map<number, number>();
  let best = -1;
  people.mentions.forEach(({ from, person }, mention) => {
    if (from >= label.from || !people.people[person]!.isPerson) return;
    times.set(person, (times.get(person) ?? 0) + 1);
    if (best < 0 || times.get(person)! > times.get(people.mentions[best]!.person)!) best = mention;
  });
  return best;
}

function sourceOf(story: Story, { label, key }: Turn, interviewee: number): Source {
  const named = ANSWER.test(key) ? interviewee : (story.people.mentionAt[label.to - 1] ?? -1);
  return named < 0 ? label : { ...label, mention: named };
}
