/** Exports in the form of each site, written for the tests. */
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

export * from './comment-exports.js';
export * from './network-exports.js';

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
  ['lemmy', lemmyFour],
  ['lemmy', piefed],
  ['mastodon', mastodon],
  ['reddit', reddit],
  ['stack-exchange', stackExchange],
  ['wordpress', wordpress],
  ['wordpress-com', wordpressCom],
  ['youtube', youtube],
  ['youtube', ytDlp],
];
