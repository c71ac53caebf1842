import { parseJson } from '../read/index.js';
import type { Corrections } from '../schema/index.js';
import { tell, UsageError } from './errors.js';
import { openInput, readText } from './input.js';

/**
 * The corrections in a file, `-` for standard input. zod is loaded for them only.
 *
 * @throws {UsageError} when there is no such file or it holds something else: nothing is analyzed then.
 */
export async function readCorrections(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<Corrections> {
  try {
    const data = parseJson(await readText(openInput(file, stdin)));
    const { parseCorrections } = await import('../schema/parse.js');
    return parseCorrections(data);
  } catch (error) {
    throw new UsageError(`--corrections ${file}: ${tell(error).message}`);
  }
}
