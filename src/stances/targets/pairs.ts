import { ARTICLE, type Quotation, type StanceClass, type StanceTarget } from '../../schema/index.js';
import { stanceKey } from '../../schema/stance-key.js';
import { placeOf, quoted, type StanceContext } from '../context.js';
import type { CorrectedStances } from '../corrected.js';
import type { Scan } from '../scan.js';
import type { NameIndex } from './called.js';
import { findEchoes, indexEchoes } from './echoes.js';
import { type Lean, leansOf } from './leans.js';
import { findMentions } from './names.js';
import { verdictOn } from './verdicts.js';

/** A comment and a target of its stance. */
export interface TargetPair {
  readonly comment: number;
  readonly target: StanceTarget;
  readonly leans: Lean[];
  /** The stance that a person stated. */
  readonly corrected: StanceClass | undefined;
}

/** Logits of a phrase that calls the article biased, or praises it. */
const SLANT = 1.8;
/** Words before which praise is meant for this article; later it may be for another that the comment links to. */
const PRAISE_BY = 3;
/** Logits of words repeated in quotation marks, if nothing is said of them. */
const HELD_UP = -0.9;

/** A pair based only on the comment's words. */
type Spoken = Omit<TargetPair, 'corrected'>;

/** What each comment names and echoes, and whether it takes sides on the article. O(words). */
export function listPairs(
  context: StanceContext,
  names: NameIndex,
  polarityOf: (word: string) => number,
  quotations: readonly Quotation[],
): Spoken[] {
  const echoed = indexEchoes(context, quotations);
  return context.discussion.comments.flatMap((_, comment): Spoken[] => {
    const scan = context.scan(comment);
    const mentions = findMentions(scan, names);
    const leans = leansOf(scan, mentions, polarityOf);
    const ofArticle = articleLeans(scan, polarityOf);
    return [
      ...(ofArticle.length > 0
        ? [{ comment, target: { kind: 'article', id: ARTICLE } as const, leans: ofArticle }]
        : []),
      ...[...new Set(mentions.map(({ speakerId }) => speakerId))].map((id) => {
        const { from, to } = mentions.find(({ speakerId }) => speakerId === id)!;
        const named: Lean = { value: 0, because: `names ${quoted(scan, from, to)}`, at: placeOf(scan, from, to) };
        return { comment, target: { kind: 'speaker', id } as const, leans: [...(leans.get(id) ?? []), named] };
      }),
      ...findEchoes(scan, echoed).map((echo) => {
        const { quotationId, from, to, marked } = echo;
        const verdict = verdictOn(scan, echo);
        const named: Lean = {
          value: marked && !verdict ? HELD_UP : 0,
          because: `echoes ${quoted(scan, from, to)}`,
          at: placeOf(scan, from, to),
        };
        return {
          comment,
          target: { kind: 'quotation', id: quotationId } as const,
          leans: verdict ? [verdict, named] : [named],
        };
      }),
    ];
  });
}

/** "This article is biased", "I agree with the author": what a comment says of the article. */
function articleLeans(scan: Scan, polarityOf: (word: string) => number): Lean[] {
  const slant = scan.hitsByCue.get('slant') ?? [];
  const named = (scan.hitsByCue.get('theArticle') ?? []).map(({ from, to }) => ({ speakerId: ARTICLE, from, to }));
  const isSlant = ({ at }: Lean) =>
    slant.some(({ from, to }) => at.start < scan.words.ends[to - 1]! && at.end > scan.words.starts[from]!);
  const praise = (scan.hitsByCue.get('praisesArticle') ?? []).filter(({ from }) => from <= PRAISE_BY);
  const calls = (value: number) => (hit: { from: number; to: number }) => ({
    value,
    because: `calls it ${quoted(scan, hit.from, hit.to)}`,
    at: placeOf(scan, hit.from, hit.to),
  });
  return [
    ...slant.map(calls(-SLANT)),
    ...praise.map(calls(SLANT)),
    ...(leansOf(scan, named, polarityOf, 'the article').get(ARTICLE) ?? []).filter((lean) => !isSlant(lean)),
  ];
}

/** Adds stated stances to the pairs, and pairs for stated stances that have none. */
export function withCorrected(
  { discussion: { comments }, positions }: StanceContext,
  spoken: readonly Spoken[],
  corrected: CorrectedStances,
): TargetPair[] {
  const pairs = spoken.map((pair) => ({ ...pair, corrected: corrected.of(comments[pair.comment]!.id, pair.target) }));
  const known = new Set(pairs.map(({ comment, target }) => stanceKey(comments[comment]!.id, target)));
  for (const { comment, target, stance } of corrected.rows)
    if (target.kind !== 'comment' && !known.has(stanceKey(comment, target)))
      pairs.push({ comment: positions.get(comment)!, target, leans: [], corrected: stance });
  return pairs.sort((a, b) => a.comment - b.comment);
}

/** The summed leans of a pair, in logits. */
export function sumOf({ leans }: TargetPair): number {
  return leans.reduce((sum, { value }) => sum + value, 0);
}
