import { grouped } from '../../text/grouped.js';
import { commentsOf, isSignedBy, type Said } from './comments-of.js';
import { countEach } from './count-each.js';
import type { Part } from './decode.js';
import type { ContentLine, PageShape } from './shape.js';

const LONGEST_LABEL = 80;
/** Ends a sentence, a greeting or a list, or is an address or a person spoken to. */
const NO_LABEL = /[.!?…。！？,:]$|^@|:\/\//;
/** Three words at least: fewer may be how somebody closes ("Kind regards"). */
const SIGNATURE = /^(?=.{1,200}$)\S+ \S+ \S/u;
/** Fewer people with one line in all their comments may have it of themselves, and so may these, unless one wrote many. */
const FEWEST = 2;
const MANY = 3;
/** Least share of those who wrote several comments that have a label, and a signature, which is not everybody's. */
const SHARE = 0.75;
const SHARE_SIGNED = 0.5;
/** Least share of the comments with a label for those who wrote one to have theirs, too; if the others are few, for any to be one. */
const SHARE_OF_ALL = 0.6;
const SHARE_BY_FEW = 0.9;
/** Most words of a label that nobody has twice. */
const MOST_WORDS = 6;

/** What one person's comments begin or end with, and how many they are. */
type Same = ReadonlyMap<string, { readonly text: string; readonly times: number }>;

/**
 * What a site prints with all comments of a person: their place, job or role above the words, their signature below them. It
 * is the same in each comment of theirs, and there are several such people. Every comment keeps a line. Returns
 * positions. O(characters).
 */
export function findPersonal({ lines }: PageShape, parts: readonly Part[]): number[] {
  const comments = commentsOf(lines, parts);
  const isSignature = (text: string, author: string) => SIGNATURE.test(text) && !isSignedBy(author, text);
  const signed = findSame(lines, comments, -1, isSignature, SHARE_SIGNED);
  // What two people close with are manners.
  const alike = grouped(signed.values(), ({ text }) => text);
  const signatures = new Map([...signed].filter(([, { text }]) => alike.get(text)!.length === 1));
  const below = areFew(signatures) ? [] : linesOf(lines, comments, -1, (author) => signatures.get(author)?.text);
  const isBelow = new Set(below);
  const left = comments.map(({ author, own }) => ({ author, own: own.filter((at) => !isBelow.has(at)) }));
  return [...below, ...findLabels(lines, left)];
}

function findLabels(lines: readonly ContentLine[], comments: readonly Said[]): number[] {
  const isLabel = (text: string) => text.length <= LONGEST_LABEL && !NO_LABEL.test(text);
  const labels = findSame(lines, comments, 0, isLabel, SHARE);
  const longer = comments.filter(({ own }) => own.length > 1);
  const firsts = new Map(longer.map(({ author, own }) => [author, lines[own[0]!]!.text]));
  const share = longer.filter(({ own }) => isLabel(lines[own[0]!]!.text)).length / longer.length;
  if (labels.size === 0 || (areFew(labels) && (share < SHARE_BY_FEW || areShared(labels, firsts)))) return [];
  const known = new Set([...labels.values()].map(({ text }) => text));
  const times = countEach(longer.map(({ author }) => author));
  const isShort = (text: string) => isLabel(text) && (known.has(text) || text.split(' ').length <= MOST_WORDS);
  return linesOf(lines, comments, 0, (author) => {
    const text = labels.get(author)?.text;
    if (text !== undefined || share < SHARE_OF_ALL || times.get(author) !== 1) return text;
    return isShort(firsts.get(author)!) ? firsts.get(author) : undefined;
  });
}

/** Whether somebody else begins so, too. */
function areShared(people: Same, firsts: ReadonlyMap<string, string>): boolean {
  const alike = grouped(firsts.values(), (text) => text);
  return [...people.values()].some(({ text }) => alike.get(text)!.length > 1);
}

function areFew(people: Same): boolean {
  return people.size < MANY && [...people.values()].every(({ times }) => times < MANY);
}

/** People whose comments all have one line at that end. None if they are few of those who wrote several. */
function findSame(
  lines: readonly ContentLine[],
  comments: readonly Said[],
  end: 0 | -1,
  isSites: (text: string, author: string) => boolean,
  share: number,
): Same {
  const longer = comments.filter(({ own }) => own.length > 1);
  const textOf = ({ own }: Said) => own.map((at) => lines[at]!.text).join('\n');
  const edgeOf = ({ own }: Said) => lines[own.at(end)!]!.text;
  const people = [...grouped(longer, ({ author }) => author)];
  // Who posts the same twice has said it once.
  const several = people.filter(([, theirs]) => new Set(theirs.map(textOf)).size > 1);
  const same = several.filter(([author, theirs]) => {
    const [text, another] = new Set(theirs.map(edgeOf));
    return another === undefined && isSites(text!, author);
  });
  if (same.length < Math.max(FEWEST, share * several.length)) return new Map();
  return new Map(same.map(([author, theirs]) => [author, { text: edgeOf(theirs[0]!), times: theirs.length }]));
}

/** The lines that people have at that end of their comments, if others are left. */
function linesOf(
  lines: readonly ContentLine[],
  comments: readonly Said[],
  end: 0 | -1,
  textOf: (author: string) => string | undefined,
): number[] {
  return comments.flatMap(({ author, own }) => {
    const at = own.at(end);
    return at !== undefined && own.length > 1 && textOf(author) === lines[at]!.text ? at : [];
  });
}
