import type { ReplyContext } from './context.js';
import { log2 } from './heuristic.js';
import { NEIGHBOURS } from './neighbours.js';
import type { Page } from './page.js';

/**
 * A feature of the comment or of the whole page that is the same for all candidates. It favours none by itself but
 * determines what other features are worth: distance means something else on a page of short comments than on one of
 * essays.
 */
export interface Circumstance {
  /** `replies/<name>`. */
  readonly id: string;
  readonly measures: string;
  readonly unit: string;
  /** Hot: called once per comment, when it is in focus. */
  measure(context: ReplyContext, page: Page, child: number): number;
}

/** Features of the comment; order does not matter. To add one: its line here, then `npm run fit -- replies`. */
export const ofComment: readonly Circumstance[] = [
  {
    id: 'replies/length',
    measures: 'length of the comment',
    unit: 'log2(1 + words), 0…',
    measure: ({ manner }, _, child) => manner.lengths[child]!,
  },
  {
    id: 'replies/newcomer',
    measures: 'how long ago its author last spoke',
    unit: 'log2 of comments, 0…8; 9 never',
    measure: ({ previous }, _, child) => (previous[child]! < 0 ? 9 : Math.min(8, log2(child - previous[child]!))),
  },
  {
    id: 'replies/place',
    measures: 'how many comments stand above it',
    unit: 'log2(1 + comments), 0…',
    measure: (_, _page, child) => log2(1 + child),
  },
  {
    id: 'replies/asks',
    measures: 'whether the comment asks something',
    unit: '1 at its end, 0.5 on the way, 0 not',
    measure: ({ manner }, _, child) => manner.asks[child]!,
  },
  {
    id: 'replies/addresses',
    measures: 'words of address in the comment',
    unit: 'share of its words, 0…1',
    measure: ({ manner }, _, child) => manner.addresses[child]!,
  },
  {
    id: 'replies/opens-along',
    measures: 'whether the comment opens along with something: “yes”, “exactly”, “also”',
    unit: '1 or 0',
    measure: ({ manner }, _, child) => manner.along[child]!,
  },
  {
    id: 'replies/breaks',
    measures: 'line breaks of the comment',
    unit: 'log2(1 + breaks), 0…',
    measure: ({ manner }, _, child) => manner.breaks[child]!,
  },
  {
    id: 'replies/spoken',
    measures: 'comments its author wrote before',
    unit: 'log2(1 + comments), 0…',
    measure: ({ spoken }, _, child) => log2(1 + spoken[child]!),
  },
  {
    id: 'replies/has-link',
    measures: 'whether the comment has a link',
    unit: '1 or 0',
    measure: ({ manner }, _, child) => manner.links[child]!,
  },
  {
    id: 'replies/names-someone',
    measures: 'how surely the comment names another commenter',
    unit: '0 no, 0.25 perhaps, 0.5 by one of several words, 1 by the whole name, 1.5 spoken to',
    measure: ({ mentions }, _, child) => mentions[child]!.reduce((best, { value }) => Math.max(best, value), 0),
  },
  {
    id: 'replies/timed',
    measures: 'whether the page prints when the comment was written, if answers stand below what they answer',
    unit: '1 or 0',
    measure: ({ threaded, moments }, _, child) => (threaded ? Number(!Number.isNaN(moments[child]!)) : Number.NaN),
  },
  {
    id: 'replies/rivals',
    measures: 'cosine of the comment with the fourth most similar earlier one',
    unit: 'cosine, 0…1',
    measure: ({ neighbours }, _, child) => neighbours.cosines[child * NEIGHBOURS + 3]!,
  },
];

/**
 * Features of the page. The second look does without: it would recognise the sites it was fitted on
 * (docs/decisions/0005).
 */
const ofPage: readonly Circumstance[] = (
  [
    ['flat', 'whether the site is said to show comments in one row, as forums do, or as a tree', '1 or 0'],
    ['people', 'authors per comment on the page', 'share, 0…1'],
    ['size', 'comments on the page', 'log2(1 + comments)'],
    ['usual-length', 'median length of the comments on the page', 'log2(1 + words)'],
    ['short-comments', 'comments of fewer than 12 words on the page', 'share, 0…1'],
    ['naming', 'comments on the page that name a commenter', 'share, 0…1'],
    ['turns', 'comments on the page whose author spoke two before, another in between', 'share, 0…1'],
    ['runs', 'comments on the page by the author of the one before', 'share, 0…1'],
    ['address', 'comments on the page with a word of address', 'share, 0…1'],
    ['article-length', 'length of the article', 'log2(1 + words)'],
    ['topicality', 'mean cosine of the comments with the article', 'cosine, 0…1'],
    ['adjacent', 'mean cosine of neighbouring comments', 'cosine, 0…1'],
    ['drift', 'mean cosine of comments six apart', 'cosine, 0…1'],
  ] as const
).map(([name, measures, unit]) => ({
  id: `replies/page-${name}`,
  measures,
  unit,
  measure: (_: ReplyContext, page: Page) => page[name] ?? Number.NaN,
}));

export const circumstances: readonly Circumstance[] = [...ofComment, ...ofPage];
