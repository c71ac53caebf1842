import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.js';
import { ROOT } from '../support/source.js';

const files = jsonSchemas();

test('schemas/ holds what the build writes, and nothing else', () => {
  expect(readdirSync(join(ROOT, 'schemas')).sort()).toEqual([...files.keys()].sort());
});

test.each([...files])('schemas/%s is fresh (npm run build)', (name, text) => {
  expect(readFileSync(join(ROOT, 'schemas', name), 'utf8')).toBe(text);
});

test('they can be imported from the package', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(exports['./schemas/*']).toBe('./schemas/*');
});
