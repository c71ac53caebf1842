import { rounded } from '../evidence/index.js';
import { projectParticipants } from '../graph/index.js';
import { exchangedReplies, signedDegrees } from '../metrics/index.js';
import type { Analysis } from '../schema/index.js';
import { requireAnalysis } from '../schema/require-analysis.js';
import { cleanId } from '../text/clean.js';
import { type TableOptions, writeTable } from './table.js';

const COLUMNS = [
  'id',
  'kind',
  'name',
  'comments',
  'quotations',
  'camp',
  'campGroup',
  'campMargin',
  'rank',
  'rankWithinKind',
  'pagerank',
  'betweenness',
  'harmonic',
  'degree',
  'strength',
  'given',
  'received',
  'agreesWith',
  'disagreesWith',
  'agreedWith',
  'disagreedWith',
] as const;

/**
 * CSV (RFC 4180) with one row per commenter and speaker, by PageRank: camp, ranks and centralities (`Participant`), and expected
 * numbers over all possible links: replies `given` and `received` (commenters only), and how often someone agrees and disagrees
 * with others, and others with them (`signedDegrees`). O(comments + stances).
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
 * toParticipantsCsv(analyze(page)).split('\r\n')[1].startsWith('commenter:Ann,commenter,Ann,1,0,'); // true
 */
export function toParticipantsCsv(analysis: Analysis, options: TableOptions = {}): string {
  const { discussion, participants } = requireAnalysis(analysis, 'toParticipantsCsv()');
  const sides = signedDegrees(projectParticipants(analysis));
  const { given, received } = exchangedReplies(analysis);
  const rows = participants.map(({ centralities, ranks, ...row }) => {
    const { agreesWith = 0, disagreesWith = 0, agreedWith = 0, disagreedWith = 0 } = sides.get(row.id) ?? {};
    const exchanged = (replies: ReadonlyMap<string, number>) =>
      row.kind === 'commenter' ? rounded(replies.get(row.id) ?? 0) : undefined;
    return {
      ...centralities,
      ...row,
      id: cleanId(row.id),
      rank: ranks.pagerank.overall,
      rankWithinKind: ranks.pagerank.withinKind,
      given: exchanged(given),
      received: exchanged(received),
      agreesWith: rounded(agreesWith),
      disagreesWith: rounded(disagreesWith),
      agreedWith: rounded(agreedWith),
      disagreedWith: rounded(disagreedWith),
    };
  });
  return writeTable(COLUMNS, rows, discussion.id, options);
}
