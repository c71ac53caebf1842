import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { attributeQuotations } from '../../src/index.js';
import { naiveQuotations } from './naive-quotations.js';

const DATA = new URL('../../../shared/data/quotations/polnear.ndjson', import.meta.url);
/** One in so many articles is read: compromise would take a minute for all. */
const EVERY = 16;

interface Placed {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface Tool {
  readonly run: (text: string) => unknown;
  /** How often the articles are read per round: enough to be measurable. */
  readonly passes: number;
}

const OURS = 'attributeQuotations';
const TOOLS: Readonly<Record<string, Tool>> = {
  [OURS]: { run: (text) => attributeQuotations(text, { language: 'en' }), passes: 4 },
  'text in marks + nearest capitalised name': { run: naiveQuotations, passes: 100 },
  'compromise: quotations()': { run: (text) => nlp(text).quotations().length, passes: 1 },
  'compromise: quotations() + nearest of people()': { run: compromiseQuotations, passes: 1 },
};

/** compromise finds what is in quotation marks, not who said it, so its nearest person is used. */
function compromiseQuotations(text: string): { words: string; name: string | undefined }[] {
  const document = nlp(text);
  const people: Placed[] = document.people().json({ offset: true });
  const marked: Placed[] = document.quotations().json({ offset: true });
  return marked.map(({ text: words, offset }) => {
    let name: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const person of people) {
      const gap = Math.max(
        person.offset.start - offset.start - offset.length,
        offset.start - person.offset.start - person.offset.length,
      );
      // A name inside the quotation marks does not say who speaks.
      if (gap < 0 || gap >= least) continue;
      least = gap;
      name = person.text;
    }
    return { words, name };
  });
}

/** Prints megabytes per second of `attributeQuotations` and of other tools on the same annotated news, alternating. */
export function timeQuotations(rounds: number): void {
  if (!existsSync(DATA)) {
    console.log('../shared/data/quotations is not here: quotations are not timed.');
    return;
  }
  const texts = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter((line, i) => line && i % EVERY === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, { run, passes }] of Object.entries(TOOLS)) {
      const before = performance.now();
      for (let pass = 0; pass < passes; pass++) for (const text of texts) run(text);
      const seconds = (performance.now() - before) / 1000 / passes;
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, seconds));
    }
  }
  console.log(`quotations of ${texts.length} articles of news, ${megabytes.toFixed(2)} MB of UTF-8`);
  console.table(
    Object.fromEntries(
      [...best].map(([name, seconds]) => [
        name,
        {
          'MB/s': +(megabytes / seconds).toPrecision(3),
          'ours is faster, times': +(seconds / best.get(OURS)!).toPrecision(3),
        },
      ]),
    ),
  );
}
