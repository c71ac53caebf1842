/** Pages on which rules for menus, pictures, signatures and toolbars must take nothing from what people wrote. */
import { expect, test } from 'vitest';
import { type PageOptions, readDiscussion } from '../../../src/read/page.js';

const SAID = [
  ['Ann', 'The ferry should stay.'],
  ['Bert', 'It should.'],
  ['Carl', 'Quite.'],
] as const;
const print = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([author, text], i) => `${author}\n3 May 2021 at 10:${10 + i}\n${text}\n`).join('\n');
const THREE = `Comments\n\n${print(SAID)}`;
const HEAD = [
  'Ferry to close at the end of the year',
  'The ferry across the sound will close at the end of the year, the council said on Tuesday, because there is no money.',
];
const ARTICLE = HEAD.join('\n');
const read = (page: string, options: PageOptions = {}) => readDiscussion(page, options).discussion;
const said = (page: string, options?: PageOptions) =>
  read(page, options).comments.map(({ author, text }) => [author, text]);

const KEPT: readonly (readonly [name: string, title: string | undefined, lines: readonly string[]])[] = [
  [
    'a subheading',
    'Goodbye, ferry',
    [
      'For forty years the ferry has crossed the sound twenty times a day, taking children to school and workers to the harbour.',
      'Will the ferry ever come back to the sound?',
      'The council says that the ferry will not come back, and that the sound will have a bridge in ten years if there is money.',
    ],
  ],
  [
    'a prayer',
    'My grandmother’s prayer',
    [
      'Keep the boats',
      'Keep the men',
      'Bring them home',
      'My grandmother said this prayer each evening at the window, when the boats were out on the sound and the wind was from the west.',
      'Why did the women pray at the window?',
      'The women could see the boats from it.',
      'Rest in peace',
    ],
  ],
  [
    'a recipe',
    undefined,
    [
      'Pancakes',
      '2 eggs',
      'Milk',
      '200 g flour',
      'Beat the eggs into the flour with a whisk and pour in the milk until it is as thick as cream, then let it rest for an hour.',
    ],
  ],
  ['verse', undefined, ['The Sound', 'I walked along the sound', 'and heard no sound at all', 'the ferry lay aground']],
  [
    'a list whose lines end alike',
    HEAD[0],
    [
      HEAD[1]!,
      'Ann Stone (Jamaica) 9.58 seconds in Berlin (WR)',
      'Bea Stone (Jamaica) 9.69 seconds in Lausanne (PB)',
      'Cleo Stone (Jamaica) 9.72 seconds in Lausanne (PB)',
    ],
  ],
];

test.each(KEPT)('%s keeps its lines', (_, title, lines) => {
  const { article } = read(`${title === undefined ? '' : `${title}\n`}${lines.join('\n')}\n\n${THREE}`);
  expect(article).toEqual({ ...(title === undefined ? {} : { title }), text: lines.join('\n') });
  expect(said(`${lines.join('\n')}\n\n${THREE}`)).toEqual(SAID);
});

test('a short article between a count and labels is not the site’s', () => {
  const lines = [
    'The ferry across the sound will close at the end of the year, the council said on Tuesday.',
    'Residents said that they had not been asked.',
  ];
  const page = `${HEAD[0]}\nBy Ellen West\n3 Comments\n\n${lines.join('\n\n')}\n\nNewest first\n\n${print(SAID)}`;
  expect(read(page).article.text).toContain(lines.join('\n'));
});

test('signatures that somebody quotes leave the others their words', () => {
  const quoted = ['Ann Lee', 'Bea', 'Cleo'].map((name) => `They are boats. ${name} (talk) 20:31, 3 March 2022 (UTC)`);
  const rows = [
    ['Dora', `On the talk page they say:\n${quoted.join('\n')}\nCleo has it right.`],
    ['Emil', 'So do I.'],
    ['Fred', 'I do not.'],
  ] as const;
  expect(said(`${ARTICLE}\n\nComments\n\n${print(rows)}`).slice(-2)).toEqual(rows.slice(1));
});

test('“My mother says” over a date names nobody, where others have dates alone', () => {
  const rows = SAID.map(
    ([author], i) => [author, `My ${['mother', 'father', 'aunt'][i]} says:\n${i + 4} May 2021\nis the day.`] as const,
  );
  expect(said(`${ARTICLE}\n\nComments\n\n${print(rows)}`).map(([author]) => author)).toEqual(['Ann', 'Bert', 'Carl']);
});

test('thanks are words, though they end with the next author’s name', () => {
  const rows = [
    ['Ann', 'When does the last ferry go?'],
    ['Bert', 'At eight, I think.\nThanks Ann'],
    ['Ann', 'Thanks Bert'],
    ['Bert', 'You are welcome.\nThanks Carl'],
    ['Carl', 'Thanks Ann'],
    ['Ann', 'See you there.'],
  ] as const;
  const page = `${ARTICLE}\n\n6 Comments\n\n${rows.map(([author, text]) => `${author}\n${text}\n`).join('\n')}`;
  expect(said(page).join('\n')).toContain('Thanks Ann');
  expect(said(page).join('\n')).toContain('Thanks Carl');
});

test.each(['Today', 'Newest', 'Privacy', 'Jump to'])('a stated author may be called “%s”', (name) => {
  const rows = [SAID[0], [name, SAID[1][1]] as const, SAID[2]];
  const authors = rows.map(([author]) => author);
  expect(said(`${ARTICLE}\n\nComments\n\n${print(rows)}`, { authors })).toEqual(rows);
});

test('“Reply to the mayor, paid for by Bert” is no mark of an answer', () => {
  const rows = [...SAID, ['Carl', 'Reply to the mayor, paid for by Bert\nIt is in the paper today.'] as const];
  expect(said(`${ARTICLE}\n\nComments\n\n${print(rows)}`)).toEqual(rows);
});

test('names that contain each other answer each other', () => {
  const page = `${ARTICLE}\n\n${THREE}\nAnn Lee\nAnn\n3 May 2021 at 10:40\nIt should.\n\nAnn\n3 May 2021 at 10:50\nThank you.\n`;
  expect(read(page).comments.at(3)).toMatchObject({ author: 'Ann Lee', text: 'It should.', addressee: 'Ann' });
});
