import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const HEAD = 'The kettle whistles in the wrong key #7\nann opened this issue Mar 3, 2024 · 4 comments\nComments\n';

function read(...comments: readonly string[]) {
  return readDiscussion(HEAD + comments.join('\n')).discussion.comments.map(({ author, text }) => [author, text]);
}

test('a handle above the name, a role in between and other events belong to the site', () => {
  const found = read(
    '@ann\nann commented Mar 3, 2024\nMine whistles in F sharp.',
    '@bob\nMember\nbob commented Mar 4, 2024\nDoes it do so when it is empty?',
    '@bob bob added the music label Mar 4, 2024',
    '@cy-d\ncy-d commented Mar 5, 2024 • edited\n@ann\nMine does.\n@bob bob is wrong, as ever.',
  );
  expect(found).toEqual([
    ['ann', 'Mine whistles in F sharp.'],
    ['bob', 'Does it do so when it is empty?'],
    ['cy-d', '@ann\nMine does.\n@bob bob is wrong, as ever.'],
  ]);
});

test('if most names lack a handle, a handle is text', () => {
  const found = read(
    'ann commented Mar 3, 2024\nMine whistles in F sharp.\n@bob',
    'bob commented Mar 4, 2024\nDoes it do so when it is empty?',
    'cy-d commented Mar 5, 2024\nMine does.',
  );
  expect(found[0]).toEqual(['ann', 'Mine whistles in F sharp.\n@bob']);
});

test('reactions and their counts are not text', () => {
  const found = read(
    'ann commented Mar 3, 2024\nMine whistles in F sharp.\n👍 6 😄 2',
    'bob commented Mar 4, 2024\nDoes it do so when it is empty?\n❤️ 1 👏 2',
    'cy-d commented Mar 5, 2024\nMine does. 🎂 40\n👍🏽 3 👀 1 🎉 12',
  );
  expect(found.map(([, text]) => text)).toEqual([
    'Mine whistles in F sharp.',
    'Does it do so when it is empty?',
    'Mine does. 🎂 40',
  ]);
});

test.each(['🎂 40', '❤️ 2', '🔥 100 🔥 100'])(
  '%s may be all that somebody says, also where there are buttons',
  (said) => {
    const page = ['ann', 'bob', 'cy-d'].map((name) => `${name}\n3 hours ago\n${said}\nLike\nReply`);
    const { comments } = readDiscussion(HEAD + page.join('\n')).discussion;
    expect(comments.map(({ text }) => text)).toEqual([said, said, said]);
  },
);

test('on a page without buttons, a sign and a number are text', () => {
  const found = read('ann commented Mar 3, 2024\nHow old is it?', 'bob commented Mar 4, 2024\n🎂 40');
  expect(found[1]).toEqual(['bob', '🎂 40']);
});
