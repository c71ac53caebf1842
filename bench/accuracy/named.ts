import { existsSync, readFileSync } from 'node:fs';
import { type Discussion, inferStances, type Speaker } from '../../src/index.js';
import { readLines } from '../fit/read-lines.js';

const DATA = new URL('../../../shared/data/', import.meta.url);
const LABELS = new URL('../fit/stances/labels/names/', import.meta.url);
const SOURCES = ['worldnews', 'iac', 'usenet', 'rumoureval', 'omp', 'dast', 'debagreement', 'toxichat'];
const LANGUAGE: Readonly<Record<string, string>> = { omp: 'de', dast: 'da' };

/** A name in a comment, and the comment's stance towards it: `SsOon` as in labels/README.md. */
interface Named {
  readonly letter: string;
  readonly name: string;
}

/**
 * The second table of `npm run accuracy -- speakers`, on names in comments of ../shared/data that our reader has
 * judged, each comment by itself: how many stances are stated and right, and how often the words about a name rate a
 * supported one above an opposed one (AUC).
 */
export function measureNamed(): void {
  if (!existsSync(DATA)) {
    console.log('../shared/data is not here: names in its comments are not measured.');
    return;
  }
  const bySource = SOURCES.map((source) => [source, judge(source)] as const);
  const rows = [...bySource, ['all', bySource.flatMap(([, judged]) => judged)] as const];
  console.table(Object.fromEntries(rows.map(([source, judged]) => [source, summarise(judged)])));
}

/** The reader's sign, and what the library finds. */
interface Judged {
  readonly meant: -1 | 0 | 1;
  /** p(agrees) − p(disagrees). */
  readonly leaning: number;
  readonly stated: -1 | 0 | 1;
}

function judge(source: string): Judged[] {
  const texts = textsOf(source);
  return readNames(source).flatMap(([comment, named]) => {
    const text = texts.get(comment);
    if (text === undefined) throw new Error(`labels/names/${source}.txt: there is no comment ${comment}.`);
    const speakers = named.map(
      ({ name }, i): Speaker => ({ id: `s${i}`, name, aliases: [], mentions: [], quotations: 0 }),
    );
    const discussion: Discussion = {
      language: LANGUAGE[source] ?? 'en',
      article: { text: '' },
      comments: [{ id: 'c1', author: 'A', text }],
    };
    const rows = inferStances(discussion, { replies: [], speakers, quotations: [] }, { evidence: false });
    return named.map(({ letter }, i): Judged => {
      const row = rows.find(({ target }) => target.id === `s${i}`);
      return {
        meant: letter === 'n' ? 0 : letter.toLowerCase() === 's' ? 1 : -1,
        leaning: row === undefined ? 0 : row.probabilities.agrees - row.probabilities.disagrees,
        stated: row?.stance === 'agrees' ? 1 : row?.stance === 'disagrees' ? -1 : 0,
      };
    });
  });
}

function summarise(judged: readonly Judged[]) {
  const stated = judged.filter((one) => one.stated !== 0);
  const signed = judged.filter((one) => one.meant !== 0);
  const right = stated.filter((one) => one.stated === one.meant).length;
  return {
    names: judged.length,
    'take a side': signed.length,
    stated: stated.length,
    right: (right / Math.max(1, stated.length)).toFixed(3),
    found: (right / Math.max(1, signed.length)).toFixed(3),
    'supported above opposed': areaUnder(signed).toFixed(3),
  };
}

function areaUnder(signed: readonly Judged[]): number {
  const supported = signed.filter(({ meant }) => meant > 0);
  const opposed = signed.filter(({ meant }) => meant < 0);
  let sum = 0;
  for (const { leaning } of supported)
    for (const other of opposed) sum += leaning > other.leaning ? 1 : leaning === other.leaning ? 0.5 : 0;
  return sum / Math.max(1, supported.length * opposed.length);
}

/** One line per thread: its id, then a tab and `comment=letter name` for each. Four comments occur in two threads. */
function readNames(source: string): [comment: string, named: Named[]][] {
  const all: [comment: string, named: Named[]][] = [];
  for (const line of readFileSync(new URL(`${source}.txt`, LABELS), 'utf8')
    .trim()
    .split('\n')) {
    const comments = new Map<string, Named[]>();
    for (const cell of line.split('\t').slice(1)) {
      const [, comment, letter, name] = /^(.*)=([SsOon]) (.*)$/.exec(cell)!;
      const list = comments.get(comment!) ?? [];
      comments.set(comment!, list);
      list.push({ letter: letter!, name: name! });
    }
    all.push(...comments);
  }
  return all;
}

/** Ids are those of the data without a message's host, as in the label files. */
function textsOf(source: string): Map<string, string> {
  const inReplies = new URL(`replies/${source}.ndjson`, DATA);
  if (existsSync(inReplies))
    return new Map(
      readLines<{ comments: { id: string; text: string }[] }>(inReplies).flatMap(({ comments }) =>
        comments.map(({ id, text }) => [id.split('@', 1)[0]!, text] as const),
      ),
    );
  const pairs = readLines<{ id: string; reply: { text: string } }>(new URL(`stances/${source}.ndjson`, DATA));
  return new Map(pairs.map(({ id, reply }) => [id, reply.text]));
}
