/** Exports in the form of each site, written for the tests. */
import { algoliaSearch, blueskyList, discord, githubTimeline, lobsters, telegram } from './chat-exports.js';
import {
  convokit,
  disqus,
  ghCommand,
  github,
  githubIssue,
  stackExchange,
  wordpress,
  wordpressCom,
} from './comment-exports.js';
import {
  algolia,
  bluesky,
  discourse,
  hackerNews,
  lemmy,
  lemmyFour,
  mastodon,
  piefed,
  reddit,
  youtube,
  ytDlp,
} from './network-exports.js';
import { coral, guardian, newYorkTimes, openWeb } from './news-exports.js';

export * from './chat-exports.js';
export * from './comment-exports.js';
export * from './network-exports.js';
export * from './news-exports.js';

/** An export of each format, and others that must read the same way. */
export const SITE_EXPORTS: readonly (readonly [format: string, data: unknown])[] = [
  ['bluesky', bluesky],
  ['bluesky', blueskyList],
  ['convokit', convokit],
  ['coral', coral],
  ['discord', discord],
  ['discourse', discourse],
  ['disqus', disqus],
  ['github', github],
  ['github', githubIssue],
  ['github', ghCommand],
  ['github', githubTimeline],
  ['guardian', guardian],
  ['hacker-news', hackerNews],
  ['hacker-news', algolia],
  ['hacker-news-search', algoliaSearch],
  ['lemmy', lemmy],
  ['lemmy', lemmyFour],
  ['lemmy', piefed],
  ['lobsters', lobsters],
  ['mastodon', mastodon],
  ['new-york-times', newYorkTimes],
  ['openweb', openWeb],
  ['reddit', reddit],
  ['stack-exchange', stackExchange],
  ['telegram', telegram],
  ['wordpress', wordpress],
  ['wordpress-com', wordpressCom],
  ['youtube', youtube],
  ['youtube', ytDlp],
];
