/** Every example runs and prints something. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT } from '../support/source.js';

test.each(readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.ts')))('examples/%s', async (file) => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...parts) => void lines.push(parts.join(' ')));
  const argv = process.argv;
  process.argv = argv.slice(0, 2);
  try {
    await import(/* @vite-ignore */ join(ROOT, 'examples', file));
  } finally {
    process.argv = argv;
    log.mockRestore();
  }
  expect(lines.join('\n')).toMatchSnapshot();
});
