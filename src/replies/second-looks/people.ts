import { probabilityOf, type SecondLook } from './look.js';

/** What the two authors do elsewhere. */
export const people: readonly SecondLook[] = [
  {
    id: 'replies/traffic',
    measures: 'links there probably were between the two authors before',
    unit: 'expected links, 0…8',
    measure: ({ authors }, forest, child, parent) =>
      parent < 0 || authors[parent] === authors[child]
        ? Number.NaN
        : Math.min(8, forest.traffic(authors[child]!, authors[parent]!)),
    explain: (value) => ({ because: value > 0.5 ? 'the two had been talking' : 'the two had not been talking' }),
  },
  {
    id: 'replies/starts-threads',
    measures: 'how often the candidate’s author answers the article elsewhere',
    unit: 'mean probability, 0…1; −1 no other comment',
    measure: (_, { habits }, _child, parent) => (parent < 0 ? Number.NaN : habits.onArticle(parent)),
    explain: (value) => ({ because: value > 0.5 ? 'its author mostly starts threads' : 'its author mostly answers' }),
  },
  {
    id: 'replies/answers-openers',
    measures: 'how often the candidate’s author answers comments on the article elsewhere',
    unit: 'mean probability, 0…1; −1 no other comment',
    measure: (_, { habits }, _child, parent) => (parent < 0 ? Number.NaN : habits.onOpener(parent)),
    explain: (value) => ({
      because:
        value > 0.5
          ? 'its author mostly answers comments on the article'
          : 'its author seldom answers comments on the article',
    }),
  },
  {
    id: 'replies/at-my-depth',
    measures: 'how often my author answers comments on the article elsewhere, if the candidate is one',
    unit: 'mean probability times probability, 0…1',
    measure: (_, { habits, lists }, child, parent) =>
      parent < 0 ? Number.NaN : Math.max(0, habits.onOpener(child)) * probabilityOf(lists, parent, -1),
    explain: (value) => ({
      because: value > 0.3 ? 'its author answers such comments' : 'its author seldom answers such comments',
    }),
  },
  {
    id: 'replies/my-threads',
    measures: 'how often my author answers the article elsewhere',
    unit: 'mean probability, 0…1; −1 no other comment',
    measure: (_, { habits }, child) => habits.onArticle(child),
  },
  {
    id: 'replies/my-depth',
    measures: 'how deep the other comments of my author stand',
    unit: 'mean of expected links to the article; −1 no other comment',
    measure: (_, { habits }, child) => habits.depth(child),
  },
];
