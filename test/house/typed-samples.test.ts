/** The programs of README and guide compile as a user of TypeScript has them: `strict`, without `noUncheckedIndexedAccess`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../support/source.js';

/** What a program may assume. */
const GIVEN = `import type { Discussion } from 'discussion-graph';
declare const held: Discussion[];
declare const nested: Discussion[];
`;

test('programs of README and guide compile', () => {
  const programs = new Map(
    ['README.md', 'docs/guide.md'].flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```ts\n([^`]+)```/g)].map(
        ([, code], i) => [join(ROOT, `test/house/${page.replace('/', '-')}-${i + 1}.ts`), GIVEN + code] as const,
      ),
    ),
  );
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  options.noUncheckedIndexedAccess = false;
  options.lib = ['lib.es2023.d.ts', 'lib.dom.d.ts'];
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => programs.get(file) ?? readFile(file);
  host.fileExists = (file) => programs.has(file) || fileExists(file);
  const program = ts.createProgram([...programs.keys()], options, host);
  const faults = [...programs.keys()].flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ start, messageText }) => {
      const line = programs.get(file)!.slice(0, start).split('\n').at(-1);
      return `${file}: ${line}… ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    }),
  );
  expect(programs.size).toBeGreaterThan(4);
  expect(faults).toEqual([]);
}, 120_000);
