/**
 * Pages of sites that do not exist: real comments, each with what a site might print around it, drawn by chance: lines over the
 * name, beside it and under the text, known or in no language, with every comment or with some; dates of many forms or none.
 */
import { seeded } from '../../src/evidence/index.js';
import { FEMALE, MALE } from '../../src/text/lexicons/first-names.js';

/** What a line of a page is: `site` for what the site prints among the comments. */
export type LineKind = 'author' | 'text' | 'site' | 'before';

export interface MadeUpPage {
  readonly page: string;
  /** By line, blank ones included. */
  readonly labels: readonly (LineKind | undefined)[];
}

interface Said {
  readonly text: string;
  /** Who says it, by number. */
  readonly who: number;
}

type Random = () => number;

const FIRST = [...FEMALE, ...MALE].filter((name) => name.length > 2);
const SYLLABLES =
  'ba be bo da do el en er ga ge hi in ka ke ko la le lo ma me mi na ne no or ra re ri ro sa se si sta ste ta te ti to tra un va ve vi wa zo'.split(
    ' ',
  );
const KNOWN_BUTTONS = [
  'Reply',
  'Share',
  'Report',
  'Like',
  'Permalink',
  'Quote',
  'Flag',
  'Antworten',
  'Melden',
  'Svar',
  'Upvote',
  'Downvote',
  'Recommend',
  'Répondre',
  'Responder',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function pseudoWord(random: Random): string {
  let word = '';
  const parts = 1 + Math.floor(random() * 3);
  for (let i = 0; i <= parts; i++) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function label(random: Random, most: number): string {
  const count = 1 + Math.floor(random() * most);
  const words = Array.from({ length: count }, () => pseudoWord(random));
  const style = random();
  if (style < 0.15) return words.join(' ').toUpperCase();
  if (style < 0.25) return words.join(' ');
  if (style < 0.5) return words.map(capital).join(' ');
  return capital(words.join(' '));
}

type NameStyle = 'full' | 'nick' | 'mixed' | 'first';

function nameOf(random: Random, style: NameStyle): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const first = capital(pick(FIRST));
  const kind = style === 'mixed' ? pick(['full', 'nick', 'first'] as const) : style;
  const roll = random();
  if (kind === 'first') return roll < 0.6 ? first : `${first} ${capital(pseudoWord(random)).charAt(0)}.`;
  if (kind === 'full') {
    const family = capital(pseudoWord(random));
    if (roll < 0.06) return `${first} ${pick(['van', 'de', 'von', 'of'])} ${family}`;
    if (roll < 0.12) return `${first} ${family.charAt(0)}. ${capital(pseudoWord(random))}`;
    if (roll < 0.16) return `Dr. ${first} ${family}`;
    return `${first} ${family}`;
  }
  const word = pseudoWord(random);
  if (roll < 0.3) return `${word}${random() < 0.5 ? Math.floor(random() * 100) : ''}`;
  if (roll < 0.45) return `${capital(word)}${capital(pseudoWord(random))}`;
  if (roll < 0.6) return `${word}_${pseudoWord(random)}`;
  if (roll < 0.75) return `${pick(['The', 'the', 'Old', 'Not', 'a', 'Mad'])} ${pick(['', 'real ', 'last '])}${word}`;
  if (roll < 0.85) return `${first}${Math.floor(random() * 2000)}`;
  return capital(word);
}

/** What stands with a comment, or with some. */
interface Item {
  readonly line: (name: string, at: number) => string;
  readonly share: number;
}

const DATE_FORMS: readonly ((random: Random, at: number) => string)[] = [
  (random) =>
    `${1 + Math.floor(random() * 28)} ${MONTHS[Math.floor(random() * 12)]} 20${10 + Math.floor(random() * 15)}`,
  (random) =>
    `${MONTHS[Math.floor(random() * 12)]} ${1 + Math.floor(random() * 28)}, 2019 at ${1 + Math.floor(random() * 12)}:${10 + Math.floor(random() * 50)} pm`,
  (random) =>
    `${10 + Math.floor(random() * 18)}.0${1 + Math.floor(random() * 9)}.2021, ${10 + Math.floor(random() * 13)}:${10 + Math.floor(random() * 49)}`,
  (random) => `${1 + Math.floor(random() * 23)} hours ago`,
  (random) => `${1 + Math.floor(random() * 23)}h`,
  (random) =>
    `2020-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)} 1${Math.floor(random() * 10)}:${10 + Math.floor(random() * 49)}`,
  (random) => `${1 + Math.floor(random() * 11)} months ago`,
  (random) => `vor ${2 + Math.floor(random() * 20)} Stunden`,
];

/** Draws a page. O(characters). */
export function makeUpPage(seed: number, article: readonly string[], comments: readonly Said[]): MadeUpPage {
  const random = seeded(seed * 7919 + 13);
  const chance = (p: number) => random() < p;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const page: string[] = [];
  const labels: (LineKind | undefined)[] = [];
  const spaced = pick(['none', 'none', 'none', 'comments', 'comments', 'all', 'head', 'paragraphs', 'foot'] as const);
  const blank = () => {
    if (page.at(-1) === '' || page.length === 0) return;
    page.push('');
    labels.push(undefined);
  };
  const put = (line: string, kind: LineKind) => {
    page.push(line);
    labels.push(kind);
    if (spaced === 'all') blank();
  };

  const nameStyle = pick(['full', 'nick', 'mixed', 'mixed', 'first'] as const);
  const names = new Map<number, string>();
  const nameFor = (who: number) => {
    const known = names.get(who) ?? nameOf(random, nameStyle);
    names.set(who, known);
    return known;
  };
  const dateForm = pick(DATE_FORMS);
  const strangeDate = label(random, 1).toLowerCase();
  const date = (at: number) =>
    isStrange ? `${whole(28)} ${strangeDate} ${whole(23)}:${10 + whole(49)}` : dateForm(random, at);
  const isStrange = chance(0.12);
  const always = () => pick([1, 1, 1, 1, 0.95, 0.9]);
  const some = () => pick([0.9, 0.7, 0.5, 0.3, 0.15]);
  const wording = (most: number) => (chance(0.35) ? pick(KNOWN_BUTTONS) : label(random, most));
  const fixed = (most: number, share: number): Item => {
    const words = wording(most);
    return { line: () => words, share };
  };
  const oneOf = (count: number, most: number, share: number): Item => {
    const list = Array.from({ length: count }, () => label(random, most));
    return { line: () => pick(list), share };
  };
  const counted = (share: number): Item => {
    const words = wording(2).toLowerCase();
    const form = pick(['n', 'n w', 'w n', 'w (n)', '+n', 'n', 'n/n', 'n w · n']);
    return {
      line: () =>
        form
          .replace(/n/g, () => String(chance(0.1) ? whole(9) / 10 + 1 + 'k' : whole(chance(0.3) ? 900 : 30)))
          .replace('w', words),
      share,
    };
  };
  const place = (share: number): Item => ({
    line: () =>
      chance(0.5) ? capital(pseudoWord(random)) : `${capital(pseudoWord(random))}, ${capital(pseudoWord(random))}`,
    share,
  });
  const trade = (share: number): Item => ({ line: () => label(random, 5), share });
  const sign = (share: number): Item => {
    const mark = pick(['·', '•', '|', '★★★★☆', '-', '…', '⋮']);
    return { line: () => mark, share };
  };
  const answered: Item = (() => {
    const words = pick(['In reply to', 'replying to', '→', '@', label(random, 2), `${label(random, 2)}:`]);
    return { line: () => `${words}${words === '@' ? '' : ' '}${pick([...names.values()])}`, share: 0.4 };
  })();

  const signs = chance(0.25);
  const mark = pick(['**', '______________', '-----', '...', '<quote>', '—']);
  const signatures = new Map<number, readonly string[]>();
  /** Some people end all they say with the same lines. */
  const signatureOf = (who: number) => {
    const known = signatures.get(who);
    if (known) return known;
    const lines: string[] = [];
    if (signs && chance(0.4)) {
      if (chance(0.3)) lines.push(mark);
      lines.push(pick([nameFor(who), nameFor(who).split(' ')[0]!, label(random, 6), `“${label(random, 9)}.”`]));
    }
    signatures.set(who, lines);
    return lines;
  };
  const parted = signs && chance(0.4) ? whole(3) : -1;

  const over: Item[] = [];
  const under: Item[] = [];
  const foot: Item[] = [];
  if (chance(0.1)) over.push({ line: (name) => name.charAt(0).toUpperCase(), share: 1 });
  if (chance(0.08)) over.push({ line: (name) => name, share: 1 });
  if (chance(0.08)) over.push(fixed(2, always()));
  if (chance(0.06)) over.push(counted(always()));
  for (const [p, make] of [
    [0.22, () => oneOf(1 + whole(3), 2, some())],
    [0.12, () => place(pick([1, 0.8, 0.5]))],
    [0.12, () => trade(pick([1, 0.7, 0.3]))],
    [0.1, () => counted(always())],
    [0.08, () => fixed(1, always())],
    [0.08, () => sign(1)],
    [0.06, () => ({ line: (name: string) => `@${name.replace(/\W/g, '').toLowerCase()}`, share: 1 })],
    [0.14, () => answered],
  ] as const)
    if (chance(p)) under.push(make());
  const datePlace = pick([
    'under',
    'under',
    'under',
    'under',
    'over',
    'foot',
    'foot',
    'beside',
    'none',
    'none',
  ] as const);
  const dated: Item = { line: (_, at) => date(at), share: 1 };
  if (datePlace === 'under') under.splice(chance(0.6) ? 0 : whole(under.length), 0, dated);
  if (datePlace === 'over') over.push(dated);
  const buttons = whole(4);
  for (let i = 0; i < buttons; i++) foot.push(chance(0.4) ? counted(always()) : fixed(2, always()));
  if (chance(0.2)) foot.splice(0, 0, oneOf(1, 3, some()));
  if (chance(0.25)) foot.push(counted(some()));
  if (chance(0.15)) foot.push(sign(always()));
  if (chance(0.06)) foot.push(fixed(6, always()));
  if (datePlace === 'foot') foot.splice(whole(foot.length), 0, dated);
  const beside = pick([' · ', ' • ', ', ', ' | ', ' ', ' - ']);

  for (let i = whole(20); i > 0; i--) put(label(random, 2), 'before');
  if (article.length > 0) {
    put(label(random, 7), 'before');
    if (chance(0.5)) put(nameOf(random, 'full'), 'before');
    if (chance(0.5)) put(date(0), 'before');
    blank();
    for (const line of article) {
      put(line, 'before');
      if (spaced !== 'none' && chance(0.5)) blank();
    }
    for (let i = chance(0.4) ? whole(6) : 0; i > 0; i--) put(label(random, 8), 'before');
  }
  if (chance(0.7))
    put(
      pick([
        'Comments',
        `${comments.length} Comments`,
        'Kommentare',
        `Comments (${comments.length})`,
        label(random, 2),
      ]),
      'before',
    );
  for (let i = chance(0.4) ? 1 + whole(4) : 0; i > 0; i--)
    put(chance(0.3) ? pick(['Newest', 'Oldest', 'Best', 'Sort by']) : label(random, 2), 'before');

  for (const [at, { text, who }] of comments.entries()) {
    if (spaced !== 'none' && spaced !== 'paragraphs') blank();
    const name = nameFor(who);
    const print = (items: readonly Item[], kind: LineKind) => {
      for (const { line, share } of items) if (chance(share)) put(line(name, at), kind);
    };
    print(over, at === 0 ? 'before' : 'site');
    put(datePlace === 'beside' ? `${name}${beside}${date(at)}` : name, 'author');
    print(under, 'site');
    if (spaced === 'head') blank();
    if (who === parted) put(mark, 'text');
    for (const line of text
      .split(/\n+/)
      .map((part) => part.trim())
      .filter(Boolean)) {
      put(line, 'text');
      if (spaced === 'paragraphs') blank();
    }
    for (const line of signatureOf(who)) put(line, 'text');
    if (spaced === 'foot') blank();
    print(foot, 'site');
  }
  for (let i = chance(0.5) ? whole(8) : 0; i > 0; i--) put(label(random, chance(0.5) ? 2 : 7), 'site');
  return { page: page.join('\n'), labels };
}
