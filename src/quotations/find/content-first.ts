import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import { countWords, endOfContent, hasFinite, isTail } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { subjectAfter, subjectAfterMarks, subjectBefore } from './subjects.js';

const NEEDS_LISTENER = /^(?:told|tells|tell|telling|reminded|assured|informed|urged)$/;
const AFTERTHOUGHT = /^(?:but|and|while|although|though|who|which|where|as|or)$/;
/** What may come between a content and its attribution. */
const ENDS_WORDS = /^(?:,|—|–|--|\?|!)$/;
const CONJUNCTION = /^(?:but|and|yet|still|so|aber|und|doch)$/;

/** Verbs of thought, which follow a quotation only if it is in quotation marks. */
const THINKS = /^(?:think|thinks|believes|believe|thought|asks)$/;

/** "…," Ann said. "…," said Ann. …, she said on Monday. And interrupted ones: "A," Ann said, "B." */
export function findContentFirst(findings: Findings, range: Range, sentence: number, verbs: readonly number[]): void {
  const { story, claimed } = findings;
  const { tokens, lexicon } = story;
  for (const verb of verbs) {
    const { norm } = tokens[verb]!;
    const says = lexicon.isSay(norm);
    if (claimed[verb] || !(says || THINKS.test(norm))) continue;
    const cue = attribution(story, verb, range.from, range.to);
    if (!cue) continue;
    const last = lastBefore(story, verb, cue, range.from);
    const inMarks = last >= range.from && tokens[last]!.region >= 0;
    if (last < range.from || !(inMarks || ENDS_WORDS.test(tokens[last]!.text))) continue;
    if (countWords(story, { from: range.from, to: last + Number(inMarks) }) === 0) continue;
    const parts = inMarks
      ? markedParts(findings, cue, last, range, verbs)
      : says
        ? plainParts(story, cue, last, range)
        : undefined;
    if (!parts) continue;
    const pattern = parts.length > 1 ? 'interrupted' : 'content-then-cue';
    keep(findings, { parts, cue: verb, source: cue.source, pattern, sentence });
  }
}

/** The last token before the attribution: a mark of the content or what closes it. */
function lastBefore(story: Story, verb: number, { source, inverted }: Attribution, from: number): number {
  const { tokens, lexicon } = story;
  let last = (inverted ? verb : source.from) - 1;
  while (inverted && last >= from && lexicon.isBetween(tokens[last]!.norm) && tokens[last]!.region < 0) last--;
  while (last >= from && tokens[last]!.region < 0 && !tokens[last]!.isWord && !ENDS_WORDS.test(tokens[last]!.text))
    last--;
  return last > from && isCommaAfterMarks(story, last) ? last - 1 : last;
}

/** “…,” Ann said, and what goes on in marks behind it. */
function markedParts(
  { story, claimed }: Findings,
  { tail }: Attribution,
  last: number,
  { from, to }: Range,
  verbs: readonly number[],
): Range[] {
  const first = { from: startOfMarked(story, last, from, verbs, claimed), to: last + 1 };
  const next = firstMarked(story, tail, to);
  const goesOn = next >= 0 && !isTail(story, tail, to) && joinsParts(story, tail, next);
  return goesOn ? [first, { from: next, to: endOfContent(story, next, to) }] : [first];
}

/** The ferry is old, she said on Monday; and what goes on behind it, with marks or without. */
function plainParts(
  story: Story,
  { tail, inverted }: Attribution,
  last: number,
  { from, to }: Range,
): Range[] | undefined {
  const { tokens, lexicon } = story;
  const ends = isTail(story, tail, to);
  const start = CONJUNCTION.test(tokens[from]!.norm) ? from + 1 : from;
  const first = { from: start, to: last };
  const marked = firstMarked(story, tail, to);
  if (marked >= 0 && !ends && marked - tail <= 2 && tokens[tail]!.text === ',') {
    if (lexicon.isPreposition(tokens[start]!.norm) && !hasFinite(story, start, last)) return undefined;
    return [first, { from: marked, to: endOfContent(story, marked, to) }];
  }
  const endsInComma = tokens[last]!.text === ',';
  const rest = endsInComma && !inverted ? restAfter(story, tail, to) : -1;
  if (rest >= 0) return [first, { from: rest, to: endOfContent(story, rest, to) }];
  const isWhole = countWords(story, { from, to: last }) >= 3 && hasFinite(story, from, last);
  return ends && isWhole && (!inverted || endsInComma) ? [first] : undefined;
}

/** Where "The ferry, she said on Monday, is old" continues, or −1. */
function restAfter(story: Story, tail: number, to: number): number {
  const { tokens } = story;
  let comma = tail;
  while (comma < to && comma - tail < 8 && tokens[comma]!.text !== ',') comma++;
  if (comma >= to || tokens[comma]!.text !== ',' || (comma > tail && !isTail(story, tail, comma))) return -1;
  const rest = comma + 1;
  const first = tokens[rest];
  if (!first || first.region >= 0 || AFTERTHOUGHT.test(first.norm) || first.norm.endsWith('ing')) return -1;
  return hasFinite(story, rest, to) ? rest : -1;
}

/** „…“, sagte sie: German puts the comma after the quotation marks. */
function isCommaAfterMarks({ tokens }: Story, at: number): boolean {
  return tokens[at]!.text === ',' && tokens[at]!.region < 0 && tokens[at - 1]!.region >= 0;
}

interface Attribution {
  readonly source: Source;
  /** First token after the attribution. */
  readonly tail: number;
  readonly inverted: boolean;
}

function attribution(story: Story, verb: number, from: number, to: number): Attribution | undefined {
  const { tokens, lexicon } = story;
  if (tokens[verb]!.norm.endsWith('ing')) return undefined;
  let before = verb - 1;
  while (before >= from && lexicon.isBetween(tokens[before]!.norm) && tokens[before]!.region < 0) before--;
  if (before > from && isCommaAfterMarks(story, before)) before--;
  const afterMarks = before >= from && tokens[before]!.region >= 0;
  const afterComma = before > from && tokens[before]!.text === ',' && tokens[before]!.region < 0;
  if (
    afterMarks
      ? !NEEDS_LISTENER.test(tokens[verb]!.norm)
      : afterComma && !NEEDS_LISTENER.test(tokens[verb]!.norm) && tokens[verb]!.norm !== 'asked'
  ) {
    const source =
      afterMarks || (hasFinite(story, from, before) && !subjectBefore(story, verb, from))
        ? subjectAfter(story, verb, to)
        : undefined;
    if (source && (afterMarks || !source.pronoun || story.lexicon.language === 'de'))
      return { source, tail: behindApposition(story, source.to, to), inverted: true };
  }
  const source = subjectAfterMarks(story, verb, from) ?? subjectBefore(story, verb, from);
  return source ? { source, tail: verb + 1, inverted: false } : undefined;
}

/** The position after an apposition (", the mayor,") to an inverted subject. */
function behindApposition({ tokens }: Story, at: number, to: number): number {
  if (at >= to || tokens[at]!.text !== ',') return at;
  let k = at + 1;
  while (k < to && k - at < 26 && tokens[k]!.region < 0 && !/^[,.]$/.test(tokens[k]!.text)) k++;
  return k < to && tokens[k]!.region < 0 && k - at < 26 ? k : at;
}

/**
 * Start of the words in quotation marks, extended to what comes before them in the sentence unless another verb governs
 * that.
 */
function startOfMarked(
  { tokens }: Story,
  last: number,
  from: number,
  verbs: readonly number[],
  claimed: Uint8Array,
): number {
  const { region } = tokens[last]!;
  let start = last;
  while (start > from && tokens[start - 1]!.region === region) start--;
  if (tokens[start - 1]?.text === ':') return start;
  return verbs.some((verb) => verb < start && verb >= from && !claimed[verb])
    ? start
    : from < start && claimed.subarray(from, start).some((one) => one === 1)
      ? start
      : from;
}

function joinsParts({ tokens }: Story, tail: number, marked: number): boolean {
  const between = tokens.slice(tail, marked).filter(({ isWord }) => isWord).length;
  const before = tokens[marked - 1];
  return (
    between === 0 ||
    (between <= 14 &&
      before !== undefined &&
      (/^(?:,|:|—|--|\.)$/.test(before.text) || /^(?:of|adding|and|to)$/.test(before.norm)))
  );
}

function firstMarked({ tokens }: Story, from: number, to: number): number {
  for (let i = from; i < to; i++) if (!isNarration(tokens[i])) return i;
  return -1;
}
