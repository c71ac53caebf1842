import { readFurniture } from './furniture.js';
import type { Line, Unfolded } from './lines.js';
import type { StampReader } from './stamps.js';

/** "… Ann Lee (talk) 20:31, 3 March 2022 (UTC)": the name, the wiki's word, the time and its zone. */
const SIGNED = /\((\p{L}[\p{L}.· ]{1,24})\) ([^()]{8,40}?) ?\([A-Z]{2,5}\)\)?$/u;
/** A note of somebody who did not sign: "— Preceding unsigned comment added by 192.0.2.7". */
const UNSIGNED = /(?<=[(—–-].* (?:added by|von|par|por|door) )\S+$/su;
/** What a name comes after: a dash, the end of a sentence; or else words in small letters. */
const BEFORE_NAME = [
  /^.*(?:--|[—–])\s*/su,
  /^.*(?<!(?:^|\s)(?:dr|prof|mrs?|ms|st))[.!?…:;)”"»] /isu,
  /^.*?(?=(?:\p{Lu}\S*(?: \p{Lu}\S*){0,2}|\S+)$)/su,
];
const DASH = /\s*(?:--|[—–])\s*$/u;
const NOTE = /\s*(?:\(|--|[—–])[^()]*$/u;
/** A time and a year. */
const TIME = /\d[:.h]\d\d.*\d{4}|\d{4}.*\d[:.h]\d\d/;
/** Fewer signatures may be quoted. */
const FEWEST = 3;
/** Share of the signatures that may stand above the header. */
const EARLY = 0.25;
const LONGEST = 140;
const LONGEST_NAME = 40;

interface Signature {
  /** What stands before it on its line, if anything. */
  readonly said: Line | undefined;
  readonly name: Line;
  readonly date: Line;
}

/**
 * Reads pages whose comments end with a signature on the last line of their words, as on the talk pages of wikis: names and dates
 * are put before the words. The first begins below a header, or else on the line of its signature. `undefined` if fewer than
 * three are signed alike, or as many dates stand alone. O(characters).
 */
export function readSigned(lines: readonly Line[], readStamp: StampReader): Unfolded | undefined {
  const found = lines.map(({ text }) => {
    const match = SIGNED.exec(text.slice(-LONGEST));
    return match && TIME.test(match[2]!) ? match : undefined;
  });
  const words = new Map<string, number>();
  for (const match of found) if (match) words.set(match[1]!, (words.get(match[1]!) ?? 0) + 1);
  const signatures = lines.map((line, at) => {
    const match = found[at];
    return match && words.get(match[1]!)! >= FEWEST ? signatureIn(line, match) : undefined;
  });
  const places = signatures.flatMap((signature, at) => (signature ? at : []));
  if (places.length < FEWEST) return undefined;
  // Somebody may quote signatures where comments have dates of their own.
  const dates = lines.filter(({ text }) => readStamp(text) !== undefined).length;
  if (dates >= places.length) return undefined;
  // Who began the discussion may have signed above its header.
  const early = places[Math.floor(EARLY * places.length)]!;
  const header = lines.findLastIndex(({ text }, at) => at < early && readFurniture(text)?.kind === 'header');
  let from = header < 0 ? places[0]! : header + 1;
  const turned = lines.slice(0, from);
  const authors = new Set<Line>();
  const asides = new Set<Line>();
  for (const [at, signature] of signatures.entries()) {
    if (signature === undefined || at < from) continue;
    const { said, name, date } = signature;
    authors.add(name);
    asides.add(date);
    turned.push(name, date);
    for (; from < at; from++) turned.push(lines[from]!);
    if (said) turned.push(said);
    from = at + 1;
  }
  const rest = lines.slice(from);
  for (const line of rest) asides.add(line);
  return { lines: turned.concat(rest), authors, words: new Set(), asides };
}

function signatureIn(line: Line, match: RegExpExecArray): Signature | undefined {
  const offset = Math.max(0, line.text.length - LONGEST);
  const end = offset + match.index;
  const head = line.text.slice(offset, end).trimEnd();
  const unsigned = UNSIGNED.exec(head)?.index;
  const found = [unsigned, ...BEFORE_NAME.map((before) => before.exec(head)?.[0].length)].find(
    (at) => at !== undefined && at < head.length && head.length - at <= LONGEST_NAME,
  );
  if (found === undefined) return undefined;
  const said = line.text
    .slice(0, offset + found)
    .replace(found === unsigned ? NOTE : DASH, '')
    .trimEnd();
  const part = (from: number, to: number, blanksBefore: number): Line => ({
    number: line.number,
    text: line.text.slice(from, to),
    start: line.start + from,
    end: line.start + to,
    blanksBefore,
  });
  const dated = end + match[0].indexOf(match[2]!);
  return {
    said: said === '' ? undefined : part(0, said.length, line.blanksBefore),
    name: part(offset + found, offset + head.length, 1),
    date: part(dated, dated + match[2]!.length, 0),
  };
}
