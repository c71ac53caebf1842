import { hash, type Known } from '../../../src/learn/known.js';
import type { FitOptions } from '../../../src/learn/looks.js';
import { type Measured, measureKnown } from '../../../src/learn/measure.js';
import { layoutOf } from './layout.js';
import { type Printed, withTimes } from './printed.js';
import { asThreaded } from './threaded.js';
import { readThreads } from './threads.js';

/** Sources of the weights for comments. */
export const SOURCES = ['dast', 'iac', 'omp', 'reddit2006', 'rumoureval', 'usenet', 'worldnews'];

/**
 * How the weights for comments are fitted. `calm`: without it, probabilities on new sources are overconfident; .95 is
 * best for sources that were seen, .85 for others (docs/decisions/0005-replies.md).
 */
export const OPTIONS: FitOptions = {
  first: { trees: 300, depth: 4, rate: 0.12, ridge: 3, least: 2 },
  second: { trees: 400, depth: 4, rate: 0.1, ridge: 3, least: 2 },
  folds: 4,
  power: -1,
  calm: 0.9,
};

/** How the weights for chat are fitted: on the kind of site they are meant for. */
export const CHAT_OPTIONS: FitOptions = { ...OPTIONS, calm: 1 };

const chosen = (key: string, one: number) => hash(`learn ${key}`) % one === 0;

/** What a discussion in the order of time prints of its times, where they are learned from. */
export const timesOf = ({ key }: Known): Printed => (['ages', 'minutes', 'dates'] as const)[hash(`times ${key}`) % 3]!;
/** … and where they are not. */
export const noTimes = (): Printed => 'nothing';

/** Measured with its times as printed; `known` keeps those of the source. */
export function measureAs(known: Known, printed: Printed, options?: Parameters<typeof measureKnown>[1]): Measured {
  return { ...measureKnown(withTimes(known, printed), options), known };
}

/**
 * What is fitted on: for half of the discussions, the site's layout is stated; half of those whose quoted parent text
 * was removed are included a second time with that text.
 *
 * @param printed what each prints of its times, as the given ones were measured.
 */
export function learnable(measured: readonly Measured[], printed: (known: Known) => Printed): Measured[] {
  const stated = measured.map((one) =>
    chosen(one.known.key, 2)
      ? measureAs(one.known, printed(one.known), { flat: layoutOf(one.known.group) === 'flat' ? 1 : 0 })
      : one,
  );
  return [
    ...stated,
    ...quotedOf(measured.map(({ known }) => known)).map((thread) => measureAs(thread, printed(thread))),
  ];
}

/**
 * What is fitted on for sites that show answers below what they answer: a third of the discussions with dates, a third with
 * ages. For half of them, the comments that answer the article are included once more without the others: lists by votes
 * look threaded, as their times go up and down, too.
 */
export function threadedLearnable(known: readonly Known[]): Measured[] {
  const lists = known
    .filter(({ key }) => hash(`list ${key}`) % 2 === 0)
    .map(rootsOf)
    .filter(({ parents }) => parents.length >= 4);
  return [...known, ...quotedOf(known), ...lists].map((one) => measureKnown(asThreaded(one), { threaded: true }));
}

/** A discussion without the comments that answer other comments. */
function rootsOf(known: Known): Known {
  const isRoot = (i: number) => known.parents[i]!.includes(-1);
  const comments = known.discussion.comments.filter((_, i) => isRoot(i));
  return { ...known, discussion: { ...known.discussion, comments }, parents: comments.map(() => [-1]) };
}

/** Half of the discussions whose quoted parent text was removed, with that text. */
function quotedOf(discussions: readonly Known[]): Known[] {
  const groups = new Set(discussions.map(({ group, key }) => `${group} ${key}`));
  return readThreads(['iac', 'usenet'], true).filter(
    ({ group, key }) => groups.has(`${group} ${key}`) && chosen(key, 2),
  );
}
