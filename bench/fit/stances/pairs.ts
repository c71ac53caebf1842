import { existsSync, readdirSync } from 'node:fs';
import { prepareVoters } from '../../../src/evidence/index.js';
import type { Discussion } from '../../../src/schema/index.js';
import { createContext } from '../../../src/stances/context.js';
import { stanceHeuristics } from '../../../src/stances/heuristics/index.js';
import { collectGrams, createGrams } from '../../../src/stances/wording/grams.js';
import { fnv1a } from '../../../src/text/fnv1a.js';
import { readLines } from '../read-lines.js';

const DATA = new URL('../../../../shared/data/stances/', import.meta.url);
/** Speeches, not comments. */
const LEFT_OUT = new Set(['nixonkennedy']);
export const CORE: readonly string[] = ['debagreement', 'iac', 'subreddit'];
/**
 * Many, because the shipped weights are fitted on all pairs and having fewer pairs costs much
 * (docs/decisions/0008-stances.md).
 */
export const FOLDS = 10;
const LABELS = ['agree', 'disagree', 'neutral'] as const;

/** A labelled pair as it is in the data. */
export interface Gold {
  readonly id: string;
  readonly source: string;
  readonly language?: string;
  readonly article?: string;
  readonly parent: { readonly author?: string; readonly text: string };
  readonly reply: { readonly author?: string; readonly text: string };
  readonly label: (typeof LABELS)[number];
  readonly score?: number;
  readonly confidence?: number;
  readonly thread?: string;
  readonly replyId?: string | number;
  readonly parentId?: string | number;
  /** Whether the parent answers the reply's author, if the thread is known that far. */
  readonly answersBack?: boolean;
  /** Share of each label, if we have read the pair ourselves. */
  readonly shares?: readonly number[];
}

/** A labelled pair, measured. */
export interface Item {
  readonly gold: Gold;
  readonly source: string;
  readonly fold: number;
  /** Position in `LABELS`. */
  readonly label: number;
  /** Share of each label, softened by the annotators' certainty. */
  readonly target: readonly number[];
  /** What the heuristics measure, in their order. */
  readonly values: Float32Array;
  /** Grams of its wording, each once. */
  readonly keys: Int32Array;
  /** Number of grams, including repeated ones. */
  readonly grams: number;
  /** Weight of the pair in the fit. */
  readonly weight: number;
}

/** Weight of a pair we have read ourselves relative to one labelled by annotators. */
const READ_WEIGHT = 0.7;

/** A pair as a discussion of two comments, as ../shared/evaluate presents it. */
export function discussionOf({ id, language, article = '', parent, reply }: Gold): Discussion {
  return {
    id,
    ...(language ? { language } : {}),
    article: { title: article, text: article },
    comments: [
      { id: 'parent', author: parent.author ?? 'A', text: parent.text, parentId: 'article' },
      { id: 'reply', author: reply.author ?? 'B', text: reply.text, parentId: 'parent' },
    ],
  };
}

/** Pairs labelled by annotators, by source; `undefined` if the data is not available. */
export function readGold(): Gold[] | undefined {
  if (!existsSync(DATA)) return undefined;
  return readdirSync(DATA)
    .filter((name) => name.endsWith('.ndjson') && !LEFT_OUT.has(name.replace('.ndjson', '')))
    .sort()
    .flatMap((name) => withThreads(readLines<Gold>(new URL(name, DATA))));
}

/** Adds whom the parent answers, where that is a labelled pair too. */
function withThreads(pairs: readonly Gold[]): Gold[] {
  const keyOf = (thread = '', id: string | number = '') => JSON.stringify([thread, id]);
  const byReply = new Map(pairs.map((pair) => [keyOf(pair.thread, pair.replyId), pair]));
  return pairs.map((pair) => {
    const before = pair.parentId === undefined ? undefined : byReply.get(keyOf(pair.thread, pair.parentId));
    return before ? { ...pair, answersBack: before.parent.author === pair.reply.author } : pair;
  });
}

/** Measures pairs. */
export function measure(pairs: readonly Gold[]): Item[] {
  const grams = createGrams();
  return pairs.map((gold) => {
    const context = createContext(discussionOf(gold), []);
    context.focus(1, 0);
    collectGrams(grams, context.pair);
    return {
      gold,
      source: gold.source,
      fold: (fnv1a(gold.thread ?? gold.id) >>> 0) % FOLDS,
      label: LABELS.indexOf(gold.label),
      target: soften(gold),
      values: Float32Array.from(prepareVoters(stanceHeuristics, {}, context), ({ heuristic, index }) =>
        heuristic.measure(index as never, 1, 0),
      ),
      keys: Int32Array.from(new Set(grams.keys.subarray(0, grams.count))),
      grams: grams.count,
      weight: gold.shares ? READ_WEIGHT : 1,
    };
  });
}

function soften({ source, label, score, confidence, shares }: Gold): readonly number[] {
  if (shares) return shares;
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  if (source === 'iac' && score !== undefined) {
    const disagree = logistic((-1 - score) / 0.7);
    const agree = logistic((score - 1) / 0.7);
    const neutral = Math.max(0.02, 1 - disagree - agree);
    const sum = disagree + agree + neutral;
    return [agree / sum, disagree / sum, neutral / sum];
  }
  const at = LABELS.indexOf(label);
  if (source !== 'debagreement' || confidence === undefined || confidence >= 1)
    return LABELS.map((_, i) => (i === at ? 1 : 0));
  if (label === 'neutral') return [0.135, 0.165, 0.7];
  return label === 'agree' ? [0.7, 0.12, 0.18] : [0.12, 0.7, 0.18];
}
