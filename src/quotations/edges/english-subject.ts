import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Story } from '../story.js';
import type { CueView } from './cue-view.js';
import { isPersonal, type SourceCandidate } from './sources.js';

const AND = /^(?:and|&)$/;
const FOOTAGE = /^(?:footage|video|audio|clip|recording|tape|transcript)s?$/;
const RELATIVE = /^(?:who|whom|whose|which|that)$/;
/** Most tokens between a verb of saying and the participle that goes on from it. */
const ONWARD = 6;

/** "Footage of Cole saying"; "“Rudd and Cole will meet,” Marsh said on Monday, adding": whoever said the first goes on. */
export function sayerBefore(
  { story, cue, sentence }: CueView,
  phrases: readonly SourceCandidate[],
): SourceCandidate | undefined {
  const { tokens, lexicon, people } = story;
  if (!tokens[cue]!.norm.endsWith('ing')) return undefined;
  const named = people.mentionAt[cue - 1]!;
  const from = people.mentions[named]?.from ?? 0;
  const isShown = tokens[from - 1]?.norm === 'of' && FOOTAGE.test(tokens[from - 2]?.norm ?? '');
  const beside = isShown ? phrases.find(({ to, mention }) => to === cue && mention === named) : undefined;
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
export function namedSubject(
  { story, cue, sentence }: CueView,
  phrases: readonly SourceCandidate[],
): SourceCandidate | undefined {
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
  if (comma && (before !== ',' || !opensWithRole(story, sentence.from, from))) return undefined;
  // "The firm that employs Lee said": the object of a relative clause.
  const isVerb = tokens[from - 1]?.isWord === true && !FUNCTION_WORDS.has(before);
  const isObject = isVerb && hasRelative(story, Math.max(sentence.from, from - NEAR), from);
  return possessive || isObject || AND.test(before) || lexicon.isPreposition(before) ? undefined : subject;
}

/** Most tokens of a relative clause up to its object. */
const NEAR = 6;

function hasRelative({ tokens }: Story, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => RELATIVE.test(norm));
}

/** "The head of the office, Ann Lee, said", but not "Ann Lee, who beat the mayor, Bob Cole, said". */
function opensWithRole(story: Story, from: number, to: number): boolean {
  const first = story.tokens.slice(from, to).find(({ isWord, region }) => isWord && region < 0);
  return /^(?:the|an?|one|another|her|his|its|their)$/.test(first?.norm ?? '') && !hasRelative(story, from, to);
}
