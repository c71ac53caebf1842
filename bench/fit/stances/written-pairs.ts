import { readPages } from '../../pages/read-pages.js';
import type { Gold } from './pairs.js';

/**
 * The stance meant by the writer of a reply, as shares of the labels: readers may disagree with it for one reply in
 * eight.
 */
const MEANT = {
  a: { label: 'agree', shares: [0.85, 0.03, 0.12] },
  d: { label: 'disagree', shares: [0.03, 0.85, 0.12] },
  n: { label: 'neutral', shares: [0.06, 0.06, 0.88] },
} as const;

/** The replies on the pages written for this project (bench/pages), with their parents. */
export function readWrittenPairs(): Gold[] {
  return readPages().flatMap(({ id, title, language, comments }) =>
    comments.flatMap(({ parent, stance, author, text }, i): Gold[] => {
      const answered = comments[parent - 1];
      if (answered === undefined) return [];
      return [
        {
          id: `${id} ${i + 1}`,
          source: 'pages',
          thread: `pages ${id}`,
          language,
          article: title,
          parent: { author: answered.author, text: answered.text },
          reply: { author, text },
          answersBack: comments[answered.parent - 1]?.author === author,
          ...MEANT[stance],
        },
      ];
    }),
  );
}
