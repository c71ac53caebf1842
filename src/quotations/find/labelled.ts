import type { Story } from '../story.js';
import type { Range } from '../tokens.js';

const ARTICLE = /^(?:d(?:er|ie|as|en|em)|(?:sein|ihr|k?ein)(?:e[mnr]?)?)$/;
/** Reports that may call something by a name: labels, praise and blame (`WordClass.reports`). */
const LABELS = /[lpm]/;
const ACTIVE = /^(?:hat|haben|hatten?|habe|hätten?)$/;
const PASSIVE = /^(?:wird|werden|wurden?|worden|sei|ist|sind)$/;
const AGENT = /^(?:vo[nm]|durch)$/;

/**
 * The verb by which somebody calls something what the marks say, in German: "Sie bezeichnete den Plan als einen
 * „Skandal“", "den Bericht als „falsch“ zurückgewiesen". −1 if there is none, or nobody does. O(sentence).
 */
export function labelVerb({ tokens, parts }: Story, { from, to }: Range, marked: Range): number {
  let lead = marked.from - 1;
  while (lead > from && ARTICLE.test(tokens[lead]!.norm)) lead--;
  if (lead < from || tokens[lead]!.norm !== 'als') return -1;
  const has = (what: RegExp) => tokens.slice(from, to).some(({ norm, region }) => region < 0 && what.test(norm));
  let best = -1;
  for (let at = from; at < to; at++) {
    const { region, isCapital } = tokens[at]!;
    const opens = at === from;
    if (region >= 0 || (isCapital && !opens) || !LABELS.test(parts.reports[at]!)) continue;
    if (best < 0 || Math.abs(at - lead) < Math.abs(best - lead)) best = at;
  }
  if (best < 0 || parts.finite[best] === 1) return best;
  return has(ACTIVE) || (has(PASSIVE) && has(AGENT)) ? best : -1;
}
