import { reportOf } from '../lexicon.js';
import { isDayOrMonth } from '../name-parts.js';
import type { Story } from '../story.js';
import { isDash, type Range } from '../tokens.js';

const CLAUSE_START =
  /^(?:that|how|what|why|whether|if|he|she|they|it|there|his|her|we|i|to|dass|daß|ob|wie|warum|er|sie)$/;
const PRONOUN = /^(?:i|he|she|it|we|they|there)$/;
const DETERMINER = /^(?:the|an?|this|these|those|my|our|your|his|her|its|their|no|some|every|all)$/;
const LISTENER = /^(?:me|us|him|them|you|reporters|journalists)$/;
const WHEN_OR_WHERE =
  /^(?:in|on|at|during|to|of|via|by|last|this|earlier|late|today|yesterday|through|with|from|about|after|am|im|bei|gegenüber|vor)$/;
const AFTERTHOUGHT =
  /^(?:but|while|although|though|according|adding|saying|noting|citing|referring|prompting|drawing|despite|whereas|aber|während|obwohl)$/;

/** Whether what follows "S V" only says when, where or how, so that the content must come before it. */
export function isTail({ tokens, lexicon }: Story, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const { region, isWord, norm } = tokens[i]!;
    if (region >= 0 || (norm === 'that' && i - from < 3) || (lexicon.isSay(norm) && i > from + 1)) return false;
    if (isWord) words++;
  }
  if (words === 0) return true;
  let first = from;
  while (first < to && !tokens[first]!.isWord) first++;
  return (
    words <= 22 &&
    (lexicon.isAdjunct(tokens[first]!.norm) ||
      WHEN_OR_WHERE.test(tokens[first]!.norm) ||
      isDayOrMonth(tokens[first]!) ||
      tokens[from]!.text === ',')
  );
}

/** Where the content ends: before an afterthought ("…, but", "…, adding"), a further report ("and added") or a lone dash. */
export function endOfContent(story: Story, from: number, to: number): number {
  const { tokens } = story;
  for (let i = from; i < to; i++) {
    const { region, text, norm } = tokens[i]!;
    if (region >= 0) {
      if (endsClauseInMarks(story, i, to)) return i + 1;
      continue;
    }
    if (i < from + 2) continue;
    if (text === ';') return i;
    if (norm === 'according' && tokens[i + 1]?.norm === 'to') return i;
    const next = tokens[i + 1];
    if (!next || next.region >= 0) continue;
    if (text === ',' && (AFTERTHOUGHT.test(next.norm) || isReportingParticiple(story, next.norm))) return i;
    if (/^(?:and|but|then)$/.test(norm) && reportsAgain(story, i + 1, to)) return i;
    if (isDash(tokens[i]!) && !hasDash(story, i + 1, to)) return i;
  }
  return to;
}

/** American style puts the sentence's comma inside the quotation marks: after “…,” something new begins. */
function endsClauseInMarks({ text, tokens, regions }: Story, at: number, to: number): boolean {
  const next = tokens[at + 1];
  const { region } = tokens[at]!;
  if (at + 1 >= to || next!.region >= 0 || text[regions[region]!.inner.end - 1] !== ',') return false;
  return next!.isWord && !/^(?:and|or|nor|as|a|an|the)$/.test(next!.norm);
}

function isReportingParticiple({ lexicon }: Story, norm: string): boolean {
  return norm.endsWith('ing') && reportOf(lexicon, norm) > 0;
}

/** "… and added that", "… but later said it": the same subject reports something else. */
function reportsAgain(story: Story, from: number, to: number): boolean {
  const { tokens, lexicon } = story;
  let verb = from;
  while (verb < to && verb - from < 3 && /^(?:then|later|also|once|again|even)$|ly$/.test(tokens[verb]!.norm)) verb++;
  if (verb + 1 >= to || tokens[verb]!.region >= 0) return false;
  const { norm } = tokens[verb]!;
  const isPast = /(?:ed|said|told|wrote|thought)$/.test(norm) || /^(?:says|tells|adds|writes|argues)$/.test(norm);
  return isPast && reportOf(lexicon, norm) > 0;
}

function hasDash({ tokens }: Story, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDash(tokens[i]!) && tokens[i]!.region < 0) return true;
  return false;
}

/** Where the content starts: after the listener and after when or where it was said. */
export function startOfContent(story: Story, verb: number, to: number): number {
  const { tokens } = story;
  if (isForListener(story, verb)) return behindListener(story, verb, to);
  let at = verb + 1;
  const first = tokens[at];
  if (!first || at >= to) return to;
  const aside = WHEN_OR_WHERE.test(first.norm) || isDayOrMonth(first);
  for (let k = at, words = 0; k < to && words < 16 && tokens[k]!.region < 0; k++, words++) {
    if (tokens[k]!.text === ':') return k + 1;
    if (words > 0 && aside && /^(?:that|dass|daß)$/.test(tokens[k]!.norm)) return k;
  }
  if (isDayOrMonth(first)) at++;
  else if (aside) {
    for (let k = at, words = 0; k < to && words < 14; k++, words++) {
      if (tokens[k]!.text === ',') return k + 1;
      if (tokens[k]!.region >= 0) return k;
      if (isDayOrMonth(tokens[k]!)) {
        at = k + 1;
        break;
      }
    }
  }
  while (at < to && !tokens[at]!.isWord && tokens[at]!.region < 0) at++;
  return at;
}

/** Whether a verb has those told behind it: "told them …", "promised voters that …", but not "promised cuts that would …". */
function isForListener({ tokens, lexicon }: Story, verb: number): boolean {
  const { norm } = tokens[verb]!;
  if (lexicon.isTell(norm)) return true;
  if (!/^promis(?:ed|es|ing)$/.test(norm)) return false;
  const [behind, next] = [tokens[verb + 2]?.norm ?? '', tokens[verb + 3]?.norm ?? ''];
  return PRONOUN.test(behind) || (behind === 'that' && !lexicon.isFinite(next));
}

/**
 * Whether those told stand between a verb and `from`, where a clause begins: "told his aides | they …", "assured me |
 * the …". Not before "to": "urged voters to go" is all of it, for annotators.
 */
export function hasListener(story: Story, verb: number, from: number): boolean {
  const { tokens } = story;
  if (from <= verb + 1 || from >= tokens.length || !isForListener(story, verb)) return false;
  const { norm } = tokens[from]!;
  const opensClause = /^(?:that|whether|if|how|why)$/.test(norm) || PRONOUN.test(norm) || DETERMINER.test(norm);
  return opensClause || (LISTENER.test(tokens[verb + 1]!.norm) && norm !== 'to');
}

/** "told the council that …", "warned Ann it …", "asked, …": the position after the listener. */
function behindListener(story: Story, verb: number, to: number): number {
  const { tokens, parts } = story;
  const phrase = secondPhrase(story, verb, to);
  if (phrase < to) return phrase;
  let at = verb + 1;
  for (let words = 0; at < to && tokens[at]!.region < 0 && words < 12; at++, words++) {
    const { text, norm } = tokens[at]!;
    if (text === ',' || text === ':') return at + 1;
    if (at > verb + 1 && CLAUSE_START.test(norm)) return at;
    if (at === verb + 1 && /^(?:that|to|how|what|why|whether|if)$/.test(norm)) return at;
    if (parts.finite[at] === 1) break;
  }
  if (at < to && tokens[at]!.region >= 0) return at;
  const behind = Math.min(endOfListener(story, verb + 1), to);
  return hasFinite(story, behind, to) ? behind : to;
}

/** "told a meeting on Monday | the ferry …", "assured residents | their homes …": the next noun phrase, or `to`. */
function secondPhrase({ tokens, parts, lexicon }: Story, verb: number, to: number): number {
  for (let at = verb + 2; at < Math.min(to, verb + 8); at++) {
    const { region, isWord, norm } = tokens[at]!;
    const isPhrase = DETERMINER.test(norm);
    if (region >= 0 || !isWord || (CLAUSE_START.test(norm) && !isPhrase) || parts.finite[at] === 1) return to;
    const before = tokens[at - 1]!.norm;
    if (isPhrase && !lexicon.isBoundary(before) && !lexicon.isPreposition(before)) return at;
  }
  return to;
}

/** "told | Ann Lee on Monday | the ferry is late": the end of the name or noun, and of the day. */
function endOfListener({ tokens, people }: Story, from: number): number {
  const mention = people.mentions[people.mentionAt[from] ?? -1];
  let at = mention ? mention.to : from + (/^(?:the|a|an|his|her|their)$/.test(tokens[from]?.norm ?? '') ? 2 : 1);
  if (tokens[at]?.norm === 'on') at++;
  return tokens[at] && isDayOrMonth(tokens[at]!) ? at + 1 : tokens[at - 1]?.norm === 'on' ? at - 1 : at;
}

export function countWords({ tokens }: Story, { from, to }: Range): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.isWord) words++;
  return words;
}

/** Whether the range has a finite verb, as a clause does. */
export function hasFinite({ tokens, lexicon }: Story, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { region, norm } = tokens[i]!;
    if (region >= 0) continue;
    if (lexicon.isFinite(norm) || reportOf(lexicon, norm) > 0) return true;
    if (i > from && /^[a-z]{2,20}ed$/.test(norm)) return true;
    if (/^(?:he|she|it|they|we|i|you|that|there)'(?:s|re|ll|d|ve|m)$/.test(norm)) return true;
  }
  return false;
}
