import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^discussion-graph\/schema$/, replacement: src('schema/parse.ts') },
      { find: /^discussion-graph\/read$/, replacement: src('read/readers.ts') },
      { find: /^discussion-graph\/sites$/, replacement: src('read/sites.ts') },
      { find: /^discussion-graph\/(.+)$/, replacement: src('$1/index.ts') },
      { find: /^discussion-graph$/, replacement: src('index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Reading every module anew for each file took a third of the time; a test that changes what all share is a fault.
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/**/weights*.ts', 'src/cli/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 90 },
    },
  },
});
