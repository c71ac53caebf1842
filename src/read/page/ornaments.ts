/** A number, bullet or bold marks that a page sets around authors' names. */
interface Ornament {
  readonly kind: string;
  readonly number?: number;
  /** The line without it. */
  readonly rest: string;
}

/** Fewer lines of one kind may be a list in a text. */
const FEWEST = 2;
const LONGEST = 100;
const NUMBER = /^(?:(\d{1,5})([.)])|(#)(\d{1,6})[.:)]?) (?=\S)/;
const BULLET = /^([•·▪●◦‣*]) (?=\S)/;
const BOLD = /^(\*\*|__)(?=\S)(.{1,60}?)\1(?=$|[ :•·|(])/;

/**
 * Takes off what some pages set around their authors' names: "3. Anneke", "#3 Anneke", "• Anneke", "**Anneke**". Lines of one kind
 * count where others stand between them, as comments do between their authors and items of a list do not, and numbers go up or down by
 * one. Returns each line without it. O(characters).
 */
export function stripOrnaments(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
): readonly string[] {
  const found = lines.map(({ text }, at) => (isContent(at) ? readOrnament(text) : undefined));
  const places = new Map<string, number[]>();
  found.forEach((ornament, at) => {
    if (!ornament) return;
    const known = places.get(ornament.kind);
    if (known) known.push(at);
    else places.set(ornament.kind, [at]);
  });
  const hasContent = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (isContent(at)) return true;
    return false;
  };
  const stripped = lines.map(({ text }) => text);
  for (const at of places.values()) {
    const isApart = at.every((i, k) => hasContent(i + 1, at[k + 1] ?? lines.length));
    const numbers = at.flatMap((i) => found[i]!.number ?? []);
    const step = numbers[1]! - numbers[0]!;
    const isCounted =
      numbers.length === 0 || (Math.abs(step) === 1 && numbers.every((number, k) => number === numbers[0]! + k * step));
    if (at.length >= FEWEST && isApart && isCounted) for (const i of at) stripped[i] = found[i]!.rest;
  }
  return stripped;
}

function readOrnament(text: string): Ornament | undefined {
  if (text.length > LONGEST) return undefined;
  const number = NUMBER.exec(text);
  if (number) {
    const [whole, before, sign, hash = '', after] = number;
    return { kind: sign ?? hash, number: Number(before ?? after), rest: text.slice(whole.length) };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: bullet[1]!, rest: text.slice(bullet[0].length) };
  const bold = BOLD.exec(text);
  return bold ? { kind: bold[1]!, rest: bold[2]! + text.slice(bold[0].length) } : undefined;
}
