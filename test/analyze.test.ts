import { expect, test } from 'vitest';
import {
  type AnalyzeOptions,
  analyze,
  attributeQuotations,
  type Discussion,
  inferReplies,
  inferStances,
  loadAnalysis,
  mendDiscussion,
  readDiscussion,
} from '../src/index.js';
import { decodeText, parseJson } from '../src/read/index.js';
import { toSummary } from '../src/write/index.js';
import { readSeeds } from './support/seeds.js';

const PAGE =
  'The council closed the ferry on Monday, to save money.\nAnn\nThe ferry was never late.\nBob\nNo, Ann, the ferry was late every day.';

test('from a page to rankings', () => {
  const analysis = analyze(PAGE);
  expect(analysis.version).toBe('1.0');
  expect(analysis.discussion.comments.map(({ author }) => author)).toEqual(['Ann', 'Bob']);
  expect(analysis.replies.map(({ parentId }) => parentId)).toEqual(['article', 'c1']);
  expect(analysis.participants[0]!.name).toBe('Ann');
  expect(analysis.graph.order).toBe(5);
  expect(analysis.explain('c2').sentence).toMatch(/^Bob answers Ann \(\d+ %\): .*names Ann/);
});

test('plain data survives JSON and comes back to life', () => {
  const analysis = analyze(PAGE);
  const plain = JSON.parse(JSON.stringify(analysis));
  expect(plain).not.toHaveProperty('graph');
  expect(loadAnalysis(plain).graph.size).toBe(analysis.graph.size);
  expect(loadAnalysis(plain).explain('c2')).toEqual(analysis.explain('c2'));
  expect(analysis.graph).toBe(analysis.graph);
});

test('given links are explained as given; unknown comments are an error', () => {
  const analysis = analyze({
    article: { text: '' },
    comments: [{ id: 'a', author: '', text: 'x', parentId: 'article' }],
  });
  expect(analysis.explain('a')).toEqual({
    sentence: 'Someone answers the article: the source says so.',
    probability: 1,
    evidence: [],
  });
  expect(() => analysis.explain('b')).toThrow(expect.objectContaining({ code: 'unknown-comment', place: { id: 'b' } }));
});

test.each([undefined, null, 7, {}, { comments: [] }, { article: {}, comments: [] }])(
  '%j is not a discussion',
  (input) => {
    expect(() => analyze(input as never)).toThrow(expect.objectContaining({ code: 'not-text' }));
  },
);

test.each<[unknown, string]>([
  [[{ author: 'Ann', text: 'No.' }], 'Wrap the list'],
  [Buffer.from(PAGE), 'decodeText()'],
  [Promise.resolve(PAGE), 'await it'],
  [{ comments: [] }, 'article.text'],
  [{ article: { text: '' } }, 'list of comments'],
  [5, 'parseDiscussion()'],
])('what is no discussion is refused with what to do: %#', (input, remedy) => {
  expect(() => analyze(input as never)).toThrow(
    expect.objectContaining({ code: 'not-text', message: expect.stringContaining(remedy) }),
  );
});

test('contributions sum to the odds: winners of replies and stances', () => {
  for (const { page } of readSeeds()) {
    const analysis = analyze(page);
    for (const row of analysis.stances) {
      if (row.basis !== 'inferred' || row.target.kind !== 'comment') continue;
      const sum = row.evidence.reduce((total, { contribution }) => total + contribution, 0);
      const { probability } = row;
      expect(Math.log(probability / (1 - probability))).toBeCloseTo(sum, 1);
    }
  }
});

test('without evidence the results are the same', () => {
  for (const { page } of readSeeds()) {
    const told = JSON.parse(JSON.stringify(analyze(page)));
    for (const layer of ['replies', 'stances', 'quotations'] as const)
      for (const row of told[layer]) if (row.basis === 'inferred') row.evidence = [];
    expect(JSON.parse(JSON.stringify(analyze(page, { evidence: false })))).toEqual(told);
  }
  const bare = analyze(PAGE, { evidence: false });
  expect(bare.explain('c2').sentence).toMatch(/answers .* \(\d+ %\)\.$/);
});

test('Sundays are nobody, however often people speak of them', () => {
  const { speakers, stances } = analyze({
    article: { text: 'The library will close on Sundays. Shops stay open on Saturdays.' },
    comments: [
      { id: 'a', author: 'Ann', text: 'Sundays are sacred and Saturdays are not.' },
      { id: 'b', author: 'Bob', text: 'Saturdays are right.' },
    ],
  });
  expect(speakers).toEqual([]);
  expect(stances.filter(({ target }) => target.kind === 'speaker')).toEqual([]);
});

test('the same page gives the same bytes', () => {
  for (const { page } of readSeeds()) expect(JSON.stringify(analyze(page))).toBe(JSON.stringify(analyze(page)));
});

test.each([[null], [{ id: 'a', text: 'x' }], [{ id: 'a', author: 'Ann' }], [{ id: 'a', author: 7, text: 'x' }]])(
  'an invalid comment is an error that says where: %j',
  (comment) => {
    const comments = [{ id: 'b', author: 'Bob', text: 'y' }, comment as never];
    expect(() => analyze({ article: { text: '' }, comments })).toThrow(
      expect.objectContaining({ code: 'invalid-discussion', place: { path: expect.stringMatching(/^comments\.1\b/) } }),
    );
  },
);

test('in untyped data, null counts as absent, a null parent as the article, and numeric ids are accepted; valid data is not copied', () => {
  const rows = [
    { id: 7, author: 'Ann', text: 'The ferry was late.', parentId: null, votes: null, quoted: null, ghost: false },
    { id: 8, author: 'Bob', text: 'It was not.', parentId: 7 },
  ];
  const analysis = analyze({ id: 3, article: { title: null, text: 'Ferries.' }, comments: rows } as never);
  expect(analysis.discussion).toEqual({
    id: '3',
    article: { text: 'Ferries.' },
    comments: [
      { id: '7', author: 'Ann', text: 'The ferry was late.', parentId: 'article' },
      { id: '8', author: 'Bob', text: 'It was not.', parentId: '7' },
    ],
  });
  expect(analysis.replies[1]).toMatchObject({ id: '8', parentId: '7', basis: 'given' });
  expect(analyze(analysis.discussion).discussion).toBe(analysis.discussion);
});

test('a numeric id that has lost digits is an error that says where', () => {
  const comments = [{ id: '1', author: 'Ann', text: 'x', parentId: 2 ** 53 }];
  expect(() => analyze({ article: { text: '' }, comments } as never)).toThrow(
    expect.objectContaining({
      code: 'invalid-discussion',
      place: { path: 'comments.0.parentId' },
      message: expect.stringContaining('quotation marks'),
    }),
  );
});

test.each([
  ['language', { language: 5 }],
  ['article.title', { article: { text: 'Ferries.', title: 5 } }],
  ['comments.0.quoted', { comments: [{ id: 'a', author: 'Ann', text: 'x', quoted: 5 }] }],
  ['comments.0.parentId', { comments: [{ id: 'a', author: 'Ann', text: 'x', parentId: {} }] }],
  ['comments.0.votes', { comments: [{ id: 'a', author: 'Ann', text: 'x', votes: '5' }] }],
  ['comments.0.votes', { comments: [{ id: 'a', author: 'Ann', text: 'x', votes: Number.NaN }] }],
  ['comments.0.source', { comments: [{ id: 'a', author: 'Ann', text: 'x', source: 5 }] }],
  ['comments.0.source', { comments: [{ id: 'a', author: 'Ann', text: 'x', source: { start: 0, end: -1 } }] }],
  ['comments.0.ghost', { comments: [{ id: 'a', author: 'Ann', text: 'x', ghost: 'yes' }] }],
  ['comments', { comments: undefined }],
  ['article', { article: undefined }],
])('%s of a wrong type is an error that says where and what to do', (path, part) => {
  const data = { article: { text: 'Ferries.' }, comments: [], ...part } as never;
  const fault = { code: 'invalid-discussion', place: { path }, message: expect.stringContaining('parseDiscussion()') };
  expect(() => inferReplies(data)).toThrow(expect.objectContaining(fault));
  expect(() => mendDiscussion(data)).toThrow(expect.objectContaining(fault));
});

test('a missing article is a DiscussionError', () => {
  expect(() => attributeQuotations(undefined as never)).toThrow(expect.objectContaining({ code: 'not-text' }));
  expect(() => inferReplies(null as never)).toThrow(expect.objectContaining({ code: 'invalid-discussion' }));
});

test.each([[null], [[]], ['flat'], [5]])('options that are not an object are a DiscussionError: %j', (options) => {
  const refused = expect.objectContaining({
    code: 'invalid-option',
    message: expect.stringContaining('must be an object'),
  });
  const { discussion } = analyze(PAGE);
  const layers = { replies: [], speakers: [], quotations: [] };
  expect(() => analyze(PAGE, options as never)).toThrow(refused);
  expect(() => analyze(PAGE, { page: options as never })).toThrow(refused);
  expect(() => readDiscussion(PAGE, options as never)).toThrow(refused);
  expect(() => attributeQuotations('', options as never)).toThrow(refused);
  expect(() => inferReplies(discussion, options as never)).toThrow(refused);
  expect(() => inferStances(discussion, layers, options as never)).toThrow(refused);
});

test.each([5, null, '', 'deutsch', 'German'])('a language that is no tag is refused as an option: %j', (language) => {
  const refused = expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining('such as "en"') });
  expect(() => attributeQuotations('', { language: language as never })).toThrow(refused);
  expect(() => readDiscussion('', { language: language as never })).toThrow(refused);
});

test.each(['articleShare', 'abstainBelow', 'edgeAbove', 'evidence', 'layout', 'weights', 'corrections', 'page'])(
  '%s: undefined counts as not given; null and other types are refused',
  (option) => {
    expect(analyze(PAGE, { [option]: undefined }).replies).toEqual(analyze(PAGE).replies);
    for (const value of [null, '0.5', 'no', Number.NaN, 5])
      expect(() => analyze(PAGE, { [option]: value })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  },
);

test('in TypeScript, too, an option or a field may be undefined', () => {
  const layout: AnalyzeOptions['layout'] | undefined = [][0];
  const parentId: string | undefined = [][0];
  const discussion: Discussion = {
    language: undefined,
    article: { title: undefined, text: '' },
    comments: [{ id: 'a', author: 'Ann', text: 'Soup', parentId, createdAt: undefined }],
  };
  expect(analyze(discussion, { layout, page: undefined, corrections: { replies: undefined } }).replies).toHaveLength(1);
});

test.each([[{}], [null]])('invalid weights are an error: %j', (weights) => {
  const comments = [{ id: 'a', author: 'Ann', text: 'x' }];
  expect(() => analyze({ article: { text: '' }, comments }, { weights: weights as never })).toThrow(
    'not those of fitReplies',
  );
});

test.each([[{}], [null], [undefined], ['{}']])('a value that is not an Analysis is refused: %j', (saved) => {
  const refused = expect.objectContaining({
    code: 'invalid-analysis',
    message: expect.stringContaining('readAnalysis()'),
  });
  expect(() => loadAnalysis(saved as never)).toThrow(refused);
  expect(() => toSummary(saved as never)).toThrow(refused);
  expect(() => inferStances(analyze(PAGE).discussion, saved as never)).toThrow(
    expect.objectContaining({
      code: 'invalid-option',
      message: expect.stringContaining('replies, speakers and quotations'),
    }),
  );
});

test.each([[Buffer.from(PAGE)], [undefined], [5]])(
  'a value that is not a text is read neither as a page nor as JSON: %s',
  (page) => {
    const refused = expect.objectContaining({ code: 'not-text', message: expect.stringContaining('decodeText()') });
    expect(() => readDiscussion(page as never)).toThrow(refused);
    expect(() => parseJson(page as never)).toThrow(refused);
  },
);

test.each([['abc'], [undefined], [5]])('a value that is not bytes is not decoded: %j', (bytes) => {
  expect(() => decodeText(bytes as never)).toThrow(expect.objectContaining({ code: 'not-text', place: {} }));
});

test('a language of data that is no tag changes nothing', () => {
  const article = { text: 'Der Rat hat die Fähre geschlossen. „Sie war zu teuer“, sagte Ruth Lee.' };
  const comments = [{ id: 'a', author: 'Ann', text: 'Die Fähre war nie zu spät, und teuer war sie auch nicht.' }];
  const guessed = analyze({ article, comments });
  for (const name of ['dansk', 'English']) {
    const analysis = analyze({ article, comments, language: name });
    expect(analysis.quotations).toEqual(guessed.quotations);
    expect(analysis.replies).toEqual(guessed.replies);
    expect(analysis.diagnostics.map(({ code }) => code)).toContain('unknown-language');
  }
});

test('a stated language counts for data without one', () => {
  const article = { text: '“Nein”, sagte Ann Lee.' };
  const stated = analyze({ article, comments: [] }, { page: { language: 'de' } });
  expect(stated.discussion.language).toBe('de');
  expect(analyze({ language: 'da', article, comments: [] }, { page: { language: 'de' } }).discussion.language).toBe(
    'da',
  );
  for (const page of [null, { language: 5 }])
    expect(() => analyze({ article, comments: [] }, { page: page as never })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
});

test.each<[Record<string, unknown>, string]>([
  [{ layuot: 'tree' }, '"layuot" is not an option; the options are page, articleText, corrections, layout'],
  [{ language: 'de' }, '"language" is not an option'],
  [
    { page: { author: ['Ann'] } },
    '"author" is not an option; the options are authors, articleEndsAt, order, language.',
  ],
  [{ ['x'.repeat(1e5)]: 1 }, 'xxx…" is not an option'],
])('an option that does not exist is refused, and those that do are told: %#', (options, message) => {
  expect(() => analyze(PAGE, options)).toThrow(
    expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining(message) }),
  );
});

const ARTICLE = '“It costs too much,” said Ruth Lee, the mayor. “Nobody asked us,” said Dan Marsh, the captain.';

test.each<[string, Parameters<typeof analyze>[0]]>([
  ['comments from a site', { article: { text: '' }, comments: [{ id: 'a', author: 'Ann', text: 'Lee is right.' }] }],
  ['a page of comments alone', 'Ann\nLee is right.\n\nBob\nNobody asked Marsh.'],
  [
    'a page with menus',
    'Home | News | Sport\nComments (2)\n\nAnn • 3h\nLee is right.\n\nBob • 2h\nNobody asked Marsh.',
  ],
])('the article can be given apart from %s', (_, input) => {
  const analysis = analyze(input, { articleText: ARTICLE });
  expect(analysis.discussion.article.text).toBe(ARTICLE);
  expect(analysis.speakers.map(({ name }) => name)).toEqual(['Ruth Lee', 'Dan Marsh']);
  expect(analysis.discussion.comments[0]).toMatchObject({ author: 'Ann', text: 'Lee is right.' });
  expect(analysis.stances[0]).toMatchObject({ target: { kind: 'speaker', id: 's1' }, stance: 'agrees' });
  expect(analysis.diagnostics.map(({ code }) => code)).not.toContain('no-article');
});

test.each([5, null, ['x']])('an article that is not a text is refused: %j', (articleText) => {
  expect(() => analyze(PAGE, { articleText: articleText as never })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
});

test('an article given apart leaves out what stands above the first of the authors that are given', () => {
  const page = 'The Harbour Post, since 1890\n\nAnn\nLee is right.';
  const { discussion } = analyze(page, { articleText: ARTICLE, page: { authors: ['Ann'] } });
  expect(discussion.comments.map(({ text }) => text)).toEqual(['Lee is right.']);
});
