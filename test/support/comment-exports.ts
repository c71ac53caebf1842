/**
 * Exports of sites with comments under something else, and of corpora: the fields are the sites', the words are ours.
 */

const owner = (display_name: string) => ({ user_type: 'registered', display_name });
const seComment = (comment_id: number, name: string, body: string, extra: object = {}) => ({
  comment_id,
  post_id: 40,
  owner: owner(name),
  body,
  score: 0,
  creation_date: 1_500_000_000 + comment_id,
  ...extra,
});
export const stackExchange = {
  items: [
    {
      question_id: 40,
      title: 'Why &quot;knots&quot;?',
      body: '<p>Why are they called <code>knots</code>?</p>',
      link: 'https://boats.example/q/40',
      owner: owner('Ann O&#39;Hara'),
      creation_date: 1_500_000_000,
      score: 2,
      comments: [
        seComment(1, 'Bob', 'Which ones?'),
        seComment(2, 'Ann O&#39;Hara', '@Bob Those of speed.', { reply_to_user: owner('Bob') }),
      ],
      answers: [
        {
          answer_id: 41,
          question_id: 40,
          owner: owner('Cem'),
          body_markdown: 'Because of the log:\r\n\r\n    a  line &lt;with&gt; knots',
          score: 7,
          creation_date: 1_500_000_100,
          comments: [
            seComment(201, 'Dan', 'Source?'),
            seComment(202, 'Dan', 'Found it.'),
            seComment(203, 'Cem', '@Dan Thanks.', { reply_to_user: owner('Dan') }),
          ],
        },
      ],
    },
  ],
  has_more: false,
  quota_remaining: 9,
};

const wpComment = (id: number, parent: number, author_name: string, rendered: string, extra: object = {}) => ({
  id,
  post: 8,
  parent,
  author: 0,
  author_name,
  date: `2024-05-01T12:0${id}:00`,
  date_gmt: `2024-05-01T10:0${id}:00`,
  content: { rendered },
  link: `https://news.example/jetty/comment-page-2/#comment-${id}`,
  status: 'approved',
  type: 'comment',
  _embedded: { up: [{ id: 8, title: { rendered: 'The jetty &#8211; again' } }] },
  ...extra,
});
export const wordpress = [
  wpComment(3, 1, 'Cem', '<blockquote><p>Too late</p></blockquote>\n<p>Says who?</p>\n'),
  wpComment(2, 0, 'https://other.example', '<p>[…] a jetty […]</p>', { type: 'pingback' }),
  wpComment(1, 0, '', '<p>Too late.</p>\n<ul>\n<li>rain</li>\n<li>wind</li>\n</ul>\n'),
];

export const wordpressCom = {
  found: 2,
  comments: [
    {
      ID: 2,
      post: { ID: 8, title: 'Jetty', type: 'post', link: 'https://api.example/posts/8' },
      author: { name: 'Bob' },
      date: '2024-05-01T12:02:00+02:00',
      URL: 'https://news.example/jetty/#comment-2',
      content: '<p>No.</p>',
      status: 'approved',
      parent: { ID: 1, type: 'comment' },
      type: 'comment',
      like_count: 3,
    },
    {
      ID: 1,
      post: { ID: 8, title: 'Jetty', type: 'post', link: 'https://api.example/posts/8' },
      author: { name: 'Ann' },
      date: '2024-05-01T12:01:00+02:00',
      URL: 'https://news.example/jetty/#comment-1',
      content: '<p>Yes?</p>',
      status: 'approved',
      parent: false,
      type: 'comment',
      like_count: 0,
    },
  ],
};

const ghComment = (id: number, login: string | null, body: string, extra: object = {}) => ({
  id,
  user: login === null ? null : { login, id },
  body,
  created_at: `2024-05-01T10:0${id}:00Z`,
  html_url: `https://code.example/o/r/pull/6#discussion_r${id}`,
  pull_request_url: 'https://api.code.example/repos/o/r/pulls/6',
  reactions: { '+1': 3, '-1': 1, total_count: 4 },
  ...extra,
});
export const github = [
  ghComment(2, 'bob', 'It is needed.', { in_reply_to_id: 1 }),
  ghComment(1, 'ann', 'Remove this.'),
  ghComment(3, null, '> It is needed.\n\nWhere?', { in_reply_to_id: 1 }),
];

export const githubIssue = {
  issue: {
    url: 'https://api.code.example/repos/o/r/issues/4',
    html_url: 'https://code.example/o/r/issues/4',
    number: 4,
    title: 'Leak',
    body: 'It leaks.',
    user: { login: 'ann' },
    created_at: '2024-05-01T09:00:00Z',
  },
  comments: [
    {
      id: 7,
      user: { login: 'bob' },
      body: 'Where?',
      created_at: '2024-05-01T10:00:00Z',
      issue_url: 'https://api.code.example/repos/o/r/issues/4',
    },
  ],
};

export const ghCommand = {
  author: { login: 'ann' },
  title: 'Leak',
  body: 'It leaks.',
  createdAt: '2024-05-01T09:00:00Z',
  url: 'https://code.example/o/r/issues/4',
  comments: [
    {
      id: 'IC_1',
      author: { login: 'bob' },
      body: 'Where?',
      createdAt: '2024-05-01T10:00:00Z',
      reactionGroups: [{ content: 'THUMBS_UP', users: { totalCount: 2 } }],
    },
  ],
};

const disqusPost = (id: string, parent: number | null, name: string, message: string, extra: object = {}) => ({
  id,
  parent,
  author: { name, isAnonymous: name === 'Guest' },
  message,
  raw_message: message,
  createdAt: `2024-05-01T10:0${id}:00`,
  points: 1,
  thread: { id: '9', title: 'Jetty', link: 'https://news.example/jetty' },
  isDeleted: false,
  isSpam: false,
  isApproved: true,
  ...extra,
});
export const disqus = {
  cursor: { hasNext: true },
  code: 0,
  response: [
    disqusPost('3', 2, 'Guest', '<p>Me, too.</p>'),
    disqusPost('2', 1, 'Bob', '<p>gone</p>', { isDeleted: true }),
    disqusPost('1', null, 'Guest', '<p>I like <b>it</b>.</p>'),
    disqusPost('4', null, 'Shop', '<p>Buy!</p>', { isSpam: true }),
  ],
};

export const convokit = [
  {
    id: 'u1',
    conversation_id: 'u1',
    speaker: 'ann',
    reply_to: null,
    timestamp: 1_500_000_000,
    text: 'Who has the key?',
    meta: { score: 5 },
  },
  {
    id: 'u2',
    conversation_id: 'u1',
    speaker: 'bob',
    reply_to: 'u1',
    timestamp: '1500000060.0',
    text: 'I do.',
    meta: { score: 2, note: 'x' },
  },
  {
    id: 'u3',
    conversation_id: 'u1',
    speaker: 'ann',
    reply_to: 'u2',
    timestamp: 1_500_000_090,
    text: 'Good.',
    meta: {},
  },
];
