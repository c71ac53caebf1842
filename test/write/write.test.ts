import Graph from 'graphology';
import { expect, test } from 'vitest';
import { analyze, type LiveAnalysis } from '../../src/index.js';
import { cleanId, cleanLine, cleanText } from '../../src/text/clean.js';
import { toGexf, toGraphologyJson, toJson, toNdjsonLine, toQuestions, toSummary } from '../../src/write/index.js';
import { clip, columnsOf, pad, snippet } from '../../src/write/lines.js';

const PAGE = `The council closed the ferry on Monday, to save money.
“The ferry is far too old,” Mary Lee, the owner, told the council.
Ann
The ferry was never late. Who closed it should be ashamed.
Bob
No, Ann, you are wrong. The ferry was late every single day.
Ann
You never took the ferry, Bob.`;
const analysis = analyze(PAGE);
const NAME = '<b>"&\u0007\u001b[31m';
const hostile = analyze(PAGE.replaceAll('Ann', NAME).replaceAll('never', ']]>&amp;\uD800'), {
  page: { authors: [NAME, 'Bob'] },
});

test('JSON round-trips, one line or many', () => {
  expect(JSON.parse(toJson(analysis))).toEqual(JSON.parse(toNdjsonLine(analysis)));
  expect(toNdjsonLine(analysis).trimEnd()).not.toContain('\n');
  expect(JSON.parse(toJson(hostile)).discussion.comments).toHaveLength(3);
});

test('the summary is for people: who, which chains, how sure; without control characters', () => {
  const text = toSummary(analysis);
  expect(text).toContain('MOST CENTRAL');
  expect(text).toContain('Ann ← Bob ← Ann');
  expect(text).toContain('CLEAREST DISAGREEMENTS');
  expect(text).toContain('QUOTED  Mary Lee (1)');
  expect(text).toContain('HOW SURE');
  expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  expect(toSummary(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test('clear disagreements are those between commenters, more likely than not', () => {
  const clearest = (of: typeof analysis) =>
    /CLEAREST DISAGREEMENTS BETWEEN COMMENTERS\n((?: {5}.*\n)+)/.exec(toSummary(of))?.[1]?.trim().split('\n');
  const [row] = analysis.stances.filter(({ edge, target }) => edge && target.kind === 'comment');
  const onArticle = { ...row!, target: { kind: 'article', id: 'article' } as const };
  expect(clearest({ ...analysis, stances: [...Array.from({ length: 30 }, () => onArticle), row!] })).toHaveLength(1);
  expect(clearest({ ...analysis, stances: [row!], replies: [] })).toBeUndefined();
  const { commentId, target, edge } = row!;
  const probabilities = { agrees: 0, disagrees: 1, neutral: 0 };
  const given = { commentId, target, edge, stance: 'disagrees', probabilities, basis: 'given' } as const;
  expect(clearest({ ...analysis, stances: [given] })?.[0]).toContain('the source says so');
});

test('sides on a quotation are sides on who is quoted, and the article has its own', () => {
  const page = [
    '"The ferry costs too much," said Eve Lee. The council will vote on Monday.',
    ...['Ann', '“The ferry costs too much”? That is nonsense.', 'Bob', 'I shall miss it.'],
  ].join('\n');
  const stances = [{ comment: 'c2', target: { kind: 'article', id: 'article' }, stance: 'disagrees' }] as const;
  const text = toSummary(analyze(page, { corrections: { stances } }));
  expect(text).toMatch(/FOR AND AGAINST THOSE QUOTED\n {5}Eve Lee +against: Ann\n {5}the article +against: Bob\n/);
});

test('no line of a summary is wider than 100 columns', () => {
  const all = (n: number) => ({ comments: n, commenters: n, threads: n, depth: n, speakers: n, quotations: n });
  const sample = (count: number) => toSummary({ ...analysis, measures: { ...analysis.measures, ...all(count) } });
  const fixed = analyze(analysis.discussion, {
    corrections: { replies: [{ comment: analysis.replies[2]!.id, parent: 'article' }] },
    abstainBelow: 0.3,
  });
  for (const text of [sample(123_456), toSummary(fixed)])
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(100);
  expect(toSummary(fixed)).toMatch(/1 corrected by hand\. Every link.*\n {10}\S/);
});

test('people who share no ties are in no camp of others', () => {
  const said = (id: string, author: string, text: string, parentId: string) => ({ id, author, text, parentId });
  const { participants, ...rest } = analyze({
    article: { text: 'The town.' },
    comments: [
      said('1', 'Max', 'The bread is stale.', 'article'),
      said('2', 'Zoe', 'No, you are wrong, it is fresh.', '1'),
      said('3', 'Pat', 'The pool is dirty.', 'article'),
      said('4', 'Kim', 'No, you are wrong, it is clean.', '3'),
      said('5', 'Lou', 'No, Pat, you are wrong, it is clean and warm.', '3'),
      said('6', 'Ann', 'The school is closed.', 'article'),
    ],
  });
  const groupOf = (name: string) => participants.find((row) => row.name === name)!.campGroup;
  expect(['Pat', 'Kim', 'Lou', 'Max', 'Zoe', 'Ann'].map(groupOf)).toEqual([0, 0, 0, 1, 1, undefined]);
  const lines = toSummary({ ...rest, participants }).split('\n');
  const camps = lines
    .filter((line) => line.startsWith('CAMP'))
    .map((line) =>
      line
        .split(/, |\s\s/)
        .slice(1)
        .sort(),
    );
  expect(camps.map((names) => names.join(' ')).sort()).toEqual(['Kim Lou', 'Max', 'Pat', 'Zoe']);
  const titles = lines.flatMap((line) => line.match(/^CAMP . \(.+\)/) ?? []);
  expect(titles).toEqual(['CAMP A (against B)', 'CAMP B (against A)', 'CAMP C (against D)', 'CAMP D (against C)']);
});

test('quotation marks inside a snippet are single ones', () => {
  const text = '“If you leave,” she said, "go".';
  expect(snippet({ id: 'a', author: 'Piet', text })).toBe("Piet: “‘If you leave,’ she said, 'go'.”");
});

test('notes are told whole, and one long word is cut', () => {
  const told = { code: 'layout' as const, message: `Read as ${'a flat page '.repeat(12)}and ${'x'.repeat(200)} ends.` };
  const lines = toSummary({ ...analysis, diagnostics: [told] }).split('\n');
  const notes = lines.slice(lines.indexOf('NOTES') + 1, -1);
  expect(notes.join(' ').replace(/\s+/g, ' ')).toContain(` ${told.message.slice(0, 150)}`);
  expect(notes.every((line) => columnsOf(line) <= 100)).toBe(true);
  expect(notes.at(-1)).toMatch(/x…$/);
});

test('Chinese and Japanese take two columns, letters one', () => {
  expect(
    ['Ann', 'é', '“…”', 'ﾃ', '漢', 'ひ', 'テ', '한', '，', 'Ａ', '𠀋', '👍', '⚡', '⭐', '名無しさん'].map(columnsOf),
  ).toEqual([3, 1, 3, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10]);
  expect([clip('漢字漢字', 8), clip('漢字漢字', 7), clip('漢字漢字', 6), pad('漢', 3)]).toEqual([
    '漢字漢字',
    '漢字漢…',
    '漢字…',
    '漢 ',
  ]);
  const name = '名無し権兵衛'.repeat(4);
  const text = toSummary(
    analyze(PAGE.replaceAll('Ann', name).replaceAll('never', '決して'.repeat(30)), { page: { authors: [name] } }),
  );
  for (const line of text.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(100);
});

test('how sure: a stance corrected by hand is not counted as a link', () => {
  const comments = ['Ann', 'Bob'].map((author, i) => ({
    id: `c${i}`,
    author,
    text: 'Late.',
    parentId: i ? 'c0' : 'article',
  }));
  const stances = [{ comment: 'c1', target: { kind: 'comment', id: 'c0' }, stance: 'agrees' }] as const;
  const summary = toSummary(analyze({ article: { text: '' }, comments }, { corrections: { stances } }));
  expect(summary).toContain('The source gave all reply links, 1 stance corrected by hand.');
});

test('how sure: links corrected by hand are not called given', () => {
  const { article, comments } = analysis.discussion;
  const rows = comments.map(({ id }) => ({ comment: id, parent: 'article' }));
  const told = (corrected: typeof rows, parentId?: string) => {
    const given = parentId === undefined ? comments : comments.map((comment) => ({ ...comment, parentId }));
    const text = toSummary(analyze({ article, comments: given }, { corrections: { replies: corrected } }));
    return /HOW SURE {2}(.*)/.exec(text)?.[1];
  };
  expect(told(rows)).toBe('All 3 reply links were corrected by hand.');
  expect(told(rows.slice(0, 1), 'article')).toBe('The source gave 2 of 3 reply links, 1 corrected by hand.');
  expect(told([], 'article')).toBe('The source gave all reply links.');
});

test('questions come with lines that work as corrections; without control characters', () => {
  const name = 'Ann\u009b31m\u202e\ufffe\uffff';
  const doubtful = analyze(PAGE.replaceAll('Ann', name), { page: { authors: [name, 'Bob'] } });
  const text = toQuestions(doubtful);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ufffe\uffff]/);
  const rows = [...text.matchAll(/\{ "comment".*\}/g)].map(([row]) => JSON.parse(row));
  expect(rows.length).toBeGreaterThan(1);
  const { replies, diagnostics } = analyze(doubtful.discussion, { corrections: { replies: [rows[1]] } });
  expect(replies.filter(({ basis }) => basis === 'corrected')).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(['layout']);
  expect(toQuestions(analyze(''))).toMatch(/^Nothing to look up/);
});

test.each<[string, LiveAnalysis]>([
  ['nothing', analyze('')],
  ['no comments', analyze('The council closed the ferry on Monday, to save money. It was a long and bitter debate.')],
  [
    'given links',
    analyze({ article: { text: '' }, comments: [{ id: 'a', author: '', text: 'x', parentId: 'article' }] }),
  ],
  [
    'links left open',
    analyze(
      {
        article: { text: '' },
        comments: [
          { id: 'a', author: 'A', text: 'x' },
          { id: 'b', author: 'B', text: 'y' },
        ],
      },
      { abstainBelow: 1 },
    ),
  ],
])('the summary of %s', (_, empty) => {
  expect(toSummary(empty)).toMatchSnapshot();
});

test('GEXF: every node and edge, escaped', () => {
  const text = toGexf(analysis);
  expect(text.match(/<node id=/g)).toHaveLength(analysis.graph.order);
  expect(text.match(/<edge id=/g)).toHaveLength(analysis.graph.size);
  const strange = toGexf(hostile);
  expect(strange).toContain('&lt;b&gt;&quot;&amp;\uFFFD\uFFFD[31m');
  expect(strange).not.toContain('\u0007');
  expect(strange).not.toContain('\uD800');
});

test('GEXF: ids that differ in characters XML cannot hold stay different, and edges find their nodes', () => {
  const names = ['\u0001', '\u0002', '\\u0001', '\uD800', '\uDBFF'];
  const odd = analyze({
    article: { text: '' },
    comments: names.map((name, i) => ({ id: `k${name}`, author: name, text: '', parentId: `k${names[i - 1]}` })),
  });
  const text = toGexf(odd);
  const ids = [...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(odd.graph.order);
  for (const [, source, target] of text.matchAll(/<edge .*? source="([^"]*)" target="([^"]*)"/g))
    expect(ids).toEqual(expect.arrayContaining([source, target]));
  expect(text).not.toMatch(/[\u0000-\u0008]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test('graphology reads its own serialisation back, with what sigma.js wants to draw', () => {
  const graph = Graph.from(JSON.parse(toGraphologyJson(hostile)));
  expect([graph.order, graph.size]).toEqual([hostile.graph.order, hostile.graph.size]);
  graph.forEachNode((_, attributes) => {
    expect(attributes).toMatchObject({
      x: expect.any(Number),
      y: expect.any(Number),
      size: expect.any(Number),
      color: expect.stringMatching(/^#/),
      label: expect.any(String),
    });
  });
});

test('same analysis, same bytes', () => {
  for (const write of [toJson, toNdjsonLine, toSummary, toQuestions, toGexf, toGraphologyJson])
    expect(write(analyze(PAGE))).toBe(write(analysis));
});

test('clean text', () => {
  expect(cleanText('a\u0000b\uD800c\uDC00d\n')).toBe('a\uFFFDb\uFFFDc\uFFFDd\n');
  expect(cleanText('💥')).toBe('💥');
  expect(['a\u0007', 'a\\u0007', 'a\\u', '💥\uD800'].map(cleanId)).toEqual([
    'a\\u0007',
    'a\\u005cu0007',
    'a\\u',
    '💥\\ud800',
  ]);
  expect(cleanLine(' a\u202Eb\n\tc ')).toBe('ab c');
});
