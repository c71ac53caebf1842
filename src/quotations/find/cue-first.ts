import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { endOfContent, startOfContent } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { subjectBefore } from './subjects.js';

/** Verbs that are nouns after the words of BEFORE_NOUN. */
const NOUN_OR_VERB =
  /^(?:report|reports|claims|claim|comments|states|notes|hopes|fears|doubts|estimates|demands|promises|pledges|calls|attacks|warning|hope|fear|promise|show|shows|thought|offer|doubt|tweets|writing|signals|supports|points|remarks)$/;
const BEFORE_NOUN =
  /^(?:the|a|an|his|her|its|their|of|no|any|this|that|these|those|such|some|in|by|for|new|recent|with|to|other|my|our)$/;
/** Verbs that report speech only before "that", a colon or quotation marks. */
const NEEDS_CONTENT =
  /^(?:agreed|agrees|disagreed|repeated|responded|responds|continued|began|reported|posted|comments|commented|signals|states|reports|tweets|write|writing|pledged|put|puts|reporting|read|maintained|maintains)$/;
const NEEDS_THAT =
  /^(?:show|shows|showed|showing|found|find|finds|see|sees|know|knows|knew|felt|feel|feels|learned|understand|expect|expects|expected)$/;
const SUBJECT = /^(?:he|she|they|we|i|it|er|sie|es|wir|ich)$/;
/** Auxiliaries of the passive. */
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
const STUDY = /^(?:poll|polls|survey|surveys|study|report|data|polling|results|analysis|numbers|emails|documents)$/;

/** Ann said that …; the council told the press it …; she called it "…"; …, adding that …. */
export function findCueFirst(
  findings: Findings,
  { from, to }: Range,
  sentence: number,
  verbs: readonly number[],
): void {
  const { story, claimed } = findings;
  const { tokens, lexicon } = story;
  for (const verb of markedFirst(story, verbs, from)) {
    const { norm } = tokens[verb]!;
    if (claimed[verb] || isNoun(story, verb) || isPassive(story, verb) || isCueAlready(findings, verb)) continue;
    let lowest = from;
    for (let i = verb - 1; i >= from; i--) {
      if (!claimed[i] && tokens[i]!.region < 0) continue;
      lowest = i + 1;
      break;
    }
    const participle = norm.endsWith('ing') && tokens[verb - 1]?.text === ',';
    const source = (participle ? undefined : subjectBefore(story, verb, lowest)) ?? borrowed(findings, verb, from);
    if (!source || (NOUN_OR_VERB.test(norm) && isPartOfNoun(story, source))) continue;
    const start = startOfContent(story, verb, to);
    let end = tokens[source.from]!.norm === 'who' ? endOfRelative(story, start, to) : endOfContent(story, start, to);
    for (let i = start; i < end; i++) if (claimed[i]) end = i;
    const content = lookAt(story, start, end);
    if (content.words === 0) continue;
    const reused = source.to <= lowest;
    if (
      lexicon.isSay(norm)
        ? saysSomething(story, verb, start, content)
        : lexicon.isThink(norm)
          ? (content.words > 1 || content.marked >= 0) && thinksSomething(story, source, norm, start)
          : content.words >= 2 && !source.weak
    ) {
      keep(findings, {
        parts: [{ from: shortened(story, start, content), to: end }],
        cue: verb,
        source,
        pattern: reused ? 'same-subject' : 'cue-then-content',
        sentence,
      });
    }
  }
}

/** "…, who said it is old, owns it": the relative clause ends at its comma. */
function endOfRelative(story: Story, from: number, to: number): number {
  const end = endOfContent(story, from, to);
  for (let i = from + 2; i < end; i++) if (story.tokens[i]!.text === ',' && story.tokens[i]!.region < 0) return i;
  return end;
}

/** Verbs right before an opening quotation mark come first, as they are surest: said “…”, said: “…”. */
function markedFirst(story: Story, verbs: readonly number[], from: number): number[] {
  const { tokens, lexicon } = story;
  const introduces = (verb: number) => {
    const next = tokens[verb + 1];
    const marked = next && /^[,:]$/.test(next.text) ? tokens[verb + 2] : next;
    return (
      marked !== undefined &&
      marked.region >= 0 &&
      lexicon.isSay(tokens[verb]!.norm) &&
      subjectBefore(story, verb, from) !== undefined
    );
  };
  return [...verbs.filter(introduces), ...verbs.filter((verb) => !introduces(verb))];
}

function isCueAlready({ found }: Findings, verb: number): boolean {
  return found.some(({ cue }) => cue === verb);
}

interface Content {
  readonly words: number;
  /** First token in quotation marks, or −1. */
  readonly marked: number;
}

function lookAt({ tokens }: Story, from: number, to: number): Content {
  let words = 0;
  let marked = -1;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.isWord) words++;
    if (tokens[i]!.region >= 0 && marked < 0) marked = i;
  }
  return { words, marked };
}

function isNoun({ tokens }: Story, verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    before !== undefined &&
    NOUN_OR_VERB.test(tokens[verb]!.norm) &&
    ((BEFORE_NOUN.test(before.norm) && !(before.norm === 'to' && !tokens[verb]!.norm.endsWith('s'))) ||
      /['’]s$/.test(before.text))
  );
}

/** "received secret | promises", "the mayor's last | remarks": the rest of a noun phrase, not a subject. */
function isPartOfNoun({ tokens }: Story, { from, to, pronoun, mention }: Source): boolean {
  if (pronoun || mention !== undefined) return false;
  for (let at = from; at < to; at++) if (/['’]s$/.test(tokens[at]!.text)) return true;
  return (
    !/^(?:the|a|an|his|her|their|its|some|many|most|several|one|two|three|all|both|other|others|few)$/.test(
      tokens[from]!.norm,
    ) && to - from > 1
  );
}

/** "was asked", "have been blamed", "known as": the subject is not the speaker. */
export function isPassive({ tokens, lexicon }: Story, verb: number): boolean {
  const { norm } = tokens[verb]!;
  if (norm === 'known' && tokens[verb + 1]?.norm === 'as') return true;
  if (lexicon.isThink(norm) || !/(?:ed|told|sought)$/.test(norm)) return false;
  let at = verb - 1;
  while (at > 0 && lexicon.isBetween(tokens[at]!.norm) && !PASSIVE.test(tokens[at]!.norm)) at--;
  return at >= 0 && PASSIVE.test(tokens[at]!.norm);
}

/** "… and added that", ", saying": the source is the subject of an earlier verb in the sentence. */
function borrowed({ story, lastSource }: Findings, verb: number, from: number): Source | undefined {
  const { tokens, people, lexicon } = story;
  const before = tokens[verb - 1];
  if (!before) return undefined;
  const goesOn = tokens[verb]!.norm.endsWith('ing')
    ? before.text === ',' || /^(?:and|by|while|before|after|in)$/.test(before.norm)
    : /^(?:and|but|then|und)$/.test(before.norm) || before.text === ',' || lexicon.isBetween(before.norm);
  if (!goesOn) return undefined;
  if (lastSource) return lastSource;
  for (let at = from; at < verb; at++) {
    if (tokens[at]!.region >= 0) continue;
    const pronoun = lexicon.pronoun(tokens[at]!.norm);
    if (pronoun && SUBJECT.test(tokens[at]!.norm)) return { from: at, to: at + 1, pronoun };
    const mention = people.mentionAt[at]!;
    if (mention < 0) continue;
    const { from: start, to, possessive } = people.mentions[mention]!;
    if (!possessive && !(at > from && lexicon.isPreposition(tokens[at - 1]!.norm))) return { from: start, to, mention };
    at = to - 1;
  }
  return undefined;
}

function saysSomething({ tokens }: Story, verb: number, start: number, { marked, words }: Content): boolean {
  const first = tokens[start]!;
  const introduced =
    /^(?:that|dass|daß)$/.test(first.norm) || first.region >= 0 || tokens[verb + 1]?.text === ':' || marked >= 0;
  if (NEEDS_CONTENT.test(tokens[verb]!.norm) && !introduced) return false;
  if (
    /^(?:for|about|of|against|on)$/.test(first.norm) &&
    marked < 0 &&
    !/^(?:asked|told|complained|boasted|joked|warned|reminded|urged)$/.test(tokens[verb]!.norm)
  )
    return false;
  return !(/^(?:so|nothing|anything|something|goodbye|hello)$/.test(first.norm) && words < 3);
}

function thinksSomething({ tokens, lexicon }: Story, source: Source, norm: string, start: number): boolean {
  const first = tokens[start]!;
  if (!NEEDS_THAT.test(norm) || /^(?:that|how|what|why|whether|if|dass|ob)$/.test(first.norm)) return true;
  if (STUDY.test(tokens[source.to - 1]!.norm)) return true;
  return (
    /^(?:expect|expects|expected|know|knows|feel|feels|felt)$/.test(norm) &&
    (lexicon.opensContent(first.norm) || first.isCapital)
  );
}

/** "said in the hall, “…”": the content is only what is in quotation marks. */
function shortened({ tokens }: Story, start: number, { marked }: Content): number {
  if (marked <= start || tokens[start]!.norm === 'that') return start;
  const before = tokens[marked - 1]!;
  let words = 0;
  for (let i = start; i < marked; i++) if (tokens[i]!.isWord) words++;
  const opens = /^(?:in|on|at|during|to|of|about|last|this|via|as|when|by|with|from|after|a|the|am|im|bei)$/.test(
    tokens[start]!.norm,
  );
  return words > 0 &&
    words <= 14 &&
    (before.text === ',' || before.text === ':' || !before.isWord) &&
    opens &&
    (tokens[marked]!.isCapital || tokens[marked + 1]?.isCapital === true)
    ? marked
    : start;
}
