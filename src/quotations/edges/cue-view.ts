import type { Found, Source } from '../find/found.js';
import { subjectBefore } from '../find/subjects.js';
import type { Story } from '../story.js';
import type { Reader, Tags } from '../tagger/tagger.js';
import type { Range } from '../tokens.js';
import { type Content, listContents, marksIn } from './contents.js';
import { keyOf, leadKeyOf, reportKeyOf, tagKeyOf } from './keys.js';
import type { Rates, RateTable } from './rates.js';

/** What is known of an article's words before any of its cues is looked at. */
export interface Known {
  readonly rates: Rates;
  /** Tags its sentences, if there is a tagger. */
  readonly reader: Reader | undefined;
}

/** A cue and what it may introduce. */
export interface CueView {
  readonly story: Story;
  readonly rates: Rates;
  /** What the tagger says of its sentence, where there is one. */
  readonly tags: Tags | undefined;
  readonly cue: number;
  readonly sentence: Range;
  /** The subject before the cue. */
  readonly subject: Source | undefined;
  /** What the rules find for it. */
  readonly ruled: Found | undefined;
  readonly contents: readonly Content[];
  /** Per content, how much surer the tagger is of its tokens than of none, in logits; 0 without a tagger. */
  readonly fits: Float64Array;
  /** The highest of them; −∞ if there are none. */
  readonly bestFit: number;
  /** Per content, the range in quotation marks. */
  readonly marks: readonly (Range | undefined)[];
  /** Per content, the tables' rates for its start and its end: how often such a one is introduced. */
  readonly starts: readonly Rated<StartTable>[];
  readonly ends: readonly Rated<EndTable>[];
}

export type StartTable = keyof ReturnType<typeof startKeys>;
export type EndTable = keyof ReturnType<typeof endKeys>;

/** Keys of some tables, and each table's rate for its key. */
interface Rated<Table extends RateTable> {
  readonly keys: Readonly<Record<Table, string>>;
  rate(table: Table): number;
}

/** Lists what a cue may introduce. O(candidates). */
export function viewCue(
  story: Story,
  { rates, reader }: Known,
  cue: number,
  sentence: Range,
  ruled: Found | undefined,
): CueView {
  const subject = subjectBefore(story, cue, sentence.from);
  const contents = listContents(story, cue, sentence, subject, ruled?.parts);
  const tags = reader?.(sentence);
  const fits = Float64Array.from(contents, (content) => (tags ? fitOf(tags, content) : 0));
  return {
    story,
    rates,
    tags,
    cue,
    sentence,
    subject,
    ruled,
    contents,
    fits,
    bestFit: fits.reduce((most, fit) => Math.max(most, fit), Number.NEGATIVE_INFINITY),
    marks: contents.map((content) => marksIn(story, content)),
    ...rateContents(story, rates, cue, sentence, contents),
  };
}

function fitOf({ inside }: Tags, { parts }: Content): number {
  let sum = 0;
  for (const { from, to } of parts) for (let at = from; at < to; at++) sum += inside[at]!;
  return sum;
}

/** The tables' keys for a cue. */
export function cueKeys(story: Story, cue: number, { from, to }: Range) {
  return {
    cue: story.tokens[cue]!.norm,
    'before-cue': cue > from ? keyOf(story, cue - 1) : '^',
    'after-cue': cue + 1 < to ? keyOf(story, cue + 1) : '$',
    'cue-report': reportKeyOf(story, cue),
    'cue-tags': [
      cue > from ? tagKeyOf(story, cue - 1) : '^',
      tagKeyOf(story, cue),
      cue + 1 < to ? tagKeyOf(story, cue + 1) : '$',
    ].join('_'),
  } as const;
}

/** The tables' rates for the starts and ends of contents, many of which share one. O(contents). */
function rateContents(story: Story, rates: Rates, cue: number, sentence: Range, contents: readonly Content[]) {
  const starts = new Map<string, Rated<StartTable>>();
  const ends = new Map<number, Rated<EndTable>>();
  for (const content of contents) {
    const opening = openingOf(content);
    if (!starts.has(opening)) starts.set(opening, rated(rates, startKeys(story, cue, content)));
    if (!ends.has(content.to)) ends.set(content.to, rated(rates, endKeys(story, sentence, content)));
  }
  return {
    starts: contents.map((content) => starts.get(openingOf(content))!),
    ends: contents.map(({ to }) => ends.get(to)!),
  };
}

function openingOf({ side, from }: Content): string {
  return `${side}${from}`;
}

/** Rates are looked up on demand, and once: while they are being counted, views exist before them. */
function rated<Table extends RateTable>(rates: Rates, keys: Readonly<Record<Table, string>>): Rated<Table> {
  const known = new Map<Table, number>();
  return {
    keys,
    rate(table) {
      let share = known.get(table);
      if (share === undefined) {
        share = rates.rate(table, keys[table]);
        known.set(table, share);
      }
      return share;
    },
  };
}

/** The tables' keys for the start of a content. */
function startKeys(story: Story, cue: number, { from, side }: Content) {
  const { norm } = story.tokens[cue]!;
  const start = keyOf(story, from);
  const opening = leadKeyOf(story, from);
  const [before, first, second] = [-1, 0, 1].map((step) => tagKeyOf(story, from + step));
  return {
    start,
    'cue-start': `${norm}_${side}_${opening}`,
    'cue-side': `${norm}_${side}`,
    'cue-report-start': `${reportKeyOf(story, cue)}_${side}_${opening}`,
    'cue-tag-start': `${tagKeyOf(story, cue)}_${side}_${Number(from === cue + 1)}_${first}`,
    'start-tags': `${before}_${first}_${second}`,
  } as const;
}

/** The tables' keys for its end. */
function endKeys(story: Story, sentence: Range, { to }: Content) {
  const isWord = story.tokens[to]?.isWord === true;
  const isLast = to >= sentence.to - 1 && !isWord;
  const end = isLast ? '$' : keyOf(story, to);
  const [last, next, later] = [-1, 0, 1].map((step) => tagKeyOf(story, to + step));
  return {
    'end-word': end,
    end: isLast || isWord ? end : `${end}_${keyOf(story, to + 1)}`,
    'end-tags': isLast ? `${last}_$` : `${last}_${next}_${later}`,
    'end-tags-word': isLast ? `${last}_$` : `${last}_${end}_${later}`,
  } as const;
}
