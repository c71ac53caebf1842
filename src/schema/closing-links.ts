/**
 * Which comments have a link that closes a circle, one a circle: walks up from each comment until ground walked before. Parents are
 * positions; below 0 there is none. O(n).
 */
export function closingLinks(parents: ArrayLike<number>): number[] {
  const visitor = new Int32Array(parents.length).fill(-1);
  const closing: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    for (let at = start; at >= 0 && visitor[at] === -1; at = parents[at]!) {
      visitor[at] = start;
      if (visitor[parents[at]!] === start) closing.push(at);
    }
  }
  return closing;
}
