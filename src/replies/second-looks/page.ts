import type { ReplyContext } from '../context.js';
import type { Forest } from '../forest.js';
import type { SecondLook } from './look.js';

/** What the forest of the whole page is like. */
export const page: readonly SecondLook[] = [
  ...(
    [
      ['article', 'mean probability of answering the article on this page', 'probability, 0…1'],
      ['previous', 'mean probability of answering the comment before on this page', 'probability, 0…1'],
      ['distance', 'how far back answers probably reach on this page', 'ln of comments'],
      ['entropy', 'how undecided the first look was on this page', 'nats, 0…2.5'],
      ['depth', 'how deep comments probably stand on this page', 'expected links to the article'],
    ] as const
  ).map(([name, measures, unit]) => ({
    id: `replies/forest-${name}`,
    measures,
    unit,
    measure: (_: ReplyContext, { page }: Forest) => page[name],
  })),
];
