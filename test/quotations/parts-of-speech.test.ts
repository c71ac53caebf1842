import { expect, test } from 'vitest';
import { readStory } from '../../src/quotations/story.js';
import { wordClassesOf } from '../../src/quotations/word-classes.js';
import { guessTag } from '../../src/text/endings.js';

/** `word/tag` for each word, with ! after finite verbs. */
const tag = (text: string, language: 'de' | 'en' = 'en') => {
  const { tokens, parts } = readStory(text, language);
  return tokens
    .flatMap(({ text: word, isWord }, at) =>
      isWord ? [`${word}/${parts.tags[at]}${parts.finite[at] ? '!' : ''}`] : [],
    )
    .join(' ');
};

test('function words have their own tags, names and numbers one each', () => {
  expect(tag('The mayor of Hull met 12 sailors.')).toBe('The/=the mayor/n of/=of Hull/X met/d! 12/# sailors/N');
});

test.each([
  ['They opened the lock.', 'opened/d!'],
  ['It has never been opened.', 'opened/d'],
  ['The proposed tax came late.', 'proposed/dj tax/nv'],
  ['The police say so.', 'say/vn!'],
  ['Ann and Bob often say so.', 'say/vn!'],
  ['He wants to leave.', 'wants/z! to/=to leave/vn'],
  ['She put it there.', 'put/vd!'],
  ['The war ended.', 'war/n ended/d!'],
  ['Others said the ferry leaks.', 'leaks/Nz!'],
  ['The plan costs too much.', 'costs/Nz!'],
  ['A man who owns a boat said the ferry leaks.', 'leaks/Nz!'],
  ['The ferry leaks were mended.', 'leaks/Nz'],
  ['He sold the company profits.', 'profits/Nz'],
  ['The costs of it rose.', 'costs/Nz of/=of'],
  ['Lee said the ferry leaks oil.', 'leaks/Nz'],
])('finite verbs: %s', (text, part) => {
  expect(`${tag(text)} `).toContain(`${part} `);
});

test('a verb far behind is of another clause, so that texts without punctuation stay linear', () => {
  const costsBefore = (words: number) => tag(`The plan costs ${'the '.repeat(words)}ship sank.`);
  expect(costsBefore(5)).not.toContain('costs/Nz!');
  expect(costsBefore(60)).toContain('costs/Nz!');
});

test('possessives are not verbs, contractions are', () => {
  expect(tag("In Lee's boat and the boat's bow")).toMatch(/Lee's\/X's .*boat's\/n's/);
  expect(tag('It’s old and they’ve sold it.')).toMatch(/It’s\/=it's! .*they’ve\/=they've!/);
});

test('the first word of a sentence or of words in quotation marks may owe its capital to that', () => {
  expect(tag('(Officials said so.) “Boats sink.” Ships, too.')).toMatch(/Officials\/N .*Boats\/N/);
});

test('German moods and nouns', () => {
  expect(tag('Die Fähre sei alt und habe am Montag ein Leck.', 'de')).toBe(
    'Die/=die Fähre/n sei/k! alt/j und/=und habe/k! am/=am Montag/n ein/=ein Leck/n',
  );
});

test('unlisted words are tagged by their endings, even if named like properties of objects', () => {
  expect(guessTag('blorping', 'en')).toBe('g');
  expect(guessTag('vergurkt', 'de')).toBe('p');
  expect(tag('A constructor blorped.')).toMatch(/constructor\/n blorped\/d!/);
});

test('each word of a list has a part of speech and known letters', () => {
  for (const language of ['de', 'en'] as const) {
    const words = [...wordClassesOf(language)];
    expect(words.length).toBeGreaterThan(3000);
    const letters =
      language === 'de'
        ? /^\S+ [njrfvzkpx]{1,2} [bdhlmpstwAQST]{0,2}$/
        : /^\S+ [njrfNvzdqpgx]{1,2} [dhklmpstwAST]{0,2}$/;
    for (const [word, { tag: parts, reports }] of words) expect(`${word} ${parts} ${reports}`).toMatch(letters);
  }
});
