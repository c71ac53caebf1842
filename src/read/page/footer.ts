import { scanWords } from '../../text/words.js';
import { wordingOf } from './anchors.js';
import { isSignedBy } from './comments-of.js';
import type { Part } from './decode.js';
import { SENTENCE_END } from './look.js';
import type { ContentLine, PageShape } from './shape.js';

/** A line below the words of the last comment. */
interface Candidate {
  readonly text: string;
  readonly words: number;
  /** Whether most of its words have capitals. */
  readonly isTitled: boolean;
  /** Whether it stands elsewhere on the page, too. */
  readonly isAgain: boolean;
}

/** What speaks for the site's own words, in logits: rounded from a fit on pages of many sites (docs/decisions/0010-pages.md). */
const CLUES: readonly (readonly [logits: number, holds: (line: Candidate) => boolean])[] = [
  [0.3, () => true],
  [0.9, ({ words }) => words > 0 && words <= 8],
  [-1, ({ words }) => words > 15],
  [-1.5, ({ text }) => SENTENCE_END.test(text)],
  [0.7, ({ text }) => /^\p{Lu}/u.test(text)],
  [0.4, ({ isTitled }) => isTitled],
  [2, ({ isAgain }) => isAgain],
  [-1.2, ({ text }) => /^(?:[-–*•]|\d{1,3}[.)]) /.test(text)],
  [-0.5, ({ text }) => /[,"“”„«»'’]/.test(text)],
];
/** The same for where they begin: anywhere, below a button or notice, with buttons or notices below, below a wide gap. */
const ANYWHERE = -1.6;
const BELOW_ASIDE = 1;
const OVER_ASIDE = 0.4;
const BELOW_GAP = 0.2;
/** Fewer logits may be chance. */
const LEAST = 1;
const TITLED = 0.6;
const COPYRIGHT = /[©ⓒ®™]|\bpowered by\b/i;
/** More buttons and dates below the words show that the page goes on. */
const FEW_ASIDES = 2;
/** Share of the gaps between lines of comments that are not wide. */
const USUAL = 0.9;
const FEWEST_GAPS = 5;
const FEWEST_TIGHT = 3;

/**
 * What the site prints below the last comment (menus, other stories, imprint), where no button that ends the others tells:
 * down from the line where it most likely begins. Only if something besides the look of the lines shows it: one stands elsewhere
 * on the page, names a copyright, or has buttons or a wide gap above it. Returns positions. O(lines).
 */
export function findFooter({ lines, asides }: PageShape, parts: readonly Part[]): number[] {
  const head = parts.lastIndexOf('author');
  const own = [...lines.keys()].filter((at) => at > head && parts[at] === 'text');
  if (head < 0 || own.length < 2) return [];
  const buttons = asides.filter(({ kind }) => kind === 'furniture').map(({ line }) => line);
  const usual = new Set(
    buttons.filter(({ number }) => number < lines[head]!.number).map(({ text }) => wordingOf(text)),
  );
  const below = asides.filter(({ line }) => line.number > lines[own.at(-1)!]!.number);
  // The buttons with which others end end this one.
  if (below.some(({ line }) => usual.has(wordingOf(line.text)))) return [];
  const isElsewhere = wordingsOf(lines.filter((_, at) => parts[at] === 'article' || parts[at] === 'furniture'));
  const { within, between } = gapsAbove(lines, parts, head);
  const widest = Math.max(
    within[Math.floor(USUAL * (within.length - 1))] ?? 0,
    between[Math.floor(between.length / 2)] ?? 0,
  );
  const isWide = (gap: number) => within.length >= FEWEST_GAPS && gap > widest;
  // Where no other comment has a gap and this one has, the site begins below it.
  const isTight =
    within.length >= FEWEST_TIGHT && within.at(-1) === 0 && own.slice(1).some((at) => lines[at]!.blanksBefore > 0);
  const isButton = new Set(buttons.map(({ number }) => number));
  let logits = 0;
  let isShown = below.length > FEW_ASIDES || below.some(({ apart }) => apart);
  let best = LEAST;
  let from = own.length;
  for (let k = own.length - 1; k > 0; k--) {
    const { text, number, blanksBefore } = lines[own[k]!]!;
    if (isSignedBy(lines[head]!.author, text)) break;
    let above = number - 1;
    while (above > lines[own[k - 1]!]!.number && !isButton.has(above)) above--;
    const isBelowAside = isButton.has(above);
    const isAgain = isElsewhere.has(wordingOf(text));
    const line = { text, isAgain, ...wordsOf(text) };
    logits += CLUES.reduce((sum, [weight, holds]) => sum + (holds(line) ? weight : 0), 0);
    isShown ||= isAgain || isBelowAside || COPYRIGHT.test(text);
    const start =
      ANYWHERE +
      (isBelowAside ? BELOW_ASIDE : 0) +
      (below.length > 0 ? OVER_ASIDE : 0) +
      (isWide(blanksBefore) ? BELOW_GAP : 0);
    if ((isShown || isWide(blanksBefore)) && (!isTight || blanksBefore > 0) && logits + start > best)
      [best, from] = [logits + start, k];
  }
  return own.slice(from);
}

function wordingsOf(lines: readonly ContentLine[]): ReadonlySet<string> {
  return new Set(lines.map(({ text }) => wordingOf(text)));
}

/** Blank lines above the lines of the comments above, and above their authors, the fewest first. */
function gapsAbove(lines: readonly ContentLine[], parts: readonly Part[], head: number) {
  const gapsOf = (isOne: (at: number) => boolean) =>
    lines.flatMap(({ blanksBefore }, at) => (at < head && isOne(at) ? blanksBefore : [])).sort((a, b) => a - b);
  return {
    within: gapsOf((at) => parts[at] === 'text' && parts[at - 1] === 'text'),
    between: gapsOf((at) => parts[at] === 'author'),
  };
}

function wordsOf(text: string): { words: number; isTitled: boolean } {
  const { starts } = scanWords(text);
  const capitals = starts.filter((at) => /\p{Lu}/u.test(text.slice(at, at + 2))).length;
  return { words: starts.length, isTitled: starts.length > 1 && capitals >= TITLED * starts.length };
}
