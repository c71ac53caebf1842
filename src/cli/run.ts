import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyze } from '../analyze.js';
import { toJson, toNdjsonLine, toSummary } from '../write/index.js';

/** Minimal first version. */
export async function run(args: readonly string[]): Promise<number> {
  const flag = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const from = flag('--from') ?? 'page';
  const to = flag('--to') ?? 'summary';
  const file = args[1] ?? '-';
  if (from === 'ndjson') {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line) continue;
      const value = JSON.parse(line);
      const analysis = typeof value.text === 'string' ? analyze(value.text) : analyze(value);
      process.stdout.write(toNdjsonLine({ ...analysis, discussion: { ...analysis.discussion, id: value.id } }));
    }
    return 0;
  }
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const analysis = from === 'json' ? analyze(JSON.parse(text)) : analyze(text);
  process.stdout.write(to === 'json' ? toJson(analysis) : toSummary(analysis));
  return 0;
}
