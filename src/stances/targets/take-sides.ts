import { rounded, softmax } from '../../evidence/index.js';
import {
  ARTICLE,
  type Discussion,
  type Evidence,
  type Quotation,
  type Reply,
  type Speaker,
  type Stance,
  type StanceClass,
  type StanceTarget,
} from '../../schema/index.js';
import { identityOf, isAnonymous } from '../../text/identity.js';
import { placeOf, quoted, type StanceContext } from '../context.js';
import { type CorrectedStances, certainStance } from '../corrected.js';
import { balanceSides, type Sign } from './balance.js';
import { type EchoIndex, findEchoes, indexEchoes } from './echoes.js';
import { type Lean, leansOf } from './leans.js';
import { findMentions, indexNames, type NameIndex } from './names.js';
import { type Tie, tiesOf } from './ties.js';

/** What the stances of comments towards speakers rest on. */
export interface TargetInput {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
  readonly replies: readonly Reply[];
  /** Stances of replies towards what they answer. */
  readonly between: readonly Stance[];
  readonly corrected: CorrectedStances;
}

/** One comment and somebody or something it speaks of. */
interface Pair {
  readonly comment: number;
  readonly target: StanceTarget;
  readonly leans: Lean[];
  /** What a person said it is. */
  readonly corrected: StanceClass | undefined;
}

/** Logits for taking no side. */
const NEUTRAL = 0.6;
/** Logits of a phrase that calls the article biased. */
const SLANT = 1.8;
/** Logits of words held up in marks. */
const HELD_UP = -0.9;
/** Logits that the sides of the whole discussion are worth to a pair. */
const BY_SIDES = 1.6;
/** Most that one comment adds to the sides. */
const MOST_LEAN = 2.5;
/** Sides nearer to the middle than this tell nothing. */
const LEAST_SIDE = 0.08;

/**
 * Stances of comments towards the speakers they name, the quotations they echo and the article they call biased: from
 * words of praise and blame beside the name, then from who stands with whom in the whole discussion. A row for each pair,
 * neutral included. English words only; other languages are told by the sides alone. O(words + signs).
 */
export function takeSides(context: StanceContext, input: TargetInput, edgeAbove: number): Stance[] {
  const names = indexNames(input.speakers);
  const pairs = withCorrected(context, listPairs(context, names, input), input.corrected);
  const ties = context.scanArticle().flatMap((scan) => tiesOf(scan, findMentions(scan, names)));
  const sides = sidesOf(context.discussion, pairs, ties, input);
  return pairs.map((pair) => rowOf(context.discussion, pair, sides(pair), edgeAbove));
}

/** A pair as the words of a comment show it. */
type Spoken = Omit<Pair, 'corrected'>;

function listPairs(context: StanceContext, names: NameIndex, { quotations }: TargetInput): Spoken[] {
  const echoed: EchoIndex = indexEchoes(context.discussion.article.text, quotations);
  return context.discussion.comments.flatMap((_, comment): Spoken[] => {
    const scan = context.scan(comment);
    const mentions = findMentions(scan, names);
    const leans = leansOf(scan, mentions);
    const slant = (scan.hitsByCue.get('slant') ?? []).map(
      ({ from, to }): Lean => ({
        value: -SLANT,
        because: `calls it ${quoted(scan, from, to)}`,
        at: placeOf(scan, from, to),
      }),
    );
    return [
      ...(slant.length > 0 ? [{ comment, target: { kind: 'article', id: ARTICLE } as const, leans: slant }] : []),
      ...[...new Set(mentions.map(({ speakerId }) => speakerId))].map((id) => {
        const { from, to } = mentions.find(({ speakerId }) => speakerId === id)!;
        const named: Lean = { value: 0, because: `names ${quoted(scan, from, to)}`, at: placeOf(scan, from, to) };
        return { comment, target: { kind: 'speaker', id } as const, leans: [...(leans.get(id) ?? []), named] };
      }),
      ...findEchoes(scan, echoed).map(({ quotationId, from, to, marked }) => ({
        comment,
        target: { kind: 'quotation', id: quotationId } as const,
        leans: [
          { value: marked ? HELD_UP : 0, because: `echoes ${quoted(scan, from, to)}`, at: placeOf(scan, from, to) },
        ],
      })),
    ];
  });
}

/** Adds what a person said to the pairs, and the pairs only a person saw. */
function withCorrected({ discussion }: StanceContext, spoken: readonly Spoken[], corrected: CorrectedStances): Pair[] {
  const { comments } = discussion;
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const pairs = spoken.map((pair) => ({ ...pair, corrected: corrected.of(comments[pair.comment]!.id, pair.target) }));
  const key = (comment: number, { kind, id }: StanceTarget) => `${comment} ${kind} ${id}`;
  const known = new Set(pairs.map(({ comment, target }) => key(comment, target)));
  for (const { comment, target, stance } of corrected.rows) {
    const at = position.get(comment)!;
    if (target.kind !== 'comment' && !known.has(key(at, target)))
      pairs.push({ comment: at, target, leans: [], corrected: stance });
  }
  return pairs.sort((a, b) => a.comment - b.comment);
}

/** Puts commenters and targets on two sides by what is known of all of them; what that adds to each pair, in logits. */
function sidesOf(
  { comments }: Discussion,
  pairs: readonly Pair[],
  ties: readonly Tie[],
  { replies, between }: TargetInput,
): (pair: Pair) => number {
  const nodes = new Map<string, number>();
  const nodeOf = (key: string) => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, nodes.size);
    return nodes.size - 1;
  };
  const commenterOf = comments.map(({ id, author }) =>
    nodeOf(`commenter ${isAnonymous(author) ? id : identityOf(author)}`),
  );
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const signs: Sign[] = [];
  const targetNode = ({ target: { kind, id } }: Pair) => nodeOf(`${kind} ${id}`);
  for (const pair of pairs) {
    const weight = leaningOf(pair);
    if (weight !== 0 && pair.target.kind === 'speaker')
      signs.push({ a: commenterOf[pair.comment]!, b: targetNode(pair), weight });
  }
  for (const { a, b, weight } of ties) signs.push({ a: nodeOf(`speaker ${a}`), b: nodeOf(`speaker ${b}`), weight });
  const linked = new Map(replies.map((reply) => [reply.id, reply.basis === 'inferred' ? reply.probability : 1]));
  for (const { commentId, target, probabilities, basis } of between) {
    const parent = position.get(target.id);
    const child = position.get(commentId);
    if (parent === undefined || child === undefined || commenterOf[child] === commenterOf[parent]) continue;
    signs.push({
      a: commenterOf[child]!,
      b: commenterOf[parent]!,
      weight:
        MOST_LEAN *
        (basis === 'inferred' ? linked.get(commentId)! : 1) *
        (probabilities.agrees - probabilities.disagrees),
    });
  }
  const targets = pairs.map(targetNode);
  const sides = balanceSides(nodes.size, signs);
  const targetOf = new Map(pairs.map((pair, i) => [pair, targets[i]!]));
  return (pair) => {
    if (pair.target.kind !== 'speaker') return 0;
    const side = sides[commenterOf[pair.comment]!]! * sides[targetOf.get(pair)!]!;
    return Math.abs(side) < LEAST_SIDE ? 0 : BY_SIDES * side;
  };
}

function leaningOf(pair: Pair): number {
  if (pair.corrected === undefined) return Math.max(-MOST_LEAN, Math.min(MOST_LEAN, sumOf(pair)));
  return pair.corrected === 'neutral' ? 0 : pair.corrected === 'agrees' ? MOST_LEAN : -MOST_LEAN;
}

function sumOf({ leans }: Pair): number {
  return leans.reduce((sum, { value }) => sum + value, 0);
}

function rowOf({ comments }: Discussion, pair: Pair, bySides: number, edgeAbove: number): Stance {
  if (pair.corrected !== undefined) return certainStance(comments[pair.comment]!.id, pair.target, pair.corrected);
  const own = sumOf(pair);
  const value = own + bySides;
  const scores = Float64Array.of(value, -value, NEUTRAL);
  softmax(scores);
  const agrees = rounded(scores[0]!);
  const disagrees = rounded(scores[1]!);
  const probabilities = { agrees, disagrees, neutral: rounded(1 - agrees - disagrees) };
  const stance: StanceClass =
    agrees > probabilities.neutral && agrees > disagrees
      ? 'agrees'
      : disagrees > probabilities.neutral
        ? 'disagrees'
        : 'neutral';
  const probability = probabilities[stance];
  const evidence: Evidence[] = pair.leans.map(({ value: contribution, because, at }) => ({
    heuristic: 'stances/speaks-of',
    value: rounded(contribution),
    contribution: rounded(contribution),
    because,
    at: [at],
  }));
  if (bySides !== 0)
    evidence.push({
      heuristic: 'stances/stands-with',
      value: rounded(bySides),
      contribution: rounded(bySides),
      because:
        bySides > 0
          ? 'stands on the same side in the whole discussion'
          : 'stands on the other side in the whole discussion',
    });
  return {
    commentId: comments[pair.comment]!.id,
    target: pair.target,
    stance,
    probabilities,
    edge: stance !== 'neutral' && probability >= edgeAbove,
    basis: 'inferred',
    probability,
    evidence: evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
  };
}
