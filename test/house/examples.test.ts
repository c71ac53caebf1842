/** Every `@example` is run: the last expression must give the value its comment states. */
import { join } from 'node:path';
import { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { ROOT, sources } from '../support/source.js';

const NO_ROOMS = /^cli\//;

/** What an example may use without importing it. Graph metrics are shown on a `DirectedGraph` of graphology as well. */
const DOORS = [
  'index.ts',
  'schema/parse.ts',
  'read/readers.ts',
  'learn/index.ts',
  'graph/index.ts',
  'metrics/index.ts',
  'write/index.ts',
  'text/words.ts',
];
const load = (path: string): Promise<object> => import(/* @vite-ignore */ join(ROOT, 'src', path));

interface Example {
  readonly path: string;
  readonly line: number;
  readonly code: string;
  readonly expected: string;
}

const examples: Example[] = sources
  .filter(({ path }) => !NO_ROOMS.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\* @example\n((?: *\*(?!\/)[^\n]*\n)+)/g)].map((match) => {
      const body = match[1]!.replace(/^ *\* ?/gm, '').trimEnd();
      const at = body.lastIndexOf('// ');
      return {
        path,
        line: text.slice(0, match.index).split('\n').length,
        code: body.slice(0, at),
        expected: body.slice(at + 3).trim(),
      };
    }),
  );

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(10);
});

test.each(examples)('$path:$line', async ({ path, code, expected }) => {
  const scope = Object.assign({ DirectedGraph }, ...(await Promise.all([...DOORS, path].map(load)))) as object;
  const names = Object.keys(scope);
  const statements = code.trim().replace(/;$/, '');
  const cut = lastStatement(statements);
  const script = `return (async () => { ${statements.slice(0, cut)}\nreturn (${statements.slice(cut).trim()}); })();`;
  const run = new Function(...names, script) as (...values: unknown[]) => Promise<unknown>;
  const wanted = new Function(`return (${expected.replace(/\.$/, '')});`)() as unknown;
  expect(await run(...Object.values(scope))).toEqual(wanted);
});

/** Where the last statement starts: after the last semicolon that is not inside brackets or a string. */
function lastStatement(code: string): number {
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < code.length; i++) {
    const c = code[i]!;
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === "'" || c === '"' || c === '`') quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ';' && depth === 0) start = i + 1;
  }
  return start;
}
