import { expect, test } from 'vitest';
import { analyze } from '../src/index.js';
import { readDiscussion } from '../src/read/index.js';
import { readSeeds } from './support/seeds.js';

/** Ways in which the same text comes out of different programs. */
const GUISES: Readonly<Record<string, (text: string) => string>> = {
  'straight apostrophes': (text) => text.replace(/[’‘]/g, "'"),
  'curly apostrophes': (text) => text.replace(/'/g, '’'),
  'blanks that do not break': (text) => text.replace(/ /g, (blank, at: number) => (at % 3 ? blank : '\u00a0')),
  'two blanks for one': (text) => text.replace(/ /g, '  '),
  'blanks of no width': (text) => text.replace(/ /g, ' \u200b'),
  CRLF: (text) => text.replace(/\n/g, '\r\n'),
  'blank lines around it': (text) => `\n \n${text}\n\n`,
  'accents apart from letters': (text) => text.normalize('NFD'),
};
const discussions = readSeeds().map(({ page }) => readDiscussion(page).discussion);
const told = discussions.map(outcomes);

function outcomes(discussion: (typeof discussions)[number]) {
  const { replies, stances } = analyze(discussion, { evidence: false });
  return {
    parents: replies.map(({ parentId }) => parentId),
    stances: stances.map(({ commentId, target, stance }) => [commentId, target.id, stance]),
  };
}

test.each(Object.entries(GUISES))('who answers whom, and what each says to it, are the same with %s', (_, guise) => {
  discussions.forEach((discussion, i) => {
    const comments = discussion.comments.map((comment) => ({ ...comment, text: guise(comment.text) }));
    expect(outcomes({ ...discussion, comments })).toEqual(told[i]);
  });
});
