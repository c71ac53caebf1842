import type { Comment, StanceClass } from '../schema/index.js';
import { grouped } from '../text/grouped.js';
import { personOf } from '../text/identity.js';

/** A reply to a comment, both by position. */
export interface Link {
  readonly child: number;
  readonly parent: number;
  /** Of the link, 0…1. */
  readonly probability: number;
}

/** A stance of a reply towards its parent. */
export interface Opinion {
  readonly stance: StanceClass;
  readonly probabilities: Readonly<Record<StanceClass, number>>;
}

/** What the other replies between the two people of a pair amount to. */
export interface Exchange {
  /** Likely disagreement minus likely agreement, per reply and counting two more replies of neither: −1…1. */
  readonly sign: number;
  /** How many of them agree, by the likeliest class. */
  readonly agrees: number;
  readonly disagrees: number;
}

/** Replies of neither stance that every exchange is taken to have, so that one reply alone says little. */
const NEITHER = 2;

/**
 * Reads the stances of people who answer each other more than once. `opinionOf` is asked about those replies only, and
 * nobody answers themselves. Returns the exchange around each link; `undefined` if it is the only one between the two.
 * O(links).
 */
export function readExchanges(
  links: readonly Link[],
  comments: readonly Comment[],
  opinionOf: (link: Link) => Opinion,
): (link: Link) => Exchange | undefined {
  const around = new Map<Link, Exchange>();
  const between = grouped(links, ({ child, parent }) =>
    pairOf(personOf(comments[child]!), personOf(comments[parent]!)),
  );
  between.delete('');
  for (const mutual of between.values()) {
    if (mutual.length < 2) continue;
    const said = mutual.map((link) => {
      const { stance, probabilities } = opinionOf(link);
      const sign = link.probability * (probabilities.disagrees - probabilities.agrees);
      return { link, stance, sign };
    });
    const total = { sign: 0, weight: NEITHER, agrees: 0, disagrees: 0, neutral: 0 };
    for (const { link, stance, sign } of said) {
      total.sign += sign;
      total.weight += link.probability;
      total[stance]++;
    }
    for (const { link, stance, sign } of said)
      around.set(link, {
        sign: (total.sign - sign) / (total.weight - link.probability),
        agrees: total.agrees - Number(stance === 'agrees'),
        disagrees: total.disagrees - Number(stance === 'disagrees'),
      });
  }
  return (link) => around.get(link);
}

/** The same for both directions; '' for one person. */
function pairOf(one: string, other: string): string {
  if (one === other) return '';
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
