import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import type { Source } from './found.js';
import { agentIn, isGermanPassive } from './german-passive.js';
import { subjectAfter } from './subjects.js';

const ARTICLE = /^(?:d(?:er|ie|as|en|em)|(?:sein|ihr|k?ein)(?:e[mnr]?)?)$/;
/** Reports that may call something by a name: labels, praise and blame (`WordClass.reports`). */
const LABELS = /[lpm]/;
/** The verb by which somebody calls something by a name, and in the passive who does. */
export interface Label {
  readonly cue: number;
  readonly source?: Source;
}

/**
 * How German calls something what the marks say: "Sie bezeichnete den Plan als einen „Skandal“", "den Bericht als
 * „falsch“ zurückgewiesen", "vom Amt als „hoch“ eingestuft". `undefined` if nobody does. O(sentence).
 */
export function labelOf(story: Story, { from, to }: Range, marked: Range): Label | undefined {
  const { tokens, parts } = story;
  let lead = marked.from - 1;
  while (lead > from && ARTICLE.test(tokens[lead]!.norm)) lead--;
  if (lead < from || tokens[lead]!.norm !== 'als') return undefined;
  let cue = -1;
  for (let at = from; at < to; at++) {
    const { region, isCapital } = tokens[at]!;
    if (region >= 0 || (isCapital && at > from) || !LABELS.test(parts.reports[at]!)) continue;
    if (cue < 0 || Math.abs(at - lead) < Math.abs(cue - lead)) cue = at;
  }
  if (cue < 0) return undefined;
  if (!isGermanPassive(story, { from, to }, cue)) return { cue };
  const agent = agentIn(story, { from, to });
  const source = agent < 0 ? undefined : subjectAfter(story, agent, to);
  return source && { cue, source };
}
