import { expect, test } from 'vitest';
import { listNamesInMarks, listPhrases } from '../../src/quotations/edges/phrases.js';
import { readStory } from '../../src/quotations/story.js';

const phrasesOf = (text: string, list = listPhrases) => {
  const story = readStory(text, 'de');
  return list(story, story.sentences[0]!).map(({ from, to }) =>
    text.slice(story.tokens[from]!.start, story.tokens[to - 1]!.end),
  );
};

test('noun phrases end with their last noun, whatever precedes it', () => {
  expect(phrasesOf('Gestern warnten die alten Fischer vor einer neuen Steuer.')).toEqual([
    'die alten Fischer',
    'einer neuen Steuer',
  ]);
  expect(phrasesOf('Einige Gäste lobten jeden Koch und unsere alten Kellner.')).toEqual([
    'Einige Gäste',
    'jeden Koch',
    'unsere alten Kellner',
  ]);
});

test('function words such as “nach” and “nichts” are not nouns', () => {
  expect(phrasesOf('Die Fähre fährt nach Husum, und nichts hält sie auf.')).toEqual(['Die Fähre', 'Husum']);
});

test('words in quotation marks are in no phrase', () => {
  expect(phrasesOf('Der Wirt „alter Freund“ lachte.')).toEqual(['Der Wirt']);
});

test('a short name in quotation marks belongs to the words before it', () => {
  const namesOf = (text: string) => phrasesOf(text, listNamesInMarks);
  expect(namesOf('Wie die Zeitung „Husumer Bote“ berichtet, leckt die Fähre.')).toEqual(['die Zeitung „Husumer Bote“']);
  expect(namesOf('Das ist „Betrug am Kunden“.')).toEqual([]);
  expect(namesOf('Die „alte“ Fähre leckt, und der „Bote von der Küste am Meer“ schweigt.')).toEqual([]);
});
