import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** What a heuristic says about itself is for readers of the source, the docs and the tests; bundles do without. */
const withoutDocs: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'heuristics-without-docs',
  setup({ onLoad }) {
    onLoad(
      { filter: /(?:(?:heuristics|second-looks)\/[^/]+|edges\/[^/]+-features|circumstances)\.ts$/ },
      async ({ path }) => ({
        loader: 'ts',
        contents: (await readFile(path, 'utf8')).replace(
          /^ {2}(?:measures|unit|sources|example):[^\n]*\n(?: {4}[^\n]*\n)*(?: {2}[}\])][^\n]*\n)?|^ {4}(?:measures|unit):[^\n]*\n(?: {6}[^\n]*\n)*/gm,
          '',
        ),
      }),
    );
  },
};

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema/parse.ts',
      read: 'src/read/readers.ts',
      sites: 'src/read/sites.ts',
      quotations: 'src/quotations/index.ts',
      replies: 'src/replies/index.ts',
      stances: 'src/stances/index.ts',
      learn: 'src/learn/index.ts',
      graph: 'src/graph/index.ts',
      metrics: 'src/metrics/index.ts',
      write: 'src/write/index.ts',
    },
    format: ['esm', 'cjs'],
    esbuildPlugins: [withoutDocs],
    dts: true,
    splitting: true,
    treeshake: true,
    target: 'es2022',
    platform: 'neutral',
    silent: true,
  },
  {
    entry: { cli: 'src/cli/index.ts' },
    format: ['esm'],
    esbuildPlugins: [withoutDocs],
    splitting: true,
    treeshake: true,
    target: 'node20',
    silent: true,
    platform: 'node',
    removeNodeProtocol: false,
    banner: { js: '#!/usr/bin/env node' },
    outExtension: () => ({ js: '.js' }),
  },
]);
