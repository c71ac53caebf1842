import { NO_PERSON } from '../text/lexicons/en/names.js';
import { UNNAMED } from './actor-before.js';
import { antecedentOf, isRelative } from './antecedent.js';
import { genderOf, type QuotationContext } from './context.js';
import { describedBy } from './described.js';
import type { Source } from './find/found.js';
import { germanRoleMeant } from './german-role.js';
import { titlesOf } from './roles.js';
import type { Story } from './story.js';

/** Stands for an unknown speaker. */
const NOBODY = -1;

/**
 * The possible speakers of a quotation: the one its source phrase names; or else those introduced with the title in
 * that phrase, or the body that alone may be meant; or else the people named before it, the holder of the floor and the
 * person quoted next. Unknown is among them, unless the phrase can mean but one. The context must have the quotation in
 * focus.
 */
export function listCandidates(context: QuotationContext, item: number): Int32Array {
  const { story, found, nearest, floor, next } = context;
  const { source } = found[item]!;
  if (source?.mention !== undefined) return Int32Array.of(NOBODY, story.people.mentions[source.mention]!.person);
  const people = new Set<number>([NOBODY]);
  if (source && !source.pronoun) {
    for (const person of bearersBefore(context, source)) if (playsRole(story, source, person)) people.add(person);
    if (people.size > 1) return Int32Array.from(people);
    const described = describedBy(context, item, source);
    const meant =
      described.length > 0 || story.lexicon.language !== 'de' ? described : germanRoleMeant(context, item, source);
    return Int32Array.from(meant.length > 0 ? meant : people);
  }
  if (source && isRelative(story, source)) return Int32Array.of(antecedentOf(story, source.from));
  if (isSomebody(context, item, source)) return Int32Array.of(NOBODY);
  if (next[item]! >= 0) people.add(next[item]!);
  if (floor && !contradicts(context, item, floor.person)) people.add(floor.person);
  for (const person of nearest.keys()) {
    const { isPerson, name } = story.people.people[person]!;
    if ((isPerson || name.includes(' ')) && !contradicts(context, item, person)) people.add(person);
  }
  return Int32Array.from(people);
}

/** "One guard came out. “…,” she said. “…,” she added": somebody without a name goes on speaking. */
function isSomebody({ actor, floor, found }: QuotationContext, item: number, source: Source | undefined): boolean {
  if (source?.pronoun !== 'm' && source?.pronoun !== 'f') return false;
  if (actor === UNNAMED) return true;
  const isNext = floor?.person === NOBODY && floor.sentence >= found[item]!.sentence - 1;
  return isNext && floor.source?.pronoun === source.pronoun;
}

/** Pronouns for what is no human being; German "es" may be a girl. */
const THING = /^its?$/i;

/** Who is spoken to is not who speaks: "Reporter: You said …". */
const YOU = /^you(?:'\w+)?$/;

/** One speaks of oneself in one's own words; elsewhere it is the author. */
const OWN = /^(?:i|we|ich|wir)(?:'\w+)?$/;

/** Whether the source is "they" or "them", or German "sie" beside a plural verb. */
function isSeveral({ tokens, lexicon, parts }: Story, source: Source, cue: number | undefined): boolean {
  const { norm } = tokens[source.from]!;
  if (lexicon.language !== 'de') return /^the[ym]/.test(norm);
  return norm === 'sie' && cue !== undefined && parts.finite[cue] === 1 && tokens[cue]!.norm.endsWith('n');
}

/** "Critics also wrote", in this sentence or the one before. */
function acts({ story, found, nearest }: QuotationContext, item: number, person: number): boolean {
  const { sentenceAt, parts } = story;
  const named = nearest.get(person);
  if (!named || sentenceAt[named.from]! < found[item]!.sentence - 1) return false;
  return parts.finite[named.to] === 1 || parts.finite[named.to + 1] === 1;
}

/** Whether somebody is no firm called after a person: one with a title, an age or a role, or who was "he" or "she". */
function isKnownHuman({ story, genders }: QuotationContext, person: number): boolean {
  return story.people.people[person]!.roles.size > 0 || genders.has(person);
}

/**
 * Whether the source is "he" or "she" and this is a person of another gender, a town or a newspaper; or "it" or "they",
 * and a person; or "I", and somebody in whose words it does not stand; or "you", and who has the floor.
 */
function contradicts(context: QuotationContext, item: number, person: number): boolean {
  const { story, floor, found } = context;
  const { source, cue } = found[item]!;
  const meant = story.people.people[person];
  if (!source || !meant) return false;
  const { text, norm, start } = story.tokens[source.from]!;
  if (person === floor?.person && YOU.test(norm)) return true;
  if (OWN.test(norm)) return person !== floor?.person || floor.at <= start;
  if (isSeveral(story, source, cue))
    return meant.isPerson || !(person === floor?.person || acts(context, item, person));
  if (meant.isPerson && THING.test(text) && isKnownHuman(context, person)) return true;
  const { pronoun } = source;
  if (pronoun !== 'm' && pronoun !== 'f') return false;
  const gender = genderOf(context, person);
  if (gender !== undefined) return gender !== pronoun;
  return !meant.isPerson && meant.name.split(' ').some((word) => word === '&' || NO_PERSON.has(word.toLowerCase()));
}

/** Most bearers of a title that are tried, so that articles full of ministers stay linear. */
const MOST_BEARERS = 60;

/** Those named before a phrase with the title it ends in, however far: a title is not forgotten like a name. */
function bearersBefore({ story: { people, tokens }, bearers }: QuotationContext, { from, to }: Source): number[] {
  const all = bearers.get(tokens[to - 1]!.norm) ?? [];
  const isBefore = (person: number) => people.mentions[people.people[person]!.mentions[0]!]!.to <= from;
  return all.slice(0, MOST_BEARERS).filter(isBefore);
}

/** Whether the source is a role ("the minister") with which the person was introduced. */
export function playsRole({ tokens, people, lexicon }: Story, { from, to }: Source, person: number): boolean {
  const { norm } = tokens[to - 1]!;
  const { roles } = people.people[person]!;
  if (!/^(?:the|der|die)$/.test(tokens[from]!.norm)) return false;
  return roles.has(norm) || (lexicon.language === 'de' && [...roles].some((role) => titlesOf(role).includes(norm)));
}
