/** Links by position: −1 the article, anything below it not known. */
export interface Overlay {
  /** With the corrections; rows that have to go are set back. */
  readonly parents: Int32Array;
  /** As the source gave them. */
  readonly given: Int32Array;
  /** Which row corrected the comment; −1 none. */
  readonly rows: Int32Array;
}

/**
 * Sets corrections back that make comments answer each other in a circle, the earliest row of each circle first, and
 * reports them. O(comments + circles · depth).
 */
export function cutCircles({ parents, given, rows }: Overlay, report: (comment: number) => void): void {
  const settled = new Uint8Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    for (let out = earliestOnCircle(start); out >= 0; out = earliestOnCircle(start)) {
      report(out);
      parents[out] = given[out]!;
      rows[out] = -1;
    }
    for (let at = start; at >= 0 && !settled[at]; at = parents[at]!) settled[at] = 1;
  }

  /** The comment of the earliest row on the circle that the way up leads into; −1 without one. */
  function earliestOnCircle(from: number): number {
    const seen = new Set<number>();
    let at = from;
    for (; at >= 0 && !settled[at]; at = parents[at]!) {
      if (seen.has(at)) break;
      seen.add(at);
    }
    if (at < 0 || settled[at]) return -1;
    let earliest = -1;
    const first = at;
    do {
      if (rows[at]! >= 0 && (earliest < 0 || rows[at]! < rows[earliest]!)) earliest = at;
      at = parents[at]!;
    } while (at !== first);
    return earliest;
  }
}
