import { binOf, compileTrees, scoreTrees, type Trees, type TreeWeights } from '../../evidence/index.js';
import { FEWEST_COMMENTS } from './anchors.js';
import { LINE_MEASURES, type LineView } from './line-measures.js';
import { FAR, findRecurrence, isDated } from './recurrence.js';
import type { PageShape } from './shape.js';
import { siteLineWeights } from './weights-site-lines.js';

/** Fewer dates, or buttons, do not show what comes back. */
const FEWEST_MARKS = 5;
/** A wording that fewer people have under their names may be their signature. */
const FEWEST_PEOPLE = 3;
/** Share of the comments that have a line in a place, and of those lines that are labels, where the place is the site's. */
const USUAL = 0.5;
const NEVER = -1e9;

const NAMES = /* @__PURE__ */ [...LINE_MEASURES.keys()];

let shipped: Trees | undefined;

function shippedTrees(): Trees {
  shipped ??= compileSiteLines(siteLineWeights);
  return shipped;
}

/** Makes fitted trees ready. O(weights). */
export function compileSiteLines(weights: TreeWeights): Trees {
  return compileTrees(weights, NAMES, () => false);
}

/** What each line is measured to be, one row a line in the order of `LINE_MEASURES`. O(characters). */
export function measureLines(page: PageShape): Float32Array[] {
  const measures = [...LINE_MEASURES.values()];
  return viewLines(page).map((view) => Float32Array.from(measures, (measure) => measure(view)));
}

/**
 * Logits, one a line, that the site prints a line among the comments ("Senior Member", "12 votes", whatever language it is
 * in) rather than somebody says it; of a line that is no name. `undefined` where few dates and buttons show where comments
 * begin and end, and so what comes back with each. O(characters).
 */
export function findSiteLines(page: PageShape, trees = shippedTrees()): Float64Array | undefined {
  const views = viewLines(page);
  const { dates, buttons } = views[0]?.recurrence ?? { dates: 0, buttons: 0 };
  if (Math.max(dates, buttons) < FEWEST_MARKS) return undefined;
  const columns = [...LINE_MEASURES.values()].map((measure, f) => {
    const column = new Uint8Array(views.length + 1);
    for (const view of views) column[view.at + 1] = binOf(trees.binners[f]!, measure(view));
    return column;
  });
  // The first row stands for none: nothing applies to it.
  const scores = new Float64Array(views.length + 1);
  scoreTrees(trees, columns, scores.length, scores);
  return Float64Array.from(views, (view) => (mayBeSites(view) ? scores[view.at + 1]! - scores[0]! : NEVER));
}

function viewLines(page: PageShape): LineView[] {
  const recurrence = findRecurrence(page);
  return page.lines.map((line, at) => ({ page, at, line, recurrence }));
}

/**
 * Signatures and lines that part quotations come back, too, but one person writes them, and not where all have a line; and the
 * only line of a comment is said.
 */
function mayBeSites({ page: { lines: all }, recurrence, at }: LineView): boolean {
  const [above, below] = [all[at - 1], all[at + 1]];
  if (above !== undefined && isDated(above) && (below === undefined || isDated(below))) return false;
  const { wordings, times, people, dates, speakers, places } = recurrence;
  const { whole } = wordings[at]!;
  if (speakers < FEWEST_PEOPLE) return times.get(whole)! >= FEWEST_COMMENTS;
  if (people.get(whole)! >= FEWEST_PEOPLE) return true;
  return [places.date, places['next date']].some(({ distances, groups }) => {
    const { lines, labels } = groups[distances[at]!]!;
    return distances[at]! > 0 && distances[at]! < FAR && lines >= USUAL * dates && labels >= USUAL * lines;
  });
}
