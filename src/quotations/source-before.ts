import { genderOf, type QuotationContext } from './context.js';
import type { Source } from './find/found.js';

/** Pronouns that may be subjects. */
const SUBJECT = /^(?:he|she|er|sie)$/;
/** Tokens of the previous sentence within which one is looked for. */
const REACH = 60;

/** For a quotation without a source of its own, the nearest phrase before it that names its speaker. */
export function sourceBefore(context: QuotationContext, item: number, person: number): Source | undefined {
  const { floor, nearest } = context;
  const source = floor?.person === person ? floor.source : undefined;
  const mention = nearest.get(person);
  const named = mention && (!source || mention.from >= source.to) ? { from: mention.from, to: mention.to } : source;
  return pronounBefore(context, item, person, named?.to ?? 0) ?? named;
}

/**
 * "She shook her head. “…”": the last subject pronoun of the previous sentence, if it comes after every name of that
 * person.
 */
function pronounBefore(context: QuotationContext, item: number, person: number, from: number): Source | undefined {
  const { tokens, sentences, lexicon } = context.story;
  const before = sentences[context.found[item]!.sentence - 1];
  const gender = person < 0 ? undefined : genderOf(context, person);
  if (!before || gender === undefined) return undefined;
  for (let at = before.to - 1; at >= Math.max(from, before.from, before.to - REACH); at--) {
    const { norm, region } = tokens[at]!;
    if (region < 0 && SUBJECT.test(norm) && lexicon.pronoun(norm) === gender)
      return { from: at, to: at + 1, pronoun: gender };
  }
  return undefined;
}
