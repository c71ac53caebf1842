/** What a stranger's pages showed to be read wrongly, pattern by pattern. Places and people are invented. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../support/quotations.js';

const PATTERNS: Readonly<Record<string, readonly (readonly [article: string, ...quotations: string[]])[]>> = {
  'a possessive inside the name of a body': [
    [
      "St Bride's Hospice said that it was sorry. Women's Aid said that the cut was cruel.",
      "indirect: St Bride's Hospice: that it was sorry",
      "indirect: Women's Aid: that the cut was cruel",
    ],
    ["Hugo Brandt left. Brandt's Council said that it was sorry.", 'indirect: Council: that it was sorry'],
  ],
  'a letter that ends the sentence before the name': [
    [
      'Hugo Brandt is the head. The school chose plan B. Brandt said it was cheaper.',
      'indirect: Hugo Brandt: it was cheaper',
    ],
    ['The head was there. It met H. Brandt. Brandt said it was cheap.', 'indirect: H. Brandt: it was cheap'],
  ],
  'letters of an office before the name': [
    ['Labour MP Dora Penn said that it was right.', 'indirect: Dora Penn: that it was right'],
  ],
  'an attribution between subject and verb': [
    [
      'Football, says the historian Hugo Brandt, was invented by bored priests.',
      'indirect: Hugo Brandt: Football … was invented by bored priests',
    ],
    ['The old bridge, said Brandt, will rust.', 'indirect: Brandt: The old bridge … will rust'],
  ],
  'in the words of a role and a name': [
    [
      'The hall was, in the words of the critic Dora Penn, “a puddle with a till”.',
      'direct: Dora Penn: a puddle with a till',
    ],
    [
      'In the words of its engineer, Hugo Brandt, the bridge is “a bicycle with ideas”.',
      'direct: Hugo Brandt: a bicycle with ideas',
    ],
    ['In the words of the law, the bridge is “an item of use” to all.'],
    ['In Hugo Brandt’s words, the bridge is “a gift to the town”.', 'direct: Hugo Brandt: a gift to the town'],
  ],
  'a nickname': [['Hugo Brandt, nicknamed “the old hammer”, is the mayor.']],
  'marks of one shape within each other': [
    [
      'The mayor, Hugo Brandt, said: “She told me, “I am done here,” and then she left.” The council met.',
      'direct: Hugo Brandt: She told me, “I am done here,” and then she left',
    ],
  ],
};

const cases = Object.entries(PATTERNS).flatMap(([pattern, articles]) =>
  articles.map(([article, ...quotations]) => ({ pattern, article, quotations })),
);

test.each(cases)('$pattern: $article', ({ article, quotations }) => {
  expect(quotationsOf(article)).toEqual(quotations);
});
