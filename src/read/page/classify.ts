import { readActions } from './actions.js';
import type { Lines } from './anchors.js';
import { findAnswers } from './answers.js';
import { findBadges } from './badges.js';
import { findButtonRows } from './button-rows.js';
import { type Byline, readBylines } from './bylines.js';
import { countEach } from './count-each.js';
import { findDatedLines } from './dated-lines.js';
import type { Stamp } from './dates.js';
import { findDescriptions } from './descriptions.js';
import { findPictures, findSubjects, findTwice } from './echoed.js';
import { FEWEST_BUTTONS, withoutFewButtons } from './few-buttons.js';
import { BADGE, BUTTON, type Furniture, NOTICE, readFurniture } from './furniture.js';
import { findHandles } from './handles.js';
import { findLabels } from './labels.js';
import { type Line, splitLines } from './lines.js';
import { findNumericNames } from './numeric-names.js';
import { findRanks } from './ranks.js';
import { findRefrains } from './refrains.js';
import { findSoleWords } from './sole-words.js';
import { type StampReader, stampReader } from './stamps.js';
import { endsComment, isEnd, isMember, isNotice, isPictureOf, readSurroundings } from './surroundings.js';
import { findTail } from './tail.js';
import { findToldNames, type ToldNames } from './told-names.js';
import { findToolbars } from './toolbars.js';
import { findNamesUnderDates } from './under-dates.js';
import { unfold } from './unfold.js';

/** What each line of a page is, by position: a content line has no stamp, and no furniture except a header. */
export interface Classified {
  readonly lines: readonly Line[];
  readonly stamps: readonly (Stamp | undefined)[];
  readonly furniture: readonly (Furniture | undefined)[];
  /** Name, and date or person answered, if they share a line. */
  readonly bylines: readonly (Byline | undefined)[];
  /** The person that the author above answers. */
  readonly answers: ReadonlyMap<number, string>;
  /** Lines that certainly are authors. */
  readonly authors: ReadonlySet<Line>;
}

/** A header that occurs more often is a link under each comment. */
const MOST_HEADERS = 2;
/** The date of an edit is not the date of the comment. */
const EDIT = /^last edited/i;
/** How near to its text a name must be. */
const REACH = 8;

/**
 * Tells content lines from their surroundings: dates, buttons, counters, and what sites print with every name or
 * comment. O(characters).
 *
 * @param known lines known to be authors, whatever they look like.
 * @param articleEndsAt number of the last line of the article, if known.
 */
export function classifyLines(page: string, known: ReadonlySet<string>, articleEndsAt?: number): Classified {
  const { lines, authors, words, asides } = unfold(splitLines(page), known, articleEndsAt);
  const texts = lines.map(({ text }) => text);
  // Certain names, and what is said on the same line, are never furniture or dates.
  const isKnown = (at: number) => known.has(texts[at]!) || authors.has(lines[at]!) || words.has(lines[at]!);
  const readStamp = stampReader(lines);
  const { stamps, seen } = readEach(lines, asides, readStamp, isKnown);
  const isDate = (at: number) => stamps[at] !== undefined;
  const alone = withoutFewButtons({ texts, furniture: seen, isDate });
  const isLine = (at: number) => at >= 0 && at < lines.length;
  const furniture = readSurroundings(lines, alone, (at) => isLine(at) && !stamps[at] && !alone[at] && !isKnown(at));
  // A date below "Joined" is not a comment's.
  for (const at of stamps.keys()) if (furniture[at] && !alone[at]) stamps[at] = undefined;
  const isContent = (at: number) => isLine(at) && !stamps[at] && (!furniture[at] || furniture[at].kind === 'header');
  const bylines = readBylines(lines, isContent, readStamp, known);
  const names = texts.map((text, at) => bylines[at]?.author ?? text);
  const isNamed = (at: number) => known.has(texts[at]!) || known.has(names[at]!) || authors.has(lines[at]!);
  // Whether a line is alone between two known names.
  const isAllThatIsSaid = (at: number) => {
    let above = at - 1;
    let below = at + 1;
    while (at - above < REACH && isLine(above) && !isContent(above)) above--;
    while (below - at < REACH && isLine(below) && !isContent(below)) below++;
    return isLine(above) && isNamed(above) && (!isLine(below) || isNamed(below));
  };
  const put = (found: readonly number[], aside: Furniture) => {
    for (const at of found) if (!isKnown(at) && !known.has(names[at]!) && !isAllThatIsSaid(at)) furniture[at] = aside;
  };

  const isByline = (at: number) => bylines[at]?.stamp !== undefined;
  const shape: Lines = {
    texts,
    furniture,
    isContent,
    isDate: (at) => isDate(at) || furniture[at]?.stamp !== undefined,
    isByline,
  };
  const pictures = findPictures(shape);
  const told = findTold({ shape, pictures, isDate, bylines, names, isChat: authors.size > 0 });
  put(pictures, NOTICE);
  if (known.size === 0)
    for (const at of told.badges) {
      stamps[at] = undefined;
      put([at], BADGE);
    }
  put(findButtonRows(shape), BUTTON);
  put(findSubjects(shape), NOTICE);
  // Known names start a comment, as dates do.
  const begins = (at: number) => isByline(at) || (known.has(names[at]!) && isContent(at));
  for (const [at, aside] of findRefrains({ ...shape, isByline: begins })) put([at], aside);
  // Next to what repeats with every comment, a button is one even if it occurs only once or twice.
  if (furniture.filter(isEnd).length >= FEWEST_BUTTONS)
    for (const [at, aside] of seen.entries()) if (aside && isEnd(aside) && !alone[at]) put([at], aside);
  put(
    findLabels(texts, names, isContent, (at) => furniture[at - 1] !== undefined),
    NOTICE,
  );
  put(findTail(shape), NOTICE);
  put(findToolbars(shape), NOTICE);
  put(findRanks(shape), BADGE);
  put(findDescriptions({ texts, furniture, isContent, isDate }), BADGE);
  for (const at of findBadges(names, isContent, (i) => isDate(i) || isByline(i))) {
    if (isByline(at) && !known.has(names[at]!)) stamps[at] = bylines[at]!.stamp;
    else put([at], BADGE);
  }
  // In chats every text is known.
  if (authors.size === 0)
    for (const at of findSoleWords({ texts, furniture, isContent, isDate, isByline })) {
      stamps[at] = undefined;
      furniture[at] = undefined;
    }
  const answers = findAnswers({
    names,
    blanksBefore: (at) => lines[at]!.blanksBefore,
    isContent: (at) => isContent(at) && !furniture[at] && !known.has(texts[at]!),
    isDate,
    isBetween: (at) => endsComment(furniture[at]) || isNotice(furniture[at]),
  });
  put([...answers.keys()], BADGE);
  const certain = known.size === 0 && authors.size === 0 ? new Set(told.names.map((at) => lines[at]!)) : authors;
  return { lines, stamps, furniture, bylines, answers, authors: certain };
}

/** What each line is by its own words. */
function readEach(
  lines: readonly Line[],
  asides: ReadonlySet<Line>,
  readStamp: StampReader,
  isKnown: (at: number) => boolean,
) {
  // Below "Ann wrote: ↑" stands when she wrote it.
  const isQuoted = (at: number) => at > 0 && /: ?↑$/.test(lines[at - 1]!.text);
  const stamps = lines.map(({ text }, at) =>
    isKnown(at) || EDIT.test(text) || isQuoted(at) ? undefined : readStamp(text),
  );
  const copies = countEach(lines.map(({ text }) => text));
  const seen = lines.map((line, at) => {
    if (asides.has(line)) return BADGE;
    if (isQuoted(at) && readStamp(line.text)) return NOTICE;
    if (stamps[at] || isKnown(at)) return undefined;
    const aside = readActions(line.text, readStamp) ?? readFurniture(line.text);
    return aside?.kind === 'header' && copies.get(line.text)! > MOST_HEADERS ? BUTTON : aside;
  });
  const texts = lines.map(({ text }) => text);
  const isOpen = (at: number) =>
    !stamps[at] && !seen[at] && !isKnown(at) && !EDIT.test(texts[at]!) && !isMember(texts[at]!);
  const dates = stamps.filter(Boolean).length;
  for (const [at, stamp] of findDatedLines(texts, isOpen, dates, readStamp)) stamps[at] = stamp;
  for (const at of findNumericNames(lines, seen, (i) => stamps[i] !== undefined)) seen[at] = undefined;
  return { stamps, seen };
}

interface Findings {
  readonly shape: Lines;
  /** Lines read out in place of pictures. */
  readonly pictures: readonly number[];
  /** Whether the whole line is a date. */
  readonly isDate: (at: number) => boolean;
  readonly bylines: Classified['bylines'];
  readonly names: readonly string[];
  readonly isChat: boolean;
}

/** Names that the site marks by what it prints beside them, else above them, else between them and their dates. */
function findTold({ shape, pictures, isDate, bylines, names, isChat }: Findings): ToldNames {
  const { texts, furniture, isByline } = shape;
  const twice = new Set(findTwice(shape));
  const pictured = new Set(pictures);
  const beside = findToldNames({
    ...shape,
    isDate,
    isPicture: (at) =>
      twice.has(at) || pictured.has(at) || (furniture[at]?.kind === 'notice' && isPictureOf(texts[at]!, texts[at + 1])),
    isName: (at) => bylines[at]?.certain === true,
  });
  if (beside.names.length > 0 || isChat) return beside;
  if (twice.size > 0) return { names: [...twice].map((at) => at + 1), badges: [...twice] };
  const above = findHandles(texts, names, isByline);
  return above.names.length > 0 ? above : findNamesUnderDates(shape);
}
