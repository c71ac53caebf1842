import type { Quotation, Reply, Speaker, Stance } from '../../schema/index.js';
import { polarityIn } from '../../text/lexicons/polarity.js';
import type { StanceContext } from '../context.js';
import type { CorrectedStances } from '../corrected.js';
import { indexNames } from './called.js';
import { findMentions } from './names.js';
import { listPairs, withCorrected } from './pairs.js';
import { rowOf } from './row.js';
import { sidesOf } from './sides.js';
import { tiesOf } from './ties.js';

/** What stances towards speakers are inferred from. */
export interface TargetInput {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
  readonly replies: readonly Reply[];
  /** Stances of replies towards their parents. */
  readonly between: readonly Stance[];
  readonly corrected: CorrectedStances;
}

/**
 * Stances of comments towards the speakers they name, the quotations they echo and the article they call biased: first
 * from phrases that take sides and words of praise and blame beside the name (English, German, Danish), then from who
 * sides with whom in the whole discussion. One row per pair, neutral included. O(words + signs).
 */
export function takeSides(context: StanceContext, input: TargetInput, edgeAbove: number): Stance[] {
  const names = indexNames(input.speakers, context);
  const polarityOf = polarityIn(context.language);
  const spoken = listPairs(context, names, polarityOf, input.quotations);
  const pairs = withCorrected(context, spoken, input.corrected);
  if (pairs.length === 0) return [];
  const ties = context.scanArticle().flatMap((scan) => tiesOf(scan, findMentions(scan, names), polarityOf));
  const sides = sidesOf(context, pairs, ties, input.replies, input.between);
  return pairs.map((pair) => rowOf(context.discussion, pair, sides(pair), edgeAbove));
}
