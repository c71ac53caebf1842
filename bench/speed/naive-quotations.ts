const MARKED = /[“"„«]([^”"“»\n]+)[”"“»]/g;
/** One to four capitalised words. */
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}/gu;
/** Characters read on either side of the quotation marks. */
const REACH = 200;

/** The yardstick: text in quotation marks, with the nearest capitalised name before or after it. */
export function naiveQuotations(text: string): { words: string; name: string | undefined }[] {
  return Array.from(text.matchAll(MARKED), ({ index, 0: whole, 1: words }) => {
    const end = index + whole.length;
    const behind = text
      .slice(end, end + REACH)
      .matchAll(NAME)
      .next().value;
    const before = text.slice(Math.max(0, index - REACH), index);
    let last: RegExpExecArray | undefined;
    for (const name of before.matchAll(NAME)) last = name;
    const gap = last ? before.length - last.index - last[0].length : Number.POSITIVE_INFINITY;
    return { words: words!, name: behind && behind.index <= gap ? behind[0] : last?.[0] };
  });
}
