/** The code follows its own rules: imports go downward, other rooms are imported by their doors, files stay small. */
import { expect, test } from 'vitest';
import { sources } from '../support/source.js';

const ROOMS = [
  'schema',
  'text',
  'evidence',
  'read',
  'corrections',
  'quotations',
  'replies',
  'stances',
  'learn',
  'graph',
  'metrics',
  'write',
  'analyze',
  'cli',
  'index',
];
/** Rooms whose every file is open: plain types and functions on strings, which all others share. */
const OPEN = ['schema', 'text'];
/**
 * Doors that packages do not export may grow; a public one may not, so what only our own rooms need of it is fetched
 * behind it. Each such file is listed, by the room that fetches it.
 */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  analyze: ['read/mend.ts', 'read/page/options.ts'],
  cli: ['read/export-fault.ts', 'read/sites.ts'],
  // The fit must measure exactly what inference measures.
  learn: [
    'replies/candidates.ts',
    'replies/circumstances.ts',
    'replies/context.ts',
    'replies/first-look.ts',
    'replies/forest.ts',
    'replies/page.ts',
    'replies/second-look.ts',
    'replies/second-looks/index.ts',
    'replies/shortlists.ts',
  ],
  metrics: ['graph/parents.ts', 'graph/speaker-targets.ts'],
  write: ['graph/sides.ts', 'graph/speaker-targets.ts', 'metrics/forest.ts'],
};
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['schema'],
  graphology: ['graph', 'metrics'],
  htmlparser2: ['read'],
  'node:': ['cli'],
};

test('every planned room exists, and each package is used where planned', () => {
  expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual([...ROOMS].sort());
  for (const [dependency, rooms] of Object.entries(PACKAGES)) {
    const users = sources.filter(({ imports }) => imports.some((to) => to.startsWith(dependency)));
    expect([...new Set(users.map(({ room }) => room))].sort()).toEqual([...rooms].sort());
  }
});

test.each(sources)('$path imports downward only', ({ room, files }) => {
  const at = ROOMS.indexOf(room);
  expect(at, `room ${room} is not in the plan`).toBeGreaterThanOrEqual(0);
  const upward = files.filter((to) => ROOMS.indexOf(to.split('/')[0]!.replace(/\.ts$/, '')) > at);
  expect(upward).toEqual([]);
});

test.each(sources)('$path imports only the packages of its room', ({ room, imports }) => {
  const packages = imports.filter((to) => !to.startsWith('.'));
  for (const name of packages) {
    const door = Object.keys(PACKAGES).find((dependency) => name.startsWith(dependency));
    expect(door, `${name} is not a dependency of the plan`).toBeDefined();
    expect(PACKAGES[door!]).toContain(room);
  }
});

test('other rooms are imported by their doors, except where BEHIND says so', () => {
  const behind = new Map<string, Set<string>>();
  for (const { room, files } of sources)
    for (const to of files) {
      const [other = '', ...rest] = to.split('/');
      if (
        other === '..' ||
        other === room ||
        rest.length === 0 ||
        rest.join('/') === 'index.ts' ||
        OPEN.includes(other)
      )
        continue;
      behind.set(room, (behind.get(room) ?? new Set()).add(to));
    }
  expect(
    Object.fromEntries([...behind].map(([room, files]) => [room, [...files].sort()])),
    'import the index.ts of the other room, or give it what you need; files listed in BEHIND must be in use',
  ).toEqual(BEHIND);
});

test.each(sources.filter(({ room }) => room !== 'cli'))('$path is deterministic and silent', ({ text }) => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  expect(code).not.toMatch(/Math\.random|\bDate\b|\bIntl\b|\bconsole\.|toLocale|localeCompare|\bfetch\(|\bprocess\./);
});

test.each(sources.filter(({ path }) => !/weights|lexicons\//.test(path)))('$path has at most 400 lines', ({ text }) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(400);
});

test.each(sources)('$path exports by name only, and has a descriptive name', ({ path, text }) => {
  expect(text).not.toMatch(/export default/);
  expect(path).not.toMatch(/(^|\/)(utils?|helpers?|types|common|misc)\.ts$/);
});

test('no import cycles, types included', () => {
  const files = new Map(sources.map((source) => [source.path, source.files]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    expect(trail.includes(path) ? [...trail.slice(trail.indexOf(path)), path].join(' → ') : 'no cycle').toBe(
      'no cycle',
    );
    if (done.has(path)) return;
    for (const to of files.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
});

test('index.ts exists only as a room’s door', () => {
  const inner = sources.filter(({ path }) => /^[^/]+\/.+\/index\.ts$/.test(path)).map(({ path }) => path);
  expect(inner.filter((path) => !/^[^/]+\/(heuristics|second-looks)\/index\.ts$/.test(path))).toEqual([]);
});
