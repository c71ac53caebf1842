import { ARTICLE, type Quotation, type StanceClass, type StanceTarget } from '../../schema/index.js';
import { stanceKey } from '../../schema/stance-key.js';
import { placeOf, quoted, type StanceContext } from '../context.js';
import type { CorrectedStances } from '../corrected.js';
import type { Scan } from '../scan.js';
import type { NameIndex } from './called.js';
import { findEchoes, indexEchoes } from './echoes.js';
import { type Lean, leansOf } from './leans.js';
import { findMentions } from './names.js';

/** A comment and a target of its stance. */
export interface TargetPair {
  readonly comment: number;
  readonly target: StanceTarget;
  readonly leans: Lean[];
  /** The stance that a person stated. */
  readonly corrected: StanceClass | undefined;
}

/** Logits of a phrase that calls the article biased. */
const SLANT = 1.8;
/** Logits of words repeated in quotation marks, unless the comment agrees with something. */
const HELD_UP = -0.9;

/** A pair based only on the comment's words. */
type Spoken = Omit<TargetPair, 'corrected'>;

/** What each comment names and echoes, and whether it calls the article biased. O(words). */
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
          {
            value: marked && !agrees(scan) ? HELD_UP : 0,
            because: `echoes ${quoted(scan, from, to)}`,
            at: placeOf(scan, from, to),
          },
        ],
      })),
    ];
  });
}

/** Words that agree with what is quoted; "right" and "true" may speak of anything. */
const AGREES = /^(?:exactly|indeed|absolutely|precisely|amen|genau|eben|stimmt|netop|præcis)$/;

function agrees({ hitsByCue, words }: Scan): boolean {
  return hitsByCue.has('agreeing') || words.norms.some((norm) => AGREES.test(norm));
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
