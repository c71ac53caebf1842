/** Links by position: −1 is the article, anything lower is unknown. */
export interface Overlay {
  /** Links with the corrections; corrections that must go are reverted here. */
  readonly parents: Int32Array;
  /** Links as given by the source. */
  readonly given: Int32Array;
  /** The row that corrected each comment, or −1. */
  readonly rows: Int32Array;
}

/**
 * Reverts corrections that make comments answer each other in a circle, the earliest row of each circle first, and
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

  /** The comment with the earliest row on the circle to which the links from `from` lead, or −1. */
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
