/** A page of text never loads zod, which is most of the cold start, nor anything of Node, which browsers lack. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from '../support/source.js';

test.each(['analyze.ts', 'index.ts', 'read/index.ts', 'read/sites.ts', 'schema/index.ts'])(
  '%s bundles for a browser without zod',
  async (path) => {
    const { metafile } = await build({
      entryPoints: [join(ROOT, 'src', path)],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'esm',
      treeShaking: false,
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((input) => input.endsWith(`src/${path}`))).toBe(true);
    expect(inputs.filter((input) => /node_modules\/zod\//.test(input))).toEqual([]);
    expect(
      inputs.flatMap((input) => metafile.inputs[input]!.imports).filter(({ path: to }) => to.startsWith('node:')),
    ).toEqual([]);
  },
);

test('only the entry for sites brings a reader of HTML', async () => {
  const withHtml = await Promise.all(
    ['index.ts', 'read/readers.ts', 'read/sites.ts'].map(async (path) => {
      const { metafile } = await build({
        entryPoints: [join(ROOT, 'src', path)],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        logLevel: 'silent',
      });
      return Object.keys(metafile.inputs).some((input) => /node_modules\/htmlparser2\//.test(input));
    }),
  );
  expect(withHtml).toEqual([false, false, true]);
});

test('the entry that checks data does load it', async () => {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'src/read/readers.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  expect(Object.keys(metafile.inputs).some((input) => /node_modules\/zod\//.test(input))).toBe(true);
});
