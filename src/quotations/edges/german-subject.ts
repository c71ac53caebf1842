import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { caseOf, isSubjectPronoun } from './case.js';
import type { CueView } from './cue-view.js';
import { FOUND, isPersonal, type SourceCandidate } from './sources.js';

/**
 * The source that can only be the subject of a German cue: directly behind it ("Die Haltung der Stadt bezeichnete er als
 * …", "Einzelheiten nannte Lee nicht") or at the start of the sentence, with the name apposed to it ("Der Vorsitzende des
 * Vereins, Jan Groll, lobte Lee").
 */
export function germanSubject(
  { story, cue, sentence }: CueView,
  phrases: readonly SourceCandidate[],
): SourceCandidate | undefined {
  const behind = phrases.find((source) => source.from === cue + 1 && isSubjectPronoun(story, cue, source));
  const { finite, tags } = story.parts;
  if (behind || !(finite[cue] === 1 || /[zk]/.test(tags[cue]!))) return behind;
  const first = phrases.find(({ from, to }) => from === sentence.from && to <= cue);
  const named = phrases.find(({ from, mention }) => from === cue + 1 && mention !== undefined);
  if (first && named && isThing(story, first) && isPersonal(story, named)) return named;
  if (!first || caseOf(story, first) !== 2) return apposedBefore(story, cue, sentence);
  const { tokens, people } = story;
  const apposed = tokens[cue - 1]?.text === ',' ? people.mentionAt[cue - 2]! : -1;
  const isApposed = apposed >= 0 && tokens[people.mentions[apposed]!.from - 1]?.text === ',';
  return !isApposed || first.mention !== undefined ? first : { ...first, to: cue - 1, mention: apposed };
}

/** "…, die Sprecherin der Partei, Ann Lee (Grüne), sagte": the name between commas directly before a finite verb. */
function apposedBefore(story: Story, cue: number, { from: first }: Range): SourceCandidate | undefined {
  const { tokens, people } = story;
  let at = cue - 2;
  if (tokens[at]?.text === ')') while (at >= first && tokens[at + 1]!.text !== '(') at--;
  const mention = people.mentionAt[at] ?? -1;
  const { from = first, to = first } = people.mentions[mention] ?? {};
  if (tokens[cue - 1]!.text !== ',' || to !== at + 1 || from <= first || tokens[from - 1]!.text !== ',')
    return undefined;
  const source = { from, to, mention, found: FOUND.name };
  return isPersonal(story, source) ? source : undefined;
}

/** What cannot speak. */
const THING =
  /(?:einzelheit|befragung|untersuchung|entscheidung|forderung|behauptung|äußerung|entwicklung|erhöhung|schließung|kürzung|haltung|maßnahme|aussage|summe|reform)(?:e?n)?$|(?:vorwurf|vorwürfe|kritik|gesetz|entwurf|plan|pläne|vorschlag|vorschläge|idee|ideen|vorgehen|verhalten|urteil|preise?|kosten|lage|situation|ergebnis|ergebnisse|tat|angriffe?|rücktritt)$/;

/** "Einzelheiten nannte Lee nicht": a phrase before the verb that cannot speak. */
function isThing({ tokens }: Story, { from, to, mention, pronoun }: SourceCandidate): boolean {
  return (
    mention === undefined &&
    !pronoun &&
    THING.test(tokens.slice(from, to).find(({ isCapital }, k) => isCapital && (k > 0 || to === from + 1))?.norm ?? '')
  );
}
