import { expect, test } from 'vitest';
import { fingerprintOf, fingerprintsOf, settleCorrections } from '../../src/corrections/index.js';
import type { Comment, Corrections, Discussion, Quotation, Speaker } from '../../src/schema/index.js';
import { discussionOf, errorOf } from '../support/discussions.js';

const comment = (id: string, author: string, text: string, parentId?: string): Comment =>
  parentId === undefined ? { id, author, text } : { id, author, text, parentId };
const NOBODY = { speakers: [], quotations: [] };
const settle = (discussion: Discussion, corrections: Corrections) => settleCorrections(discussion, NOBODY, corrections);

test('fingerprints outlive ids, added comments, blanks and the way letters are composed', () => {
  const before = discussionOf([comment('a', 'José', 'Caf\u00e9 is  open.'), comment('b', 'Bob', 'No.')]);
  const after = discussionOf([
    comment('x', 'Eve', 'First!'),
    comment('y', ' Jose\u0301 ', '\ufeffCafe\u0301 is\r\nopen. '),
    comment('z', 'Bob', 'No.'),
  ]);
  expect(fingerprintsOf(after).slice(1)).toEqual(fingerprintsOf(before));
  expect(fingerprintOf(after.comments[1]!, after)).toBe(fingerprintsOf(before)[0]);
});

test('a fingerprint without the discussion is an error that says what to do', () => {
  expect(errorOf(() => fingerprintOf(comment('a', 'Ann', 'x'), undefined as never))).toMatchObject({
    code: 'invalid-discussion',
    message: expect.stringContaining('fingerprintOf(comment, discussion)'),
  });
});

test('a fingerprint of what is no comment is an error, with the place where a discussion has it', () => {
  const ann = comment('a', 'Ann', 'x');
  for (const none of [null, undefined, {}, { id: 'a', author: 'Ann' }]) {
    const refused = {
      code: 'invalid-discussion',
      message: expect.stringContaining('fingerprintOf(comment, discussion)'),
    };
    expect(errorOf(() => fingerprintOf(none as never, discussionOf([ann])))).toMatchObject(refused);
    const damaged = { comments: [ann, none as never] };
    const placed = { code: 'invalid-discussion', place: { path: 'comments.1' } };
    expect(errorOf(() => fingerprintOf(ann, damaged))).toMatchObject(placed);
    expect(errorOf(() => fingerprintsOf(damaged))).toMatchObject(placed);
  }
});

test('numbers for ids are the text they are', () => {
  const numbered = discussionOf([1, 2].map((id) => comment(id as never, `p${id}`, 'x')));
  const replies = [{ comment: '2', parent: '1' }];
  expect(settle(numbered, { replies })).toMatchObject({ corrections: { replies }, diagnostics: [] });
});

test('what is no discussion and what are no voices are errors of ours, with or without rows', () => {
  for (const corrections of [{}, { replies: [{ comment: 'b', parent: 'a' }] }]) {
    expect(errorOf(() => settle(null as never, corrections))).toMatchObject({ code: 'invalid-discussion' });
    expect(errorOf(() => settle({ ...THREE, comments: [null as never] }, corrections))).toMatchObject({
      code: 'invalid-discussion',
      place: { path: 'comments.0' },
    });
    for (const voices of [null, {}, { speakers: [] }])
      expect(errorOf(() => settleCorrections(THREE, voices as never, corrections))).toMatchObject({
        code: 'invalid-option',
        message: expect.stringContaining('lists of speakers and quotations'),
      });
  }
});

test('equal comments are numbered; other authors and texts have other fingerprints', () => {
  const texts = ['+1', '+1', '+2', '+1', '\ud800'];
  const discussion = discussionOf(texts.map((text, i) => comment(`c${i}`, i === 2 ? '__proto__' : 'Ann', text)));
  const prints = fingerprintsOf(discussion);
  expect(prints[1]).toBe(`${prints[0]}.2`);
  expect(prints[3]).toBe(`${prints[0]}.3`);
  expect(prints[2]).toMatch(/^__proto__#[0-9a-f]{8}$/);
  expect(new Set(prints).size).toBe(5);
  expect(discussion.comments.map((one) => fingerprintOf(one, discussion))).toEqual(prints);
});

const THREE = discussionOf([
  comment('a', 'Ann', 'Soup.', 'article'),
  comment('b', 'Bob', 'Bread.', 'a'),
  comment('c', 'Cy', 'Rice.', 'b'),
]);

test('settled rows name everything by id, however it was named', () => {
  const [a, b, c] = fingerprintsOf(THREE) as [string, string, string];
  const { corrections, diagnostics } = settle(THREE, {
    replies: [{ comment: c, parent: 'a' }],
    stances: [{ comment: b, target: { kind: 'comment', id: a }, stance: 'agrees' }],
  });
  expect(diagnostics).toEqual([]);
  expect(corrections).toEqual({
    replies: [{ comment: 'c', parent: 'a' }],
    stances: [{ comment: 'b', target: { kind: 'comment', id: 'a' }, stance: 'agrees' }],
  });
});

test('names are found with the apostrophe that tables put before them, and first as they are given', () => {
  const discussion = discussionOf([
    comment('a', '@ann', 'Soup.'),
    comment('b', "'@ann", 'Soup.'),
    comment('-c', '-cy-', 'Rice.'),
    comment('d', '=Di', 'Bread.'),
    comment('e', '+Eve', 'Beans.'),
  ]);
  const [a, b, c, d, e] = fingerprintsOf(discussion) as [string, string, string, string, string];
  const target = { kind: 'comment', id: `'${d}` } as const;
  const rows: Corrections = {
    replies: [
      { comment: `'${c}`, parent: `'${a}` },
      { comment: `'${b}`, parent: `'${e}` },
      { comment: 'd', parent: "'-c" },
    ],
    stances: [{ comment: `'${b}`, target, stance: 'agrees' }],
  };
  const { corrections, diagnostics } = settle(discussion, rows);
  expect(corrections.replies).toEqual([
    { comment: '-c', parent: 'b' },
    { comment: 'b', parent: 'e' },
    { comment: 'd', parent: '-c' },
  ]);
  expect(corrections.stances).toEqual([{ comment: 'b', target: { kind: 'comment', id: 'd' }, stance: 'agrees' }]);
  expect(diagnostics).toEqual([]);
});

test('so are speakers and quotations; what is missing is named as it was given', () => {
  const speakers: Speaker[] = [{ id: 's1', name: '@lee', aliases: [], mentions: [], quotations: 1 }];
  const quotations = [{ id: '-q1', content: { start: 0, end: 0 } } as Quotation];
  const stance = 'agrees' as const;
  const on = (kind: 'speaker' | 'quotation', id: string) => ({ comment: 'a', target: { kind, id }, stance });
  const { corrections, diagnostics } = settleCorrections(
    THREE,
    { speakers, quotations },
    {
      stances: [on('speaker', "'@lee"), on('quotation', "'-q1"), on('speaker', "'=lee")],
    },
  );
  expect(corrections.stances?.map(({ target }) => target.id)).toEqual(['s1', '-q1']);
  expect(diagnostics).toMatchObject([{ code: 'unknown-correction', message: expect.stringContaining("“'=lee”") }]);
});

test.each<[string, Corrections, string, string]>([
  ['a comment', { replies: [{ comment: 'z', parent: 'a' }] }, 'unknown-correction', 'no comment “z”'],
  ['a parent', { replies: [{ comment: 'c', parent: '__proto__' }] }, 'unknown-correction', 'no comment “__proto__”'],
  [
    'a speaker',
    { stances: [{ comment: 'a', target: { kind: 'speaker', id: 'constructor' }, stance: 'agrees' }] },
    'unknown-correction',
    'no speaker “constructor”',
  ],
  ['two names', { names: [{ name: 'Lee', speaker: '__proto__' }] }, 'unknown-correction', 'neither'],
  ['a name without letters', { names: [{ name: ' ', speaker: 'Lee' }] }, 'unknown-correction', 'neither'],
  ['itself', { replies: [{ comment: 'a', parent: 'a' }] }, 'contradictory-correction', 'answers itself'],
  [
    'sides on itself',
    { stances: [{ comment: 'a', target: { kind: 'comment', id: 'a' }, stance: 'agrees' }] },
    'contradictory-correction',
    'on itself',
  ],
  ['a circle', { replies: [{ comment: 'a', parent: 'c' }] }, 'contradictory-correction', 'circle'],
])('%s that is impossible is left out and reported', (_, corrections, code, words) => {
  const settled = settle(THREE, corrections);
  expect(settled.diagnostics).toEqual([expect.objectContaining({ code, message: expect.stringContaining(words) })]);
  expect([...settled.corrections.replies!, ...settled.corrections.stances!]).toEqual([]);
});

test('a repeated correction keeps its last position', () => {
  const free = discussionOf(['a', 'b', 'c'].map((id) => comment(id, id, id)));
  const { corrections, diagnostics } = settle(free, {
    replies: [
      { comment: 'a', parent: 'b' },
      { comment: 'b', parent: 'a' },
      { comment: 'a', parent: 'b' },
    ],
  });
  expect(corrections.replies).toEqual([{ comment: 'a', parent: 'b' }]);
  expect(diagnostics).toMatchObject([{ code: 'contradictory-correction', commentId: 'b' }]);
});

test('of two about the same thing, the later counts; saying the same twice is not a contradiction', () => {
  const { corrections, diagnostics } = settle(THREE, {
    replies: [
      { comment: 'c', parent: 'article' },
      { comment: 'c', parent: 'a' },
      { comment: fingerprintsOf(THREE)[2]!, parent: 'a' },
    ],
    stances: (['agrees', 'disagrees'] as const).map((stance) => ({
      comment: 'b',
      target: { kind: 'article', id: 'article' },
      stance,
    })),
  });
  expect(corrections.replies).toEqual([{ comment: 'c', parent: 'a' }]);
  expect(corrections.stances!.map(({ stance }) => stance)).toEqual(['disagrees']);
  expect(diagnostics.map(({ code, commentId }) => [code, commentId])).toEqual([
    ['contradictory-correction', 'c'],
    ['contradictory-correction', 'b'],
  ]);
});

test('links may point forward and reverse given ones, if they are consistent', () => {
  const replies = [
    { comment: 'a', parent: 'b' },
    { comment: 'b', parent: 'article' },
  ];
  expect(settle(THREE, { replies })).toMatchObject({ corrections: { replies }, diagnostics: [] });
});

test('in a circle, the earliest row is dropped and the given link restored', () => {
  const free = discussionOf(['a', 'b', 'c'].map((id) => comment(id, id, id)));
  const replies = [
    { comment: 'b', parent: 'c' },
    { comment: 'c', parent: 'a' },
    { comment: 'a', parent: 'b' },
  ];
  expect(settle(free, { replies }).corrections.replies).toEqual(replies.slice(1));
  // With its link to b restored, a closes a circle that only a later row can open.
  const given = discussionOf([comment('a', 'Ann', '1'), comment('b', 'Bob', '2', 'a'), comment('c', 'Cy', '3')]);
  const settled = settle(given, {
    replies: [
      { comment: 'b', parent: 'c' },
      { comment: 'c', parent: 'b' },
      { comment: 'a', parent: 'b' },
    ],
  });
  expect(settled.corrections.replies).toEqual([{ comment: 'c', parent: 'b' }]);
  expect(settled.diagnostics).toHaveLength(2);
});

test('a thread of 100,000 in a row is corrected in one go', () => {
  const deep = discussionOf(Array.from({ length: 100_000 }, (_, i) => comment(`c${i}`, 'Ann', `${i}`)));
  const replies = deep.comments.map(({ id }, i) => ({ comment: id, parent: `c${(i + 1) % 100_000}` }));
  const settled = settle(deep, { replies });
  expect(settled.corrections.replies!.length).toBe(99_999);
  expect(settled.diagnostics.map(({ commentId }) => commentId)).toEqual(['c0']);
});

test.each([
  [null, 'corrections'],
  [{ Replies: [] }, 'corrections.Replies'],
  [{ replies: {} }, 'corrections.replies'],
  [{ replies: [{ comment: 'a', parent: 'article' }, null] }, 'corrections.replies.1'],
  [{ stances: [{ comment: 'a', target: 'b', stance: 'agrees' }] }, 'corrections.stances.0'],
  [{ stances: [{ comment: 'a', target: { kind: 'toString', id: 'b' }, stance: 'agrees' }] }, 'corrections.stances.0'],
  [{ names: [{ name: 'Lee' }] }, 'corrections.names.0'],
])('%j is not corrections', (corrections, path) => {
  const error = errorOf(() => settle(THREE, corrections as never));
  expect(error).toMatchObject({ code: 'invalid-option', place: { path } });
  expect(error.message).toContain('parseCorrections');
});

/** An article that names Ann Lee, then Lee, then the mayor, then Bo Ray. */
const TEXT = 'Ann Lee spoke. Lee said no. The Mayor said yes. Bo Ray left.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const SPEAKERS: Speaker[] = [
  { id: 's1', name: 'Ann Lee', aliases: ['Lee'], mentions: [spanOf('Ann Lee'), spanOf('Lee', 10)], quotations: 1 },
  { id: 's2', name: 'Mayor', aliases: [], mentions: [spanOf('Mayor')], quotations: 1 },
  { id: 's3', name: 'Bo Ray', aliases: [], mentions: [spanOf('Bo Ray')], quotations: 0 },
];
const QUOTATIONS = [
  { id: 'q1', mention: spanOf('Lee', 10), content: spanOf('no'), speakerId: 's1' },
  { id: 'q2', mention: spanOf('The Mayor'), content: spanOf('yes'), speakerId: 's2' },
].map((row): Quotation => ({ ...row, kind: 'indirect', basis: 'given' }));
const join = (...names: { name: string; speaker: string }[]) => {
  const settled = settleCorrections(discussionOf([], TEXT), { speakers: SPEAKERS, quotations: QUOTATIONS }, { names });
  return {
    speakers: settled.speakers.map(({ id, name, aliases, quotations }) => [id, name, aliases.join(), quotations]),
    said: settled.quotations.map(({ speakerId }) => speakerId),
    mentions: settled.speakers.map(({ mentions }) => mentions.length),
    diagnostics: settled.diagnostics.length,
  };
};

test('two speakers become one', () => {
  expect(join({ name: 'Mayor', speaker: 'Ann Lee' })).toEqual({
    speakers: [
      ['s1', 'Ann Lee', 'Lee,Mayor', 2],
      ['s3', 'Bo Ray', '', 0],
    ],
    said: ['s1', 's1'],
    mentions: [3, 1],
    diagnostics: 0,
  });
});

test('a name that was joined wrongly goes to another speaker, or becomes one of its own', () => {
  expect(join({ name: 'Lee', speaker: 'Bo Ray' })).toMatchObject({
    speakers: [
      ['s1', 'Ann Lee', '', 0],
      ['s3', 'Bo Ray', 'Lee', 1],
      ['s2', 'Mayor', '', 1],
    ],
    said: ['s3', 's2'],
  });
  expect(join({ name: 'Lee', speaker: 'Cy Lee' }).speakers).toContainEqual(['s4', 'Cy Lee', 'Lee', 1]);
});

test('a speaker is renamed, and a name the article has not is added', () => {
  const { speakers } = join(
    { name: 'Mayor', speaker: '__proto__' },
    { name: 'Bobby', speaker: 's3' },
    { name: 'Ann Lee', speaker: 'Lee' },
  );
  expect(speakers).toEqual([
    ['s1', 'Lee', 'Ann Lee', 1],
    ['s2', '__proto__', 'Mayor', 1],
    ['s3', 'Bo Ray', 'Bobby', 0],
  ]);
});

test('of two rows about one name, the later counts', () => {
  const { speakers, diagnostics } = join({ name: 'Mayor', speaker: 'Bo Ray' }, { name: 'Mayor', speaker: 'Ann Lee' });
  expect(speakers.map(([id]) => id)).toEqual(['s1', 's3']);
  expect(diagnostics).toBe(1);
});

test('however a name is composed and spaced, it is one name in two rows', () => {
  const speakers = [{ ...SPEAKERS[0]!, name: 'José Lee' }, ...SPEAKERS.slice(1)];
  const settled = (...names: { name: string; speaker: string }[]) =>
    settleCorrections(discussionOf([], TEXT), { speakers, quotations: [] }, { names });
  const { speakers: after, diagnostics } = settled(
    { name: 'Jose\u0301  Lee', speaker: 'Mayor' },
    { name: 'Jos\u00e9 Lee', speaker: 'Bo Ray' },
  );
  expect(after.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['s3', ['José Lee', 'Lee']],
    ['s2', []],
  ]);
  expect(diagnostics).toMatchObject([{ code: 'contradictory-correction' }]);
  const twice = ['Jose\u0301 Ray', 'José Ray'].map((speaker) => ({ name: 'José Lee', speaker }));
  expect(settled(...twice).diagnostics).toEqual([]);
});
