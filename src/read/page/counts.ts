/** "1,234", "1.234", "1'234", "1 234 comments". */
const GROUPED = /(?<![\d.,:/]|\d-)\d{1,3}(?:([.,'’])\d{3}(?:\1\d{3})?|(?: \d{3}){1,2}(?= ?\p{L}))(?![.,:/-]?\d)/gu;
/** "1.2K", "3,4 Tsd.", "2M"; "2m" are minutes. */
const ROUNDED =
  /(?<![\d.,:/]|\d-)(\d{1,3})(?:[.,](\d))? ?(?:([kK]|Tsd\.|tsd\.|tys\.|tis\.|mil)|(M|Mio\.|mio\.|mln))(?![\p{L}\d])/gu;

/** Writes large numbers of a counter out: "1.2K Likes" is "1200 Likes". O(length). */
export function writeOut(text: string): string {
  if (!/\d[\d.,'’ kKMTmt]/.test(text)) return text;
  return text
    .replace(GROUPED, (number) => number.replace(/\D/g, ''))
    .replace(ROUNDED, (_, whole: string, tenths = '0', thousands?: string) =>
      String((Number(whole) * 10 + Number(tenths)) * (thousands === undefined ? 100_000 : 100)),
    );
}

/** Whether a line is a number alone. */
export function isNumber(text: string): boolean {
  return /^\d+$/.test(writeOut(text));
}
