import { replyHeuristic } from '../heuristic.js';

/** Questions want answers, and answers are seldom questions. */
export const answersQuestion = replyHeuristic({
  id: 'replies/answers-question',
  measures: 'whether the candidate asks and this comment does not',
  unit: '0 no, 0.5 asks somewhere, 1 ends with a question',
  prior: 0.3,
  about: 'comments',
  sources: [{ cite: 'Kim, Wang & Baldwin 2010, Tagging and Linking Web Forum Posts' }],
  example: {
    comments: [
      ['Ann', 'Soup?'],
      ['Bob', 'Yes.'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ comments }) =>
    Float64Array.from(comments, ({ text }) => (endsAsking(text) ? 1 : text.includes('?') ? 0.5 : 0)),
  measure: (asks, child, parent) => (asks[child] === 1 ? 0 : asks[parent]!),
  explain: (asks, _, parent) => ({
    because: asks[parent]! > 0 ? 'answers its question' : 'was not asked anything there',
  }),
});

/** A question mark among the last four characters, so that closing marks and blanks do not hide it. */
function endsAsking(text: string): boolean {
  return text.slice(-4).includes('?');
}
