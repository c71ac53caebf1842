import { isGermanNoun, isGermanRole } from '../../text/lexicons/de/nouns.js';
import type { Found, Source } from '../find/found.js';
import { BODY } from '../german-names.js';
import type { Story } from '../story.js';
import { caseOf, isSubjectPronoun } from './case.js';
import type { Content } from './contents.js';
import type { CueView } from './cue-view.js';
import { type FirstModel, lookFirst, WORTH_A_LOOK } from './first-look.js';
import { supportOf } from './likeness.js';
import type { EdgeModel } from './model.js';
import { lookAround } from './second-look.js';
import { viewSources } from './source-features.js';
import type { SourceCandidate } from './sources.js';

/** A cue and what it most probably introduces. */
export interface Link {
  readonly view: CueView;
  readonly content: Content;
  /** Probability that the cue introduces it, or something similar. */
  readonly probability: number;
}

/**
 * The links of each sentence, surest first. Looks at each cue by itself, then at all of them together. O(cues ·
 * candidates).
 */
export function linkCues(story: Story, { again, ...first }: FirstModel & Pick<EdgeModel, 'again'>): Link[][] {
  const links: Link[][] = story.sentences.map(() => []);
  for (const view of lookAround(lookFirst(story, first))) {
    const { contents, first: look } = view;
    if (look.any < WORTH_A_LOOK) continue;
    const { alike, common } = supportOf(contents, again.choose(view, contents.length));
    let best = -1;
    let most = 0;
    for (let k = 0; k < contents.length; k++) {
      if (leavesMarks(story, contents[k]!) || isNothing(story, contents[k]!)) continue;
      const worth = alike[k]! + common[k]!;
      if (worth <= most) continue;
      most = worth;
      best = k;
    }
    if (best < 0) continue;
    links[look.sentence]!.push({ view, content: contents[best]!, probability: alike[best]! });
  }
  for (const some of links) some.sort((a, b) => b.probability - a.probability || a.view.cue - b.view.cue);
  return links;
}

/**
 * Whether a content leaves the quotation marks it began in before they resume: “The bay,” she said, her voice low, “is
 * closed.”
 */
function leavesMarks({ tokens }: Story, { parts: [first, second] }: Content): boolean {
  if (second === undefined || tokens[first!.from]!.region < 0 || tokens[second.from]!.region >= 0) return false;
  return tokens.slice(second.from, second.to).some(({ region }) => region >= 0);
}

/** "Lee said nothing", "Lee thinks so", "Lee said in a statement": nothing is reported. */
function isNothing({ tokens }: Story, { from, to }: Content): boolean {
  const { norm } = tokens[to - 1]!;
  if (to === from + 1 && /^(?:nothing|nichts|so)$/.test(norm)) return true;
  const isIn = (at: number) => tokens[at]?.norm === 'in';
  return (
    /^(?:statement|interview)$/.test(norm) && ((to - from <= 3 && isIn(from)) || (to - from <= 2 && isIn(from - 1)))
  );
}

/** The source of a content: the likeliest phrase of the sentence, or none. */
export function sourceOf(
  { sources: chooser }: Pick<EdgeModel, 'sources'>,
  { view, content }: Link,
): Source | undefined {
  const sources = viewSources(view, content);
  const told = view.story.lexicon.verbSecond ? subjectOf(view, sources.sources) : undefined;
  if (told) return withoutFound(told);
  const count = sources.sources.length;
  const probabilities = chooser.choose(sources, count);
  let best = 0;
  for (let k = 1; k <= count; k++) if (probabilities[k]! > probabilities[best]!) best = k;
  if (best === 0) return undefined;
  return asPronoun(view.story, withApposed(view.story, view.cue, withoutFound(sources.sources[best - 1]!)));
}

/**
 * The source that can only be the subject of a German cue: directly behind it ("Die Haltung der Stadt bezeichnete er
 * als …") or at the start of the sentence, with the name apposed to it ("Der Vorsitzende des Vereins, Jan Groll, lobte Lee").
 */
function subjectOf(
  { story, cue, sentence }: CueView,
  phrases: readonly SourceCandidate[],
): SourceCandidate | undefined {
  const behind = phrases.find((source) => source.from === cue + 1 && isSubjectPronoun(story, cue, source));
  if (behind || story.parts.finite[cue] !== 1) return behind;
  const first = phrases.find(({ from, to }) => from === sentence.from && to <= cue);
  const named = phrases.find(({ from, mention }) => from === cue + 1 && mention !== undefined);
  if (first && named && isThing(story, first) && isPersonal(story, named)) return named;
  if (!first || caseOf(story, first) !== 2) return undefined;
  const { tokens, people } = story;
  const apposed = tokens[cue - 1]?.text === ',' ? people.mentionAt[cue - 2]! : -1;
  return apposed < 0 || first.mention !== undefined ? first : { ...first, to: cue - 1, mention: apposed };
}

function withoutFound({ found: _, ...source }: SourceCandidate): Source {
  return source;
}

const AGED = /^\d{1,3}-jährige[nr]?$/;
/** Bodies by nouns that else name things: they may speak. */
const SPEAKING =
  /(?:regierung|verwaltung|zeitung|leitung|vertretung|führung|redaktion|fraktion|kommission|union|koalition|opposition|direktion|inspektion|polizei|presse|behörde|ministerium|kammer|armee)$/;

/** "Einzelheiten nannte Lee nicht": a phrase before the verb that cannot speak. */
function isThing({ tokens }: Story, { from, to, mention, pronoun }: SourceCandidate): boolean {
  if (mention !== undefined || pronoun) return false;
  const noun = tokens.slice(from, to).find(({ isCapital, norm }, k) => isGermanNoun(norm) && (isCapital || k > 0));
  return noun !== undefined && !isGermanRole(noun.norm) && !BODY.test(noun.norm) && !SPEAKING.test(noun.norm);
}

function isPersonal({ people }: Story, { mention }: SourceCandidate): boolean {
  return people.people[people.mentions[mention!]!.person]!.isPerson;
}

/** What may follow a name apposed to a role: "said the leader, Ann Lee of Hull, …". */
const BEHIND_APPOSED = /^(?:[,.:;"“”)]|of|from|who|whose)$/;

/** “…,” said the expedition leader, Ann Lee: the name is part of the phrase. */
function withApposed({ tokens, people }: Story, cue: number, source: Source): Source {
  const { from, to, mention, pronoun } = source;
  if (mention !== undefined || pronoun || from < cue || tokens[to]?.text !== ',') return source;
  const apposed = people.mentionAt[to + 1] ?? -1;
  const name = people.mentions[apposed];
  if (name?.from !== to + 1 || name.possessive || !people.people[name.person]!.isPerson) return source;
  const next = tokens[name.to];
  const ends = next === undefined || next.region >= 0 || BEHIND_APPOSED.test(next.norm);
  return ends ? { from, to: name.to, mention: apposed } : source;
}

/** "Der 29-Jährige" is somebody known, as "er" is. */
function asPronoun({ tokens, lexicon }: Story, source: Source): Source {
  const { from, to, mention } = source;
  const isAge = lexicon.verbSecond && mention === undefined && to === from + 2 && AGED.test(tokens[from + 1]!.norm);
  return isAge ? { from, to, pronoun: tokens[from]!.norm === 'die' ? 'f' : 'm' } : source;
}

/** The pattern of a content, by its position relative to the cue. */
export const PATTERN_OF: Readonly<Record<Content['side'], Found['pattern']>> = {
  after: 'cue-then-content',
  before: 'content-then-cue',
  around: 'interrupted',
};
