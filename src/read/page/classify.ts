import { readActions } from './actions.js';
import { findAnswers } from './answers.js';
import { findBadges } from './badges.js';
import { type Byline, readBylines } from './bylines.js';
import { countEach } from './count-each.js';
import type { Stamp } from './dates.js';
import { findDescriptions } from './descriptions.js';
import { type Furniture, readFurniture } from './furniture.js';
import { findLabels } from './labels.js';
import { type Line, splitLines } from './lines.js';
import { findRefrains } from './refrains.js';
import { stampReader } from './stamps.js';
import { isEnd, readSurroundings } from './surroundings.js';
import { findTail } from './tail.js';
import { unfold } from './unfold.js';

/** What each line of a page is, by position: one that says something has neither stamp nor furniture, unless that is a header. */
export interface Classified {
  readonly lines: readonly Line[];
  readonly stamps: readonly (Stamp | undefined)[];
  readonly furniture: readonly (Furniture | undefined)[];
  /** Name, and date or whom it answers, where one line holds them. */
  readonly bylines: readonly (Byline | undefined)[];
  /** Whom the author above answers. */
  readonly answers: ReadonlyMap<number, string>;
  /** Lines that are certainly authors. */
  readonly authors: ReadonlySet<Line>;
}

/** A header that stands oftener than this is a link under each comment. */
const MOST_HEADERS = 2;
const BUTTON: Furniture = { kind: 'button' };
const NOTICE: Furniture = { kind: 'notice' };
const BADGE: Furniture = { kind: 'badge' };
/** Fewer buttons and counters than this on a page are words of a comment. */
const FEWEST = 3;

/**
 * Tells what says something on a page from what stands around it: dates, buttons, counters, and what sites print with every name or
 * comment. O(characters).
 *
 * @param known lines that are known to be authors, whatever they look like.
 */
export function classifyLines(page: string, known: ReadonlySet<string>): Classified {
  const { lines, authors, asides } = unfold(splitLines(page), known);
  const texts = lines.map(({ text }) => text);
  const isKnown = (i: number) => known.has(texts[i]!) || authors.has(lines[i]!);
  const readStamp = stampReader(lines);
  const stamps = lines.map(({ text }, i) => (isKnown(i) ? undefined : readStamp(text)));
  const actions = lines.map(({ text }, i) => (isKnown(i) || stamps[i] ? undefined : readActions(text, readStamp)));
  const copies = countEach(texts);
  const seen = lines.map((line, i) => {
    if (asides.has(line)) return BADGE;
    if (actions[i]) return actions[i];
    const aside = stamps[i] || isKnown(i) ? undefined : readFurniture(line.text);
    return aside?.kind === 'header' && copies.get(line.text)! > MOST_HEADERS ? BUTTON : aside;
  });
  const alone = dropLonely(seen);
  const furniture = readSurroundings(texts, alone, (i) => !stamps[i] && !alone[i] && !(i < lines.length && isKnown(i)));
  const isContent = (i: number) =>
    i >= 0 && i < lines.length && !stamps[i] && (!furniture[i] || furniture[i].kind === 'header');
  const isDate = (i: number) => stamps[i] !== undefined;
  const bylines = readBylines(lines, isContent, readStamp, known);
  const put = (found: readonly number[], aside: Furniture) => {
    for (const i of found) if (!isKnown(i) && !known.has(bylines[i]?.author ?? '')) furniture[i] = aside;
  };
  const names = texts.map((text, i) => bylines[i]?.author ?? text);
  const isByline = (i: number) => bylines[i]?.stamp !== undefined;
  const shape = { texts, furniture, isContent, isDate: (i: number) => isDate(i) || !!furniture[i]?.stamp, isByline };
  for (const [i, aside] of findRefrains(shape)) put([i], aside);
  if (furniture.filter(isEnd).length >= FEWEST)
    for (const [i, aside] of seen.entries()) if (isEnd(aside) && !alone[i] && !isKnown(i)) furniture[i] = aside;
  put(findLabels(texts, names, isContent), NOTICE);
  put(findTail(shape), NOTICE);
  put(findDescriptions({ texts, furniture, isContent, isDate }), BADGE);
  for (const i of findBadges(names, isContent, (at) => (stamps[at] ?? bylines[at]?.stamp) !== undefined)) {
    if (known.has(names[i]!)) continue;
    if (bylines[i]?.stamp) stamps[i] = bylines[i].stamp;
    else furniture[i] = BADGE;
  }
  const answers = findAnswers({
    names,
    blanksBefore: (at) => lines[at]!.blanksBefore,
    isContent: (at) => at >= 0 && at < lines.length && !stamps[at] && !furniture[at] && !known.has(lines[at]!.text),
    isDate: (at) => stamps[at] !== undefined,
    isBetween: (at) => isEnd(furniture[at]) || furniture[at]?.kind === 'notice',
  });
  for (const at of answers.keys()) furniture[at] = BADGE;
  return { lines, stamps, furniture, bylines, answers, authors };
}

function dropLonely(furniture: readonly (Furniture | undefined)[]): (Furniture | undefined)[] {
  const buttons = furniture.filter(isEnd).length;
  return buttons >= FEWEST ? [...furniture] : furniture.map((aside) => (isEnd(aside) ? undefined : aside));
}
