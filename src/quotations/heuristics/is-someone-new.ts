import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { peopleNoun } from '../../text/lexicons/people-nouns.js';
import { genderOf, type QuotationContext } from '../context.js';
import { quotationHeuristic } from '../heuristic.js';

const OPENS = /^(?:a|an|one|another|ein|eine|einer|eines)$/;
/** Tokens looked back for whoever was introduced. */
const REACH = 120;
/** Words between "a" and the noun. */
const WORDS = 4;

/** "A woman stood by. “It is cold,” she said": a pronoun means whoever came in last, name or no name. */
export const isSomeoneNew = quotationHeuristic({
  id: 'quotations/is-someone-new',
  measures: 'whether somebody without a name came in after the last name the pronoun fits',
  unit: '2 a noun that tells the gender, 1 one that does not, 0 nobody',
  about: 'article',
  prior: 0.7,
  sources: [
    { cite: 'Prince 1981, Toward a Taxonomy of Given–New Information (an indefinite phrase brings in someone new)' },
  ],
  example: {
    article: 'Mary Lee owns the ferry. A woman stood by. “It is old,” she said.',
    quotation: 0,
    speaker: null,
    value: 2,
  },
  measure: (context, item) => newcomer(context, item),
  explain: () => ({ because: 'somebody without a name was brought in last' }),
});

function newcomer(context: QuotationContext, item: number): number {
  const { story, found, nearest } = context;
  const { source } = found[item]!;
  const gender = source?.pronoun;
  if (source === undefined || (gender !== 'm' && gender !== 'f')) return Number.NaN;
  let named = 0;
  for (const [person, mention] of nearest) {
    const known = genderOf(context, person);
    if (known === gender || (known === undefined && story.people.people[person]!.isPerson))
      named = Math.max(named, mention.to);
  }
  const first = Math.max(named, source.from - REACH);
  for (let at = source.from - 1; at >= first; at--) {
    const { tokens } = story;
    if (tokens[at]!.region >= 0 || !OPENS.test(tokens[at]!.norm)) continue;
    for (let k = at + 1; k <= at + 1 + WORDS && k < source.from; k++) {
      const { norm, isWord } = tokens[k]!;
      if (!isWord || FUNCTION_WORDS.has(norm)) break;
      const noun = peopleNoun(norm);
      if (noun === gender) return 2;
      if (noun === 'either') return 1;
    }
  }
  return 0;
}
