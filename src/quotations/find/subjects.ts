import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { isDayOrMonth } from '../name-parts.js';
import type { Story } from '../story.js';
import type { Token } from '../tokens.js';
import type { Source } from './found.js';
import { headOf } from './heads.js';

/** Longest noun phrase without a name, in words. */
const LONGEST = 14;
/** Longest apposition skipped ("Ann Lee, who runs the shop, said"). */
const APPOSITION = 30;

/** Words that attach what follows to the noun before them. */
const LINK = /^(?:of|for|at|with|to|from|in|by|on)$/;
const DETERMINER = /^(?:the|a|an|his|her|their|its|one|der|die|das|ein|eine|sein|seine|ihr|ihre)$/;
const QUANTIFIER =
  /^(?:one|all|both|some|many|most|others|another|few|several|those|this|that|these|each|neither|none)$/;
const INVERTED_START =
  /^(?:the|a|an|one|another|his|her|their|its|some|many|several|two|three|campaign|former|spokesman|spokeswoman|spokesperson|state|senior|top|fellow|longtime|political|professor|director|president|chief|executive|co-founder|analyst|researcher|author|host|party|police|der|die|das|ein|eine)$/;
const STOPS_INVERTED =
  /^(?:in|on|at|during|after|before|as|while|when|to|that|about|who|which|where|because|and|but|from|by|with|if|via|this|last|earlier|is|was|has|had|are|were|am|im|bei|nach|vor|gegenüber|dem|zu|über)$/;

/** The subject that ends before the verb: a pronoun, a name with its roles, or a noun phrase. O(phrase). */
export function subjectBefore(story: Story, verb: number, lowest: number): Source | undefined {
  const { tokens } = story;
  const at = beforeTime(story, verb - 1, lowest);
  if (at < lowest) return undefined;
  const mark = tokens[at]!.text;
  if (!/^(?:,|--|—|–|\))$/.test(mark)) return phraseEndingAt(story, at, lowest);
  const opening = mark === ')' ? '(' : mark;
  let k = at - 1;
  while (k >= lowest && at - k < APPOSITION && tokens[k]!.text !== opening && tokens[k]!.region < 0) k--;
  if (k <= lowest || tokens[k]!.text !== opening || k === at - 1) return undefined;
  const phrase = phraseEndingAt(story, k - 1, lowest);
  if (!phrase || phrase.pronoun || phrase.mention !== undefined) return phrase;
  const mention = headOf(story, k + 1, at);
  return mention >= 0 ? { ...phrase, to: at, mention } : phrase;
}

/**
 * Goes left past auxiliaries, adverbs and time phrases ("on Tuesday", "late last week"), which may separate a subject
 * from its verb.
 */
function beforeTime({ tokens, people, lexicon }: Story, from: number, lowest: number): number {
  let at = from;
  for (; at >= lowest && tokens[at]!.region < 0; at--) {
    const token = tokens[at]!;
    if (people.mentionAt[at]! >= 0) break;
    const { norm } = token;
    const before = tokens[at - 1];
    const isTime =
      isDayOrMonth(token) ||
      (/^(?:week|month|year|night|morning|evening|afternoon)$/.test(norm) &&
        before !== undefined &&
        (isDayOrMonth(before) || /^(?:this|last|that|late|early)$/.test(before.norm))) ||
      (/^(?:on|last|this|that|late|early)$/.test(norm) && at < from && isTimeWord(tokens[at + 1]!));
    if (!isTime && !lexicon.isBetween(norm)) break;
  }
  return at;
}

function isTimeWord(token: Token): boolean {
  return (
    isDayOrMonth(token) || /^(?:week|month|year|night|morning|evening|afternoon|last|late|early)$/.test(token.norm)
  );
}

/** Longest phrase between a closing quotation mark and the verb, in words. */
const LONGEST_AFTER_MARKS = 40;

/**
 * The subject between a closing quotation mark and the verb: all that is in between, however long, if it contains no
 * other verb. "…,” former mayor Ann Lee of Hull, who is 92, told the BBC". O(phrase).
 */
function subjectRightAfter(story: Story, marksEnd: number, verb: number): Source | undefined {
  const { tokens, lexicon } = story;
  const to = beforeTime(story, verb - 1, marksEnd) + 1;
  if (to <= marksEnd || to - marksEnd > LONGEST_AFTER_MARKS || !tokens[marksEnd]!.isWord) return undefined;
  const pronoun = pronounAt(story, marksEnd);
  if (pronoun) return to === marksEnd + 1 ? { from: marksEnd, to, pronoun } : undefined;
  if (FUNCTION_WORDS.has(tokens[marksEnd]!.norm) && !opensNounPhrase(tokens[marksEnd]!)) return undefined;
  let aside = false;
  let head = to;
  for (let at = marksEnd; at < to; at++) {
    const { text, norm, region } = tokens[at]!;
    if (region >= 0 && !aside) return undefined;
    if (text === ',' || /^(?:who|whose|which)$/.test(norm)) {
      if (!aside) head = at;
      aside = true;
    }
    if (!aside && (lexicon.isFinite(norm) || lexicon.isSay(norm) || pronounAt(story, at))) return undefined;
  }
  let end = to;
  while (end > marksEnd && !tokens[end - 1]!.isWord) end--;
  const mention = headOf(story, marksEnd, head);
  const apposed = mention >= 0 ? mention : headOf(story, marksEnd, to);
  return { from: marksEnd, to: mention >= 0 ? head : end, ...(apposed >= 0 ? { mention: apposed } : {}) };
}

/** Most tokens between a closing quotation mark and the verb. */
const NEAR_MARKS = 44;

/**
 * The subject after the nearest closing quotation mark or, if that only ends a few quoted words inside the subject,
 * after the one before.
 */
export function subjectAfterMarks(story: Story, verb: number, lowest: number): Source | undefined {
  const { tokens } = story;
  for (let at = verb - 1; at >= lowest && verb - at < NEAR_MARKS; at--) {
    if (tokens[at]!.region < 0 || tokens[at + 1]!.region >= 0) continue;
    const source = subjectRightAfter(story, at + 1, verb);
    if (source) return source;
  }
  return undefined;
}

/** Gender that a pronoun indicates; none for the possessive in "her sister", "ihr Bruder". */
function pronounAt({ tokens, lexicon }: Story, at: number): Source['pronoun'] {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1];
  const owns =
    lexicon.possessive(norm) !== undefined && next?.isWord && next.region < 0 && !FUNCTION_WORDS.has(next.norm);
  return owns && !lexicon.isSay(next.norm) ? undefined : lexicon.pronoun(norm);
}

/** A day or a month that is not part of a name, unlike the "Jan" in "Jan Lee". */
function isDate({ tokens, people }: Story, at: number): boolean {
  return isDayOrMonth(tokens[at]!) && people.mentionAt[at]! < 0;
}

function opensNounPhrase({ norm }: Token): boolean {
  return DETERMINER.test(norm) || QUANTIFIER.test(norm) || INVERTED_START.test(norm);
}

function phraseEndingAt(story: Story, last: number, lowest: number): Source | undefined {
  const { tokens, people, lexicon } = story;
  const token = tokens[last];
  if (!token?.isWord || token.region >= 0) return undefined;
  const pronoun = lexicon.pronoun(token.norm);
  if (token.norm === 'who' || token.norm === 'whom') return relative(story, last, lowest);
  if (pronoun) return { from: last, to: last + 1, pronoun };
  const mention = people.mentionAt[last]!;
  if (mention < 0 || people.mentions[mention]!.possessive) return nounPhrase(story, last, lowest);
  const named = namedPhrase(story, mention, last, lowest);
  if (named.from - 1 <= lowest || !LINK.test(tokens[named.from - 1]!.norm)) return named;
  const whole = nounPhrase(story, last, lowest);
  return whole && !whole.weak && whole.from < named.from - 1 ? whole : named;
}

/** "Ann Lee, the owner of the ferry, who said": the nearest person before "who". */
function relative({ tokens, people }: Story, at: number, lowest: number): Source {
  for (let k = at - 1; k >= lowest && at - k < LONGEST; k--) {
    const mention = people.mentionAt[k]!;
    if (mention < 0) continue;
    const { possessive, person, to } = people.mentions[mention]!;
    // "Ann Lee, a Hall supporter who": "Hall" only modifies "supporter".
    const describes = to < at && tokens[to]!.isWord;
    if (!possessive && !describes && people.people[person]!.isPerson) return { from: at, to: at + 1, mention };
  }
  return { from: at, to: at + 1, pronoun: 'other' };
}

/** A name with the roles before it: "campaign manager Ann Lee", "the head of the trust, Ann Lee". */
function namedPhrase(story: Story, mention: number, last: number, lowest: number): Source {
  const { tokens, people, lexicon } = story;
  let from = Math.max(people.mentions[mention]!.from, lowest);
  const start = from;
  while (from > lowest && start - from < 6) {
    const before = tokens[from - 1]!;
    if (before.region !== tokens[last]!.region || !before.isWord || isDate(story, from - 1)) break;
    if (lexicon.isPreposition(before.norm)) return { from: start, to: last + 1, mention };
    if (
      !before.isCapital &&
      (lexicon.isBetween(before.norm) || lexicon.isSay(before.norm) || pronounAt(story, from - 1))
    )
      break;
    from--;
  }
  return { from, to: last + 1, mention };
}

/** "nannte Lee | die Fähre": in German, an article after a name starts the object. */
function isObject({ tokens, people }: Story, at: number): boolean {
  return people.mentionAt[at - 1]! >= 0 && /^(?:die|das|den|dem|ein|eine|einen|einem|einer)$/.test(tokens[at]!.norm);
}

/** Prepositions inside a phrase: "der Sprecher vom Verband", "eine Frau aus Hull". */
const INSIDE = /^(?:von|vom|aus|für)$/;

/** These begin another phrase: "der Leiter | alle Vorwürfe". */
const ANEW =
  /^(?:die|das|den|dem|ihn|ihm|es|sich|unsere[mnr]?|(?:k?ein|sein|ihr|dies|jed|all)(?:e[mn]?)?|(?:viel|einig|mehrer)en?)$/;

/** "Lee | aufgrund des Wetters", "der Kanton Hull | mit": where a German subject ends behind a noun or name. */
function endsGermanPhrase({ tokens, lexicon, parts }: Story, at: number): boolean {
  const { norm, isCapital } = tokens[at]!;
  if (isCapital || !tokens[at - 1]!.isCapital) return false;
  if (parts.finite[at] === 1 || lexicon.isBetween(norm) || ANEW.test(norm)) return true;
  // In “schloss Lee aus:”, “aus” belongs to the verb.
  const isInside = INSIDE.test(norm) && tokens[at + 1]?.isWord === true;
  return lexicon.isPreposition(norm) && !isInside;
}

function nounPhrase(story: Story, last: number, lowest: number): Source | undefined {
  const { tokens, lexicon } = story;
  const region = tokens[last]!.region;
  if (FUNCTION_WORDS.has(tokens[last]!.norm) && !QUANTIFIER.test(tokens[last]!.norm)) return undefined;
  let from = last;
  while (from > lowest && last - from < LONGEST) {
    const { norm, isWord, region: other } = tokens[from - 1]!;
    if (
      other !== region ||
      !isWord ||
      lexicon.breaksPhrase(norm) ||
      lexicon.isFinite(norm) ||
      (lexicon.isBetween(norm) && !/^(?:first|last)$/.test(norm)) ||
      lexicon.isSay(norm) ||
      pronounAt(story, from - 1)
    )
      break;
    from--;
  }
  if (!lexicon.isPreposition(tokens[from]!.norm)) {
    let to = from + 1;
    while (to <= last && !(lexicon.verbSecond && endsGermanPhrase(story, to))) to++;
    const mention = headOf(story, from, to);
    return { from, to, ...(mention >= 0 ? { mention } : {}) };
  }
  let article = from + 1;
  let seen = 0;
  for (; article < last; article++) if (DETERMINER.test(tokens[article]!.norm) && ++seen === 2) break;
  return seen === 2 ? { from: article, to: last + 1 } : { from, to: last + 1, weak: true };
}

const PARTICLE = /^(?:von|van|zu|de|der|den|del|di|da)$/;

/** "sagte von der Aue": a family name that begins with small words. */
function familyBehindParticles({ tokens, people }: Story, from: number, highest: number): Source | undefined {
  let at = from;
  while (at < highest && at - from < 2 && PARTICLE.test(tokens[at]!.text)) at++;
  const mention = at > from && at < highest ? people.mentionAt[at]! : -1;
  const name = people.mentions[mention];
  if (name?.from !== at) return undefined;
  const particles = tokens.slice(from, at).map(({ text }) => text);
  if (!people.people[name.person]!.name.includes(particles.join(' '))) return undefined;
  return { from, to: name.to, mention };
}

/** The subject after an inverted verb: "said Ann Lee", "asked the mayor". O(phrase). */
export function subjectAfter(story: Story, cue: number, highest: number): Source | undefined {
  const { tokens, lexicon } = story;
  // "wunderte sich Lee"
  const verb = cue + Number(lexicon.verbSecond === true && tokens[cue + 1]?.norm === 'sich');
  const first = tokens[verb + 1];
  const family = familyBehindParticles(story, verb + 1, highest);
  if (family) return family;
  if (!first || verb + 1 >= highest || first.region >= 0) return undefined;
  const pronoun = pronounAt(story, verb + 1);
  if (pronoun && (pronoun !== 'other' || /^(?:they|it|i|we|man|wir|ich)$/.test(first.norm)))
    return { from: verb + 1, to: verb + 2, pronoun };
  if (isDate(story, verb + 1) || (FUNCTION_WORDS.has(first.norm) && !first.isCapital && !opensNounPhrase(first)))
    return undefined;
  let to = verb + 2;
  while (
    to < highest &&
    to - verb < 12 &&
    tokens[to]!.isWord &&
    tokens[to]!.region < 0 &&
    !STOPS_INVERTED.test(tokens[to]!.norm) &&
    !(lexicon.verbSecond && (isObject(story, to) || endsGermanPhrase(story, to))) &&
    !isDate(story, to)
  )
    to++;
  const mention = headOf(story, verb + 1, to);
  const opens = first.isCapital || INVERTED_START.test(first.norm) || lexicon.definite?.test(first.text) === true;
  if (mention < 0 && !opens) return undefined;
  return { from: verb + 1, to, ...(mention >= 0 ? { mention } : {}) };
}
