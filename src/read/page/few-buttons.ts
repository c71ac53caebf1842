import { writeOut } from './counts.js';
import type { Furniture } from './furniture.js';
import { SENTENCE_END } from './look.js';
import { isEnd } from './surroundings.js';

/** Fewer buttons and counters on a page are words of a comment, unless every comment ends with some. */
export const FEWEST_BUTTONS = 3;
/** A sign and a count, which nobody writes. */
const REACTION = /^(?:[▲▼△▽⬆⬇👍👎]|:[a-z\d_+-]{2,30}:|(?:heart|laugh|surprised|sad|angry|like)) ?\d{1,9}$/u;

/** The lines of a page, by position. */
interface Lines {
  readonly texts: readonly string[];
  readonly furniture: readonly (Furniture | undefined)[];
  readonly isDate: (at: number) => boolean;
}

/** Treats buttons as words if there are so few that they may be words. O(lines). */
export function withoutFewButtons(lines: Lines): (Furniture | undefined)[] {
  const { furniture } = lines;
  if (furniture.filter(isEnd).length >= FEWEST_BUTTONS || endEveryComment(lines)) return [...furniture];
  return furniture.map((aside, at) => (isEnd(aside) && !REACTION.test(writeOut(lines.texts[at]!)) ? undefined : aside));
}

/**
 * Whether each of the few comments, found by a header or by dates, has words and then buttons; one that says only
 * "Reply" does not.
 */
function endEveryComment({ texts, furniture, isDate }: Lines): boolean {
  const header = furniture.findIndex((aside) => aside?.kind === 'header');
  let dates = 0;
  let rows = 0;
  let hasButton = false;
  /** `undefined` within a row of buttons, where a date may occur. */
  let comment: Words | undefined = NOTHING;
  for (let at = header + 1; at < texts.length; at++) {
    const aside = furniture[at];
    if (isEnd(aside)) {
      if (comment && !isText(comment)) return false;
      comment = undefined;
      if (aside?.kind === 'button' && !hasButton) rows++;
      hasButton ||= aside?.kind === 'button';
    } else if (isDate(at)) {
      dates++;
      if (comment) comment = { ...comment, over: comment.over + comment.under, under: 0 };
    } else if (!aside) {
      const { over, under }: Words = comment ?? NOTHING;
      comment = { over, under: under + 1, isSentence: SENTENCE_END.test(texts[at]!) };
      hasButton = false;
    }
  }
  return comment === undefined && (dates === 0 ? header >= 0 : dates === rows) && rows > 0;
}

/** Content lines since the last buttons, above and below the last date. */
interface Words {
  readonly over: number;
  readonly under: number;
  readonly isSentence: boolean;
}

const NOTHING: Words = { over: 0, under: 0, isSentence: false };

/** Below a name and date, anything is a text; without a date, only a sentence below a name is. */
function isText({ over, under, isSentence }: Words): boolean {
  return over > 0 ? under > 0 : under > 1 && isSentence;
}
