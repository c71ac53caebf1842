import type { Comment } from '../schema/index.js';
import { isUpper } from '../text/letters.js';
import { NO_PERSON } from '../text/lexicons/en/names.js';
import { wordsOf } from '../text/words.js';

/** Shortest first word of a longer name that stands for it. */
const SHORTEST = 4;

/** Whether comments name what an article names: the whole of it, or the first or last word of a longer name. O(words of the comments), once. */
export function namedIn(comments: readonly Comment[]): (name: string) => boolean {
  const said = new Set<string>();
  for (const comment of comments) {
    const { text, norms, starts } = wordsOf(comment);
    for (let w = 0; w < norms.length; w++)
      if (isUpper(text.charCodeAt(starts[w]!))) said.add(norms[w]!.replace(/'s?$/, ''));
  }
  return (name) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    const first = words[0]!;
    const last = words.at(-1)!;
    if (words.length === 1) return said.has(first);
    return (first.length >= SHORTEST && said.has(first)) || (said.has(last) && !NO_PERSON.has(last));
  };
}
