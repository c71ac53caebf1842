import { grouped } from '../../text/grouped.js';
import { wordingOf } from './anchors.js';
import { commentsOf, type Said } from './comments-of.js';
import type { Part } from './decode.js';
import type { PageShape } from './shape.js';

const LONGEST_LABEL = 80;
/** Three words at least: fewer may be how somebody closes ("Kind regards"). */
const SIGNATURE = /^(?=.{1,200}$)\S+ \S+ \S/u;
/** Ends a sentence, a greeting or a list, or is an address or a person spoken to. */
const NO_LABEL = /[.!?…。！？,:]$|^@|:\/\//;
/** Fewer people with one line above all their comments may do so of themselves. */
const FEWEST = 2;
/** The same, if all lines are of one word: "Moin". */
const FEWEST_WORDS = 3;
/** Least share of those who wrote several comments. */
const SHARE = 0.75;
/** Least share of all comments that begin with such a label, for those who wrote one to have theirs, too. */
const SHARE_OF_ALL = 0.6;

/**
 * What a site prints with all comments of a person: their place, job or role above the words, their signature below them. It
 * is the same in each comment of theirs, and there are several such people. Every comment keeps a line. Returns
 * positions. O(characters).
 */
export function findPersonal({ lines }: PageShape, parts: readonly Part[]): number[] {
  const comments = commentsOf(lines, parts).filter(({ own }) => own.length > 1);
  const people = [...grouped(comments, ({ author }) => author).values()];
  const several = people.filter(({ length }) => length > 1);
  const top = ({ own }: Said) => own[0]!;
  const bottom = ({ own }: Said) => own.at(-1)!;
  const haveSame = (end: (comment: Said) => number) => (theirs: readonly Said[]) =>
    new Set(theirs.map((comment) => wordingOf(lines[end(comment)]!.text))).size === 1;
  const isLabelled = (comment: Said) => {
    const { text } = lines[top(comment)]!;
    return text.length <= LONGEST_LABEL && !NO_LABEL.test(text);
  };
  const labelled = several.filter(haveSame(top)).filter(([first]) => isLabelled(first!));
  const signed = several.filter(haveSame(bottom)).filter(([first]) => SIGNATURE.test(lines[bottom(first!)]!.text));
  const found: number[] = [];
  if (signed.length >= FEWEST) found.push(...signed.flat().map(bottom));
  const areWords = labelled.every(([first]) => !lines[top(first!)]!.text.includes(' '));
  if (labelled.length < Math.max(areWords ? FEWEST_WORDS : FEWEST, SHARE * several.length)) return found;
  const single = people.filter(({ length }) => length === 1).flat();
  const areAll = comments.filter(isLabelled).length >= SHARE_OF_ALL * comments.length;
  return [...found, ...[...labelled.flat(), ...(areAll ? single.filter(isLabelled) : [])].map(top)];
}
