import {
  ARTICLE,
  type Corrections,
  type Diagnostic,
  type DiagnosticCode,
  type Discussion,
  type QuotationCorrection,
  type ReplyCorrection,
  type StanceCorrection,
  type StanceTarget,
} from '../schema/index.js';
import { wrongOption } from '../schema/require-options.js';
import { settleFields } from '../schema/settle-fields.js';
import { shortened } from '../schema/shortened.js';
import { identityOf } from '../text/identity.js';
import { checkRows } from './check-rows.js';
import { cutCircles } from './cut-circles.js';
import { fingerprintsOf } from './fingerprint.js';
import { findSpeaker, joinSpeakers, type Voices } from './join-speakers.js';
import { asCopied, type Passages, readPassages } from './passages.js';
import { type Complaint, settleQuotations } from './settle-quotations.js';

/** Usable corrections, and the speakers and quotations as corrected. */
export interface Settled extends Voices {
  /** Comments, speakers and quotations are named by id; one row each, no circles. Those of names and quotations are already applied. */
  readonly corrections: Corrections;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Prepares corrections for use: finds the comments and speakers that rows name, joins, renames, splits or removes the speakers
 * of `attribution`, and attributes, removes or adds quotations. Rows that name something missing (`unknown-correction`),
 * contradict others or close a circle of replies (`contradictory-correction`) are left out with a diagnostic; of two rows
 * about the same thing, the later counts. Pass the resulting `corrections` to `inferReplies` and `inferStances`. Links may
 * point to later comments, like given ones. O(rows · (characters + speakers + quotations)).
 *
 * @throws {DiscussionError} `invalid-option` if `corrections` or `attribution` has the wrong type; check unknown data with
 * `parseCorrections` of `discussion-graph/schema` first; `invalid-discussion` with `place.path` if a field has another type
 * than `Discussion` declares.
 *
 * @example
 * const comments = [{ id: 'a', author: 'Ann', text: 'Soup' }, { id: 'b', author: 'Bob', text: 'Bread' }];
 * const discussion = { article: { text: '' }, comments };
 * const replies = [{ comment: fingerprintOf(comments[1], discussion), parent: 'a' }];
 * settleCorrections(discussion, { speakers: [], quotations: [] }, { replies }).corrections.replies; // [{ comment: 'b', parent: 'a' }]
 */
export function settleCorrections(discussion: Discussion, attribution: Voices, corrections: Corrections = {}): Settled {
  const settled = settleFields(discussion);
  if (![attribution?.speakers, attribution?.quotations].every(Array.isArray))
    throw wrongOption('attribution', 'lists of speakers and quotations', attribution);
  const { replies = [], stances = [], names = [], quotations = [] } = checkRows(corrections);
  if (replies.length + stances.length + names.length + quotations.length === 0)
    return { ...attribution, corrections: {}, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, message, commentId) =>
    diagnostics.push(commentId === undefined ? { code, message } : { code, message, commentId });
  const lastNames = lastRows(
    names,
    ({ name }) => identityOf(name),
    ({ speaker }) => speaker && identityOf(speaker),
    ({ name, speaker }) => report(CONTRADICTS, `${ofName(name, speaker)} a later correction says otherwise.`),
  );
  const passages = readPassages(settled.article.text);
  const taken = new Set([...attribution.speakers, ...attribution.quotations].map(({ id }) => id));
  const joined = joinSpeakers(settled.article, attribution, lastNames, taken, ({ name, speaker }) =>
    report(UNKNOWN, `${ofName(name, speaker)} the article has ${speaker === null ? 'no such speaker' : 'neither'}.`),
  );
  const lastQuotations = lastRows(
    quotations,
    ({ quotation }) => passages.quotationOf(joined.quotations, quotation)?.id ?? asCopied(quotation),
    ({ speaker }) => speaker && (findSpeaker(joined.speakers, speaker)?.id ?? identityOf(speaker)),
    (row) => report(CONTRADICTS, `${ofQuotation(row)} a later correction says otherwise.`),
  );
  const voices = settleQuotations(passages, joined, lastQuotations, taken, (row, complaint) =>
    report(UNKNOWN, `${ofQuotation(row)} ${COMPLAINTS[complaint]}.`),
  );
  const find = finderOf(settled);
  return {
    ...voices,
    corrections: {
      replies: settleReplies(settled, find, replies, report),
      stances: settleStances(voices, passages, find, stances, report),
    },
    diagnostics,
  };
}

const UNKNOWN = 'unknown-correction';
const CONTRADICTS = 'contradictory-correction';
const COMPLAINTS: Readonly<Record<Complaint, string>> = {
  'no such words': 'the article does not have these words',
  'no such quotation': 'no quotation has these words',
  several: 'several quotations have these words; give more of them, or the id',
  'no name': 'the name is empty',
};

type Report = (code: DiagnosticCode, message: string, commentId?: string) => void;
/** The id of a comment named by id or fingerprint. */
type Find = (named: string) => string | undefined;

/** Tables put an apostrophe before what a spreadsheet would take for a formula, and people copy names from them. */
function asNamed(named: string, find: Find): string | undefined {
  return find(named) ?? (named.startsWith("'") ? find(named.slice(1)) : undefined);
}

function finderOf(discussion: Discussion): Find {
  const ids = new Set(discussion.comments.map(({ id }) => id));
  const prints = new Map(fingerprintsOf(discussion).map((print, i) => [print, discussion.comments[i]!.id]));
  return (named) => asNamed(named, (name) => (ids.has(name) ? name : prints.get(name)));
}

function settleReplies(
  { comments }: Discussion,
  find: Find,
  rows: readonly ReplyCorrection[],
  report: Report,
): ReplyCorrection[] {
  const found = rows.flatMap((row): ReplyCorrection[] => {
    const comment = find(row.comment);
    const parent = row.parent === ARTICLE ? ARTICLE : find(row.parent);
    if (comment === undefined || parent === undefined) {
      const missing = comment === undefined ? row.comment : row.parent;
      report(UNKNOWN, `${ofReply(row)} there is no comment “${shortened(missing)}”.`, comment);
      return [];
    }
    if (comment !== parent) return [{ comment, parent }];
    report(CONTRADICTS, `${ofReply(row)} no comment answers itself.`, comment);
    return [];
  });
  const last = lastRows(
    found,
    ({ comment }) => comment,
    ({ parent }) => parent,
    (row) => report(CONTRADICTS, `${ofReply(row)} a later correction says otherwise.`, row.comment),
  );
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const given = Int32Array.from(comments, ({ parentId }) => position.get(parentId ?? ARTICLE) ?? -1);
  const parents = given.slice();
  const corrected = new Int32Array(comments.length).fill(-1);
  last.forEach(({ comment, parent }, row) => {
    parents[position.get(comment)!] = position.get(parent) ?? -1;
    corrected[position.get(comment)!] = row;
  });
  const out = new Set<ReplyCorrection>();
  cutCircles({ parents, given, rows: corrected }, (at) => {
    const row = last[corrected[at]!]!;
    out.add(row);
    report(CONTRADICTS, `${ofReply(row)} with the other links it would close a circle.`, row.comment);
  });
  return last.filter((row) => !out.has(row));
}

function settleStances(
  { speakers, quotations }: Voices,
  passages: Passages,
  find: Find,
  rows: readonly StanceCorrection[],
  report: Report,
): StanceCorrection[] {
  const targetId = ({ kind, id }: StanceTarget): string | undefined => {
    if (kind === 'comment') return find(id);
    if (kind === 'article') return id === ARTICLE ? id : undefined;
    return asNamed(
      id,
      (named) => (kind === 'speaker' ? findSpeaker(speakers, named) : passages.quotationOf(quotations, named))?.id,
    );
  };
  const found = rows.flatMap((row): StanceCorrection[] => {
    const comment = find(row.comment);
    const id = targetId(row.target);
    if (comment === undefined || id === undefined) {
      const missing =
        comment === undefined
          ? `comment “${shortened(row.comment)}”`
          : `${row.target.kind} “${shortened(row.target.id)}”`;
      report(UNKNOWN, `${ofStance(row)} there is no ${missing}.`, comment);
      return [];
    }
    if (row.target.kind !== 'comment' || id !== comment)
      return [{ comment, target: { kind: row.target.kind, id }, stance: row.stance }];
    report(CONTRADICTS, `${ofStance(row)} no comment takes sides on itself.`, comment);
    return [];
  });
  return lastRows(
    found,
    ({ comment, target }) => JSON.stringify([comment, target.kind, target.id]),
    ({ stance }) => stance,
    (row) => report(CONTRADICTS, `${ofStance(row)} a later correction says otherwise.`, row.comment),
  );
}

/** Of rows about the same thing, keeps the last, in its own place; reports earlier ones that differ. */
function lastRows<Row>(
  rows: readonly Row[],
  about: (row: Row) => string,
  says: (row: Row) => string | null,
  report: (row: Row) => void,
): Row[] {
  const keys = rows.map(about);
  const last = new Map(rows.map((row, i) => [keys[i]!, row]));
  rows.forEach((row, i) => {
    if (says(row) !== says(last.get(keys[i]!)!)) report(row);
  });
  return rows.filter((row, i) => last.get(keys[i]!) === row);
}

function ofReply({ comment, parent }: ReplyCorrection): string {
  return `The correction that “${shortened(comment)}” answers “${shortened(parent)}” is left out:`;
}

function ofStance({ comment, target, stance }: StanceCorrection): string {
  return `The correction of the stance of “${shortened(comment)}” towards “${shortened(target.id)}” (${stance}) is left out:`;
}

function ofName(name: string, speaker: string | null): string {
  return `The correction that “${shortened(name)}” is ${called(speaker)} is left out:`;
}

function ofQuotation({ quotation, speaker }: QuotationCorrection): string {
  return `The correction that “${shortened(quotation)}” was said by ${called(speaker)} is left out:`;
}

function called(speaker: string | null): string {
  return speaker === null ? 'nobody' : `“${shortened(speaker)}”`;
}
