/** Interviews, debates and headlines, where a colon says who speaks. Everything is invented. */
import { expect, test } from 'vitest';
import { findTurns } from '../../src/quotations/find/turns.js';
import { readStory } from '../../src/quotations/story.js';
import { quotationsOf } from '../support/quotations.js';

const cases: readonly (readonly [article: string, ...quotations: string[]])[] = [
  [
    'We met Ines Karlo, the harbour master.\n\nQ: When did it leak?\n\nA: In May. I was there.',
    'direct: ?: When did it leak',
    'direct: Ines Karlo: In May. I was there',
  ],
  [
    'We met Ines Karlo, the harbour master.\n\nQ. When did it leak?\n\nA. In May. I told them, “Go home.”',
    'direct: ?: When did it leak',
    'direct: Ines Karlo: In May. I told them, “Go home.”',
    'direct: Ines Karlo: Go home',
  ],
  [
    'Ines Karlo and Hugo Brandt met.\n\nKARLO: The pier is old.\n\nBRANDT: I mended it in May.\n\nKARLO: You did not.',
    'direct: Ines Karlo: The pier is old',
    'direct: Hugo Brandt: I mended it in May',
    'direct: Ines Karlo: You did not',
  ],
  [
    'Here is what they said.\n\nInes Karlo: The pier is old.\n\nHugo Brandt: I mended it in May.',
    'direct: Ines Karlo: The pier is old',
    'direct: Hugo Brandt: I mended it in May',
  ],
  [
    'Reporter: Will you run?\n\nSenator Karlo: I may.\n\nReporter: When?\n\nSenator Karlo: Because you ask, on Friday.',
    'direct: Reporter: Will you run',
    'direct: Karlo: I may',
    'direct: Reporter: When',
    'direct: Karlo: Because you ask, on Friday',
  ],
  // A paper that asks again is no heading.
  [
    'Hull Post: Is the pier old?\n\nInes Karlo: I would call it dead.\n\nHull Post: Why?\n\nInes Karlo: You can see it.',
    'direct: Hull Post: Is the pier old',
    'direct: Ines Karlo: I would call it dead',
    'direct: Hull Post: Why',
    'direct: Ines Karlo: You can see it',
  ],
  ['Hull: 2\nTorvik: 3\nHull: 4\nTorvik: 1'],
  [
    'Ines Karlo came to the studio.\n\n“HOST: Is it old? KARLO: I think so. HOST: How old?”',
    'direct: HOST: Is it old?',
    'direct: Ines Karlo: I think so',
    'direct: HOST: How old?',
  ],
  [
    'Ines Karlo came to the studio.\n\nTranscript: “HOST: Is it old? KARLO: I think so. HOST: How old?”',
    'direct: HOST: Is it old?',
    'direct: Ines Karlo: I think so',
    'direct: HOST: How old?',
  ],
  [
    'Karlo: The pier must go\n\nInes Karlo runs the harbour. “It leaks,” said Karlo.',
    'indirect: Ines Karlo: The pier must go',
    'direct: Ines Karlo: It leaks',
  ],
  [
    'Q: When did it leak?\nA: On Sunday. I was in bed.',
    'direct: ?: When did it leak',
    'direct: ?: On Sunday. I was in bed',
  ],
  [
    'MODERATOR: Welcome to Torvik.\n\nMAYOR KARLO: The pier leaks because it was badly built.\n\nMR. BRANDT: That is not true, and you know why.',
    'direct: MODERATOR: Welcome to Torvik',
    'direct: KARLO: The pier leaks because it was badly built',
    'direct: BRANDT: That is not true, and you know why',
  ],
  [
    'KARLO: I voted for the pier.\nBRANDT: That is news to me.\nKARLO: Is it?\nBRANDT: Indeed.',
    'direct: KARLO: I voted for the pier',
    'direct: BRANDT: That is news to me',
    'direct: KARLO: Is it',
    'direct: BRANDT: Indeed',
  ],
  [
    "'Worst winter in years', say farmers\n\nIt snowed in Torvik. “We lost a lot,” Ines Karlo said.",
    'direct: ?: Worst winter in years',
    'direct: Ines Karlo: We lost a lot',
  ],
  [
    "Karlo's pier 'not fit for boats', says Brandt\n\nHugo Brandt spoke. “It leaks,” he said.",
    "mixed: Hugo Brandt: Karlo's pier 'not fit for boats'",
    'direct: Hugo Brandt: It leaks',
  ],
  // Lists, notes and tables are no turns.
  ['MYTH: I cannot catch it twice.\nFACT: It can be.\nMYTH: It is mild.\nFACT: It is not.'],
  ['Q: Do you ship abroad?\nA: Yes, to all countries we can.'],
  ['WHERE: The town hall.\nWHEN: Sunday at noon.\n\nCorrection: The pier is red.'],
  ['The cast.\n\nInes Karlo: soprano\nHugo Brandt: bass'],
  ['Ines Karlo: She was born in May.\nHugo Brandt: He has been mayor for ten years.'],
  ['WARNING: The pier is wet.\nNOTE: You must pay.\nWARNING: The pier is shut.'],
  ['A. Smith and Q. Zhang won a prize.\nQ. Zhang is glad.'],
  [
    'Mayor Karlo spoke up. Karlo tweeted: “BREAKING: It sank. UPDATE: All are safe.”',
    'direct: Karlo: BREAKING: It sank. UPDATE: All are safe',
  ],
  ['Ines Karlo: Police find her boat\n\nInes Karlo is missing. Karlo left in May.'],
  [
    'Karlo: Star who lit up the pier dies\n\nInes Karlo was 80. “It leaks,” said Karlo.',
    'direct: Ines Karlo: It leaks',
  ],
  ['Ines Karlo has won.\n\nQ: Who is she?\n\nA: A doctor from Torvik.'],
  ['Obituaries\nInes Karlo: our dear mother, who left us on Sunday\nHugo Brandt: my beloved husband'],
  ['Breaking: The pier is back\n\nIt opened in May.'],
  [
    'Ines Karlo: Some big ideas were in her plan.\n\nIt costs a lot.\n\nHugo Brandt: His plan is about boats. It is short.',
  ],
];

test.each(cases.map(([article, ...quotations]) => ({ article, quotations })))('$article', ({ article, quotations }) => {
  expect(quotationsOf(article, 'en')).toEqual(quotations);
});

test('any number of turns in one pair of marks', () => {
  const debate = 'HOST: Do? KARLO: I do. '.repeat(70_000);
  expect(findTurns(readStory(`Ines Karlo came.\n\n“${debate}”\n`, 'en'))).toHaveLength(140_000);
});
