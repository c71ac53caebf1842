/** Starts a line that quotes. */
const QUOTED = /^\s{0,8}(?:>|&gt;)/;
/** Starts a quotation within a line, where line breaks were lost. */
const RUN_IN = /(?<!\S)(?:(?:>|&gt;) ?)+(?=\S)/g;
/** Fewer words in common may be chance. */
const LEAST_WORDS = 3;
/** Most quotations handled within a text, and characters read of each and of the parent. */
const MOST_RUN_INS = 8;
const LONGEST = 1000;
const LONGEST_PARENT = 20_000;

/**
 * A comment's text with what it quotes blanked out: lines after `>` and, if line breaks were lost, what follows `>` as
 * far as it is in the parent. If no words would be left, nothing is blanked. Blanked rather than cut, so that spans
 * still index the caller's text. O(characters).
 *
 * @example
 * ownWords('> It was late. It never was.', 'It was late.').trim(); // 'It never was.'
 */
export function ownWords(text: string, parent: string): string {
  if (!/>|&gt;/.test(text)) return text;
  const lines = text.split('\n').map((line) => (QUOTED.test(line) ? ' '.repeat(line.length) : line));
  const rest = lines.join('\n');
  const own = withoutRunIns(rest.trim() === '' ? text : rest, parent);
  return own.trim() === '' ? text : own;
}

function withoutRunIns(text: string, parent: string): string {
  const marks = [...text.matchAll(RUN_IN)].slice(0, MOST_RUN_INS);
  if (marks.length === 0) return text;
  const said = parent.slice(0, LONGEST_PARENT).replace(/\s+/g, ' ');
  let own = text;
  for (const { 0: mark, index } of marks) {
    const from = index + mark.length;
    const to = from + lengthIn(text.slice(from, from + LONGEST), said);
    if (to > from) own = own.slice(0, index) + ' '.repeat(to - index) + own.slice(to);
  }
  return own;
}

/** Length of the longest beginning, in whole words, that occurs in another text; 0 if it has too few words. */
function lengthIn(text: string, other: string): number {
  const ends = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  const has = (words: number) => other.includes(text.slice(0, ends[words - 1]).replace(/\s+/g, ' '));
  let least = 0;
  let most = ends.length;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (has(middle)) least = middle;
    else most = middle - 1;
  }
  return least >= LEAST_WORDS ? ends[least - 1]! : 0;
}
