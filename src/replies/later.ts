import { AFTER, COSINE, type Echoes, WIDTH } from './echoes.js';
import { type Mention, mentionOf } from './mentions.js';

/** What each author says in the forty comments after the one in focus. */
export interface Later {
  /** Highest cosine with the comment in focus, and how many comments after it that is (0 if there is none). */
  readonly cosine: Float32Array;
  readonly bestAfter: Uint8Array;
  /** How many comments after it the author first writes again; 0 if never. */
  readonly firstAfter: Uint8Array;
  /** Whether they name the author in focus. */
  readonly names: Uint8Array;
  focus(child: number): void;
}

interface Said {
  readonly count: number;
  readonly authors: Int32Array;
  readonly echoes: Echoes;
  readonly mentions: readonly (readonly Mention[])[];
}

/** One row per author. `focus` reads the forty comments after it. */
export function createLater({ count, authors, echoes, mentions }: Said): Later {
  const cosine = new Float32Array(count);
  const bestAfter = new Uint8Array(count);
  const firstAfter = new Uint8Array(count);
  const names = new Uint8Array(count);
  let from = 0;
  let to = 0;
  return {
    cosine,
    bestAfter,
    firstAfter,
    names,
    focus(child) {
      for (let k = from; k < to; k++) {
        const author = authors[k]!;
        cosine[author] = 0;
        bestAfter[author] = 0;
        firstAfter[author] = 0;
        names[author] = 0;
      }
      from = child + 1;
      to = Math.min(count, from + AFTER);
      for (let k = from; k < to; k++) {
        const author = authors[k]!;
        if (firstAfter[author] === 0) firstAfter[author] = k - child;
        const similar = echoes.shared[(k + 1) * WIDTH + COSINE]!;
        if (similar > cosine[author]!) {
          cosine[author] = similar;
          bestAfter[author] = k - child;
        }
        if (mentions[k]!.length > 0 && mentionOf(mentions[k]!, authors[child]!) > 0) names[author] = 1;
      }
    },
  };
}
