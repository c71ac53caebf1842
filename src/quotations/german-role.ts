import { FIELDS } from '../text/lexicons/de/fields.js';
import { isInPassing, isSubject } from './actor-before.js';
import { genderOf, type QuotationContext } from './context.js';
import type { Source } from './find/found.js';
import type { Story } from './story.js';
import type { Range, Token } from './tokens.js';

/** Sentences before a quotation in which the person must be named. */
const REACH = 3;
/** Most adjectives between the article and the noun. */
const MOST_ADJECTIVES = 3;
/** Tokens before a quotation, and mentions of a person, that are searched, so that endless articles stay linear. */
const MOST_TOKENS = 3000;
const MOST_MENTIONS = 30;

/**
 * Whom "die Forscherin", "der CDU-Politiker" or "der 63-Jährige" means, as German newspapers seldom repeat a name: the
 * subject of the nearest sentence that names somebody, or else whoever has the floor. Only for general nouns, which may
 * be said of people introduced otherwise; empty if the gender or another trade speaks against it, or if somebody without
 * a name was called so. O(sentences and tokens in reach).
 */
export function germanRoleMeant(context: QuotationContext, item: number, source: Source): readonly number[] {
  const { story, found, floor } = context;
  const { tokens, sentences } = story;
  const gender = genderOfArticle(tokens[source.from]!);
  const head = gender && headOf(story, source);
  if (gender === undefined || head === undefined || isIntroduced(story, source, head)) return [];
  const { sentence, parts } = found[item]!;
  const end = Math.min(source.from, parts[0]!.from);
  let meant = -1;
  for (let back = 0; back <= REACH && meant < 0; back++) {
    const range = sentences[sentence - back];
    if (!range || (floor && floor.person >= 0 && tokens[range.from]!.start < floor.at)) break;
    const to = Math.min(range.to, end);
    if (!namesSomebody(story, { from: range.from, to })) continue;
    meant = subjectOf(story, { from: range.from, to });
    if (meant < 0) return [];
  }
  if (meant < 0) meant = floor?.person ?? -1;
  return meant >= 0 && (genderOf(context, meant) ?? gender) === gender && mayBe(story, meant, head) ? [meant] : [];
}

function genderOfArticle({ norm }: Token): 'm' | 'f' | undefined {
  return norm === 'der' ? 'm' : norm === 'die' ? 'f' : undefined;
}

/** Nouns have capitals, in "61-Jährige" behind the number. */
function isNoun({ text, isCapital }: Token): boolean {
  return isCapital || /^\d+-J/.test(text);
}

/** What follows a noun that says whose trainer or head somebody is. */
const COMPLEMENT = /^(?:der|des|von|vom|einer|eines|im|am|aus|bei|beim|für)$/;

/** The general noun for one person behind the article, in lower case, unless more is said of it. */
function headOf({ tokens }: Story, { from, to }: Source): string | undefined {
  let at = from + 1;
  while (at < to && at - from <= MOST_ADJECTIVES && tokens[at]!.isWord && !isNoun(tokens[at]!)) at++;
  if (at >= to || !isNoun(tokens[at]!) || COMPLEMENT.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const { norm } = tokens[at]!;
  // "Die Trainer" are several.
  const isOne = /(?:jährige|liberale|geistliche)$/.test(norm) || (tokens[from]!.norm === 'die') === norm.endsWith('in');
  return isOne && fieldsOf(norm).size > 0 ? norm : undefined;
}

/** The fields in which a noun for people is general: "CDU-Politikerin" in politics. */
function fieldsOf(norm: string): Set<string> {
  const fields = new Set<string>();
  for (const [field, { general }] of Object.entries(FIELDS)) if (general.test(norm)) fields.add(field);
  return fields;
}

/** "Trainer Lee" is not "der Stürmer", "Ann Lee (FDP)" not "die SPD-Politikerin". */
function mayBe({ people, tokens }: Story, person: number, head: string): boolean {
  const fields = fieldsOf(head);
  const party = /^(\p{L}+)-politiker/u.exec(head)?.[1];
  for (const at of party === undefined ? [] : people.people[person]!.mentions.slice(0, MOST_MENTIONS)) {
    const { to } = people.mentions[at]!;
    if (tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && tokens[to + 1]!.norm !== party) return false;
  }
  for (const role of people.people[person]!.roles)
    for (const [field, { particular }] of Object.entries(FIELDS))
      if (particular.test(role) && !fields.has(field)) return false;
  return true;
}

const DETERMINER = /^(?:eine?[rmns]?|kein|mein|sein|ihr|zwei|drei|mehrere|einige)(?:e[rmns]?)?$/;

/** Whether the noun was used before of somebody without a name: "Ein junger Forscher kam. „…“, sagte der Forscher." */
function isIntroduced({ tokens, people }: Story, { from }: Source, head: string): boolean {
  for (let at = Math.max(1, from - MOST_TOKENS); at < from; at++) {
    const { norm } = tokens[at]!;
    if (!(norm === head || norm === `${head}r` || norm === `${head}n`) || people.mentionAt[at]! >= 0) continue;
    for (let k = at - 1; k >= Math.max(0, at - 1 - MOST_ADJECTIVES) && tokens[k]!.isWord; k--)
      if (DETERMINER.test(tokens[k]!.norm)) return true;
  }
  return false;
}

/** Whether a sentence names a person, and not only in passing: "mit Lee", "Lees Haus". */
function namesSomebody(story: Story, { from, to }: Range): boolean {
  const { people } = story;
  for (let at = from; at < to; at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (mention?.from === at && people.people[mention.person]!.isPerson && !isInPassing(story, mention)) return true;
  }
  return false;
}

/**
 * The person before the first finite verb of a sentence, or right behind it; −1 if there is none, or if a pronoun stands
 * for somebody else: "Er kritisierte Lee."
 */
function subjectOf(story: Story, { from, to }: Range): number {
  const { tokens, people, parts } = story;
  let verb = from;
  while (verb < to && !(parts.finite[verb] === 1 && tokens[verb]!.region < 0)) verb++;
  const first = tokens[from]!.region < 0 && /^(?:er|sie)$/.test(tokens[from]!.norm) ? verb : from;
  for (let at = first; at < verb; at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (!mention || !people.people[mention.person]!.isPerson) continue;
    return isSubject(story, mention) ? mention.person : -1;
  }
  const behind = people.mentions[people.mentionAt[verb + 1] ?? -1];
  return first === from && behind && people.people[behind.person]!.isPerson ? behind.person : -1;
}
