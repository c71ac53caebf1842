import { rounded } from '../evidence/index.js';
import { listParticipants, projectParticipants } from '../graph/index.js';
import { ARTICLE, type Layers, type Measures } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOptions } from '../schema/require-options.js';
import { MOST_STEPS, splitWithin } from './camps.js';
import { centralisation } from './centralisation.js';
import { components } from './components.js';
import { drawLayers } from './draw-layers.js';
import { effectiveNumber } from './effective-number.js';
import { buildForest, countLevels, type Forest } from './forest.js';
import { balanceOf } from './frustration.js';
import { gini } from './gini.js';
import { levelHIndex } from './level-h-index.js';
import { medianOf } from './median.js';
import { readPosterior } from './posterior.js';
import { reciprocity } from './reciprocity.js';
import { SAMPLES, type SampleOptions, type Spread, spreadOf } from './sample.js';
import { structuralVirality } from './structural-virality.js';

/** Less probable links count as unsure. */
const SURE = 0.5;

/**
 * Measures the whole discussion by the likeliest links; `Measures` defines each number. What is
 * below a comment left open is in no thread. Shares of nothing are 0; without inferred links, their mean probability is 1.
 * O(comments), plus the cost of `splitCamps`.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * measureDiscussion(analyze(page)).commenters; // 2
 */
export function measureDiscussion(layers: Layers): Measures {
  return measureWithin(MOST_STEPS, layers);
}

/** `measureDiscussion` with another limit of steps for the exact search of the camps. */
function measureWithin(steps: number, layers: Layers): Measures {
  const { discussion, speakers, quotations, replies, stances } = requireLayers(layers, 'measureDiscussion()');
  const commenters = [...listParticipants(discussion, []).values()];
  const voices = commenters.map(({ comments }) => comments);
  const linked = replies.filter(({ parentId }) => parentId !== null);
  const threads = linked.filter(({ parentId }) => parentId === ARTICLE).length;
  const guesses = linked.flatMap((reply) => (reply.basis === 'inferred' ? [reply.probability] : []));
  const certainty = guesses.reduce((sum, probability) => sum + probability, 0);
  const between = stances.filter(({ target }) => target.kind === 'comment');
  const disagreeing = between.filter(({ stance, edge }) => edge && stance === 'disagrees');
  const onSpeakers = new Set(
    stances
      .filter(({ stance, target: { kind } }) => stance !== 'neutral' && (kind === 'speaker' || kind === 'quotation'))
      .map(({ commentId }) => commentId),
  );
  const forest = buildForest(discussion, replies);
  const levels = countLevels(forest.threaded, forest);
  const graph = projectParticipants({ ...layers, speakers: [] }, { links: 'best' });
  const groups = components(graph);
  return {
    comments: discussion.comments.length,
    commenters: commenters.length,
    speakers: speakers.length,
    quotations: quotations.length,
    threads,
    depth: levels.length,
    width: levels.reduce((most, count) => Math.max(most, count), 0),
    hIndex: levelHIndex(levels),
    structuralVirality: rounded(structuralVirality(treeOf(forest))),
    medianLag: medianLag(forest),
    replyShare: share(linked.length - threads, linked.length),
    speakerShare: share(onSpeakers.size, discussion.comments.length),
    disagreementShare: share(disagreeing.length, between.length),
    participationGini: rounded(gini(voices)),
    effectiveCommenters: rounded(effectiveNumber(voices)),
    reciprocity: rounded(reciprocity(graph)),
    centralisation: rounded(centralisation(graph)),
    largestGroup: share(groups[0] ?? 0, commenters.length),
    twoCamps: rounded(balanceOf(splitWithin(steps, projectParticipants(layers)))),
    meanProbability: guesses.length ? rounded(certainty / guesses.length) : 1,
    unsureShare: share(guesses.filter((probability) => probability < SURE).length, linked.length),
    expectedWrongLinks: rounded(guesses.length - certainty),
  };
}

/**
 * How the measures of the whole discussion vary over drawn discussions: median and 90 % interval of each. Numbers that do not depend
 * on links (comments, commenters) and those about certainty do not vary. The set of all likeliest links, which `measureDiscussion`
 * uses, is not a typical draw: its numbers may lie outside. The camps of all draws together get the steps that `splitCamps` has for
 * one exact split. O(samples · comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option`.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * spreadMeasures(analyze(page)).depth; // { median: 2, low: 2, high: 2 }
 */
export function spreadMeasures(layers: Layers, sampling: SampleOptions = {}): Readonly<Record<keyof Measures, Spread>> {
  const certain = measureDiscussion(requireLayers(layers, 'spreadMeasures()'));
  const names = Object.keys(certain) as (keyof Measures)[];
  const seen = names.map((): number[] => []);
  const options = requireOptions(sampling, { samples: true, seed: true });
  const steps = MOST_STEPS / (options.samples ?? SAMPLES);
  drawLayers(layers, readPosterior(layers), options, (drawn) => {
    const measures = { ...measureWithin(steps, drawn), ...sureness(certain) };
    names.forEach((name, i) => {
      seen[i]!.push(measures[name]);
    });
  });
  return Object.fromEntries(names.map((name, i) => [name, spreadOf(Float64Array.from(seen[i]!))])) as Record<
    keyof Measures,
    Spread
  >;
}

function sureness({ meanProbability, unsureShare, expectedWrongLinks }: Measures) {
  return { meanProbability, unsureShare, expectedWrongLinks };
}

/** The article as node 0, with the comments that can be reached below it. */
function treeOf({ threaded, parents }: Forest): Int32Array {
  const place = new Int32Array(parents.length);
  const tree = new Int32Array(threaded.length + 1).fill(-1);
  threaded.forEach((at, k) => {
    place[at] = k + 1;
    tree[k + 1] = parents[at]! < 0 ? 0 : place[parents[at]!]!;
  });
  return tree;
}

/**
 * The median distance, in comments, between an answer to a comment and that comment; 0 if no comment answers another.
 */
function medianLag({ parents }: Forest): number {
  const lags = [...parents].flatMap((parent, at) => (parent < 0 ? [] : [Math.abs(at - parent)])).sort((a, b) => a - b);
  return medianOf(lags);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole);
}
