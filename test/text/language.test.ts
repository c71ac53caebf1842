import { expect, test } from 'vitest';
import { languageOf } from '../../src/text/language.js';

test.each([
  ['The council said that it would not be able to pay for the ferry this year.', 'en'],
  ['Der Rat hat gesagt, dass er die Fähre in diesem Jahr nicht mehr bezahlen kann.', 'de'],
  ['Rådet har sagt at det ikke kan betale for færgen i år, og det er jeg ked af.', 'da'],
  ['Le conseil ne paiera plus le traversier cette année.', 'und'],
  ['Der Bürgermeister sagte, die Fähre sei alt.', 'de'],
  ['Das stimmt nicht.', 'de'],
  ['Nej, det passer ikke.', 'da'],
  ['Die Hard is a great film', 'en'],
  ['C’est faux.', 'und'],
  ['', 'und'],
  ['ok', 'und'],
])('%s', (text, language) => {
  expect(languageOf(undefined, text)).toBe(language);
});

test('a stated language counts, if it is known', () => {
  expect(languageOf('de-AT', 'the and of')).toBe('de');
  expect(languageOf('fr', 'The council said that it would not pay.')).toBe('en');
  expect(languageOf(undefined, '')).toBe('und');
});
