import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

const PRONOUNS = new Set('i you he she it we they there that this those these'.split(' '));
const VERBS = new Set('is are was were am do does did has have had can could will would should'.split(' '));
const NEGATED = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ['cannot', 'can'],
]);

/** "It is not late." – "Yes it is.": a yes to a denial contradicts it, unless it answers a question. */
export const contradictsDenial = stanceHeuristic({
  id: 'stances/contradicts-denial',
  measures: 'whether the reply opens with “yes”, a pronoun and the verb that the parent denies',
  unit: '0 or 1',
  prior: 1.5,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is not late.', reply: 'Yes it is.', value: 1 },
  measure: (pair) => (verbOf(pair) === undefined ? 0 : 1),
  explain(pair) {
    const at = verbOf(pair);
    return at === undefined
      ? { because: 'says yes to no denial' }
      : {
          because: `says ${quoted(pair.reply, at - 2, at + 1)} to a denial`,
          at: [placeOf(pair.reply, at - 2, at + 1)],
        };
  },
});

/** The word that affirms what the parent denies. */
function verbOf({ reply, parent, open }: Pair): number | undefined {
  const [yes] = hitsOf(reply, 'yes', 'opening', open);
  if (!yes) return undefined;
  const at = yes.to + 1;
  const { norms, ends } = reply.words;
  const verb = norms[at] ?? '';
  if (!PRONOUNS.has(norms[yes.to] ?? '') || !VERBS.has(verb) || at >= reply.length) return undefined;
  const closes = /^\s*(?:[.,;!…]|$)/.test(reply.text.slice(ends[at]!, ends[at]! + 9));
  return closes && !parent.sentences.some(({ asks }) => asks) && denies(parent.words.norms, verb) ? at : undefined;
}

/** "is not", "isn't"; also "never", which denies what any verb says. */
function denies(norms: readonly string[], verb: string): boolean {
  return norms.some(
    (norm, w) =>
      norm === 'never' ||
      norm === `${verb}n't` ||
      NEGATED.get(norm) === verb ||
      (norm === verb && norms[w + 1] === 'not'),
  );
}
