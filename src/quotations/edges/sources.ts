import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Source } from '../find/found.js';
import { subjectAfter, subjectAfterMarks, subjectBefore } from '../find/subjects.js';
import { reportOf } from '../lexicon.js';
import type { Story } from '../story.js';
import type { Content } from './contents.js';
import type { CueView } from './cue-view.js';
import { listNamesInMarks, listPhrases } from './phrases.js';

/** How a source was found, as bits: the same phrase may be found in several ways. */
export const FOUND = {
  marks: 1,
  before: 2,
  after: 4,
  pronoun: 8,
  name: 16,
  phrase: 32,
  agent: 64,
  noun: 128,
  ruled: 256,
} as const;

/** A phrase that may be the source of a content. */
export interface SourceCandidate extends Source {
  /** Bits of `FOUND`. */
  found: number;
}

/** Whether a source with a name names a human being. */
export function isPersonal({ people }: Story, { mention }: Source): boolean {
  return people.people[people.mentions[mention!]!.person]!.isPerson;
}

/** Most phrases tried per sentence. */
const MOST_SOURCES = 24;
const AGENT = /^(?:by|from|of|von|durch)$/;

/** All phrases of the sentence that may be the source of a content. O(sentence). */
export function listSources({ story, cue, sentence, subject, ruled }: CueView, content: Content): SourceCandidate[] {
  const { tokens, lexicon, people } = story;
  const sources: SourceCandidate[] = [];
  const isQuoted = (at: number) => content.parts.some(({ from, to }) => at >= from && at < to);
  const push = (source: Source | undefined, found: number) => {
    if (!source || isQuoted(source.from)) return;
    const known = sources.find(({ from, to }) => from === source.from && to === source.to);
    if (known) known.found |= found;
    else if (sources.length < MOST_SOURCES) sources.push({ ...source, found });
  };
  push(ruled?.source, FOUND.ruled);
  push(subjectAfterMarks(story, cue, sentence.from), FOUND.marks);
  push(subject, FOUND.before);
  push(subjectAfter(story, cue, sentence.to), FOUND.after);
  for (let at = sentence.from; at < sentence.to && sources.length < MOST_SOURCES; at++) {
    const { region, norm, isWord } = tokens[at]!;
    if (region >= 0 || isQuoted(at) || at === cue) continue;
    const pronoun = lexicon.pronoun(norm) ?? lexicon.possessive(norm);
    const mention = people.mentionAt[at]!;
    if (pronoun && !ownsSubject(story, at, cue)) push({ from: at, to: at + 1, pronoun }, FOUND.pronoun);
    else if (mention >= 0) {
      const { from, to } = people.mentions[mention]!;
      if (from === at) push({ from, to, mention }, FOUND.name);
      at = Math.max(at, to - 1);
    } else {
      if (isWord && !FUNCTION_WORDS.has(norm) && at + 1 < sentence.to && endsPhrase(story, at + 1))
        push(subjectBefore(story, at + 1, sentence.from), FOUND.phrase);
      if (AGENT.test(norm)) push(subjectAfter(story, at, sentence.to), FOUND.agent);
    }
  }
  // German subjects come before or after the verb, so any phrase may be one.
  if (lexicon.verbSecond) {
    for (const phrase of listPhrases(story, sentence)) {
      const mention = people.mentionAt[phrase.to - 1]!;
      const isKnown = sources.some(({ from }) => from === phrase.from) || (phrase.from <= cue && cue < phrase.to);
      if (!isKnown) push(mention < 0 ? phrase : { ...phrase, mention }, FOUND.noun);
    }
    for (const name of listNamesInMarks(story, sentence)) push(name, FOUND.noun);
  }
  return sources;
}

/** In "Sagte ihr Bruder" the brother speaks; in "Ihr Vorwurf, dass" she does. */
function ownsSubject({ tokens }: Story, at: number, cue: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.norm === 'ihr' && at + 1 !== cue && next?.isWord === true && next.isCapital;
}

/** What follows a participle that describes the phrase before it: "an aide speaking to the Post said". */
const ATTACHED = /^(?:to|with|on|at|in|for|about|from)$/;

/** Whether a noun phrase may end before this token. */
function endsPhrase({ tokens, lexicon, parts }: Story, at: number): boolean {
  const { norm, text } = tokens[at]!;
  return (
    parts.finite[at] === 1 ||
    (norm.endsWith('ing') && ATTACHED.test(tokens[at + 1]?.norm ?? '')) ||
    text === ',' ||
    /^(?:who|that|which)$/.test(norm) ||
    lexicon.isFinite(norm) ||
    reportOf(lexicon, norm) > 0 ||
    norm.endsWith('ed')
  );
}
