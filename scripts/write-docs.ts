/** `npm run docs`: writes what is generated. */
import { writeFileSync } from 'node:fs';
import { heuristicsDoc } from './heuristics-doc.js';

writeFileSync(new URL('../docs/heuristics.md', import.meta.url), heuristicsDoc());
await import('./write-picture.js');
