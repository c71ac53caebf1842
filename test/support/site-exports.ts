/** Exports in the form of each site, written for the tests: the fields are the sites', the words are ours. */

const listing = (...children: readonly object[]) => ({ kind: 'Listing', data: { after: null, children } });
const t1 = (id: string, parent: string, author: string, body: string, extra: object = {}) => ({
  kind: 't1',
  data: {
    id,
    name: `t1_${id}`,
    link_id: 't3_ferry',
    parent_id: parent,
    author,
    body,
    created_utc: 1_500_000_000,
    score: 3,
    score_hidden: false,
    replies: '',
    ...extra,
  },
});

const reddit = [
  listing({
    kind: 't3',
    data: {
      id: 'ferry',
      name: 't3_ferry',
      title: 'Ferry &amp; tolls',
      selftext: 'Would you pay?',
      url: 'https://forum.example/ferry',
      author: 'Ann',
      created_utc: 1_499_999_000,
      num_comments: 6,
    },
  }),
  listing(
    t1('a', 't3_ferry', '__proto__', 'Yes, if tickets are &lt; 3.', {
      replies: listing(
        t1('b', 't1_a', '[deleted]', '[removed]', {
          created_utc: 1_500_000_060.5,
          replies: listing(
            t1('c', 't1_b', 'Cem', '&gt; if\n\nNever.', { created_utc: '1500000120', score_hidden: true }),
          ),
        }),
        { kind: 'more', data: { count: 4, id: 'm', parent_id: 't1_a', children: ['x', 'y'] } },
      ),
    }),
    t1('d', 't3_ferry', '[deleted]', '[deleted]'),
    t1('e', 't1_gone', 'Eve', 'I missed the start.', { created_utc: 1_500_000_030 }),
  ),
];

const hackerNews = [
  { id: 12, type: 'comment', by: 'cem', parent: 11, time: 1_500_000_120, text: '&gt; two tickets<p>Why <i>two</i>?' },
  {
    id: 10,
    type: 'story',
    by: 'ann',
    time: 1_500_000_000,
    title: 'Ferry tolls',
    url: 'https://ferry.example/',
    kids: [11],
    score: 9,
  },
  { id: 11, type: 'comment', deleted: true, parent: 10, time: 1_500_000_060, kids: [12] },
  { id: 13, type: 'comment', by: 'dan', dead: true, parent: 10, time: 1_500_000_180 },
  { id: 14, type: 'comment', by: 'eve', parent: 10, time: 1_500_000_090, text: 'It&#x27;s a boat.' },
];

const algolia = {
  id: 10,
  type: 'story',
  created_at: '2017-07-14T02:40:00.000Z',
  created_at_i: 1_500_000_000,
  author: 'ann',
  title: 'Ferry tolls',
  url: null,
  text: 'Ask me.<p>Anything.',
  points: 9,
  parent_id: null,
  story_id: 10,
  children: [
    {
      id: 11,
      type: 'comment',
      created_at_i: 1_500_000_060,
      author: 'bob',
      text: 'Why?',
      points: null,
      parent_id: 10,
      children: [
        {
          id: 12,
          type: 'comment',
          created_at_i: 1_500_000_120,
          author: 'ann',
          text: 'Money.',
          parent_id: 11,
          children: [],
        },
      ],
    },
  ],
};

const post = (number: number, username: string, cooked: string, extra: object = {}) => ({
  id: 900 + number,
  post_number: number,
  post_type: 1,
  username,
  cooked,
  created_at: `2024-05-01T10:0${number}:00.000Z`,
  reply_to_post_number: null,
  actions_summary: [],
  deleted_at: null,
  user_deleted: false,
  hidden: false,
  ...extra,
});
const quote = (number: number, topic: number, text: string) =>
  `<aside class="quote no-group" data-username="ann" data-post="${number}" data-topic="${topic}">\n<div class="title">\n<div class="quote-controls"></div>\n<img alt="" class="avatar"> ann:</div>\n<blockquote>\n<p>${text}</p>\n</blockquote>\n</aside>\n`;

const discourse = {
  id: 77,
  title: 'Moving the jetty',
  slug: 'moving-the-jetty',
  posts_count: 9,
  post_stream: {
    stream: [901, 902, 903, 904, 905, 906, 907, 908, 999],
    posts: [
      post(1, 'ann', '<p>Shall we move it?</p>'),
      post(2, 'bob', '<p>Yes.</p>', { reply_to_post_number: 1, actions_summary: [{ id: 2, count: 5 }] }),
      post(3, 'cem', `${quote(2, 77, 'Yes.')}<p>No <img class="emoji" alt=":anchor:" title=":anchor:"></p>`),
      post(4, 'ann', '', { post_type: 3 }),
      post(5, 'dan', '<p>(post deleted by author)</p>', { user_deleted: true }),
      post(6, 'eve', `${quote(2, 77, 'Yes.')}${quote(3, 77, 'No')}<p>Both of you are right.</p>`),
      post(7, 'fay', `${quote(3, 12, 'Elsewhere')}<p>See there.</p>`),
      post(8, 'bob', '<p>And the cranes?</p>', { reply_to_post_number: 99 }),
    ],
  },
};

const status = (id: string, parent: string | null, acct: string, content: string, minute: number) => ({
  id,
  in_reply_to_id: parent,
  created_at: `2024-05-01T10:${minute}:00.000Z`,
  url: `https://social.example/@${acct}/${id}`,
  spoiler_text: '',
  content,
  favourites_count: 2,
  reblog: null,
  account: { id: '1', username: acct.split('@')[0], acct, display_name: acct },
  mentions: [],
});

const mastodon = {
  status: status(
    '112233445566778899',
    '112233445566778890',
    'bob@sea.example',
    '<p><span class="h-card"><a href="https://social.example/@ann" class="u-url mention">@<span>ann</span></a></span> On Monday?</p>',
    20,
  ),
  ancestors: [
    { ...status('112233445566778890', null, 'ann', '<p>The bridge closes.<br>Again.</p>', 10), spoiler_text: 'Roads' },
  ],
  descendants: [
    status(
      '112233445566778900',
      '112233445566778899',
      'ann',
      '<p>On Sunday: <a href="https://bridge.example/closing/2024"><span class="invisible">https://</span><span class="ellipsis">bridge.example/clos</span><span class="invisible">ing/2024</span></a></p>',
      30,
    ),
    status('112233445566778901', '112233445566778899', 'cem', '<p>Good &amp; proper</p>', 25),
  ],
};

const at = (name: string) => `at://did:plc:${name}/app.bsky.feed.post/1`;
const bskyPost = (name: string, text: string, minute: number, parent?: string) => ({
  uri: at(name),
  cid: `cid-${name}`,
  author: { did: `did:plc:${name}`, handle: `${name}.example`, displayName: name },
  record: {
    $type: 'app.bsky.feed.post',
    text,
    createdAt: `2024-05-01T10:${minute}:00.000Z`,
    ...(parent && { reply: { root: { uri: at('ann') }, parent: { uri: at(parent) } } }),
  },
  likeCount: 4,
});
const view = (name: string, text: string, minute: number, parent?: string, extra: object = {}) => ({
  $type: 'app.bsky.feed.defs#threadViewPost',
  post: bskyPost(name, text, minute, parent),
  ...extra,
});

const bluesky = {
  thread: view('cem', 'Which one?', 12, 'bob', {
    parent: {
      $type: 'app.bsky.feed.defs#notFoundPost',
      uri: at('bob'),
      notFound: true,
    },
    replies: [
      view('dan', 'The old one.', 14, 'cem', { replies: [] }),
      { $type: 'app.bsky.feed.defs#blockedPost', uri: at('eve'), blocked: true },
    ],
  }),
};

const ytComment = (id: string, author: string, snippet: object) => ({
  kind: 'youtube#comment',
  id,
  snippet: { videoId: 'v-1', authorDisplayName: author, likeCount: 1, ...snippet },
});
const youtube = {
  kind: 'youtube#commentThreadListResponse',
  nextPageToken: 'more',
  items: [
    {
      kind: 'youtube#commentThread',
      id: 'Ug1',
      snippet: {
        videoId: 'v-1',
        topLevelComment: ytComment('Ug1', '@ann', {
          textOriginal: 'First\nferry',
          publishedAt: '2024-05-01T10:00:00Z',
        }),
        totalReplyCount: 2,
      },
      replies: {
        comments: [
          ytComment('Ug1.b', '@cem', {
            parentId: 'Ug1',
            textDisplay: '@bob no<br>way &quot;ever&quot;',
            publishedAt: '2024-05-01T10:09:00Z',
          }),
          ytComment('Ug1.a', '@bob', {
            parentId: 'Ug1',
            textDisplay: 'I <3 it\nstill',
            publishedAt: '2024-05-01T10:05:00Z',
          }),
        ],
      },
    },
  ],
};

const lemmyView = (id: number, path: string, name: string, content: string, extra: object = {}) => ({
  comment: {
    id,
    post_id: 5,
    path,
    content,
    published: `2024-05-01T10:0${id}:00.123456`,
    deleted: false,
    removed: false,
    ...extra,
  },
  creator: { id, name, actor_id: `https://lake.example/u/${name}`, local: name !== 'cem' },
  post: {
    id: 5,
    name: 'New jetty',
    body: 'Where?',
    ap_id: 'https://lake.example/post/5',
    published: '2024-05-01T09:00:00Z',
  },
  counts: { score: id, upvotes: id, downvotes: 0, child_count: 0 },
});
const lemmy = {
  comments: [
    lemmyView(3, '0.1.3', 'cem', 'By the *mill*.'),
    lemmyView(1, '0.1', 'bob', 'gone', { deleted: true }),
    lemmyView(2, '0.2', 'eve', 'gone, too', { removed: true }),
  ],
};

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
const stackExchange = {
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
const wordpress = [
  wpComment(3, 1, 'Cem', '<blockquote><p>Too late</p></blockquote>\n<p>Says who?</p>\n'),
  wpComment(2, 0, 'https://other.example', '<p>[…] a jetty […]</p>', { type: 'pingback' }),
  wpComment(1, 0, '', '<p>Too late.</p>\n<ul>\n<li>rain</li>\n<li>wind</li>\n</ul>\n'),
];

const wordpressCom = {
  found: 2,
  comments: [
    {
      ID: 2,
      post: { ID: 8, title: 'Jetty', type: 'post', link: 'https://api.example/posts/8' },
      author: { name: 'Bob' },
      date: '2024-05-01T12:02:00+02:00',
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
const github = [
  ghComment(2, 'bob', 'It is needed.', { in_reply_to_id: 1 }),
  ghComment(1, 'ann', 'Remove this.'),
  ghComment(3, null, '> It is needed.\n\nWhere?', { in_reply_to_id: 1 }),
];

const githubIssue = {
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

const ghCommand = {
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
const disqus = {
  cursor: { hasNext: true },
  code: 0,
  response: [
    disqusPost('3', 2, 'Guest', '<p>Me, too.</p>'),
    disqusPost('2', 1, 'Bob', '<p>gone</p>', { isDeleted: true }),
    disqusPost('1', null, 'Guest', '<p>I like <b>it</b>.</p>'),
    disqusPost('4', null, 'Shop', '<p>Buy!</p>', { isSpam: true }),
  ],
};

const convokit = [
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

/** An export of each format, and others that must read the same way. */
export const SITE_EXPORTS: readonly (readonly [format: string, data: unknown])[] = [
  ['bluesky', bluesky],
  ['convokit', convokit],
  ['discourse', discourse],
  ['disqus', disqus],
  ['github', github],
  ['github', githubIssue],
  ['github', ghCommand],
  ['hacker-news', hackerNews],
  ['hacker-news', algolia],
  ['lemmy', lemmy],
  ['mastodon', mastodon],
  ['reddit', reddit],
  ['stack-exchange', stackExchange],
  ['wordpress', wordpress],
  ['wordpress-com', wordpressCom],
  ['youtube', youtube],
];

export {
  algolia,
  bluesky,
  convokit,
  discourse,
  disqus,
  ghCommand,
  github,
  githubIssue,
  hackerNews,
  lemmy,
  mastodon,
  reddit,
  stackExchange,
  wordpress,
  wordpressCom,
  youtube,
};
