import { existsSync, readFileSync } from 'node:fs';
import { readLines } from '../read-lines.js';
import type { Gold } from './pairs.js';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const LABELS = new URL('./labels/', import.meta.url);

/** Sources we have read ourselves, by the folder their texts are in. */
const READ = {
  replies: ['dast', 'iac', 'omp', 'reddit2006', 'rumoureval', 'worldnews'],
  stances: ['rumoureval', 'toxichat'],
} as const;

/** What our reader said: clear in capitals, leaning in small letters. */
type Letter = 'A' | 'a' | 'N' | 'n' | 'd' | 'D';

/**
 * What annotators say where our reader said a letter, as [agree, disagree, neutral]: from the 480 pairs of debagreement, iac and
 * subreddit put among the others without a sign, their shares rounded and drawn towards what the letter means.
 * A leaning disagreement is neutral for annotators more often than not, and so its label is.
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
 * The pairs of `labels/`, which a language model has read for this project (docs/data.md), with their texts from ../shared/data;
 * `undefined` where those are not at hand. Throws where they lack a pair that is labelled.
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
        const answered = reply?.quote ?? byId.get(reply?.parent ?? '')?.text;
        if (!reply || answered === undefined)
          throw new Error(`labels/replies/${source}.txt: ${thread} has no reply ${id}.`);
        return {
          id,
          source: `read-${source}`,
          // As ../shared/data/stances names the same thread.
          thread: thread.replace(/^re-/, ''),
          article: article?.title ?? '',
          ...(lang ? { language: lang } : {}),
          parent: { text: answered },
          reply: { text: reply.text },
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

/** A line a thread: its id, a tab, then `id=letter` of each reply. */
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
