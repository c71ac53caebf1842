import { percent, reasonsFor } from '../evidence/index.js';
import { shownStances, speakerTargets } from '../graph/speaker-targets.js';
import { rankDisagreements } from '../metrics/index.js';
import { type Analysis, ARTICLE, type Participant, type Stance, type StanceClass } from '../schema/index.js';
import { requireAnalysis } from '../schema/require-analysis.js';
import { cleanLine } from '../text/clean.js';
import { grouped } from '../text/grouped.js';
import { clip, columnsOf, count, NAME, nameOf, pad, snippet, WIDTH, wrap } from './lines.js';

/** Rows per list. */
const PARTICIPANTS = 8;
const CHAINS = 3;
const DISAGREEMENTS = 5;
/** From this probability on, a disagreement is clear: more likely than not, link and stance are both right. */
const LIKELY = 0.5;
const SPEAKERS = 6;
/** Camps of more groups than these are not told. */
const LETTERS = 'ABCDEF';

/**
 * A summary for people: who is central, which reply chains are worth reading, who clearly disagrees with whom
 * and why, who is quoted, who is for and against them, which camps form, and how certain all this is. Plain text, at most 100
 * columns wide, ending in a line break. Control characters in names and texts are not printed.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toSummary(analyze(page)).split('\n').length > 3; // true
 */
export function toSummary(analysis: Analysis): string {
  requireAnalysis(analysis, 'toSummary()');
  const sections = [
    headline(analysis),
    participants(analysis),
    chains(analysis),
    disagreements(analysis),
    speakers(analysis),
    sides(analysis),
    camps(analysis),
    certainty(analysis),
    notes(analysis),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function headline({ discussion, measures }: Analysis): string[] {
  const title = cleanLine(discussion.article.title || discussion.article.text).slice(0, 400);
  const { comments, commenters, threads, depth, speakers: named, quotations } = measures;
  return [
    ...(title ? [clip(title, WIDTH)] : []),
    ...wrap(
      `${count(comments, 'comment')} by ${count(commenters, 'commenter')} in ${count(threads, 'thread')}, the deepest ${count(depth, 'level')}; ${count(named, 'speaker')} named, ${count(quotations, 'quotation')}.`,
      0,
    ),
  ];
}

function participants({ participants: rows }: Analysis): string[] {
  if (rows.length === 0) return [];
  const camps = campsOf(rows);
  const table = rows
    .slice(0, PARTICIPANTS)
    .map(({ id, ranks, name, kind, comments, quotations, centralities }) =>
      [
        String(ranks.pagerank.overall).padStart(3),
        pad(nameOf(name), NAME),
        pad(kind, 10),
        pad(kind === 'commenter' ? count(comments, 'comment') : count(quotations, 'quotation'), 14),
        centralities.pagerank.toFixed(3),
        camps.has(id) ? `camp ${camps.get(id)}` : '',
      ]
        .join('  ')
        .trimEnd(),
    );
  return ['MOST CENTRAL (PageRank over who addresses whom)', ...table];
}

function chains({ chains: rows, discussion }: Analysis): string[] {
  if (rows.length === 0) return [];
  const byId = new Map(discussion.comments.map((comment) => [comment.id, comment]));
  return [
    'REPLY CHAINS, the liveliest first',
    ...rows
      .slice(0, CHAINS)
      .flatMap(({ rank, authors, commentIds, value }) => [
        `${String(rank).padStart(3)}  ${clip(authors.map(nameOf).join(' ← '), 84)}  (${value.toFixed(2)})`,
        ...[commentIds[0]!, commentIds.at(-1)!].map((id) => `       ${snippet(byId.get(id))}`),
      ]),
  ];
}

function disagreements(analysis: Analysis): string[] {
  const between = analysis.stances.filter(({ target }) => target.kind === 'comment');
  const rows = rankDisagreements({ ...analysis, stances: between }, { limit: DISAGREEMENTS }).filter(
    ({ probability }) => probability >= LIKELY,
  );
  if (rows.length === 0) return [];
  return [
    'CLEAREST DISAGREEMENTS BETWEEN COMMENTERS',
    ...rows.map(({ author, target, probability, stance }) =>
      clip(`     ${nameOf(author)} → ${nameOf(target)}  ${percent(probability)}: ${reasonsOf(stance)}`, WIDTH),
    ),
  ];
}

function reasonsOf(stance: Stance): string {
  if (stance.basis === 'given') return 'the source says so';
  if (stance.basis === 'corrected') return 'corrected by hand';
  return reasonsFor(stance.evidence, 2).map(cleanLine).join('; ');
}

function speakers({ speakers: rows }: Analysis): string[] {
  const quoted = rows.filter(({ quotations }) => quotations > 0).sort((a, b) => b.quotations - a.quotations);
  if (quoted.length === 0) return [];
  const names = quoted.map(({ name, quotations }) => `${nameOf(name)} (${quotations})`);
  let shown = Math.min(SPEAKERS, names.length);
  const line = () => {
    const more = names.length > shown ? `, and ${names.length - shown} more` : '';
    return `QUOTED  ${names.slice(0, shown).join(', ')}${more}`;
  };
  while (shown > 1 && columnsOf(line()) > WIDTH) shown--;
  return [line()];
}

/**
 * Who is for and who against the speakers quoted, or what is quoted of them, and the article, as far as edges are shown; the most
 * discussed first.
 */
function sides(analysis: Analysis): string[] {
  const { speakers: rows, discussion } = analysis;
  const authorOf = new Map(discussion.comments.map(({ id, author }) => [id, author]));
  const speakerOf = speakerTargets(analysis);
  const bySide = grouped(
    shownStances(analysis).filter(({ target }) => target.kind !== 'comment'),
    ({ target, stance }) => `${stance} ${target.kind === 'article' ? ARTICLE : speakerOf(target)}`,
  );
  const about = (id: string, side: StanceClass) => [
    ...new Set(bySide.get(`${side} ${id}`)?.map(({ commentId }) => nameOf(authorOf.get(commentId) ?? ''))),
  ];
  const told = [...rows, { id: ARTICLE, name: 'the article' }]
    .map(({ id, name }) => ({ name, pro: about(id, 'agrees'), contra: about(id, 'disagrees') }))
    .filter(({ pro, contra }) => pro.length + contra.length > 0)
    .sort((a, b) => b.pro.length + b.contra.length - a.pro.length - a.contra.length)
    .slice(0, SPEAKERS);
  if (told.length === 0) return [];
  return [
    'FOR AND AGAINST THOSE QUOTED',
    ...told.map(({ name, pro, contra }) => {
      const lists = [contra.length ? `against: ${contra.join(', ')}` : '', pro.length ? `for: ${pro.join(', ')}` : ''];
      return clip(`     ${pad(nameOf(name), NAME)}  ${lists.filter(Boolean).join('; ')}`, WIDTH);
    }),
  ];
}

function camps({ participants: rows }: Analysis): string[] {
  const letters = campsOf(rows);
  const all = [...new Set(letters.values())].sort();
  return all.map((letter) => {
    const members = rows.filter(({ id }) => letters.get(id) === letter);
    const other = LETTERS[LETTERS.indexOf(letter) ^ 1];
    const title = all.length > 2 ? `CAMP ${letter} (against ${other})` : `CAMP ${letter}`;
    return clip(`${title}  ${members.map(({ name }) => nameOf(name)).join(', ')}`, WIDTH);
  });
}

/** Letters of the camps by participant, two for each group of people that has two: A and B in the largest. */
function campsOf(rows: readonly Participant[]): Map<string, string> {
  const isDivided = new Set(rows.flatMap(({ camp, campGroup = 0 }) => (camp === 1 ? campGroup : [])));
  const divided = [...isDivided].sort((x, y) => x - y).slice(0, LETTERS.length / 2);
  return new Map(
    rows.flatMap(({ id, camp, campGroup = 0 }) =>
      camp !== null && divided.includes(campGroup)
        ? [[id, LETTERS[2 * divided.indexOf(campGroup) + camp]!] as const]
        : [],
    ),
  );
}

function certainty({ replies, stances, measures }: Analysis): string[] {
  if (replies.length === 0) return [];
  const inferred = replies.filter(({ basis, parentId }) => basis === 'inferred' && parentId !== null).length;
  const open = replies.filter(({ parentId }) => parentId === null).length;
  const links = replies.filter(({ basis }) => basis === 'corrected').length;
  const sides = stances.filter(({ basis }) => basis === 'corrected').length;
  const byHand = `${links ? `, ${links} corrected by hand` : ''}${sides ? `, ${count(sides, 'stance')} corrected by hand` : ''}`;
  const all = replies.length;
  if (inferred === 0) {
    const given = replies.filter(({ basis }) => basis === 'given').length;
    if (open > 0) return [`HOW SURE  No link was inferred: ${open} of ${all} were left open${byHand}.`];
    if (given > 0)
      return [`HOW SURE  The source gave ${given === all ? 'all' : `${given} of ${all}`} reply links${byHand}.`];
    return [`HOW SURE  ${all === 1 ? 'The reply link was' : `All ${all} reply links were`} corrected by hand.`];
  }
  const toArticle = replies.filter(({ parentId }) => parentId === ARTICLE).length;
  const wrong = Math.round(measures.expectedWrongLinks);
  return [
    `HOW SURE  ${count(inferred, 'link')} inferred, ${percent(measures.meanProbability)} sure on average: ${wrong === 0 ? 'probably all right' : `about ${wrong} of them ${wrong === 1 ? 'is' : 'are'} probably wrong`}.`,
    `          ${count(toArticle, 'comment')} ${toArticle === 1 ? 'answers' : 'answer'} the article${open ? `, ${open} ${open === 1 ? 'was' : 'were'} left open` : ''}${byHand}. Every link has its reasons: --to json, or explain(id).`,
  ].flatMap((line) => wrap(line, 10));
}

function notes({ diagnostics }: Analysis): string[] {
  if (diagnostics.length === 0) return [];
  const told = diagnostics
    .slice(0, 5)
    .flatMap(({ message, line }) => wrap(`     ${line === undefined ? '' : `line ${line}: `}${cleanLine(message)}`, 7));
  return ['NOTES', ...told, ...(diagnostics.length > 5 ? [`     … and ${diagnostics.length - 5} more`] : [])];
}
