import { expect, test } from 'vitest';
import { createContext } from '../../src/stances/context.js';
import { inferStances } from '../../src/stances/index.js';
import { collectGrams, createGrams } from '../../src/stances/wording/grams.js';
import { tellWording } from '../../src/stances/wording/reasons.js';
import { codeOf, codeOfWord } from '../../src/stances/wording/tokens.js';
import { compileWording, createFound, DIGITS, findWording, RADIX } from '../../src/stances/wording/wording.js';

function pairOf(parent: string, reply: string, language = 'en') {
  const comments = [
    { id: 'parent', author: 'Ann', text: parent, parentId: 'article' },
    { id: 'reply', author: 'Bob', text: reply, parentId: 'parent' },
  ];
  return { language, article: { text: '' }, comments };
}

function contextOf(parent: string, reply: string) {
  const context = createContext(pairOf(parent, reply), []);
  context.focus(1, 0);
  return context;
}

function stanceOf(parent: string, reply: string, language = 'en') {
  const discussion = pairOf(parent, reply, language);
  const replies = discussion.comments.map(
    ({ id, parentId }) => ({ id, parentId, basis: 'given', alternatives: [] }) as const,
  );
  const [row] = inferStances(discussion, { replies, speakers: [], quotations: [] });
  if (row?.basis !== 'inferred') throw new Error('a stance is inferred');
  return row;
}

/** The grams of a reply, as written. */
function gramsOf(parent: string, reply: string): string[] {
  const { pair } = contextOf(parent, reply);
  const grams = createGrams();
  collectGrams(grams, pair);
  const { starts, ends } = pair.reply.tokens;
  return Array.from({ length: grams.count }, (_, n) => n)
    .filter((n) => grams.families[n]! < 8 && grams.tos[n]! > grams.froms[n]!)
    .map((n) => reply.slice(starts[grams.froms[n]!]!, ends[grams.tos[n]! - 1]!));
}

test('marks, numbers and links are tokens of their own kind', () => {
  const text = 'What?! See https://example.org/a?b=1 or 12 of 30... :-) "so" /s 😀';
  const { tokens } = contextOf('a', text).pair.reply;
  const told = Array.from(tokens.starts, (start, t) => text.slice(start, tokens.ends[t]));
  expect(told).toEqual([
    ...[
      'What',
      '?!',
      'See',
      'https://example.org/a?b=1',
      'or',
      '12',
      'of',
      '30',
      '...',
      ':-)',
      '"',
      'so',
      '"',
      '/s',
      '😀',
    ],
  ]);
  expect(tokens.codes[5]).toBe(tokens.codes[7]);
  expect(codeOfWord('7')).not.toBe(codeOf('7'));
  expect(new Set(tokens.codes).size).toBe(tokens.length - 2);
});

test('the opening of a reply starts after an echo of its parent', () => {
  const echo = 'the ferry leaves at noon today';
  const same = gramsOf(`I hear ${echo}`, `${echo} and nobody minds it`);
  expect(same.filter((gram) => gram === 'and nobody minds').length).toBeGreaterThan(0);
  expect(same).not.toContain('the ferry leaves');
});

test('weights are unpacked as they were packed', () => {
  const { pair } = contextOf('Slow.', 'no way');
  const grams = createGrams();
  collectGrams(grams, pair);
  const key = grams.keys[0]!;
  let gap = '';
  let left = key;
  for (; left >= RADIX; left = Math.floor(left / RADIX)) gap += DIGITS[RADIX + (left % RADIX)];
  const wording = compileWording({ step: 1, gaps: gap + DIGITS[left], agrees: DIGITS[5]!, disagrees: DIGITS[8]! });
  const found = createFound();
  findWording(wording, pair, found);
  const share = 1 / Math.sqrt(grams.count);
  expect([...found.which.subarray(0, found.count)]).toEqual([0]);
  expect(found.agrees[0]).toBeCloseTo(-3 * share);
  expect(found.disagrees[0]).toBeCloseTo(4 * share);
});

test('a gram belongs to the phrase that contains it, and nothing is lost', () => {
  const { pair } = contextOf('Slow.', 'no way at all');
  const found = createFound();
  const { grams, which } = found;
  collectGrams(grams, pair);
  found.count = grams.count;
  which.forEach((_, n) => {
    which[n] = n;
  });
  const contributions = Float64Array.from({ length: grams.count }, (_, n) =>
    grams.families[n] === 1 && grams.froms[n] === 0 ? 1 : 0.01,
  );
  const { reasons, rest } = tellWording(pair, found, contributions, 0.5);
  expect(reasons[0]!.because).toMatch(/^opens with “no way/);
  expect(reasons.reduce((sum, { contribution }) => sum + contribution, rest)).toBeCloseTo(
    contributions.reduce((sum, part) => sum + part, 0),
  );
});

test('evidence quotes the words that decided, where they stand', () => {
  const reply = 'No way. You clearly never took it, so how would you know?';
  const { stance, evidence } = stanceOf('The ferry is always late.', reply);
  expect(stance).toBe('disagrees');
  const rows = evidence.filter(({ heuristic }) => heuristic === 'stances/wording');
  expect(rows.length).toBeGreaterThan(0);
  for (const { because, at } of rows) {
    expect(because).toMatch(/^(opens with|says|asks|starts a sentence with|answers a comment that says) “.+”$/);
    if (at![0]!.in === 'reply') expect(because).toContain(reply.slice(at![0]!.start, at![0]!.end));
  }
});

test('contributions sum to the log-odds of the stance', () => {
  for (const reply of ['Exactly, so true!', 'No, that is nonsense.', 'Where does it leave from?']) {
    const { probability, evidence } = stanceOf('The ferry is always late.', reply);
    const score = evidence.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(1 / (1 + Math.exp(-score))).toBeCloseTo(probability, 3);
  }
});

test.each([
  ['de', 'Die Fähre ist zu langsam.', 'Unsinn, die ist schnell genug.'],
  ['da', 'Færgen er for langsom.', 'Vrøvl, den er hurtig nok.'],
])('the wording has weights for other languages too: %s', (language, parent, reply) => {
  const { stance, evidence } = stanceOf(parent, reply, language);
  expect(stance).toBe('disagrees');
  expect(evidence.map(({ heuristic }) => heuristic)).toContain('stances/wording');
});

test('hostile texts never throw, and give the same bytes twice', () => {
  const texts = [
    ...['', '   \r\n', '?!?!?!', '...', '::::-)', '\ud83d', '\udc4d\ud83d', '\ufeffNo\r\nway', '__proto__ constructor'],
    ...[
      'http://',
      'www',
      'https:// www. /s s',
      '> quoted\n> only',
      '不是。对吗？',
      'لا أوافق',
      '👍'.repeat(3000),
      'a '.repeat(5000),
    ],
  ];
  for (const parent of texts)
    for (const reply of texts) {
      const row = stanceOf(parent, reply);
      expect(row.evidence.every(({ contribution }) => Number.isFinite(contribution))).toBe(true);
      expect(JSON.stringify(stanceOf(parent, reply))).toBe(JSON.stringify(row));
    }
});
