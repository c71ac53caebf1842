import { AFTER, COSINE, type Echoes, WIDTH } from './echoes.js';

/** Most similar earlier comments kept per comment. */
export const NEIGHBOURS = 8;

/** Similarity of the comments that have been in focus to the forty after them and to the eight most similar before. */
export interface Neighbours {
  /** `comments[comment * NEIGHBOURS + k]`: its k-th most similar earlier comment, or −1 if there are fewer. */
  readonly comments: Int32Array;
  readonly cosines: Float32Array;
  /** Keeps what the comment in focus is similar to. */
  keep(comment: number, echoes: Echoes): void;
  /**
   * Cosine of two comments, the earlier of which has been in focus; 0 if they are far apart and the later one does not
   * keep the other.
   */
  cosine(earlier: number, later: number): number;
}

export function createNeighbours(count: number): Neighbours {
  const comments = new Int32Array(count * NEIGHBOURS).fill(-1);
  const cosines = new Float32Array(count * NEIGHBOURS);
  const band = new Float32Array(count * AFTER);
  return {
    comments,
    cosines,
    keep(comment, { shared, touched }) {
      for (let k = 0; k < touched.length; k++) {
        const other = touched[k]! - 1;
        const cosine = shared[touched[k]! * WIDTH + COSINE]!;
        if (other > comment) {
          if (other - comment <= AFTER) band[comment * AFTER + other - comment - 1] = cosine;
        } else if (other >= 0 && other < comment) insert(comments, cosines, comment * NEIGHBOURS, other, cosine);
      }
    },
    cosine(earlier, later) {
      if (earlier >= later) return 0;
      if (later - earlier <= AFTER) return band[earlier * AFTER + later - earlier - 1]!;
      for (let k = later * NEIGHBOURS; k < (later + 1) * NEIGHBOURS; k++)
        if (comments[k] === earlier) return cosines[k]!;
      return 0;
    },
  };
}

/** Insertion into a short sorted list; ties go to the nearer comment. */
function insert(comments: Int32Array, cosines: Float32Array, first: number, other: number, cosine: number): void {
  let at = first + NEIGHBOURS - 1;
  if (comments[at]! >= 0 && cosines[at]! > cosine) return;
  if (comments[at]! >= 0 && cosines[at]! === cosine && comments[at]! > other) return;
  while (
    at > first &&
    (comments[at - 1]! < 0 || cosines[at - 1]! < cosine || (cosines[at - 1]! === cosine && comments[at - 1]! < other))
  ) {
    comments[at] = comments[at - 1]!;
    cosines[at] = cosines[at - 1]!;
    at--;
  }
  comments[at] = other;
  cosines[at] = cosine;
}
