import { lacking } from '../../evidence/index.js';
import { ARTICLE } from '../../schema/index.js';
import type { QuotationContext } from '../context.js';
import type { Pattern } from '../find/found.js';
import { quotationHeuristic } from '../heuristic.js';

const HOW: Readonly<Record<Pattern, string>> = {
  'according-to': 'is named after “according to”',
  'content-then-cue': 'is named right after the words',
  interrupted: 'is named between its two halves',
  'same-subject': 'is the subject of the sentence',
  'cue-then-content': 'is the subject of the verb',
  floating: 'is named beside it',
  fragment: 'is named in the sentence',
  nested: 'is the source of the words around these',
  'reported-mood': 'is named beside it',
  dash: 'is named after the dash',
  'in-words': 'is said to have used these words',
  named: 'is named beside it',
  relayed: 'is quoted by somebody else',
  signature: 'signs it',
  turn: 'is named before the colon',
};

/** The source phrase names the candidate. */
export const isNamed = quotationHeuristic({
  id: 'quotations/is-named',
  measures: 'whether the source phrase names the candidate',
  unit: '0 or 1',
  about: 'comments',
  prior: 6,
  sources: [{ cite: 'Pareti et al. 2013, Automatically Detecting and Attributing Indirect Quotations' }],
  example: { article: '“It is old,” Mary Lee said.', quotation: 0, speaker: 'Mary Lee', value: 1 },
  measure: (context, item, person) => (named(context, item) === person ? 1 : 0),
  explain(context, item, person) {
    const { found, story } = context;
    const { source, pattern, cue } = found[item]!;
    if (named(context, item) !== person || !source) return lacking('is not named beside it');
    const { start } = story.tokens[source.from]!;
    const { end } = story.tokens[source.to - 1]!;
    const verb = cue === undefined ? '' : ` “${story.tokens[cue]!.text}”`;
    return {
      because: `${HOW[pattern]}${pattern === 'cue-then-content' ? verb : ''}`,
      at: [{ in: ARTICLE, start, end }],
    };
  },
});

function named({ story, found }: QuotationContext, item: number): number {
  const mention = found[item]!.source?.mention;
  return mention === undefined ? -1 : story.people.mentions[mention]!.person;
}
