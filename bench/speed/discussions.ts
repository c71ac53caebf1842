import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../src/index.js';
import type { Discussion } from '../../src/schema/index.js';

const DATA = new URL('../../../shared/data/replies/', import.meta.url);
const SEED = new URL('../../seeds/school-phones.txt', import.meta.url);

/**
 * Discussions by source: the seven comment sources of ../shared or, if they are not available, a seed repeated many
 * times.
 *
 * @param every take one in so many of each source.
 */
export function readDiscussions(every = 1): Map<string, Discussion[]> {
  if (!existsSync(DATA)) {
    console.log('../shared/data/replies is not here: measuring on seeds/school-phones.txt, 400 times over, instead.');
    const { discussion } = analyze(readFileSync(SEED, 'utf8'));
    return new Map([['school-phones', Array.from({ length: 400 }, () => discussion)]]);
  }
  const files = readdirSync(DATA).filter((file) => file.endsWith('.ndjson') && file !== 'irc.ndjson');
  return new Map(
    files.map((file) => {
      const lines = readFileSync(new URL(file, DATA), 'utf8').split('\n').filter(Boolean);
      return [file.replace('.ndjson', ''), lines.filter((_, i) => i % every === 0).map(discussionOf)];
    }),
  );
}

function discussionOf(line: string): Discussion {
  const { article, comments } = JSON.parse(line) as {
    article: { title?: string; text?: string } | null;
    comments: { author: string; text: string }[];
  };
  return {
    article: { title: article?.title ?? '', text: article?.text ?? '' },
    comments: comments.map(({ author, text }, i) => ({ id: `c${i}`, author, text })),
  };
}
