import { personOf } from '../text/identity.js';
import type { Known } from './known.js';

/** A comment whose link was left open. */
export const NOT_LINKED = -2;

/** What was inferred for a comment: candidates by falling probability; −1 is the article, −2 no link. */
export interface Guess {
  readonly parents: readonly number[];
  readonly probabilities: readonly number[];
}

/** How well links were inferred. All but `n` are 0…1. */
export interface Scores {
  /** Comments counted. */
  readonly n: number;
  /** Share of comments whose parent is right; the article counts as a parent. */
  readonly accuracy: number;
  /** F1 of the links between comments. */
  readonly replyF1: number;
  /** F1 of the ordered pairs of people (who answers whom, once per discussion however often), self-replies left out. */
  readonly peopleF1: number;
  /** Share of comments whose parent is among the three likeliest. */
  readonly top3: number;
  /** Links with probability ≥ .5: the share that is right (`surely`), and their share of all comments (`covered`). */
  readonly surely: number;
  readonly covered: number;
  /** Expected calibration error over the links that were not left open, ten bins of equal width. */
  readonly ece: number;
}

interface Tally {
  n: number;
  right: number;
  links: number;
  linksRight: number;
  linksGold: number;
  people: number;
  peopleRight: number;
  peopleGold: number;
  top3: number;
  sure: number;
  sureRight: number;
  readonly bins: { n: number; p: number; right: number }[];
}

const empty = (): Tally => ({
  n: 0,
  right: 0,
  links: 0,
  linksRight: 0,
  linksGold: 0,
  people: 0,
  peopleRight: 0,
  peopleGold: 0,
  top3: 0,
  sure: 0,
  sureRight: 0,
  bins: Array.from({ length: 10 }, () => ({ n: 0, p: 0, right: 0 })),
});

/** Scores guesses by source; `pooled` is all comments together. */
export function scoreGuesses(rows: readonly { known: Known; guesses: readonly Guess[] }[]): Map<string, Scores> {
  const tallies = new Map<string, Tally>([['pooled', empty()]]);
  for (const { known, guesses } of rows) {
    const own = tallies.get(known.group) ?? empty();
    tallies.set(known.group, own);
    for (const tally of [own, tallies.get('pooled')!]) count(tally, known, guesses);
  }
  return new Map([...tallies].map(([source, tally]) => [source, scoresOf(tally)]));
}

function count(tally: Tally, { discussion, parents }: Known, guesses: readonly Guess[]): void {
  const person = (i: number) => personOf(discussion.comments[i]!);
  const gold = new Set<string>();
  const found = new Set<string>();
  guesses.forEach((guess, i) => {
    if (parents[i]!.length === 0) return;
    const best = guess.parents[0]!;
    const right = parents[i]!.includes(best);
    const main = parents[i]![0]!;
    tally.n++;
    if (right) tally.right++;
    const likeliest = guess.parents.filter((parent) => parent !== NOT_LINKED).slice(0, 3);
    if (likeliest.some((parent) => parents[i]!.includes(parent))) tally.top3++;
    if (best >= 0) {
      tally.links++;
      if (right) tally.linksRight++;
      if (person(best) !== person(i)) found.add(`${person(i)}\u0000${person(best)}`);
    }
    if (main >= 0) {
      tally.linksGold++;
      if (person(main) !== person(i)) gold.add(`${person(i)}\u0000${person(main)}`);
    }
    if (best === NOT_LINKED) return;
    const p = guess.probabilities[0]!;
    const bin = tally.bins[Math.min(9, Math.floor(p * 10))]!;
    bin.n++;
    bin.p += p;
    if (right) bin.right++;
    if (p < 0.5) return;
    tally.sure++;
    if (right) tally.sureRight++;
  });
  tally.people += found.size;
  tally.peopleGold += gold.size;
  for (const pair of found) if (gold.has(pair)) tally.peopleRight++;
}

function scoresOf(tally: Tally): Scores {
  const f1 = (right: number, one: number, other: number) => (right > 0 ? (2 * right) / (one + other) : 0);
  return {
    n: tally.n,
    accuracy: tally.right / Math.max(1, tally.n),
    replyF1: f1(tally.linksRight, tally.links, tally.linksGold),
    peopleF1: f1(tally.peopleRight, tally.people, tally.peopleGold),
    top3: tally.top3 / Math.max(1, tally.n),
    surely: tally.sureRight / Math.max(1, tally.sure),
    covered: tally.sure / Math.max(1, tally.n),
    ece:
      tally.bins.reduce((sum, { p, right }) => sum + Math.abs(p - right), 0) /
      Math.max(
        1,
        tally.bins.reduce((sum, { n }) => sum + n, 0),
      ),
  };
}
