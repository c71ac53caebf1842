/**
 * Fits what pairs alone cannot show: the weights of the heuristics that look at the other replies between the two
 * people. Everything else is held at what folds that had not seen the pair say of it.
 */
import { compileWeight, contributionOf } from '../../../src/evidence/index.js';
import type { Reply, Stance } from '../../../src/schema/index.js';
import { weighClasses } from '../../../src/stances/classes.js';
import { createContext } from '../../../src/stances/context.js';
import { type Exchange, type Link, readExchanges } from '../../../src/stances/exchanges.js';
import { answersBack } from '../../../src/stances/heuristics/answers-back.js';
import { keepsSign } from '../../../src/stances/heuristics/keeps-sign.js';
import type { HeuristicWeights, Sides } from '../../../src/stances/sides.js';
import { grouped } from '../../../src/text/grouped.js';
import { emptyChoices, fitSoftmax } from '../softmax.js';
import { discussionOf, type Gold, type Item } from './pairs.js';

/** A labelled reply between two people with other labelled replies in the same thread. */
export interface Mutual {
  readonly item: Item;
  /** Scores of the pair by itself. */
  readonly alone: Sides<number>;
  /** What the heuristics of `THREAD` measure. */
  readonly values: readonly number[];
}

/** The heuristics that pairs alone do not show. */
const THREAD = [answersBack, keepsSign] as const;

/** The pairs whose people answer each other more than once, given the score of each pair by itself. */
export function readMutual(items: readonly Item[], alone: readonly Sides<number>[]): Mutual[] {
  const comments = items.flatMap(({ gold: { parent, reply } }, i) => [
    { id: `${i} parent`, author: parent.author ?? '', text: parent.text },
    { id: `${i} reply`, author: reply.author ?? '', text: reply.text },
  ]);
  const links = items.map((_, i): Link => ({ child: 2 * i + 1, parent: 2 * i, probability: 1 }));
  const threads = grouped(links, ({ parent }) => {
    const { source, gold } = items[parent / 2]!;
    return JSON.stringify([source, gold.thread ?? gold.id]);
  });
  return [...threads.values()].flatMap((thread) => {
    const exchangeOf = readExchanges(thread, comments, ({ parent }) => weigh(alone[parent / 2]!));
    return thread.flatMap((link): Mutual[] => {
      const exchange = exchangeOf(link);
      const i = link.parent / 2;
      return exchange ? [{ item: items[i]!, alone: alone[i]!, values: measureIn(items[i]!.gold, exchange) }] : [];
    });
  });
}

const weigh = ({ agrees, disagrees }: Sides<number>) => weighClasses(agrees, disagrees);

/** Measures a pair in the thread that is known of it. */
function measureIn(gold: Gold, exchange: Exchange): number[] {
  const { comments, ...rest } = discussionOf(gold);
  const [parent, reply] = comments as [(typeof comments)[0], (typeof comments)[0]];
  const before = { id: 'before', author: gold.answersBack ? reply.author : 'somebody else', text: '' };
  const known = gold.answersBack !== undefined;
  const replies = [...(known ? [linked('parent', 'before')] : []), linked('reply', 'parent')];
  const context = createContext({ ...rest, comments: [before, parent, reply] }, replies);
  context.focus(2, 1, exchange);
  return THREAD.map((heuristic) => heuristic.measure(context, 2, 1));
}

function linked(id: string, parentId: string): Reply {
  return { id, parentId, basis: 'given', alternatives: [] };
}

/** Fits both weights on the given pairs. */
export function fitThreads(mutual: readonly Mutual[]): HeuristicWeights {
  const choices = emptyChoices();
  const offsets: number[] = [];
  for (const { item, alone, values } of mutual) {
    offsets.push(alone.agrees, alone.disagrees, 0);
    for (const side of [0, 1, 2]) {
      if (side < 2)
        values.forEach((value, h) => {
          if (Number.isNaN(value)) return;
          choices.features.push(2 * h + side);
          choices.values.push(value);
        });
      choices.rows.push(choices.features.length);
    }
    // Labels, not shares: the scores are calibrated to them.
    choices.targets.push(...[0, 1, 2].map((side) => Number(side === item.label)));
    choices.weights.push(item.weight);
    choices.items.push(choices.targets.length);
  }
  const fitted = fitSoftmax({ ...choices, offsets }, { features: 2 * THREAD.length });
  return Object.fromEntries(
    THREAD.map(({ id }, h) => [id, { agrees: hundredths(fitted[2 * h]!), disagrees: hundredths(fitted[2 * h + 1]!) }]),
  );
}

/** The stances of such pairs as the library infers them with these weights. */
export function inferMutual(mutual: readonly Mutual[], weights: HeuristicWeights): { stances: Stance[] }[] {
  const compiled = THREAD.map(({ id }) => {
    const { agrees, disagrees } = weights[id] ?? { agrees: 0, disagrees: 0 };
    return { agrees: compileWeight(agrees), disagrees: compileWeight(disagrees) };
  });
  return mutual.map(({ alone, values }) => {
    const scoreOf = (side: keyof Sides<number>) =>
      values.reduce((sum, value, h) => sum + contributionOf(compiled[h]![side], value), alone[side]);
    const { stance, probabilities } = weighClasses(scoreOf('agrees'), scoreOf('disagrees'));
    const probability = probabilities[stance];
    const edge = stance !== 'neutral' && probability >= 0.5;
    const target = { kind: 'comment', id: 'parent' } as const;
    const row = { commentId: 'reply', target, stance, probabilities, edge, probability } as const;
    return { stances: [{ ...row, basis: 'inferred', evidence: [] }] };
  });
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
