import type { Story } from '../story.js';
import type { SourceCandidate } from './sources.js';

/** Pronouns that are subjects and nothing else. */
const SUBJECT = /^(?:er|wir|ich|man)$/;
/** First words of phrases that are no subjects. */
const OBLIQUE = /^(?:de[nms]|[kmds]?eine[nms]|ihre[nms]|unsere[nms]|diese[nm]|jede[nm]|ih[nmr]|ihnen|mir|mich|uns)$/;
/** Tokens before the cue that a subject may be parted from it by. */
const BEFORE = 2;

/** What the first word of a German phrase says of its case: 2 it can only be a subject, 0 it can be none, 1 both. */
export function caseOf({ tokens, lexicon }: Story, { from, to }: SourceCandidate): number {
  const { norm } = tokens[from]!;
  if (SUBJECT.test(norm)) return to === from + 1 ? 2 : 1;
  if (lexicon.isPreposition(norm) || lexicon.isPreposition(tokens[from - 1]?.norm ?? '')) return 0;
  return OBLIQUE.test(norm) ? 0 : 1;
}

/** Whether a phrase is a pronoun that can only be the subject of the cue beside it. */
export function isSubjectPronoun(story: Story, cue: number, source: SourceCandidate): boolean {
  const { from, to } = source;
  return caseOf(story, source) === 2 && (from === cue + 1 || (to <= cue && cue - to < BEFORE));
}
