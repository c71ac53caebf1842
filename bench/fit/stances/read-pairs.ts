import { existsSync, readFileSync } from 'node:fs';
import { readLines } from '../read-lines.js';
import type { Gold } from './pairs.js';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const LABELS = new URL('./labels/', import.meta.url);

/** Sources we have read ourselves, with the folder of their texts. */
const READ = {
  replies: ['dast', 'iac', 'omp', 'reddit2006', 'rumoureval', 'worldnews'],
  stances: ['rumoureval', 'toxichat'],
} as const;

/** Our reader's verdict: upper case if clear, lower case if leaning. */
type Letter = 'A' | 'a' | 'N' | 'n' | 'd' | 'D';

/**
 * How annotators label pairs with each of our reader's letters, as [agree, disagree, neutral]: from the 480 pairs of
 * debagreement, iac and subreddit hidden among the others, with shares rounded and shifted towards the letter's
 * meaning. Annotators call a leaning disagreement neutral more often than not, and so does its label.
 */
const SHARES: Readonly<Record<Letter, readonly [number, number, number]>> = {
  A: [0.78, 0.03, 0.19],
  a: [0.48, 0.13, 0.39],
  N: [0.1, 0.05, 0.85],
  n: [0.2, 0.18, 0.62],
  d: [0.1, 0.38, 0.52],
  D: [0.04, 0.83, 0.13],
};
const NAMES = ['agree', 'disagree', 'neutral'] as const;

interface Post {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly parent: string | null;
  readonly quote?: string;
}
interface Thread {
  readonly id: string;
  readonly article: { readonly title: string } | null;
  readonly comments: readonly Post[];
  readonly lang?: string;
}

/**
 * The pairs of `labels/`, which a language model has read for this project (docs/data.md), with their texts from
 * ../shared/data; `undefined` if those are not available. Throws if they lack a labelled pair.
 */
export function readOwnLabels(): Gold[] | undefined {
  if (!existsSync(DATA)) return undefined;
  return [...READ.replies.flatMap(readReplies), ...READ.stances.flatMap(readStances)];
}

function readReplies(source: string): Gold[] {
  const labels = readLabels(`replies/${source}`);
  return readLines<Thread>(new URL(`replies/${source}.ndjson`, DATA)).flatMap(
    ({ id: thread, article, comments, lang }) => {
      const letters = labels.get(thread);
      if (!letters) return [];
      const byId = new Map(comments.map((comment) => [comment.id, comment]));
      return [...letters].map(([id, letter]) => {
        const reply = byId.get(id);
        const parent = byId.get(reply?.parent ?? '');
        const answered = reply?.quote ?? parent?.text;
        if (!reply || answered === undefined)
          throw new Error(`labels/replies/${source}.txt: ${thread} has no reply ${id}.`);
        return {
          id,
          source: `read-${source}`,
          // The name of the same thread in ../shared/data/stances.
          thread: thread.replace(/^re-/, ''),
          article: article?.title ?? '',
          ...(lang ? { language: lang } : {}),
          parent: { ...(parent ? { author: parent.author } : {}), text: answered },
          reply: { author: reply.author, text: reply.text },
          ...(parent ? { answersBack: byId.get(parent.parent ?? '')?.author === reply.author } : {}),
          ...labelled(letter),
        };
      });
    },
  );
}

function readStances(source: string): Gold[] {
  const labels = new Map([...readLabels(`stances/${source}`).values()].flatMap((letters) => [...letters]));
  return readLines<Gold>(new URL(`stances/${source}.ndjson`, DATA)).flatMap((gold) => {
    const letter = labels.get(gold.id);
    return letter ? [{ ...gold, source: `read-${source}`, ...labelled(letter) }] : [];
  });
}

function labelled(letter: Letter): Pick<Gold, 'label' | 'shares'> {
  const shares = SHARES[letter];
  return { label: NAMES[shares.indexOf(Math.max(...shares))]!, shares };
}

/** One line per thread: its id, a tab, then `id=letter` for each reply. */
function readLabels(name: string): Map<string, Map<string, Letter>> {
  const lines = readFileSync(new URL(`${name}.txt`, LABELS), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [thread, replies] = line.split('\t') as [string, string];
      return [thread, new Map(replies.split(' ').map((cell) => [cell.slice(0, -2), cell.slice(-1) as Letter]))];
    }),
  );
}
