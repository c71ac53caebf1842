import type { QuotationContext } from '../context.js';
import { headOf } from '../find/heads.js';
import { subjectBefore } from '../find/subjects.js';
import { quotationHeuristic } from '../heuristic.js';

/** "The mayor, Ann Lee, issued a statement:" and the words stand in the next paragraph. */
export const introduces = quotationHeuristic({
  id: 'quotations/introduces',
  measures: 'whether the candidate is the subject of a sentence that ends in a colon right before the words',
  unit: '0 or 1',
  about: 'comments',
  prior: 3,
  sources: [{ cite: 'observation on PolNeAR' }],
  example: {
    article: 'Mary Lee released a short statement on Monday:\n“The ferry is old.”',
    quotation: 0,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: (context, item, person) => (introducerOf(context, item) === person ? 1 : 0),
  explain: (context, item, person) => ({
    because: introducerOf(context, item) === person ? 'is who the colon before it leads to' : 'is not who leads to it',
  }),
});

function introducerOf({ story, found }: QuotationContext, item: number): number {
  const { source, sentence } = found[item]!;
  const before = source ? undefined : story.sentences[sentence - 1];
  if (!before || story.tokens[before.to - 1]!.text !== ':') return -1;
  const verb = before.to - 2;
  const subject = verb > before.from ? subjectBefore(story, verb, before.from)?.mention : undefined;
  const mention = subject ?? headOf(story, before.from, before.to);
  return mention < 0 ? -1 : story.people.mentions[mention]!.person;
}
