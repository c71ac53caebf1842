import { isWordUnit } from '../../text/letters.js';
import { lookAt, withoutSigns } from './look.js';

const LONGEST_NAME = 40;
const MOST_WORDS = 5;
/** Most words of a name beside a date, if half of them have capitals: "The Artist Formerly Known As Bob". */
const MOST_WORDS_DATED = 8;
/** Most function words of a name beside a date: "Karen not that one". */
const MOST_FUNCTION_WORDS = 3;

/** Replaces the name of somebody who has left. */
const GONE = /^\[(?:deleted|removed|gelöscht|entfernt|slettet|supprimé)\]$/i;

/** Beside a date or an address, longer names are names, too. */
export function isDatedName(text: string): boolean {
  return isName(text, MOST_FUNCTION_WORDS, MOST_WORDS_DATED);
}

/** Whether a text may be an author's name. */
export function isName(text: string, mostFunctionWords = 1, mostWords = MOST_WORDS): boolean {
  if (GONE.test(text)) return true;
  const name = withoutSigns(text);
  if (text.length > LONGEST_NAME || !isWordUnit(name.charCodeAt(name.search(/[^@_]/)))) return false;
  if (/^(?:by|via|von|par|por|af|on|am)\s|["“”„«»:*\t]/i.test(text)) return false;
  // "Ann (she/her)".
  const { words, capitals, functionWords, endsSentence, endsColon } = lookAt(
    text.replace(/(?<=\S) \([^()]{1,20}\)$/, ''),
  );
  return (
    (words <= MOST_WORDS || (words <= mostWords && 2 * capitals >= words)) &&
    functionWords <= mostFunctionWords &&
    !endsSentence &&
    !endsColon &&
    !/^\d[\d.,]* \p{L}/u.test(text)
  );
}
