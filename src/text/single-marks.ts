import { isBlank, isSpace, isWordUnit } from './letters.js';

/** Whether a mark opens or closes a span. */
export type Mark = 'opens' | 'closes' | undefined;

const ENDS = /[,.!?…]/;
const DOUBLE = /["“”„«»＂]/;
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:em|til|tis|twas|cause|cos|n|round|bout)\b/i;

const isSingle = (c: string | undefined): boolean => c === "'" || c === '‘' || c === '’';
const isWordAt = (text: string, at: number): boolean => isWordUnit(text.charCodeAt(at));

/**
 * If there are more double marks than this per span of speech in single marks, the single ones may mark titles and
 * terms.
 */
const TERMS = 8;

/**
 * Whether speech is in single marks, as in British papers: more spans end in a comma or full stop and a single mark
 * than in one and a double mark, and there are few double marks besides. `outside`: commas may also stand behind the mark, as
 * outside English. O(n).
 */
export function usesSingleMarks(text: string, outside = false): boolean {
  let single = 0;
  let double = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    const isDouble = DOUBLE.test(c) || (isSingle(c) && text[at + 1] === c);
    if (isDouble) marks++;
    if (isWordAt(text, at + 1)) continue;
    // “They said ‘go.’”: the inner mark comes in between.
    const inner = isDouble && isSingle(text[at - 1]) ? at - 2 : at - 1;
    if (!ENDS.test(text[inner] ?? '') && !(outside && ENDS.test(text[at + 1] ?? ''))) continue;
    if (isDouble) double++;
    else if (isSingle(c)) single++;
  }
  return single > double && marks <= TERMS * single;
}

/** Whether ’ is the only single mark. In Swedish it then also opens: ’Nej’. O(n). */
export function usesOneMark(text: string): boolean {
  return !/['‘]/.test(text);
}

/** Whether a single mark opens or closes; an apostrophe does neither. `oneMark`: see `usesOneMark`. O(1). */
export function readSingleMark(text: string, at: number, isOpen: boolean, oneMark = false): Mark {
  const c = text[at];
  if (!isSingle(c) || text[at + 1] === c || text[at - 1] === c) return undefined;
  const inWord = isWordAt(text, at - 1);
  if (isWordAt(text, at + 1)) {
    if (inWord || (c === '’' && !oneMark) || CLIPPED.test(text.slice(at + 1, at + 7)) || /\d/.test(text[at + 1]!))
      return undefined;
    return 'opens';
  }
  const after = text.charCodeAt(at + 1);
  if (!isOpen || c === '‘') return c === '‘' && !isSpace(after) ? 'opens' : undefined;
  // "the ferries' decks": after a plural s, with more words to come.
  return inWord && /s/i.test(text[at - 1]!) && isBlank(after) && /\p{Ll}/u.test(text[at + 2] ?? '')
    ? undefined
    : 'closes';
}
