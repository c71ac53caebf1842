/**
 * The yardstick: plain sparse TF-IDF cosine of each text with all earlier ones of its discussion; the best one is kept.
 */
export function bestEarlierByCosine(texts: readonly string[]): Int32Array {
  const ids = new Map<string, number>();
  const documents: number[] = [];
  const rows = texts.map((text) => {
    const counts = new Map<number, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
        documents.push(0);
      }
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const id of counts.keys()) documents[id]!++;
    return counts;
  });
  const postings: { text: number; value: number }[][] = documents.map(() => []);
  const best = new Int32Array(texts.length).fill(-1);
  const scores = new Float64Array(texts.length);
  rows.forEach((counts, i) => {
    let length = 0;
    const values = [...counts].map(([id, count]) => {
      const value = (1 + Math.log(count)) * Math.log(1 + texts.length / documents[id]!);
      length += value * value;
      return [id, value] as const;
    });
    const norm = length > 0 ? 1 / Math.sqrt(length) : 0;
    scores.fill(0, 0, i);
    for (const [id, value] of values)
      for (const { text, value: other } of postings[id]!) scores[text]! += value * norm * other;
    let top = 0;
    for (let j = 0; j < i; j++) {
      if (scores[j]! > top) {
        top = scores[j]!;
        best[i] = j;
      }
    }
    for (const [id, value] of values) postings[id]!.push({ text: i, value: value * norm });
  });
  return best;
}
