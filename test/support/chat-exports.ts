/** Exports of chats and other lists of messages: the fields are the sites', the words are ours. */

export const telegram = {
  name: 'Harbour group',
  type: 'private_supergroup',
  id: 77,
  messages: [
    { id: 1, type: 'service', date: '2017-07-14T02:40:00', actor: 'Ann', actor_id: 'user1', action: 'pin_message' },
    {
      id: 2,
      type: 'message',
      date: '2017-07-14T04:40:00',
      date_unixtime: '1500000000',
      from: 'Ann',
      from_id: 'user1',
      text: ['The ferry goes: ', { type: 'link', text: 'ferry.example' }, '!'],
    },
    {
      id: 3,
      type: 'message',
      date: '2017-07-14T04:41:00',
      date_unixtime: '1500000060',
      from: null,
      from_id: 'user2',
      reply_to_message_id: 2,
      photo: 'photo.jpg',
      text: '',
    },
    {
      id: 4,
      type: 'message',
      date: '2017-07-14T04:42:00',
      date_unixtime: '1500000120',
      from: 'Cem',
      from_id: 'user3',
      reply_to_message_id: 3,
      text: 'Nice picture.',
    },
    {
      id: 5,
      type: 'message',
      date: '2017-07-14T04:43:00',
      date_unixtime: '1500000180',
      from: 'Dan',
      from_id: 'user4',
      reply_to_message_id: 2,
      reply_to_peer_id: 'channel8',
      text: 'As they say over there.',
    },
  ],
};

const discordMessage = (id: string, type: string, name: string, content: string, extra: object = {}) => ({
  id,
  type,
  timestamp: `2017-07-14T02:40:0${id}.000+00:00`,
  content,
  author: { id: `9${id}`, name, nickname: name.toUpperCase() },
  attachments: [],
  ...extra,
});

export const discord = {
  guild: { id: '5', name: 'Harbour' },
  channel: { id: '6', type: 'GuildTextChat', name: 'ferry' },
  messages: [
    discordMessage('1', 'GuildMemberJoin', 'ann', 'Joined the server.'),
    discordMessage('2', 'Default', 'ann', 'Who pays?'),
    discordMessage('3', 'Reply', 'bob', 'We do.', { reference: { messageId: '2', channelId: '6' } }),
    discordMessage('4', 'Default', 'cem', '', { attachments: [{ fileName: 'cat.jpg' }] }),
    discordMessage('5', 'Default', 'dan', 'Seen elsewhere.', {
      author: { id: '8', name: 'dan', nickname: '' },
      reference: { messageId: '2' },
    }),
  ],
  messageCount: 5,
};

export const lobsters = {
  short_id: 'ferry1',
  created_at: '2017-07-13T21:40:00.000-05:00',
  title: 'Ferry timetables',
  url: '',
  comments_url: 'https://links.example/s/ferry1',
  description: '<p>Why are they <em>late</em>?</p>',
  submitter_user: { username: 'ann' },
  comments: [
    {
      short_id: 'a',
      created_at: '2017-07-13T21:41:00.000-05:00',
      is_deleted: false,
      is_moderated: false,
      score: 7,
      parent_comment: null,
      comment: '<blockquote>\n<p>late</p>\n</blockquote>\n<p>By design.</p>\n',
      comment_plain: '> late\n\nBy design.',
      commenting_user: { username: 'bob' },
    },
    {
      short_id: 'b',
      created_at: '2017-07-13T21:42:00.000-05:00',
      is_deleted: false,
      is_moderated: false,
      score: 1,
      parent_comment: 'a',
      comment: '<p>Whose?</p>\n',
      commenting_user: 'cem',
    },
    {
      short_id: 'c',
      created_at: '2017-07-13T21:43:00.000-05:00',
      is_deleted: true,
      is_moderated: false,
      score: 1,
      parent_comment: 'a',
      comment: '<p>Comment removed by author</p>\n',
      commenting_user: 'dan',
    },
  ],
};

const hit = (id: number, author: string, parent: number, comment_text: string) => ({
  objectID: String(id),
  author,
  comment_text,
  parent_id: parent,
  story_id: 30,
  story_title: 'Ferry &amp; tolls',
  story_url: 'https://ferry.example/',
  created_at_i: 1_500_000_000 + id,
});

export const algoliaSearch = {
  hits: [hit(33, 'cem', 31, '&gt; two<p>Why?'), hit(31, 'bob', 30, 'I buy two.'), hit(35, 'eve', 34, 'See above.')],
  nbHits: 3,
  page: 0,
};

const timelineRow = (event: string, id: number, login: string, body: string | undefined, extra: object) => ({
  event,
  id,
  actor: { login },
  user: { login },
  ...(body === undefined ? {} : { body }),
  ...extra,
});
const issue_url = 'https://api.github.com/repos/o/r/issues/5';

export const githubTimeline = [
  timelineRow('labeled', 40, 'ann', undefined, { label: { name: 'bug' } }),
  timelineRow('commented', 41, 'bob', 'It leaks.', {
    issue_url,
    html_url: 'https://github.com/o/r/pull/5#issuecomment-41',
    created_at: '2017-07-14T02:40:00Z',
  }),
  timelineRow('reviewed', 42, 'cem', 'Looks dry to me.', {
    pull_request_url: 'https://api.github.com/repos/o/r/pulls/5',
    html_url: 'https://github.com/o/r/pull/5#pullrequestreview-42',
    submitted_at: '2017-07-14T02:41:00Z',
  }),
  timelineRow('closed', 43, 'ann', undefined, { created_at: '2017-07-14T02:42:00Z' }),
];

const at = (name: string) => `at://did:plc:${name}/app.bsky.feed.post/1`;
const listed = (name: string, depth: number, text: string, parent?: string) => ({
  uri: at(name),
  depth,
  value: {
    $type: 'app.bsky.unspecced.defs#threadItemPost',
    post: {
      uri: at(name),
      author: { handle: `${name}.example` },
      record: {
        text,
        createdAt: `2024-05-01T10:1${depth + 1}:00.000Z`,
        ...(parent ? { reply: { root: { uri: at('ann') }, parent: { uri: at(parent) } } } : {}),
      },
      likeCount: 1,
    },
  },
});

export const blueskyList = {
  hasOtherReplies: false,
  thread: [
    listed('ann', -1, 'The map is out.'),
    listed('bob', 0, 'Which one?', 'ann'),
    { uri: at('cem'), depth: 1, value: { $type: 'app.bsky.unspecced.defs#threadItemBlocked' } },
    listed('dan', 1, 'The old one.', 'bob'),
  ],
};
