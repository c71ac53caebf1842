import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');

const IMPORT =
  /(?:^|\n)(?:import|export)\s[^;'()=]*?\bfrom\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\('([^']+)'\)/g;

/** One source file and what it imports. */
export interface SourceFile {
  /** Relative to src/. */
  readonly path: string;
  /** First folder, or the file's own name at the top. */
  readonly room: string;
  readonly text: string;
  /** Specifiers as written. */
  readonly imports: readonly string[];
  /** Files of src/ it imports, relative to src/. */
  readonly files: readonly string[];
}

/** Every TypeScript file of src/. */
export const sources: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);
    const files = imports
      .filter((to) => to.startsWith('.'))
      .map((to) => relative(SRC, normalize(join(SRC, dirname(path), to))).replace(/\.js$/, '.ts'));
    return { path, room: path.split('/')[0]!.replace(/\.ts$/, ''), text, imports, files };
  });
