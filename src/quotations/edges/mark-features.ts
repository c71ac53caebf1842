import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { countIn } from '../counts.js';
import { endOfMarks } from '../find/marks.js';
import type { Feature } from './chooser.js';
import type { CueView } from './cue-view.js';

const MARK = /^["“”„«»‘’'`]$/;
const MOST_STRETCHES = 3;
const MOST_SMALL = 8;

/**
 * Features of a content's words in quotation marks: the content of "she said it was “a mess,” and left" is more than
 * those words, that of "no mystery: “a mess,” she said" is not. `NaN` for contents without quotation marks.
 */
export const markFeatures: readonly Feature<CueView>[] = [
  {
    id: 'quotations/marks-lead',
    measures: 'words of the content before its first word in marks',
    unit: 'words',
    measure: ({ story: { counts }, contents, marks }, k) => {
      const inner = marks[k];
      return inner ? countIn(counts.words, contents[k]!.from, inner.from) : Number.NaN;
    },
  },
  {
    id: 'quotations/marks-rest',
    measures: 'words of the content behind its last word in marks',
    unit: 'words',
    measure: ({ story: { counts }, contents, marks }, k) => {
      const inner = marks[k];
      return inner ? countIn(counts.words, inner.to, contents[k]!.to) : Number.NaN;
    },
  },
  {
    id: 'quotations/marks-break-before',
    measures: 'what parts its first words in marks from the words before them',
    unit: '4 another sign, 3 a colon, 2 a comma, 1 nothing; 0 no words before',
    measure: ({ story: { tokens }, contents, marks }, k) => {
      const inner = marks[k];
      if (!inner) return Number.NaN;
      let at = inner.from - 1;
      while (at >= contents[k]!.from && MARK.test(tokens[at]!.text)) at--;
      if (at < contents[k]!.from) return 0;
      const { isWord, text } = tokens[at]!;
      return isWord ? 1 : text === ',' ? 2 : text === ':' ? 3 : 4;
    },
  },
  {
    id: 'quotations/marks-break-behind',
    measures: 'the sign behind its last word in marks, where the content goes on',
    unit: '3 another sign, 2 a full stop, 1 a comma, 0 none; −1 nothing follows',
    measure: ({ story: { tokens, counts }, contents, marks }, k) => {
      const inner = marks[k];
      if (!inner) return Number.NaN;
      const { to } = contents[k]!;
      if (countIn(counts.words, inner.to, to) === 0) return -1;
      for (let at = inner.to; at < to && !tokens[at]!.isWord; at++) {
        const { text } = tokens[at]!;
        if (!MARK.test(text)) return text === ',' ? 1 : text === '.' ? 2 : 3;
      }
      return 0;
    },
  },
  {
    id: 'quotations/marks-capital',
    measures: 'whether its first words in marks open with a capital',
    unit: '1 or 0',
    measure: ({ story: { tokens }, marks }, k) => {
      const inner = marks[k];
      return inner ? Number(tokens[inner.from]!.isCapital) : Number.NaN;
    },
  },
  {
    id: 'quotations/marks-stretches',
    measures: 'stretches in marks that the content has part in',
    unit: 'stretches, 1…3',
    measure: ({ story: { tokens }, marks }, k) => {
      const inner = marks[k];
      if (!inner) return Number.NaN;
      let stretches = 0;
      let last = -1;
      for (let at = inner.from; at < inner.to && stretches < MOST_STRETCHES; at++) {
        const { region } = tokens[at]!;
        if (region < 0 || region === last) continue;
        stretches++;
        last = region;
      }
      return stretches;
    },
  },
  {
    id: 'quotations/marks-small',
    measures: 'content words in small letters in its marks: titles and names have none',
    unit: 'words, 0…8',
    measure: ({ story: { tokens }, marks }, k) => {
      const inner = marks[k];
      if (!inner) return Number.NaN;
      let small = 0;
      for (let at = inner.from; at < inner.to && small < MOST_SMALL; at++) {
        const { isWord, isCapital, region, norm } = tokens[at]!;
        if (region >= 0 && isWord && !isCapital && !FUNCTION_WORDS.has(norm)) small++;
      }
      return small;
    },
  },
  {
    id: 'quotations/marks-end',
    measures: 'the last sign in its first marks',
    unit: '2 ends a sentence, 1 a comma, 0 none',
    measure: ({ story, marks }, k) => {
      const inner = marks[k];
      return inner ? endOfMarks(story, inner) : Number.NaN;
    },
  },
];
