import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import type { Source } from './found.js';
import { headOf } from './heads.js';
import { endOfMarks, standsAlone } from './marks.js';

/** Most tokens of a phrase that names the speaker. */
const LONGEST = 14;
/** Fewest words in quotation marks that count as speech in parentheses after a name. */
const LEAST = 3;

const DETERMINER =
  /^(?:an?|the|one|another|some|several|two|three|ein|eine[rs]?|der|die|das|einige|mehrere|manche|zwei|drei)$/;
/** Things, which do not speak: the quoted words are the thing named. */
const THING =
  /^(?:verdict|motto|slogan|title|headline|question|answer|reply|response|advice|conclusion|result|reason|text|quote|caption|sign|fazit|urteil|frage|antwort|begründung|titel|überschrift|devise|parole|reaktion|kommentar|ergebnis|wortlaut|zitat|satz|rat|these|forderung|botschaft|losung|erklärung|aussage|beispiel|grund)$/;

/**
 * The speaker of words in quotation marks without a verb of saying: "An officer of the county police: “…”", "“…” (Hull
 * Ferry Trust)", "Ann Lee (“…”)". O(phrase).
 */
export function namedWithoutVerb(story: Story, sentence: Range, marked: Range): Source | undefined {
  return (
    phraseBeforeColon(story, sentence, marked) ?? behindInParentheses(story, marked) ?? beforeParenthesis(story, marked)
  );
}

/** "An officer of the county police: “…”": the sentence is only a phrase up to its colon. */
function phraseBeforeColon(story: Story, sentence: Range, marked: Range): Source | undefined {
  const { tokens, people, counts } = story;
  let colon = marked.from - 1;
  while (colon > sentence.from && tokens[colon]!.text === '\n') colon--;
  const start = behindMoreFrom(story, sentence.from, colon);
  if (tokens[colon]?.text !== ':' || !isPhrase(story, start, colon)) return undefined;
  // "(short: “Fed”": inside an open parenthesis, the words belong to the phrase before it.
  const signs = tokens.slice(start, colon).map(({ text }) => text);
  if (signs.lastIndexOf('(') > signs.lastIndexOf(')')) return undefined;
  let from = start;
  while (from < colon && FUNCTION_WORDS.has(tokens[from]!.norm) && !DETERMINER.test(tokens[from]!.norm)) from++;
  if (tokens[from + 1]?.norm === 'words' && tokens[from + 2]?.norm === 'of') from += 3;
  const mention = headOf(story, from, colon);
  // "The new book: “The Long Way Home”" gives a title.
  const isPerson = mention >= 0 && people.people[people.mentions[mention]!.person]!.isPerson;
  const isTold = standsAlone(story, marked) || (isPerson && countIn(counts.finiteAnywhere, marked.from, marked.to) > 0);
  if (!isTold) return undefined;
  if (mention >= 0) return { from, to: people.mentions[mention]!.to, mention };
  const isSomebody = DETERMINER.test(tokens[from]?.norm ?? '') && from + 1 < colon;
  const isThing = tokens.slice(from, colon).some(({ norm }) => THING.test(norm));
  return isSomebody && !isThing ? { from, to: colon } : undefined;
}

/** "The ferry is late – more from Lee: “…”": where the phrase before the colon begins. */
function behindMoreFrom({ tokens }: Story, from: number, colon: number): number {
  for (let at = colon - 1; at > from && at >= colon - LONGEST; at--)
    if (tokens[at]!.norm === 'from' && tokens[at - 1]!.norm === 'more') return at + 1;
  return from;
}

/** "“….” (Hull Ferry Trust)": a name after a whole sentence. */
function behindInParentheses(story: Story, marked: Range): Source | undefined {
  const { tokens, people } = story;
  if (endOfMarks(story, marked) !== 2) return undefined;
  let open = marked.to;
  while (open < tokens.length && open < marked.to + 2 && /^[.,!?]$/.test(tokens[open]!.text)) open++;
  if (tokens[open]?.text !== '(') return undefined;
  const from = open + 1;
  const to = closing(story, from);
  if (to === from || !tokens[from]!.isCapital || !isPhrase(story, from, to)) return undefined;
  if (tokens.slice(from, to).some(({ text }) => /\d/.test(text))) return undefined;
  const mention = headOf(story, from, to);
  const isName = mention >= 0 && people.mentions[mention]!.from === from;
  return isName ? { from, to, mention } : undefined;
}

/** "Ann Lee (“…”)": a name before the parenthesis that contains the words. */
function beforeParenthesis({ tokens, people, counts }: Story, marked: Range): Source | undefined {
  if (tokens[marked.from - 1]?.text !== '(') return undefined;
  const mention = people.mentionAt[marked.from - 2] ?? -1;
  if (mention < 0 || countIn(counts.words, marked.from, marked.to) < LEAST) return undefined;
  const { from, to } = people.mentions[mention]!;
  return { from, to, mention };
}

/** Where the parenthesis that contains a phrase closes; `from` if it does not. */
function closing({ tokens }: Story, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) if (tokens[at]!.text === ')') return at;
  return from;
}

/** Whether a range is a short phrase outside quotation marks, without a verb. */
function isPhrase({ tokens, parts, lexicon }: Story, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST) return false;
  return tokens
    .slice(from, to)
    .every(
      ({ region, norm }, k) =>
        region < 0 && parts.finite[from + k] === 0 && !lexicon.isSay(norm) && !lexicon.isThink(norm),
    );
}
