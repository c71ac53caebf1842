import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema/parse.ts',
      read: 'src/read/readers.ts',
      quotations: 'src/quotations/index.ts',
      replies: 'src/replies/index.ts',
      stances: 'src/stances/index.ts',
      graph: 'src/graph/index.ts',
      metrics: 'src/metrics/index.ts',
      write: 'src/write/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    treeshake: true,
    target: 'es2022',
    platform: 'neutral',
  },
  {
    entry: { cli: 'src/cli/index.ts' },
    format: ['esm'],
    splitting: true,
    treeshake: true,
    target: 'node20',
    platform: 'node',
    removeNodeProtocol: false,
    banner: { js: '#!/usr/bin/env node' },
    outExtension: () => ({ js: '.js' }),
  },
]);
