import { NO_PERSON } from '../../text/lexicons/en/names.js';
import type { Story } from '../story.js';
import { isDash, type Range, type Token } from '../tokens.js';
import type { Source } from './found.js';
import { subjectAfter } from './subjects.js';

/** Most words of a paragraph that is a signature. */
const LONGEST = 16;

/** “…” – Ann Lee: the name after a dash. O(1). */
export function sourceBehindDash({ tokens, people }: Story, to: number, marked: Range): Source | undefined {
  let after = marked.to;
  while (after < to && !tokens[after]!.isWord) after++;
  const mention = after < to && isDash(tokens[after - 1]!) ? people.mentionAt[after]! : -1;
  if (mention < 0) return undefined;
  const { from, to: end } = people.mentions[mention]!;
  return { from, to: end, mention };
}

/**
 * The signature of words that stand alone: "— Ann Lee", "Ann Lee" or "Ann Lee, Hull Ferry Trust" as a paragraph below
 * them.
 * O(paragraph).
 */
export function signatureBelow(story: Story, sentence: number): Source | undefined {
  const { tokens, people, sentences, lexicon } = story;
  const below = sentences[sentence + 1];
  if (!below || tokens[below.from - 1]?.text !== '\n' || below.to - below.from > LONGEST) return undefined;
  if (below.to < tokens.length && sentences[sentence + 2]?.from === below.to) return undefined;
  let name = below.from;
  while (name < below.to && isDash(tokens[name]!)) name++;
  const signed = name > below.from;
  const mention = people.mentionAt[name] ?? -1;
  if (mention < 0) return undefined;
  const { from, to } = people.mentions[mention]!;
  const next = tokens[to];
  // "…,” he wrote. “…” ⏎ Lee, for her part, …": words that somebody in the paragraph speaks need no signature.
  if (!signed && quotesBefore(story, sentence)) return undefined;
  if (!signed && !isNameLine(story, mention, below) && !(next && to < below.to && /^[,(]$/.test(next.text)))
    return undefined;
  if (!signed)
    for (let at = to; at < below.to; at++) {
      const { norm, region } = tokens[at]!;
      if (region >= 0 || lexicon.isFinite(norm) || lexicon.isSay(norm) || lexicon.isAct(norm)) return undefined;
    }
  return { from, to, mention };
}

/** Whether an earlier sentence of the paragraph has words in quotation marks. O(paragraph). */
function quotesBefore({ tokens, sentences }: Story, sentence: number): boolean {
  for (let at = sentences[sentence]!.from - 1; at >= 0 && tokens[at]!.text !== '\n'; at--)
    if (tokens[at]!.region >= 0) return true;
  return false;
}

/** Whether a line directly below is a person's full name and nothing else. */
function isNameLine({ tokens, people }: Story, mention: number, { from, to }: Range): boolean {
  const name = people.mentions[mention]!;
  const words = people.people[name.person]!.name.toLowerCase().split(' ');
  const isWhole = name.from === from && name.to === to && words.length > 1;
  return isWhole && tokens[from - 2]?.text !== '\n' && !words.some((word) => NO_PERSON.has(word));
}

/** What refers to the words above: in English "that is what" or "that was how". */
const POINTS_BACK = /^(?:das|dies|so|that|this)$/;
const RELATIVE = /^(?:what|how)$/;

/** "„…“ Das sagte Ann Lee am Montag.", "“…” That is what Ann Lee had to admit." O(sentence). */
export function saidBelow(story: Story, sentence: number): Source | undefined {
  const { tokens, sentences, lexicon, parts } = story;
  const below = sentences[sentence + 1];
  if (!below || below.to - below.from < 2 || !POINTS_BACK.test(tokens[below.from]!.norm)) return undefined;
  const verb = below.from + 1;
  const says = (at: number) => lexicon.isSay(tokens[at]!.norm) || parts.reports[at]!.includes('s');
  if (parts.finite[verb] !== 1 && !says(verb)) return undefined;
  let last = below.to - 1;
  while (last > verb && !(says(last) && tokens[last]!.region < 0)) last--;
  if (!says(last)) return undefined;
  const behind = RELATIVE.test(tokens[verb + 1]?.norm ?? '') ? verb + 1 : verb;
  if (!lexicon.verbSecond && behind === verb) return undefined;
  return subjectAfter(story, behind, last > behind ? last : below.to);
}

/** Most tokens between "in the words of" and the name: "the town’s chief engineer,". */
const ROLE = 6;

/** "in Ann Lee’s words, “…”", "In Ann Lee’s words, it is “…”", "in the words of the engineer Ann Lee, “…”", "In the words of Ann Lee, it is “…”". O(sentence). */
export function saidInWordsOf({ tokens, people }: Story, sentence: Range, marked: Range): Source | undefined {
  let at = marked.from - 1;
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at--;
  const whose = people.mentionAt[at - 1] ?? -1;
  const owner = people.mentions[whose];
  if (tokens[at]?.norm === 'words' && owner?.possessive && tokens[owner.from - 1]?.norm === 'in')
    return { from: owner.from, to: owner.to, mention: whose };
  const opening = people.mentionAt[sentence.from + 1] ?? -1;
  const first = people.mentions[opening];
  const opensSo = tokens[sentence.from]!.norm === 'in' && first?.possessive && tokens[first.to]?.norm === 'words';
  if (opensSo && first.to < marked.from) return { from: first.from, to: first.to, mention: opening };
  let of = marked.from - 1;
  while (of >= sentence.from + 3 && tokens[of]!.region < 0 && !isBehindWords(tokens, of)) of--;
  if (of < sentence.from + 3 || tokens[of]!.region >= 0) return undefined;
  let named = of + 1;
  while (named < marked.from && named - of <= ROLE && people.mentionAt[named]! < 0) named++;
  const mention = people.mentionAt[named]!;
  const { from, to } = people.mentions[mention] ?? { from: marked.to, to: marked.to };
  const isAround = of === sentence.from + 3 || to > at;
  return mention >= 0 && to <= marked.from && isAround ? { from, to, mention } : undefined;
}

/** Whether a token is the "of" of "in the words of". */
function isBehindWords(tokens: readonly Token[], at: number): boolean {
  return ['of', 'words', 'the', 'in'].every((norm, back) => tokens[at - back]?.norm === norm);
}

/** Nouns for something said or written. */
const SAID =
  /^(?:post|statement|answer|reply|response|tweet|message|letter|e-?mail|words|comment|note|verdict|motto|slogan|advice|conclusion)$/;
/** Most words between the possessor and the noun: "Lee’s last open letter". */
const BETWEEN = 3;

/** "Ann Lee: “…”", "from Lee’s last letter: “…”": the name before a colon. O(1). */
export function nameBeforeColon({ tokens, people, lexicon }: Story, marked: Range): Source | undefined {
  let colon = marked.from - 1;
  while (colon > 0 && tokens[colon]!.text === '\n') colon--;
  if (tokens[colon]?.text !== ':') return undefined;
  let last = colon - 1;
  const owned = SAID.test(tokens[last]?.norm ?? '');
  const isOwner = (at: number) => people.mentions[people.mentionAt[at] ?? -1]?.possessive === true;
  if (owned) while (colon - last < BETWEEN + 2 && !isOwner(last)) last--;
  const mention = people.mentionAt[last] ?? -1;
  if (mention < 0) return undefined;
  const { from, to, possessive } = people.mentions[mention]!;
  let opens = from;
  if (/^(?:and|und)$/.test(tokens[from - 1]?.norm ?? ''))
    opens = people.mentions[people.mentionAt[from - 2] ?? -1]?.from ?? opens;
  // Not "She spoke to Lee and Cole: “…”".
  const speaks = owned ? possessive : !possessive && !lexicon.isPreposition(tokens[opens - 1]?.norm ?? '');
  return speaks ? { from, to, mention } : undefined;
}
