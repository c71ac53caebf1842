/** Removes dist/ once, before tsup's two configurations write into it side by side. */
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
