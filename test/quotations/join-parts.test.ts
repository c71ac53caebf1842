/** What one person says in several pieces is one quotation. Places and people are invented. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../support/quotations.js';

test.each<[name: string, article: string, quotations: string[]]>([
  [
    'the words go on behind the speaker',
    '“The pitch is wet,” Ines Karlo said. “We play.” “Or we wait.”',
    ['direct: Ines Karlo: The pitch is wet … We play … Or we wait'],
  ],
  [
    'it is mixed if any part of it is',
    'The pitch was “a swamp,” Ines Karlo said. “We played all the same.”',
    ['mixed: Ines Karlo: The pitch was “a swamp,” … We played all the same'],
  ],
  [
    'behind an aside, the words go on with those in quotation marks',
    '“The pitch is wet,” Ines Karlo said, adding that it leaks. “We play.”',
    ['direct: Ines Karlo: The pitch is wet … We play', 'indirect: Ines Karlo: that it leaks'],
  ],
  [
    'not in another paragraph',
    '“The pitch is wet,” Ines Karlo said.\n“We play on Monday.”',
    ['direct: Ines Karlo: The pitch is wet', 'direct: Ines Karlo: We play on Monday'],
  ],
  [
    'not behind another sentence',
    '“The pitch is wet,” Ines Karlo said. She laughed. “We play on Monday.”',
    ['direct: Ines Karlo: The pitch is wet', 'direct: Ines Karlo: We play on Monday'],
  ],
  [
    'not what has a speaker of its own',
    '“The pitch is wet,” Ines Karlo said. “We play,” Omar Nidal said.',
    ['direct: Ines Karlo: The pitch is wet', 'direct: Omar Nidal: We play'],
  ],
  [
    'not behind words that follow their speaker',
    'Ines Karlo said the pitch is wet. “We play on Monday.”',
    ['indirect: Ines Karlo: the pitch is wet', 'direct: Ines Karlo: We play on Monday'],
  ],
  [
    'whoever is quoted inside the sentence does not take the floor',
    '“We expect rain,” Ines Karlo said after Petra Voss warned that it may snow. “We play.”\n“On Monday,” she said.',
    [
      'direct: Ines Karlo: We expect rain … We play',
      'indirect: Petra Voss: that it may snow',
      'direct: Ines Karlo: On Monday',
    ],
  ],
  [
    'whoever asks somebody is answered',
    '“Will you play?” Ines Karlo asked Omar Nidal. “I will not.”',
    ['direct: Ines Karlo: Will you play?', 'direct: Omar Nidal: I will not'],
  ],
  [
    'whoever asks without a name is answered',
    'Omar Nidal left at noon. “Any regrets?” a reporter shouted. “None at all.” Nidal said he would be back.',
    ['direct: ?: Any regrets?', 'direct: Omar Nidal: None at all', 'indirect: Omar Nidal: he would be back'],
  ],
  [
    'not behind a retort',
    '“It is dry,” said Ines Karlo, but Omar Nidal insisted: “It is a swamp.” “You should look at it.”',
    ['direct: Ines Karlo: It is dry', 'direct: Omar Nidal: It is a swamp', 'direct: Omar Nidal: You should look at it'],
  ],
  [
    'not behind words that are not in quotation marks',
    'The pitch is wet, Ines Karlo said. “We play all the same.”',
    ['indirect: Ines Karlo: The pitch is wet', 'direct: Ines Karlo: We play all the same'],
  ],
  [
    'not behind a name in quotation marks',
    'He sits in a hut that Ines Karlo called “the town hall.” “We play on Monday.”',
    ['direct: Ines Karlo: the town hall', 'direct: Ines Karlo: We play on Monday'],
  ],
  [
    'a shortened word ends the sentence before quotation marks',
    '“I hope for help,” Ines Karlo said in Almstead, Fla. “It would be nice of them.”',
    ['direct: Ines Karlo: I hope for help … It would be nice of them'],
  ],
])('%s', (_, article, quotations) => {
  expect(quotationsOf(article, 'en')).toEqual(quotations);
});

test('German: sentence after sentence of reported speech', () => {
  expect(
    quotationsOf(
      'Ines Karlo kritisierte die Stadt. Der Platz sei nass. Er habe ein Leck. Am Montag wird gespielt.',
      'de',
    ),
  ).toEqual(['indirect: Ines Karlo: Der Platz sei nass. Er habe ein Leck']);
});

test('paragraphs whose marks are left open are one quotation of whom the last one names', () => {
  expect(
    quotationsOf(
      'Coach Hugo Brandt said the pitch was fine.\n\n“We slid for ninety minutes.\n\n“Then we slid to the bus,” said the captain, Dora Penn.',
    ),
  ).toEqual([
    'indirect: Hugo Brandt: the pitch was fine',
    'direct: Dora Penn: We slid for ninety minutes … Then we slid to the bus',
  ]);
});
