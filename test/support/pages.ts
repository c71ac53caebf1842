/** A page written for tests, in the bare style: an article, then author lines with paragraphs. */
export const PAGE = `The council closed the old swimming pool on Monday because its roof leaks. Repairs would cost two million, the mayor said.

Ann
Good riddance. Nobody under sixty has swum there for years, and the roof was a danger.

Bob
Ann, my daughter swims there twice a week. Why is that good riddance?

Ann
Because two million buys a new school kitchen, Bob.
`;
