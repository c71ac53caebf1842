import type { Analysis, Measures, Reply } from '../schema/index.js';
import { requireAnalysis } from '../schema/require-analysis.js';
import { type TableOptions, writeTable } from './table.js';

/** Every measure, so that the compiler notices a missing one. */
const MEASURES: Readonly<Record<keyof Measures, true>> = {
  comments: true,
  commenters: true,
  speakers: true,
  quotations: true,
  threads: true,
  depth: true,
  width: true,
  hIndex: true,
  structuralVirality: true,
  medianLag: true,
  replyShare: true,
  speakerShare: true,
  disagreementShare: true,
  participationGini: true,
  effectiveCommenters: true,
  reciprocity: true,
  centralisation: true,
  largestGroup: true,
  twoCamps: true,
  meanProbability: true,
  unsureShare: true,
  expectedWrongLinks: true,
};

const LINKS = ['linksGiven', 'linksInferred', 'linksCorrected', 'linksOpen'] as const;

const COLUMNS = [
  'title',
  'url',
  'publishedAt',
  'language',
  ...(Object.keys(MEASURES) as (keyof Measures)[]),
  ...LINKS,
  'diagnostics',
  'version',
  'software',
] as const;

/**
 * CSV (RFC 4180) with one row for the whole discussion: its headline, address and stated language, every measure (`Measures`), how
 * many links were given, inferred, corrected and left open, the codes of its diagnostics, the version of the data format, and `software`, which inferred it.
 * O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked. `invalid-option` if an option is
 * not one or has the wrong type.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toDiscussionCsv(analyze(page), { discussion: 'page.txt' }).endsWith(',page.txt\r\n'); // true
 */
export function toDiscussionCsv(analysis: Analysis, options: TableOptions = {}): string {
  const { discussion, replies, measures, diagnostics, version, software } = requireAnalysis(
    analysis,
    'toDiscussionCsv()',
  );
  const { article, language, id } = discussion;
  const { title, url, publishedAt } = article;
  const codes = [...new Set(diagnostics.map(({ code }) => code))].join('; ');
  const row = {
    ...measures,
    ...countLinks(replies),
    title,
    url,
    publishedAt,
    language,
    diagnostics: codes,
    version,
    software,
  };
  return writeTable(COLUMNS, [row], id, options);
}

function countLinks(replies: readonly Reply[]): Record<(typeof LINKS)[number], number> {
  const count = (basis: Reply['basis']) =>
    replies.filter((reply) => reply.basis === basis && reply.parentId !== null).length;
  return {
    linksGiven: count('given'),
    linksInferred: count('inferred'),
    linksCorrected: count('corrected'),
    linksOpen: replies.filter(({ parentId }) => parentId === null).length,
  };
}
