import { lacking } from '../../evidence/index.js';
import type { QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

/** So many tokens from the start of a sentence still count as its subject. */
const START = 4;

/** A pronoun tends to refer to the subject of the sentence before, not to its object. */
export const isSubject = quotationHeuristic({
  id: 'quotations/is-subject',
  measures: 'whether the candidate’s last mention opens its sentence',
  unit: '1 opens it, 0 inside it, −1 after a preposition or with a possessive',
  about: 'comments',
  prior: 1.6,
  sources: [{ cite: 'Hobbs 1978, Resolving Pronoun References (subjects first)' }],
  example: { article: 'Mary Lee owns the ferry. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee', value: 1 },
  measure: (context, _, person) => place(context, person),
  explain: (_context, _item, _person, value) =>
    value === 1 ? { because: 'was the subject when last named' } : lacking('is no subject nearby'),
});

function place({ story, nearest }: QuotationContext, person: number): number {
  const mention = nearest.get(person);
  if (!mention) return Number.NaN;
  const { from } = story.sentences[story.sentenceAt[mention.from]!]!;
  if (
    mention.possessive ||
    (mention.from > from + START && story.lexicon.isPreposition(story.tokens[mention.from - 1]?.norm ?? ''))
  )
    return -1;
  return mention.from - from <= START ? 1 : 0;
}
