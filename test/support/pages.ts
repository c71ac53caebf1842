/** A page written for tests, in the bare style: an article, then author lines with paragraphs. */
export const PAGE = `The council closed the old swimming pool on Monday because its roof leaks. Repairs would cost two million, the mayor said.

Ann
Good riddance. Nobody under sixty has swum there for years, and the roof was a danger.

Bob
Ann, my daughter swims there twice a week. Why is that good riddance?

Ann
Because two million buys a new school kitchen, Bob.
`;

/** A page of four comments, each printed as a site prints author and text; `head` is between article and comments. */
export function pageOf(print: (author: string, text: string, at: number) => string, head = ''): string {
  const article =
    'The council closed the old swimming pool on Monday because its roof leaks. Repairs would cost two million.\n' +
    'The mayor said that the town could not pay for it this year, and that talks go on.';
  return [article, ...(head === '' ? [] : [head]), ...COMMENTS.map(([author, text], i) => print(author, text, i))].join(
    '\n',
  );
}

/** Author and text of the comments of `pageOf`. */
export const COMMENTS: readonly (readonly [author: string, text: string])[] = [
  ['Ann', 'Good riddance, the roof was a danger to everybody in there.'],
  ['Bob', 'My daughter swims there twice a week, so why is that good?'],
  ['Cara', 'Two million buys a new school kitchen.'],
  ['Ann', 'That is what I said from the start, Cara.'],
];
