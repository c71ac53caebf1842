import type { Comment } from '../schema/index.js';
import { identityOf } from '../text/identity.js';

/**
 * What it is worth, in logits, that the source says whom a comment answers, and, where it says so of others, that it does
 * not. Set by hand: the sources used for fitting say nothing of the kind (`docs/decisions/0005-replies.md`).
 */
const ADDRESSED_LOGITS = 6;
const UNADDRESSED_LOGITS = 3;
/** Fewer marked comments do not show that answers are marked. */
const FEWEST = 3;

/** Whom the source says each comment answers. */
export interface Addressees {
  /** For each comment, the latest earlier one by the person it answers, or −1. */
  readonly latest: Int32Array;
  /** Logits for a candidate, −1 the article. */
  logitsFor(child: number, parent: number): number;
}

/** Looks up the addressees of all comments. O(comments). */
export function findAddressees(comments: readonly Comment[]): Addressees {
  const last = new Map<string, number>();
  const names = comments.map(({ author }) => nameOf(author));
  const stated = comments.map(({ addressee }) => (addressee === undefined ? undefined : nameOf(addressee)));
  const latest = Int32Array.from(stated, (name, i) => {
    const at = name === undefined ? undefined : last.get(name);
    last.set(names[i]!, i);
    return at ?? -1;
  });
  const areMarked = stated.filter((name) => name !== undefined).length >= FEWEST;
  return {
    latest,
    logitsFor(child, parent) {
      const name = stated[child];
      if (name === undefined) return areMarked && parent < 0 ? UNADDRESSED_LOGITS : 0;
      return parent >= 0 && names[parent] === name ? ADDRESSED_LOGITS : 0;
    },
  };
}

/** "@ann" and "ann" are the same person where one answers the other. */
function nameOf(author: string): string {
  return identityOf(author).replace(/^@/, '');
}
