import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\n';
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);

const ANN = ['Ann', 'The coffee was cold on every single visit.'];
const BOB = ['Bob', 'I liked the cake, and so did my aunt.'];
const CORA = ['Cora', 'Finally'];
const NOTICES = [
  'This comment was deleted.',
  'This comment has been removed by a moderator.',
  'This comment was removed because it broke the rules of the house.',
  'Comment deleted by user',
  'Entfernt.',
  'Dieser Kommentar wurde gelöscht.',
  'Der Beitrag wurde von der Redaktion entfernt',
  'Denne kommentar er slettet.',
  'Kommentaren blev fjernet af redaktionen.',
  'Ce commentaire a été supprimé.',
  'Este comentario ha sido eliminado por un moderador.',
];
const PRINTS: Readonly<Record<string, (author: string, text: string, i: number) => string>> = {
  'blank lines and dates': (a, t, i) => `\n${a}\n${9 - i} hours ago\n${t}\n`,
  'dates beside names, and buttons': (a, t, i) => `${a} • ${9 - i}h\n${t}\nReply\n`,
  'nothing but names and blank lines': (a, t) => `\n${a}\n${t}\n`,
};

test.each(NOTICES)('"%s" between comments belongs to nobody', (notice) => {
  for (const print of Object.values(PRINTS)) {
    const [ann, bob, cora] = [ANN, BOB, CORA].map(([author, text], i) => print(author!, text!, i));
    const page = `${ARTICLE}Comments\n${ann}\n${notice}\n\n${bob}${cora}`;
    expect(said(page)).toEqual([ANN, BOB, CORA]);
    expect(readDiscussion(page).lines.find(({ line }) => page.split('\n')[line - 1] === notice)?.kind).toBe(
      'furniture',
    );
  }
});

test.each(NOTICES)('"%s" below a name is all that is left of a comment', (notice) => {
  for (const print of Object.values(PRINTS)) {
    const comments = [ANN, ['Dan', notice], BOB, CORA];
    expect(said(`${ARTICLE}Comments\n${comments.map(([a, t], i) => print(a!, t!, i)).join('')}`)).toEqual(comments);
  }
});

test('a removal ends the comment above', () => {
  const page = `${ARTICLE}Comments\nAnn\n${ANN[1]}\nReply\nThis comment was deleted.\nCora\nFinally\nReply\nThis comment was deleted.\nIvo P.\nnobody asked us\nReply\n`;
  expect(said(page)).toEqual([ANN, CORA, ['Ivo P.', 'nobody asked us']]);
});

test('a word within a text is not a removal', () => {
  for (const words of [
    'The sign on the door?\nEntfernt.\nThe door itself?\nEntfernt.',
    'Ich fragte nach.\n\nGelöscht.\n\nUnd so weiter.',
  ])
    expect(said(`${ARTICLE}Comments\n\nAnn\n9h\n${words}\n\nBob\n8h\n${BOB[1]}\n\nCora\n7h\nFinally\n`)).toEqual([
      ['Ann', words.replace(/\n+/g, '\n')],
      BOB,
      CORA,
    ]);
});
