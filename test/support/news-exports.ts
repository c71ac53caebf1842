/** Exports of the comments of newspapers: the fields are the sites', the words are ours. */

const guardianComment = (id: number, displayName: string, body: string, extra: object = {}) => ({
  id,
  body,
  date: '14 July 2017 3:40am',
  isoDateTime: `2017-07-14T02:4${id % 10}:00Z`,
  status: 'visible',
  numRecommends: 2,
  userProfile: { userId: '9', displayName, badge: [] },
  ...extra,
});

export const guardian = {
  status: 'ok',
  currentPage: 1,
  pages: 1,
  orderBy: 'oldest',
  discussion: {
    key: '/p/ferry',
    webUrl: 'https://news.example/ferry',
    title: 'Ferry to close',
    commentCount: 4,
    comments: [
      guardianComment(11, 'Ann', '<p>Who will pay for <em>the bus</em>?</p>', {
        responses: [
          guardianComment(12, 'Bob', '<blockquote><p>Who will pay</p></blockquote><p>We all will.</p>', {
            responseTo: { displayName: 'Ann', commentId: '11' },
          }),
          guardianComment(13, 'Cem', '<p>Not me.</p>', { responseTo: { displayName: 'Bob', commentId: '12' } }),
          guardianComment(14, 'Dan', '<p>Nor me.</p>'),
        ],
      }),
      guardianComment(15, 'Eve', '<p>This comment was removed.</p>', { status: 'blocked' }),
    ],
  },
};

const timesComment = (commentID: number, userDisplayName: string, commentBody: string, extra: object = {}) => ({
  commentID,
  status: 'approved',
  userDisplayName,
  commentTitle: '<br/>',
  commentBody,
  createDate: String(1_500_000_000 + commentID),
  recommendations: 5,
  replies: [],
  parentID: null,
  depth: 1,
  ...extra,
});

export const newYorkTimes = {
  status: 'OK',
  results: {
    page: 1,
    totalCommentsFound: 3,
    comments: [
      timesComment(21, 'Ann', 'Who will pay?<br/><br/>Not the county.', {
        replies: [
          timesComment(22, 'Bob', 'We will.', { parentID: 21, depth: 2 }),
          timesComment(23, 'Cem', 'I won&#39;t.', { depth: 2 }),
        ],
      }),
    ],
  },
};

const openWebComment = (id: string, user: string, text: string, extra: object = {}) => ({
  id,
  conversation_id: 'sp_1_ferry',
  parent_id: '',
  user_id: user,
  user_display_name: 'Somebody',
  written_at: 1_500_000_000,
  content: [{ type: 'text', text }],
  rank: { ranks_up: 3, ranks_down: 1 },
  deleted: false,
  replies: [],
  ...extra,
});

export const openWeb = {
  conversation: {
    conversation_id: 'sp_1_ferry',
    messages_count: 4,
    users: { u_ann: { display_name: 'Ann' }, ['__proto__']: { display_name: 'Nobody' } },
    comments: [
      openWebComment('c1', 'u_ann', 'Who pays &amp; when?\nNobody knows.', {
        replies: [
          openWebComment('c2', 'u_bob', 'We do.', { parent_id: 'c1', written_at: 1_500_000_060 }),
          openWebComment('c3', 'u_cem', '', { parent_id: 'c1', deleted: true, written_at: 1_500_000_070 }),
        ],
      }),
      openWebComment('c4', '', 'Later.', { parent_id: 'c2', written_at: 1_500_000_080 }),
    ],
  },
  extract_data: { title: 'Ferry to close', url: 'https://news.example/ferry' },
};

const coralComment = (id: string, username: string, body: string | null, extra: object = {}) => ({
  node: {
    id,
    body,
    createdAt: '2017-07-14T02:40:00.000Z',
    author: { username },
    actionCounts: { reaction: { total: 4 } },
    ...extra,
  },
});

export const coral = {
  data: {
    story: {
      id: 's1',
      url: 'https://news.example/ferry',
      metadata: { title: 'Ferry to close', author: 'Jo Reporter', publishedAt: '2017-07-13T06:00:00.000Z' },
      comments: {
        edges: [
          coralComment('a', 'Ann', '<div>Who pays?</div>', {
            replies: {
              edges: [
                coralComment('b', 'Bob', null, {
                  replies: { edges: [coralComment('c', 'Cem', 'He is right.', { parent: { id: 'b' } })] },
                }),
                coralComment('d', 'Dan', 'Spam', { status: 'REJECTED' }),
              ],
            },
          }),
        ],
      },
    },
  },
};
