import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source.js';

/** What people say about a seed (in the form of any seeds/*.gold.json). */
export interface Gold {
  readonly order: 'oldest-first' | 'newest-first' | 'threaded';
  readonly title: string | null;
  readonly articleParagraphs: number;
  readonly comments: readonly {
    n: number;
    author: string;
    firstWords: string;
    parent: number;
    accepted: readonly number[];
    stance: string;
  }[];
  readonly people: readonly string[];
  readonly quotations: readonly { kind: string; text: string; speaker: string }[];
}

/** Every discussion of seeds/. */
export function readSeeds(): { name: string; page: string; gold: Gold }[] {
  return readdirSync(join(ROOT, 'seeds'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.replace('.txt', ''),
      page: readFileSync(join(ROOT, 'seeds', file), 'utf8'),
      gold: JSON.parse(readFileSync(join(ROOT, 'seeds', file.replace('.txt', '.gold.json')), 'utf8')) as Gold,
    }));
}
