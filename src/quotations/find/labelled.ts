import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import type { Source } from './found.js';
import { agentBefore, isGermanPassive } from './german-passive.js';
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
  // "das als „Wunder“ gefeierte Team" labels nothing anew.
  if (lead <= from || tokens[lead]!.norm !== 'als' || ARTICLE.test(tokens[lead - 1]!.norm)) return undefined;
  let cue = -1;
  for (let at = from; at < to; at++) {
    const { region, isCapital } = tokens[at]!;
    if (region >= 0 || (isCapital && at > from) || !LABELS.test(parts.reports[at]!)) continue;
    if (!isOneClause(story, at, lead, marked.to)) continue;
    if (cue < 0 || Math.abs(at - lead) < Math.abs(cue - lead)) cue = at;
  }
  if (cue < 0) return undefined;
  if (!isGermanPassive(story, { from, to }, cue)) return { cue };
  const agent = agentBefore(story, { from, to: lead });
  const source = agent < 0 ? undefined : subjectAfter(story, agent, lead);
  return source && { cue, source };
}

/** Whether verb and "als" are of one clause: insertions between commas may part them, "und" behind the marks not. */
function isOneClause({ tokens }: Story, verb: number, lead: number, end: number): boolean {
  const between = verb < lead ? tokens.slice(verb, lead) : tokens.slice(end, verb);
  const commas = between.filter(({ text, region }) => region < 0 && text === ',').length;
  const joins = between.some(({ norm, region }) => region < 0 && /^(?:und|oder|sowie)$/.test(norm));
  return verb < lead ? commas % 2 === 0 : commas === 0 && !joins;
}
