import { parseJson } from '../read/index.js';
import type { Corrections } from '../schema/index.js';
import { tell, UsageError } from './errors.js';
import { openInput, readText } from './input.js';

const REMEDY =
  ' The file holds { "replies": [ … ] } with lines that --to questions prints; "stances", "names" and "quotations" may stand beside.';

/**
 * The text of the article in a file, or in standard input for `-`.
 *
 * @throws {UsageError} if there is no such file or it is no text: nothing is analyzed then.
 */
export async function readArticle(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  try {
    return await readText(openInput(file, stdin));
  } catch (error) {
    throw new UsageError(`--article ${file}: ${tell(error).message}`);
  }
}

/**
 * The corrections in a file, or in standard input for `-`. Loads zod.
 *
 * @throws {UsageError} if there is no such file or it contains something else: nothing is analyzed then.
 */
export async function readCorrections(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<Corrections> {
  try {
    const data = parseJson(await readText(openInput(file, stdin)));
    const { parseCorrections } = await import('../schema/parse.js');
    return parseCorrections(data);
  } catch (error) {
    const { code, message } = tell(error);
    // A corrections file cannot be meant as a page.
    const fit = message.replace(/,? or read it as a page .*$/, '.');
    throw new UsageError(`--corrections ${file}: ${fit}${code === 'not-json' ? REMEDY : ''}`);
  }
}
