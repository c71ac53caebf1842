import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { flatten } from '../../../src/learn/index.js';
import { mendDiscussion } from '../../../src/read/index.js';
import {
  formatOfExport,
  fromExport,
  fromExports,
  readExport,
  readExports,
  siteFormats,
} from '../../../src/read/sites.js';
import { DiscussionError } from '../../../src/schema/index.js';
import { parseDiscussion } from '../../../src/schema/parse.js';
import { readSeeds } from '../../support/seeds.js';
import * as exports from '../../support/site-exports.js';
import { ROOT } from '../../support/source.js';

const { SITE_EXPORTS } = exports;
const errorOf = (run: () => unknown): DiscussionError => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(DiscussionError);
    return error as DiscussionError;
  }
  throw new Error('nothing was thrown');
};

test.each(SITE_EXPORTS)('%s: valid, with given links (%#)', (_, data) => {
  const discussion = readExport(JSON.stringify(data));
  expect(parseDiscussion(discussion)).toEqual(discussion);
  const known = new Set(['article', ...discussion.comments.map(({ id }) => id)]);
  const { replies, diagnostics } = analyze(discussion);
  const given = replies.filter(({ basis }) => basis === 'given').map(({ id, parentId }) => [id, parentId]);
  expect(given).toEqual(
    discussion.comments.filter(({ parentId }) => known.has(parentId ?? '')).map(({ id, parentId }) => [id, parentId]),
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain('out-of-order');
  expect(
    flatten(discussion).comments.every(({ parentId, threadId }) => parentId === undefined && threadId === undefined),
  ).toBe(true);
});

test('the export among the seeds matches its seed', () => {
  const { page, gold } = readSeeds().find(({ name }) => name === 'ferry-line')!;
  const { article, comments } = readExport(readFileSync(join(ROOT, 'seeds/ferry-line.discourse.json'), 'utf8'));
  expect(
    [article, ...comments].flatMap(({ text }) => text.split('\n\n')).filter((line) => !page.includes(line)),
  ).toEqual([]);
  expect(comments.map(({ author, parentId }) => [author, parentId])).toEqual(
    gold.comments.map(({ author, parent }) => [author, parent === 0 ? 'article' : `${parent + 1}`]),
  );
});

test('JSON lines are a list, with blank lines, a mark and carriage returns or without', () => {
  const lines = exports.convokit.map((row) => JSON.stringify(row));
  const wanted = fromExport(exports.convokit);
  expect(readExport(lines.join('\n'))).toEqual(wanted);
  expect(readExport(`\ufeff${lines.join('\r\n\r\n')}\r\n`)).toEqual(wanted);
  expect(readExport(`\n \n${lines.join('\n')}`)).toEqual(wanted);
  expect(readExport(JSON.stringify(exports.convokit, null, 2))).toEqual(wanted);
  expect(readExport(`${JSON.stringify(exports.convokit)}\n`)).toEqual(wanted);
});

test('an error for invalid JSON says where', () => {
  expect(errorOf(() => readExport('[{"id": 1,}]'))).toMatchObject({ code: 'not-json', place: { line: 1, column: 11 } });
  expect(errorOf(() => readExport('{"id": 1}\n\n{"id": 2\n'))).toMatchObject({ code: 'not-json', place: { line: 3 } });
  expect(errorOf(() => readExport('Ann says: hello'))).toMatchObject({ code: 'not-json' });
  expect(errorOf(() => readExport(' \n\n'))).toMatchObject({ code: 'not-json', message: 'The text is empty.' });
  expect(errorOf(() => readExport(7 as unknown as string))).toMatchObject({
    code: 'not-text',
    message: expect.stringContaining('readExport() takes'),
  });
  expect(errorOf(() => readExports(7 as unknown as string)).message).toContain('readExports() takes');
});

test('pages that are lists make one list', () => {
  const wanted = fromExport(exports.github);
  const pages = [exports.github.slice(0, 1), [], exports.github.slice(1)];
  expect(fromExport(pages)).toEqual(wanted);
  expect(formatOfExport(pages)?.read(pages)).toEqual([wanted]);
  expect(readExport(pages.map((page) => JSON.stringify(page)).join('\n'))).toEqual(wanted);
});

test.each([[[]], [[[]]], [[[], []]]])('%j is an empty list', (data) => {
  expect(errorOf(() => fromExports(data))).toMatchObject({ code: 'invalid-discussion', message: 'The list is empty.' });
  expect(errorOf(() => readExport(JSON.stringify(data))).message).toBe('The list is empty.');
});

test.each<[string, unknown, string]>([
  ['Stack Exchange', { items: [], has_more: false, quota_max: 300 }, 'items'],
  ['Disqus', { cursor: {}, code: 0, response: [] }, 'response'],
  ['several pages', [{ items: [] }, { items: [] }], 'items'],
])('the empty answer of %s is an empty list', (_, data, path) => {
  expect(errorOf(() => fromExport(data))).toMatchObject({
    code: 'invalid-discussion',
    message: `Its list "${path}" is empty.`,
    place: { path },
  });
});

test.each<[unknown, string, string | undefined]>([
  [{ status: 'ok', data: exports.reddit }, 'its "data" seems to be one of Reddit. Give that alone.', 'data'],
  [{ comments: exports.github }, 'its "comments" seems to be one of GitHub.', 'comments'],
  [[exports.githubIssue, exports.githubIssue], 'each of its rows seems to be one of GitHub.', '0'],
  [exports.mastodon.status, 'a single row of Mastodon. Give it with the others', undefined],
  [{ kind: 't1', data: { body: 'x', replies: exports.reddit[1] } }, 'a single row of Reddit.', undefined],
])('what is nearly an export is recognised (%#)', (data, words, path) => {
  const { code, message, place } = errorOf(() => fromExport(data));
  expect({ code, place }).toEqual({ code: 'invalid-discussion', place: path === undefined ? {} : { path } });
  expect(message).toContain(words);
});

test.each<[string, unknown, string]>([
  ['Reddit', { message: 'Not Found', error: 404 }, 'Not Found'],
  ['a bare code', { error: 404 }, '404'],
  ['Discourse', { errors: ['That page is private.'], error_type: 'not_found' }, 'That page is private.'],
  ['GitHub', { message: 'Bad credentials', documentation_url: 'https://x.example', status: '401' }, 'Bad credentials'],
  ["GitHub's limit", { message: 'API rate limit exceeded', documentation_url: 'https://x.example' }, 'API rate limit'],
  ['Mastodon', { error: 'Record not found' }, 'Record not found'],
  ['Bluesky', { error: 'NotFound', message: 'Post not found: at://x' }, 'Post not found: at://x'],
  ['Stack Exchange', { error_id: 400, error_message: 'ids', error_name: 'bad_parameter' }, 'ids'],
  ['WordPress', { code: 'rest_no_route', message: 'No route.', data: { status: 404 } }, 'No route.'],
  ['YouTube', { error: { code: 403, message: 'No key.', errors: [{ message: 'No.' }] } }, 'No key.'],
  ['Disqus', { code: 2, response: 'Unable to find thread' }, 'Unable to find thread'],
  ['GraphQL', { errors: [{ message: 'No such field' }], data: null }, 'No such field'],
  ['a text that is long', { error: `A\u001b[2J${'x'.repeat(1000)}` }, 'A\\u001b[2Jxx'],
])('the error answer of %s is recognised', (_, data, words) => {
  const { code, message } = errorOf(() => fromExport(data));
  expect(code).toBe('invalid-discussion');
  expect(message).toContain(`an error answer of a site: "${words}`);
  expect(message.length).toBeLessThan(300);
});

test.each([
  [{ message: 'Hello', author: 'Ann' }],
  [{ error: null, message: 'fine', code: 0, data: {} }],
  [{ error: false, errors: [] }],
  [{ error: 'none', posts: [{ text: 'Hello' }] }],
  [{}],
  [null],
  ['x'],
  [[1]],
  [{ comments: [] }],
  [{ article: { text: 'A' }, comments: [{ id: 'a', author: 'Ann', text: 'B' }] }],
])('data of no known format: %j', (data) => {
  const { code, message } = errorOf(() => fromExport(data));
  expect(code).toBe('invalid-discussion');
  for (const { title } of siteFormats) expect(message).toContain(title);
  expect(message).toContain('readJson()');
});

test('several discussions are recognised, but one is required', () => {
  const corpus = [...exports.convokit, { ...exports.convokit[0]!, id: 'v1', conversation_id: 'v1' }];
  expect(fromExports(corpus).map(({ id }) => id)).toEqual(['u1', 'v1']);
  expect(readExports(JSON.stringify(corpus))).toEqual(fromExports(corpus));
  expect(errorOf(() => fromExport(corpus)).message).toContain('2 discussions; readExports()');
  expect(errorOf(() => fromExport({ post_stream: { posts: [] }, id: { no: 'id' } })).place).toEqual({ path: 'id' });
});

test.each<[string, unknown, string, string]>([
  [
    'a text that is a list',
    [{ ...exports.wordpress[0]!, author_name: ['Ann'] }],
    '0.author_name',
    'should be a text, but is a list',
  ],
  [
    'an object that is a text',
    [{ ...exports.hackerNews[1]! }, { ...exports.hackerNews[4]!, time: 'noon' }],
    '1.time',
    'should be a number, but is "noon"',
  ],
  ['a list that is an object', { post_stream: { posts: [] }, id: 1, title: 4 }, 'title', 'should be a text, but is 4'],
  [
    'a flag that is a text',
    { comments: [{ comment: { id: 1, path: '0.1', deleted: 'no' } }] },
    'comments.0.comment.deleted',
    'true or false',
  ],
  ['a time out of range', [{ ...exports.hackerNews[1]!, time: -1 }], '0.time', 'seconds since 1970'],
  ['a row that is a number', { ancestors: [7], descendants: [] }, 'ancestors.0', 'should be an object, but is 7'],
  [
    'an id that is none',
    { ancestors: [], descendants: [{ id: true, account: {} }] },
    'descendants.0.id',
    'should be an id',
  ],
  [
    'an id that JSON has rounded',
    JSON.parse('[{"id": 112233445566778899, "in_reply_to_id": null, "account": {}, "content": ""}]'),
    '0.id',
    'Put quotation marks round such ids',
  ],
])('%s: the error says where', (_, data, path, words) => {
  const { code, place, message } = errorOf(() => fromExport(data));
  expect({ code, place }).toEqual({ code: 'invalid-discussion', place: { path } });
  expect(message).toContain(words);
});

const DEEP = 100_000;

test('threads of 100,000 levels are read, and a fault at the bottom is reported briefly', () => {
  let algolia: Record<string, unknown> = {
    id: DEEP + 1,
    parent_id: DEEP,
    type: 'comment',
    author: 'a',
    text: 'x',
    children: [],
  };
  let thing: Record<string, unknown> = {
    id: `${DEEP}`,
    parent_id: `t1_${DEEP - 1}`,
    link_id: 't3_0',
    author: 'a',
    body: 5,
  };
  let thread: Record<string, unknown> = {
    post: { uri: `${DEEP}`, author: {}, record: { reply: { root: { uri: '0' }, parent: { uri: `${DEEP - 1}` } } } },
  };
  for (let i = DEEP; i >= 1; i--) {
    algolia = {
      id: i,
      parent_id: i === 1 ? null : i - 1,
      type: i === 1 ? 'story' : 'comment',
      author: 'a',
      text: 'x',
      created_at_i: i,
      children: [algolia],
    };
    thing = {
      id: `${i}`,
      parent_id: `t1_${i - 1}`,
      link_id: 't3_0',
      author: 'a',
      body: 'x',
      replies: { kind: 'Listing', data: { children: [{ kind: 't1', data: thing }] } },
    };
    thread = {
      post: { uri: `${i}`, author: {}, record: { reply: { root: { uri: '0' }, parent: { uri: `${i - 1}` } } } },
      replies: [thread],
    };
  }
  const story = fromExport(algolia);
  expect(story.comments.length).toBe(DEEP);
  expect(mendDiscussion(story).diagnostics.map(({ code }) => code)).toEqual([]);
  expect(fromExport({ thread }).comments.length).toBe(DEEP);
  const { place } = errorOf(() => fromExport({ kind: 'Listing', data: { children: [{ kind: 't1', data: thing }] } }));
  expect(place.path).toBe('data.children.0.data.….children.0.data.body');
});

test('data that contains itself is refused', () => {
  const item: Record<string, unknown> = { id: 1, type: 'story', created_at_i: 1, parent_id: null };
  item['children'] = [item];
  expect(errorOf(() => fromExport(item)).message).toContain('stands there twice, or in itself');
});

test('names and ids of every kind are preserved', () => {
  for (const name of ['__proto__', 'constructor', '\ud800', '', ' ', '\0', 'article', 'x'.repeat(100_000)]) {
    const rows = exports.convokit.map((row) => ({ ...row, speaker: name, text: name }));
    expect(fromExport(rows).comments.map(({ author, text }) => [author, text])).toEqual([
      [name, name],
      [name, name],
    ]);
    const ids = [
      { ...exports.convokit[0]!, id: 'r' },
      { ...exports.convokit[1]!, id: name, reply_to: 'r' },
      { ...exports.convokit[2]!, reply_to: name },
    ];
    const [discussion] = fromExports(ids.map((row) => ({ ...row, conversation_id: 'r' })));
    expect(analyze(discussion!).replies.length).toBe(2);
  }
});

const onlyOurErrors = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(DiscussionError);
  }
};

test.each(siteFormats)('$id: arbitrary JSON causes only DiscussionErrors', ({ recognizes, read }) => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(typeof recognizes(data)).toBe('boolean');
      onlyOurErrors(() => read(data));
    }),
  );
});

/** Every place in a value, as a path to it. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((way) => [key, ...way]))];
}

function withAt(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) return value.map((row, i) => (String(i) === step ? withAt(row, rest, replacement) : row));
  const fields = value as Record<string, unknown>;
  return { ...fields, [step]: withAt(fields[step], rest, replacement) };
}

test.each(SITE_EXPORTS)('%s: so does an export with another value in one place (%#)', (id, data) => {
  const { recognizes, read } = siteFormats.find((format) => format.id === id)!;
  const else_ = [null, undefined, true, 7, -1.5, 2 ** 60, '', 'x', [], [[]], [null], {}, { data: {} }];
  for (const place of placesIn(data)) {
    for (const value of else_) {
      const broken = withAt(data, place, value);
      expect(typeof recognizes(broken)).toBe('boolean');
      onlyOurErrors(() => read(broken).map((discussion) => mendDiscussion(discussion)));
    }
  }
});
