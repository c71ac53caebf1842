/** What users can import, as snapshots: a change here is a change for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/source.js';

const entries = [...readFileSync(join(ROOT, 'tsup.config.ts'), 'utf8').matchAll(/(\w+): '(src\/[^']+)'/g)].filter(
  ([, name]) => name !== 'cli',
);

test.each(entries.map(([, name, path]) => ({ name: name!, path: path! })))(
  'what $path exports (after a wanted change: npx vitest run test/house/public-api.test.ts -u)',
  async ({ path }) => {
    const door = (await import(/* @vite-ignore */ join(ROOT, path))) as object;
    expect(Object.keys(door).sort()).toMatchSnapshot();
  },
);
