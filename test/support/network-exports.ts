/** Exports of networks and forums, where posts answer posts: the fields are the sites', the words are ours. */

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

export const reddit = [
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

export const hackerNews = [
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

export const algolia = {
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

export const discourse = {
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

export const mastodon = {
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

export const bluesky = {
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
export const youtube = {
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

/** As yt-dlp writes it. */
export const ytDlp = {
  id: 'v-1',
  title: 'Ferry',
  description: 'The last trip.',
  channel: 'Ann at Sea',
  uploader: 'Ann',
  webpage_url: 'https://www.youtube.com/watch?v=v-1',
  timestamp: 1714550000,
  extractor: 'youtube',
  comment_count: 2,
  comments: [
    { id: 'Ug1', parent: 'root', text: 'First\nferry', author: '@ann', like_count: 1, timestamp: 1714553600 },
    { id: 'Ug1.b', parent: 'Ug1', text: '@ann no', author: '@cem', like_count: null, timestamp: 1714553600 },
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
export const lemmy = {
  comments: [
    lemmyView(3, '0.1.3', 'cem', 'By the *mill*.'),
    lemmyView(1, '0.1', 'bob', 'gone', { deleted: true }),
    lemmyView(2, '0.2', 'eve', 'gone, too', { removed: true }),
  ],
};

/** As Lemmy 1.0 gives it. */
const lemmyItem = (id: number, path: string, name: string, content: string) => ({
  comment: { id, post_id: 5, path, content, published_at: `2024-05-01T10:0${id}:00Z`, score: id, upvotes: id },
  creator: { id, name, ap_id: `https://lake.example/u/${name}`, local: name !== 'cem' },
  post: { id: 5, name: 'New jetty', ap_id: 'https://lake.example/post/5', published_at: '2024-05-01T09:00:00Z' },
});
export const lemmyFour = {
  items: [lemmyItem(2, '0.1.2', 'cem', 'By the *mill*.'), lemmyItem(1, '0.1', 'bob', 'Where?')],
  next_page: 'P2',
};

const piefedView = (id: number, path: string, name: string, body: string, replies: readonly object[] = []) => ({
  comment: { id, post_id: 5, user_id: id, path, body, published: `2024-05-01T10:0${id}:00Z`, deleted: false },
  creator: { id, user_name: name, actor_id: `https://lake.example/u/${name}`, local: name !== 'cem', title: 'Hi!' },
  post: { id: 5, title: 'New jetty', ap_id: 'https://lake.example/post/5', published: '2024-05-01T09:00:00Z' },
  counts: { score: id, upvotes: id, downvotes: 0 },
  replies,
});
export const piefed = {
  comments: [piefedView(1, '0.1', 'bob', 'Where?', [piefedView(2, '0.1.2', 'cem', 'By the *mill*.')])],
  next_page: null,
};
