import type { Places, Recurrence } from './recurrence.js';
import type { ContentLine, PageShape } from './shape.js';

/** A line among all lines of its page. */
export interface LineView {
  readonly page: PageShape;
  readonly at: number;
  readonly line: ContentLine;
  readonly recurrence: Recurrence;
}

/** A number that says what a line of a page is; `NaN` where it does not apply. */
export type LineMeasure = (view: LineView) => number;

type Group = Places['groups'][number];

/** So much of a line is looked at. */
const LOOKED_AT = 400;
const ENDS = /[.!?…"”»)]$/;

const lengthOf = ({ text }: ContentLine) => Math.min(LOOKED_AT, text.length);
const endsSentence = ({ look, text }: ContentLine) => Number(look?.endsSentence ?? ENDS.test(text));
const isLikeName = ({ header, look }: ContentLine) =>
  Number(
    !header &&
      look !== undefined &&
      look.words > 0 &&
      look.words <= 4 &&
      look.functionWords === 0 &&
      !look.endsSentence &&
      !look.endsColon &&
      !look.punctuated,
  );

const shareOf =
  (kind: RegExp): LineMeasure =>
  ({ line: { text } }) => {
    const shown = text.slice(0, LOOKED_AT);
    return (shown.match(kind)?.length ?? 0) / shown.length;
  };

/** What is asked of a line some lines below, or above. */
const away =
  (offset: number, measure: (line: ContentLine) => number): LineMeasure =>
  ({ page, at }) => {
    const line = page.lines[at + offset];
    return line === undefined ? Number.NaN : measure(line);
  };

const wordingOf = ({ recurrence, at }: LineView) => recurrence.wordings[at]!;
const timesOf = (view: LineView) => view.recurrence.times.get(wordingOf(view).whole)!;
const peopleOf = (view: LineView) => view.recurrence.people.get(wordingOf(view).whole)!;

/** What is usual among the lines that stand as far from a date, a button or a gap. */
function usualAt(what: keyof Recurrence['places']): [string, LineMeasure][] {
  const ask =
    (measure: (group: Group, view: LineView) => number): LineMeasure =>
    (view) => {
      const { distances, groups } = view.recurrence.places[what];
      return measure(groups[distances[view.at]!]!, view);
    };
  const share = (part: (group: Group, view: LineView) => number) =>
    ask((group, view) => part(group, view) / Math.max(1, group.lines));
  const measures: Readonly<Record<string, LineMeasure>> = {
    distance: ({ recurrence, at }) => recurrence.places[what].distances[at]!,
    'such lines a date': ask(({ lines }, { recurrence }) => lines / Math.max(1, recurrence.dates)),
    short: share(({ short }) => short),
    'unlike wordings': share(({ wordings }) => wordings.size),
    'with the same first word': share(({ firsts }, view) => firsts.get(wordingOf(view).first) ?? 0),
    'with the same last word': share(({ lasts }, view) => lasts.get(wordingOf(view).last) ?? 0),
  };
  return Object.entries(measures).map(([name, measure]) => [`${what}: ${name}`, measure]);
}

/** All that is asked of a line to tell whether the site prints it, by name. */
export const LINE_MEASURES: ReadonlyMap<string, LineMeasure> = /* @__PURE__ */ new Map<string, LineMeasure>([
  ['length', ({ line }) => lengthOf(line)],
  ['ends like a sentence', ({ line }) => endsSentence(line)],
  ['is like a name', ({ line }) => isLikeName(line)],
  ['words', ({ line }) => line.look?.words ?? Number.NaN],
  ['function words', ({ line }) => line.look?.functionWords ?? Number.NaN],
  ['digits', shareOf(/\d/g)],
  ['letters', shareOf(/\p{L}/gu)],
  ['buttons below', ({ line }) => line.furniture.length],
  ['above: length', away(-1, lengthOf)],
  ['above: buttons below', away(-1, ({ furniture }) => furniture.length)],
  ['above: stands elsewhere', away(-1, ({ repeats }) => repeats)],
  ['below: length', away(1, lengthOf)],
  ['below: blank lines above', away(1, ({ blanksBefore }) => blanksBefore)],
  ['two below: length', away(2, lengthOf)],
  ['furniture of the page', ({ page }) => page.asides.length / page.lines.length],
  ['dates of the page', ({ recurrence }) => recurrence.dates],
  ['of this wording', timesOf],
  ['of this wording, a button', (view) => timesOf(view) / Math.max(1, view.recurrence.buttons)],
  ['people with this wording', peopleOf],
  ['people with this wording, of all of it', (view) => peopleOf(view) / timesOf(view)],
  ...usualAt('date'),
  ...usualAt('button'),
  ...usualAt('gap'),
  ...usualAt('next date'),
]);
