/** Generated pages are fresh, and links inside the project have a target. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { heuristicsDoc } from '../../scripts/heuristics-doc.js';
import { analyze } from '../../src/index.js';
import * as metrics from '../../src/metrics/index.js';
import { PARTICIPANT_MEASURES } from '../../src/metrics/participant-measures.js';
import { siteFormats } from '../../src/read/sites.js';
import * as writers from '../../src/write/index.js';
import { ROOT } from '../support/source.js';

test('docs/heuristics.md is fresh (npm run docs)', () => {
  const isFresh = readFileSync(join(ROOT, 'docs/heuristics.md'), 'utf8') === heuristicsDoc();
  expect(isFresh, 'run npm run docs, and commit docs/heuristics.md').toBe(true);
});

test('README shows the current output', () => {
  const printed = writers.toSummary(analyze(readFileSync(join(ROOT, 'seeds/ferry-line.txt'), 'utf8')));
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`\`\`\`text\n${printed.trimEnd()}\n\`\`\``);
});

test.each(siteFormats)('docs/exports.md has a row for $id', ({ id, title, docs }) => {
  const rows = readFileSync(join(ROOT, 'docs/exports.md'), 'utf8').match(/^\| \[[^|]+ \|/gm)!;
  expect(rows).toContain(`| [${title}](${docs}) \`${id}\` |`);
});

test('docs/metrics.md names every metric', () => {
  const page = readFileSync(join(ROOT, 'docs/metrics.md'), 'utf8');
  const named = new Set([...page.matchAll(/`[^`]+`/g)].flatMap(([code]) => code.match(/\w+/g)));
  expect(
    Object.keys(metrics).filter((name) => !named.has(name)),
    'write a sentence on each',
  ).toEqual([]);
  expect(
    Object.keys(PARTICIPANT_MEASURES).filter((name) => !named.has(name)),
    'write a sentence on each',
  ).toEqual([]);
});

test('docs/metrics.md says which measures of the seed page lie outside their interval', () => {
  const analysis = analyze(readFileSync(join(ROOT, 'seeds/ferry-line.txt'), 'utf8'));
  const spreads = metrics.spreadMeasures(analysis);
  const isOutside = (name: keyof typeof spreads) =>
    analysis.measures[name] < spreads[name].low || analysis.measures[name] > spreads[name].high;
  const [, told] = readFileSync(join(ROOT, 'docs/metrics.md'), 'utf8').match(/\((.+) of `seeds\/ferry-line.txt` do\)/)!;
  expect([...told!.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(
    (Object.keys(spreads) as (keyof typeof spreads)[]).filter(isOutside).sort(),
  );
});

test('docs/formats.md names every writer', () => {
  const page = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');
  expect(
    Object.keys(writers).filter((name) => !page.includes(`\`${name}`)),
    'write a row for each',
  ).toEqual([]);
});

const DOORS: Readonly<Record<string, () => Promise<object>>> = {
  'node:fs': () => import('node:fs'),
  graphology: () => import('graphology'),
  'discussion-graph': () => import('../../src/index.js'),
  'discussion-graph/graph': () => import('../../src/graph/index.js'),
  'discussion-graph/learn': () => import('../../src/learn/index.js'),
  'discussion-graph/sites': () => import('../../src/read/sites.js'),
  'discussion-graph/metrics': () => import('../../src/metrics/index.js'),
  'discussion-graph/write': () => import('../../src/write/index.js'),
};

/** Programs for readers; variables that one assumes are passed to it. */
const programs = ['README.md', 'docs/guide.md'].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```ts\n([^`]+)```/g)].map(([, code]) => [page, code!] as const),
);

test.each(programs)(
  'a program of %s runs, and each of its lines has a value, the one behind "// =": %#',
  async (_, code) => {
    const script = code
      .replace(/^import (.+) from '(.+)';$/gm, "const $1 = await DOORS['$2']();")
      .replace(/^if (\(.+\)) (\w[^;\n]*); *\/\/ = (.+)$/gm, 'expect($1 && $2).toEqual($3); values.push(true);')
      .replace(/^(?!const )([\w[][^;\n]*); *\/\/ = (.+)$/gm, 'expect($1).toEqual($2); values.push(true);')
      .replace(/^(?!const |expect)(\w[^;\n]*);.*$/gm, 'values.push($1);');
    const { discussion, replies } = analyze(readFileSync(join(ROOT, 'seeds/ferry-line.txt'), 'utf8'));
    const linked = discussion.comments.map((comment, i) => ({
      ...comment,
      parentId: replies[i]!.parentId ?? 'article',
    }));
    const held = [{ ...discussion, comments: linked }];
    const given = { DOORS, expect, console: { log() {} }, held, nested: [...held, ...held, ...held] };
    const values: unknown[] = [];
    const run = new Function('values', ...Object.keys(given), `return (async () => { ${script} })();`);
    await run(values, ...Object.values(given));
    expect(values.length).toBeGreaterThan(1);
    expect(values).not.toContain(undefined);
  },
);

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test.each(pages)('links of %s have a target', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)/g)].map((match) => match[1]!);
  const isLost = (link: string) => {
    const [path, anchor] = link.split('#') as [string, string?];
    const target = path ? join(dirname(page), path) : page;
    return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchorsOf(target).has(anchor));
  };
  expect(links.filter(isLost)).toEqual([]);
});

test('README has a row for each entry point, with its limit', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  const limits = read('.size-limit.json') as { name: string; limit: string }[];
  const { exports } = read('package.json') as { exports: Record<string, unknown> };
  const doors = Object.keys(exports).filter((path) => /^\.(?:\/\w+)?$/.test(path));
  const rows = [
    ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| `(discussion-graph\S*)` \|.+\| (\S+ kB) \|$/gm),
  ];
  expect(rows.map(([, name, limit]) => `${name} ${limit}`).sort()).toEqual(
    doors
      .map((path) => `discussion-graph${path.slice(1)}`)
      .map((name) => `${name} ${limits.find((row) => row.name === name)?.limit}`)
      .sort(),
  );
});
