import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Known } from '../../../src/learn/known.js';
import { writeMoment } from '../../../src/schema/moment.js';

const DATA = new URL('../../../../shared/data/replies/', import.meta.url);

interface Gold {
  readonly id: string;
  readonly article: { title?: string; text?: string } | null;
  readonly comments: readonly {
    id: string;
    author: string;
    text: string;
    /** Seconds since 1970. */
    time?: number;
    quote?: string;
    parent: string | null;
    parents?: (string | null)[];
  }[];
}

/** Whether the data is available. */
export const hasThreads = existsSync(DATA);

/** Reads discussions; `quoted` keeps quoted parent text. */
export function readThreads(sources: readonly string[] | 'all', quoted = false): Known[] {
  return readdirSync(DATA)
    .filter((file) => file.endsWith('.ndjson') && (sources === 'all' || sources.includes(file.slice(0, -7))))
    .sort()
    .flatMap((file) => {
      const source = file.slice(0, -7);
      const lines = readFileSync(new URL(file, DATA), 'utf8').split('\n').filter(Boolean);
      return lines.map((line) => threadOf(source, JSON.parse(line) as Gold, quoted));
    });
}

function threadOf(source: string, { id, article, comments }: Gold, quoted: boolean): Known {
  const position = new Map(comments.map((comment, i) => [comment.id, i]));
  const at = (parent: string | null) => (parent === null ? -1 : position.get(parent)!);
  return {
    group: source,
    key: source === 'worldnews' ? id.split('-')[0]! : id,
    discussion: {
      article: { title: article?.title ?? '', text: article?.text ?? '' },
      comments: comments.map(({ author, text, time, quote }, i) => ({
        ...createdAt(time),
        id: `c${i}`,
        author,
        text:
          quoted && quote
            ? `${quote
                .split('\n')
                .map((row) => `> ${row}`)
                .join('\n')}\n${text}`
            : text,
      })),
    },
    parents: comments.map(({ parent, parents }) => [...new Set([at(parent), ...(parents ?? []).map(at)])]),
  };
}

function createdAt(seconds: number | undefined): { createdAt?: string } {
  const createdAt = seconds === undefined ? undefined : writeMoment(seconds);
  return createdAt === undefined ? {} : { createdAt };
}
