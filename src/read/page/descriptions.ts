import { findAnchors, type Lines } from './anchors.js';
import { LONGEST_AUTHOR, lookAt } from './look.js';
import { isNotice } from './surroundings.js';

/** Fewer lines of one kind may be words of a comment. */
const FEWEST = 3;
const HANDLE = /^@[\w.-]{1,40}(?:@[\w.-]{1,40})?$/;
const SIGN = /^(?:[·•|–—-]|\d{1,2}[:.]\d\d(?: ?[ap]m)?)$/i;
const ROLE =
  /^(?:(?:guardian|nyt|times|editors?['’]?s?) picks?|top (?:fan|contributor|commenter|\d{1,2} ?% (?:commenter|poster))|author|autor(?:in)?|op|original poster|post author|mod(?:erator)?|admin|staff|subscriber(?: only)?|premium|verified|(?:she|he|they)\/(?:her|him|them)|pinned)$/i;
/** "Portland, Me.". */
export const STATE = /, \p{Lu}\p{L}{1,4}\.$/u;
/** Least share of the lines of a kind that are between a name and its date. */
const SHARE = 0.8;
/** Names differ; buttons do not. */
const LEAST_NAMES = 1 / 3;
/** The head of a comment has a name and at most two descriptions. */
const DEEPEST = 3;
const LEAST_EVEN = 4;

type HeadLines = Omit<Lines, 'isByline'>;

/**
 * Lines beside a name that say who the person is: a handle ("@ann_k"), a place or an occupation between each name and
 * its date, a role ("Top fan") if dates mark the comments, and the dot before the date. Returns their positions.
 * O(lines).
 */
export function findDescriptions(lines: HeadLines): number[] {
  const { texts, isContent, isDate } = lines;
  const places = texts.map((_, at) => at);
  const signs = places.filter((at) => SIGN.test(texts[at]!) && isDate(at + 1));
  const isSign = (at: number) => signs.length >= FEWEST && SIGN.test(texts[at] ?? '');
  const handles = places.filter((at) => isContent(at) && HANDLE.test(texts[at]!));
  const under = handles.filter((at) => isDate(isSign(at + 1) ? at + 2 : at + 1) && mayBeInHead(lines, at - 1));
  const dates = findAnchors({ ...lines, isByline: () => false }).filter(isDate);
  const heads = dates.map((at) => headOver(lines, at)).filter((head) => head.length > 1);
  const names = new Set(heads.map(([name]) => texts[name!]));
  // If every comment has a name and one more line above its date, that line is not words of a comment.
  const isEven =
    heads.length >= LEAST_EVEN && heads.every((head) => head.length === 2) && heads.length >= SHARE * dates.length;
  const described = isEven ? heads : heads.filter((head) => head.slice(1).every((at) => isTitled(texts[at]!)));
  // Not if it is all that somebody says, or a name: people are called Admin too.
  const isOverText = (at: number) => {
    let below = at + 1;
    while (below < texts.length && !isContent(below) && !isDate(below)) below++;
    return isContent(below) && !isDate(below + 1);
  };
  const isBesideName = (at: number) =>
    (isDate(at - 1) && isOverText(at)) ||
    (isDate(at + 1) && mayBeInHead(lines, at - 1) && isStart(lines, at - 1)) ||
    (isStart(lines, at) && mayBeInHead(lines, at + 1) && /\s/.test(texts[at]!));
  const roles = places.filter((at) => isContent(at) && ROLE.test(texts[at]!) && isBesideName(at));
  return [
    ...(dates.length >= FEWEST ? roles : []),
    ...(signs.length >= FEWEST ? signs : []),
    ...(isUsual(under, handles) ? under : []),
    ...(isUsual(described, dates) && names.size > heads.length * LEAST_NAMES
      ? heads.flatMap((head) => head.slice(1))
      : []),
  ];
}

/**
 * The short lines between the end of the previous comment and a date above a text; empty if the comment's own text may
 * be among them.
 */
function headOver(lines: HeadLines, date: number): number[] {
  let below = date + 1;
  while (lines.furniture[below]?.kind === 'badge') below++;
  if (!lines.isContent(below)) return [];
  const head: number[] = [];
  let at = date - 1;
  while (date - at <= DEEPEST && (lines.isDate(at) || isCounter(lines, at))) at--;
  while (head.length < DEEPEST && (mayBeInHead(lines, at) || (isAside(lines, at) && mayBeInHead(lines, at - 1)))) {
    if (mayBeInHead(lines, at)) head.unshift(at);
    at--;
  }
  return isStart(lines, head[0] ?? date) ? head : [];
}

function isUsual(found: readonly unknown[], among: readonly unknown[]): boolean {
  return found.length >= FEWEST && found.length >= SHARE * among.length;
}

/** Whether it may be a name or a description. */
function mayBeInHead({ texts, furniture, isContent }: HeadLines, at: number): boolean {
  return (
    at >= 0 &&
    isContent(at) &&
    !furniture[at] &&
    texts[at]!.length <= LONGEST_AUTHOR &&
    (!endsSentence(texts[at]!) || STATE.test(texts[at]!))
  );
}

/** Whether the line is directly below the previous comment's buttons, a header or a notice. */
function isStart({ furniture }: HeadLines, at: number): boolean {
  const above = furniture[at - 1];
  return above !== undefined && above.kind !== 'badge';
}

function isCounter({ furniture }: HeadLines, at: number): boolean {
  return furniture[at]?.kind === 'counter';
}

function isAside({ furniture }: HeadLines, at: number): boolean {
  return isNotice(furniture[at]) || furniture[at]?.kind === 'badge';
}

function endsSentence(text: string): boolean {
  const look = lookAt(text);
  return look.endsColon || (look.endsSentence && !/[)\]”"»]$/.test(text));
}

/** Places and occupations capitalise most of their words; headings that people give their comments mostly do not. */
function isTitled(text: string): boolean {
  const { words, capitals, functionWords } = lookAt(text);
  return words > 0 ? capitals + functionWords >= words : true;
}
