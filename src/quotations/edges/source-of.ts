import { NO_PERSON } from '../../text/lexicons/en/names.js';
import type { Source } from '../find/found.js';
import type { Person } from '../join-names.js';
import type { Story } from '../story.js';
import { caseOf, isSubjectPronoun } from './case.js';
import type { CueView } from './cue-view.js';
import type { Link } from './link.js';
import type { EdgeModel } from './model.js';
import { viewSources } from './source-features.js';
import type { SourceCandidate } from './sources.js';

/** The source of a content: the likeliest phrase of the sentence, or none. */
export function sourceOf(
  { sources: chooser }: Pick<EdgeModel, 'sources'>,
  { view, content }: Link,
): Source | undefined {
  const sources = viewSources(view, content);
  const told =
    view.story.lexicon.language === 'de' ? subjectOf(view, sources.sources) : sayerBefore(view, sources.sources);
  if (told) return withoutFound(told);
  const count = sources.sources.length;
  const probabilities = chooser.choose(sources, count);
  let best = 0;
  for (let k = 1; k <= count; k++) if (probabilities[k]! > probabilities[best]!) best = k;
  const likeliest = sources.sources[best - 1];
  const named = namedSubject(view, sources.sources);
  if (named && !(likeliest && likeliest.from < named.to && named.from < likeliest.to)) return withoutFound(named);
  if (!likeliest) return undefined;
  if (leavesOutSubject(view, likeliest)) return undefined;
  const source = withoutPeople(view.story, withoutFound(likeliest));
  return asPronoun(view.story, withQuantity(view.story, withApposed(view.story, view.cue, source)));
}

/**
 * The source that can only be the subject of a German cue: directly behind it ("Die Haltung der Stadt bezeichnete er als
 * …", "Einzelheiten nannte Lee nicht") or at the start of the sentence, with the name apposed to it ("Der Vorsitzende des
 * Vereins, Jan Groll, lobte Lee").
 */
function subjectOf(
  { story, cue, sentence }: CueView,
  phrases: readonly SourceCandidate[],
): SourceCandidate | undefined {
  const behind = phrases.find((source) => source.from === cue + 1 && isSubjectPronoun(story, cue, source));
  const { finite, tags } = story.parts;
  if (behind || !(finite[cue] === 1 || /[zk]/.test(tags[cue]!))) return behind;
  const first = phrases.find(({ from, to }) => from === sentence.from && to <= cue);
  const named = phrases.find(({ from, mention }) => from === cue + 1 && mention !== undefined);
  if (first && named && isThing(story, first) && isPersonal(story, named)) return named;
  if (!first || caseOf(story, first) !== 2) return undefined;
  const { tokens, people } = story;
  const apposed = tokens[cue - 1]?.text === ',' ? people.mentionAt[cue - 2]! : -1;
  const isApposed = apposed >= 0 && tokens[people.mentions[apposed]!.from - 1]?.text === ',';
  return !isApposed || first.mention !== undefined ? first : { ...first, to: cue - 1, mention: apposed };
}

const AND = /^(?:and|&)$/;
/** Most tokens between a verb of saying and the participle that goes on from it. */
const ONWARD = 6;

/** "Footage of Cole saying"; "“Rudd and Cole will meet,” Marsh said on Monday, adding": whoever said the first goes on. */
function sayerBefore(
  { story, cue, sentence }: CueView,
  phrases: readonly SourceCandidate[],
): SourceCandidate | undefined {
  const { tokens, lexicon, people } = story;
  if (!tokens[cue]!.norm.endsWith('ing')) return undefined;
  const named = people.mentionAt[cue - 1]!;
  const beside = phrases.find(({ to, mention }) => to === cue && mention === named && named >= 0);
  if (beside && isPersonal(story, beside)) return beside;
  if (tokens[cue - 1]?.text !== ',') return undefined;
  for (let at = cue - 2; at > sentence.from && at >= cue - 2 - ONWARD; at--) {
    const { norm, region } = tokens[at]!;
    if (region >= 0) return undefined;
    if (lexicon.isSay(norm) && story.parts.finite[at] === 1) return phrases.find(({ to }) => to === at);
  }
  return undefined;
}

/** "In a Herald interview Lee declared": a person named directly before a finite verb is its subject. */
function namedSubject({ story, cue }: CueView, phrases: readonly SourceCandidate[]): SourceCandidate | undefined {
  const { tokens, lexicon, people, parts } = story;
  if (lexicon.verbSecond || parts.finite[cue] !== 1) return undefined;
  let to = cue;
  while (to > 0 && lexicon.isBetween(tokens[to - 1]!.norm)) to--;
  const comma = tokens[to - 1]?.text === ',';
  if (comma) to--;
  const subject = phrases.find((one) => one.to === to && one.mention === people.mentionAt[to - 1]);
  if (subject?.mention === undefined || !isPersonal(story, subject)) return undefined;
  const { from, possessive } = people.mentions[subject.mention]!;
  const before = tokens[from - 1]?.norm ?? '';
  if (comma && before !== ',') return undefined;
  return possessive || AND.test(before) || lexicon.isPreposition(before) ? undefined : subject;
}

function withoutFound({ found: _, ...source }: SourceCandidate): Source {
  return source;
}

const AGED = /^\d{1,3}-jährige[nr]?$/;
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

function isPersonal({ people }: Story, { mention }: SourceCandidate): boolean {
  return people.people[people.mentions[mention!]!.person]!.isPerson;
}

/** What may follow a name apposed to a role: "said the leader, Ann Lee of Hull, …". */
const BEHIND_APPOSED = /^(?:[,.:;"“”)]|of|from|who|whose)$/;

function mayBePerson({ isPerson, name }: Person): boolean {
  const words = name.toLowerCase().split(' ');
  return isPerson || (words.length > 1 && !words.some((word) => NO_PERSON.has(word)));
}

/** “…,” said the expedition leader, Ann Lee: the name is part of the phrase. */
function withApposed({ tokens, people }: Story, cue: number, source: Source): Source {
  const { from, to, mention, pronoun } = source;
  if (mention !== undefined || pronoun || from < cue || tokens[to]?.text !== ',') return source;
  const apposed = people.mentionAt[to + 1] ?? -1;
  const name = people.mentions[apposed];
  if (name?.from !== to + 1 || name.possessive || !mayBePerson(people.people[name.person]!)) return source;
  const next = tokens[name.to];
  const ends = next === undefined || next.region >= 0 || BEHIND_APPOSED.test(next.norm);
  // "said the crew, Ann Lee, Hugo Cole and Mark Dunn"
  const goesOn = next?.text === ',' && people.mentionAt[name.to + 1]! >= 0;
  return ends && !goesOn ? { from, to: name.to, mention: apposed } : source;
}

const DEMONYM =
  /^(?:african|albanian|american|argentinian|australian|austrian|belgian|bosnian|brazilian|briton|bulgarian|californian|canadian|chilean|colombian|croatian|cuban|dane|dutchman|egyptian|englishman|estonian|ethiopian|finn|frenchman|german|greek|hungarian|indian|indonesian|iranian|iraqi|irishman|israeli|italian|jamaican|kenyan|korean|latvian|lithuanian|malaysian|mexican|nigerian|norwegian|peruvian|pole|romanian|russian|scotsman|serbian|spaniard|swede|texan|turk|ukrainian|venezuelan|welshman)$/;

/** What is part of several. */
const PART = /^(?:one|two|three|some|most|many|several|none|all|each|few|half|both|another)$/;

/** "The Australian said": somebody whom the article names elsewhere, not Australia. */
function withoutPeople({ tokens }: Story, { mention, ...source }: Source): Source {
  const { from, to } = source;
  const isPeople = to === from + 2 && tokens[from]!.norm === 'the' && DEMONYM.test(tokens[from + 1]!.norm);
  return mention === undefined || isPeople ? source : { ...source, mention };
}

/** «…», zanjó al término de una junta: Spanish, Italian and Portuguese verbs need no subject. */
function leavesOutSubject({ story: { tokens, lexicon }, cue }: CueView, { from, mention }: SourceCandidate): boolean {
  const { text, norm } = tokens[cue]!;
  const isGlossed = text.toLowerCase() !== norm;
  return isGlossed && mention === undefined && from > cue + 1 && lexicon.isPreposition(tokens[cue + 1]!.norm);
}

/** "One of them said": not they. */
function withQuantity({ tokens }: Story, source: Source): Source {
  const { from, to, pronoun } = source;
  const isPart = pronoun && tokens[from - 1]?.norm === 'of' && PART.test(tokens[from - 2]?.norm ?? '');
  return isPart ? { from: from - 2, to } : source;
}

/** "Der 29-Jährige" is somebody known, as "er" is. */
function asPronoun({ tokens, lexicon }: Story, source: Source): Source {
  const { from, to, mention } = source;
  const isAge =
    lexicon.language === 'de' && mention === undefined && to === from + 2 && AGED.test(tokens[from + 1]!.norm);
  return isAge ? { from, to, pronoun: tokens[from]!.norm === 'die' ? 'f' : 'm' } : source;
}
