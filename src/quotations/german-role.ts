import { isGermanBody, isGermanNoun, isGermanRole } from '../text/lexicons/de/nouns.js';
import { genderOf, type QuotationContext } from './context.js';
import type { Source } from './find/found.js';
import type { Story } from './story.js';
import type { Token } from './tokens.js';

/** Sentences before a quotation in which the person must be named, and nobody else of that gender. */
const REACH = 3;
/** Most adjectives between the article and the noun. */
const MOST_ADJECTIVES = 3;

/** Nouns of people who may enter an article unannounced, and of those who seldom have a name in it. */
const NEWCOMER =
  /(?:richter|staatsanwalt|staatsanwält|sprecher|zeuge?|nachbar|polizist|beamte|moderator|reporter|besucher|kunde?|passant|anrufer|täter|anwohner|bewohner|mieter|helfer|gutachter|übersetzer|dolmetscher)(?:e?r|in)?$|^(?:mann|frau|mutter|vater|opfer|sohn|tochter|bruder|schwester|kind|freund|kolleg[ei]|partner|leser|nutzer|fahrer|schüler|gast|angeklagte|angehörige|verdächtige|verletzte|tote|witwer?|enkel|zuschauer|zuhörer|teilnehmer)(?:r|in)?$/;

/**
 * Whom "die Forscherin" or "der CDU-Politiker" means: German newspapers seldom repeat a name, and the article shows the
 * gender. It is the one person of that gender named nearby, unless the noun has been somebody else's before. Empty if it
 * may be several. O(sentences in reach + tokens before).
 */
export function germanRoleMeant(context: QuotationContext, item: number, source: Source): readonly number[] {
  const { story, found, floor } = context;
  const { tokens, people, sentences } = story;
  const gender = genderOfArticle(story, source);
  const head = gender && headOf(story, source);
  if (head === undefined || NEWCOMER.test(head) || isIntroduced(story, source, head)) return [];
  const next = people.mentionAt[source.to + 1] ?? -1;
  // "Der Vorsitzende des Vereins, Jan Holm,"
  if (tokens[source.to]?.text === ',' && next >= 0 && people.mentions[next]!.from === source.to + 1) return [];
  const { sentence, parts } = found[item]!;
  const end = Math.min(source.from, parts[0]!.from);
  for (let back = 0; back <= REACH; back++) {
    const range = sentences[sentence - back];
    const meant = range ? peopleIn(context, range.from, Math.min(range.to, end), gender!) : [];
    if (meant.length > 0) return meant.length === 1 && mayBe(story, meant[0]!, head) ? meant : [];
  }
  const holder = floor?.person ?? -1;
  return holder >= 0 && genderOf(context, holder) === gender && mayBe(story, holder, head) ? [holder] : [];
}

/** "Staatsanwalt Lee" is not "der Anwalt". */
function mayBe({ people }: Story, person: number, head: string): boolean {
  return ![...people.people[person]!.roles].some((role) => role !== head && role.endsWith(head));
}

/** The people named in a range who are, or may be, of a gender. */
function peopleIn(context: QuotationContext, from: number, to: number, gender: 'm' | 'f'): number[] {
  const { tokens, people } = context.story;
  const named = new Set<number>();
  for (let at = from; at < to; at++) {
    const person = people.mentions[people.mentionAt[at]!]?.person ?? -1;
    if (person < 0 || tokens[at]!.region >= 0 || !people.people[person]!.isPerson) continue;
    if ((genderOf(context, person) ?? gender) === gender) named.add(person);
  }
  return [...named];
}

function genderOfArticle({ tokens }: Story, { from }: Source): 'm' | 'f' | undefined {
  const { norm } = tokens[from]!;
  return norm === 'der' ? 'm' : norm === 'die' ? 'f' : undefined;
}

/** Adjectives that became nouns: masculine and feminine alike. */
const EITHER = /(?:ordnete|sitzende|auftragte|amte|gesandte|delegierte|gelernte|studierende|-jährige)$/;

/** Nouns have capitals, in "61-Jährige" behind the number. */
function isNoun({ text, isCapital }: Token): boolean {
  return isCapital || /^\d+-J/.test(text);
}

/** The noun for one person behind the article, in lower case. */
function headOf({ tokens }: Story, { from, to }: Source): string | undefined {
  let at = from + 1;
  while (at < to && at - from <= MOST_ADJECTIVES && tokens[at]!.isWord && !isNoun(tokens[at]!)) at++;
  if (at >= to || !isNoun(tokens[at]!)) return undefined;
  const { norm } = tokens[at]!;
  const isOther = isGermanBody(norm) || (isGermanNoun(norm) && !isGermanRole(norm));
  if (EITHER.test(norm)) return norm;
  // "Die Trainer" are several.
  return !isOther && (tokens[from]!.norm === 'die') === norm.endsWith('in') ? norm : undefined;
}

/** Whether the noun was used before of somebody without a name: "Ein Forscher kam. „…“, sagte der Forscher." */
function isIntroduced({ tokens, people }: Story, { from }: Source, head: string): boolean {
  for (let at = 0; at < from; at++)
    if (
      tokens[at]!.norm === head &&
      people.mentionAt[at]! < 0 &&
      /^(?:eine?|eine[rmns])$/.test(tokens[at - 1]?.norm ?? '')
    )
      return true;
  return false;
}
