import { closingLinks } from '../schema/closing-links.js';
import { ARTICLE, type Comment, type Diagnostic, type DiagnosticCode, type Discussion } from '../schema/index.js';
import { isLanguageTag } from '../schema/language-tag.js';
import { comparableSeconds, readMoment } from '../schema/moment.js';
import { namesForParser } from '../schema/nested.js';
import { settleFields } from '../schema/settle-fields.js';
import { shortened } from '../schema/shortened.js';
import { mostlyFalls, timeOrderOf } from '../text/time-order.js';
import { reportHtmlTexts } from './html.js';
import { reportIncomplete } from './incomplete.js';

/** A discussion with reliable ids and parent links, and what was repaired. */
export interface Mended {
  readonly discussion: Discussion;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Repairs order, ids and given parent links. If the times (`createdAt`) mostly fall, the order is reversed, unless a
 * comment comes after its parent; other comments that are neither oldest first nor in the order of the page they were
 * read from are sorted by these times. Missing and repeated ids get new ones (the first keeps its id). Links to nothing,
 * to the comment itself or in a circle are dropped. Each repair is reported, as are parents that only some comments
 * state, times that cannot be read, fields that only `parseDiscussion` reads, missing authors, a language that is no tag,
 * an empty article, no comments, fewer than the source counts, and texts in HTML. Texts stay verbatim, no comment is lost, and a sound discussion is
 * returned as the same object. `null` fields count as absent, and numeric ids become text; a `parentId` that is `null`,
 * `''` or 0 means the article where a comment names another, and else nothing. O(n log n).
 *
 * @throws {DiscussionError} `invalid-discussion` with `place.path`, for a field whose type is not the one `Discussion` declares.
 *
 * @example
 * mendDiscussion({ article: { text: '' }, comments: [{ id: 'a', author: 'Ann', text: 'Hi', parentId: 'a' }] })
 *   .diagnostics[0]?.code; // 'self-reply'
 */
export function mendDiscussion(data: Discussion): Mended {
  return mend(data, false);
}

/** Like `mendDiscussion`; if the comments are `threaded`, they keep their order. */
export function mend(data: Discussion, threaded: boolean): Mended {
  const discussion = settleFields(data);
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, message: string, commentId: string) =>
    diagnostics.push({ code, message, commentId });
  const ordered = threaded
    ? discussion.comments
    : oldestFirst(discussion.comments, (code, message) => diagnostics.push({ code, message }));
  const comments = withUniqueIds(ordered, report);
  const position = new Map(comments.map((comment, i) => [comment.id, i]));
  const parents = comments.map((comment) => soundParent(comment, position, report));
  cutCycles(comments, parents, report);
  diagnostics.push(...reportUnlinked(comments, parents), ...reportUnreadableTimes(comments));
  diagnostics.push(...reportOtherNames(comments), ...reportNoAuthors(comments));
  diagnostics.push(...reportLanguage(discussion.language));
  if (discussion.article.text === '') diagnostics.push({ code: 'no-article', message: 'The article is empty.' });
  if (comments.length === 0) diagnostics.push({ code: 'no-comments', message: 'There are no comments.' });
  diagnostics.push(...reportIncomplete({ ...discussion, comments }));
  diagnostics.push(...reportHtmlTexts([discussion.article.text, ...comments.map(({ text }) => text)]));
  if (diagnostics.length === 0) return { discussion, diagnostics };
  const mended = comments.map((comment, i) => {
    if (comment.parentId === undefined || parents[i] !== DROPPED) return comment;
    const { parentId: _, ...rest } = comment;
    return rest;
  });
  return { discussion: { ...discussion, comments: mended }, diagnostics };
}

/**
 * Sorts by time if all comments have one, all with an offset from UTC or all without, and all with a time of day or all
 * without; the sort is stable. Comments in the order of the page they were read from are not sorted, since the page may
 * show a tree.
 */
function oldestFirst(
  comments: readonly Comment[],
  report: (code: DiagnosticCode, message: string) => void,
): readonly Comment[] {
  const moments = comments.map(({ createdAt }) => readMoment(createdAt ?? ''));
  const times = comparableSeconds(moments);
  // A day alone says nothing about its order among times of that day.
  if (times === undefined || moments.some((moment) => moment!.hasClock !== moments[0]!.hasClock)) return comments;
  const rows = comments.map((comment, i) => ({ comment, seconds: times[i]! }));
  const steps = rows.slice(1).map(({ seconds }, i) => seconds - rows[i]!.seconds);
  if (steps.every((step) => step >= 0)) return comments;
  const keepsOrder = standAsOnPage(comments);
  // Where it is sorted anyway, turning round only decides between equal times.
  const falls = keepsOrder ? timeOrderOf(steps) === 'newest-first' : mostlyFalls(steps);
  if (falls && !oneIsUnderItsParent(comments)) {
    report('newest-first', 'The comments stood newest first, by their times; they were turned round.');
    rows.reverse();
  } else {
    if (keepsOrder) return comments;
    report(
      'out-of-order',
      'The comments did not stand oldest first, by their times; they were sorted. If each stands below what it answers, state `layout: threaded`.',
    );
  }
  if (!keepsOrder) rows.sort((a, b) => a.seconds - b.seconds);
  return rows.map(({ comment }) => comment);
}

/** Whether they are in page order, from top to bottom or from bottom to top. */
function standAsOnPage(comments: readonly Comment[]): boolean {
  const steps = comments.slice(1).map(({ source }, i) => (source?.start ?? NaN) - (comments[i]!.source?.start ?? NaN));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

function oneIsUnderItsParent(comments: readonly Comment[]): boolean {
  const above = new Set<string>();
  return comments.some(({ id, parentId }) => {
    above.add(id);
    return parentId !== undefined && parentId !== id && above.has(parentId);
  });
}

type Report = (code: DiagnosticCode, message: string, commentId: string) => void;

/** Marks comments without a parent position: they answer the article or do not say what. */
const NONE = -1;
const DROPPED = -2;

function withUniqueIds(comments: readonly Comment[], report: Report): readonly Comment[] {
  const taken = new Set<string>([ARTICLE]);
  const kept = comments.map((comment) => {
    const usable = comment.id !== undefined && comment.id !== '' && !taken.has(comment.id);
    if (usable) taken.add(comment.id);
    return usable;
  });
  if (!kept.includes(false)) return comments;
  let next = 1;
  return comments.map((comment, i) => {
    if (kept[i]) return comment;
    while (taken.has(`c${next}`)) next++;
    const id = `c${next}`;
    taken.add(id);
    if (comment.id)
      report('duplicate-id', `The id "${shortened(comment.id)}" was taken already; this comment became "${id}".`, id);
    else report('missing-id', `A comment had no id; it became "${id}".`, id);
    return { ...comment, id };
  });
}

function soundParent(comment: Comment, position: ReadonlyMap<string, number>, report: Report): number {
  const { id, parentId } = comment;
  if (parentId === undefined || parentId === ARTICLE) return NONE;
  if (parentId === id) {
    report('self-reply', `Comment "${shortened(id)}" was said to answer itself; its parent is inferred instead.`, id);
    return DROPPED;
  }
  const at = position.get(parentId);
  if (at !== undefined) return at;
  report(
    'dangling-parent',
    `Comment "${shortened(id)}" answers "${shortened(parentId)}", which is not here; its parent is inferred instead.`,
    id,
  );
  return DROPPED;
}

/** Data that names parents may leave them out for comments on the article; whether it does, only its owner knows. */
function reportUnlinked(comments: readonly Comment[], parents: readonly number[]): Diagnostic[] {
  const silent = comments.filter(({ parentId }) => parentId === undefined).length;
  if (silent === 0 || parents.every((parent) => parent < 0)) return [];
  const stated = comments.length - silent;
  const message = `${stated} of ${comments.length} comments state a parent, ${silent} do not, and theirs is inferred; give those that answer the article the parentId "article".`;
  return [{ code: 'missing-parent', message }];
}

function reportUnreadableTimes(comments: readonly Comment[]): Diagnostic[] {
  const unread = comments.filter(({ createdAt }) => createdAt && readMoment(createdAt) === undefined);
  if (unread.length === 0) return [];
  const { id, createdAt } = unread[0]!;
  const message = `${unread.length} of ${comments.length} comments have a createdAt that is not read as a time, such as "${shortened(createdAt!)}" of comment "${shortened(id)}"; write it like 2023-11-14T10:00:00Z.`;
  return [{ code: 'unreadable-time', message, commentId: id }];
}

/** More would not help to see what is wrong. */
const MOST_NAMES = 5;

/** Fields that only `parseDiscussion` reads: without it, what they say would be missing in silence. */
function reportOtherNames(comments: readonly Comment[]): Diagnostic[] {
  const names = new Set<string>();
  for (const comment of comments) {
    if (names.size >= MOST_NAMES) break;
    for (const name of namesForParser(comment)) names.add(`"${name}"`);
  }
  if (names.size === 0) return [];
  const listed = [...names].slice(0, MOST_NAMES).join(', ');
  const message = `Comments have ${listed}, which is not read here; parse such data with parseDiscussion() of discussion-graph/schema first.`;
  return [{ code: 'other-name', message }];
}

function reportNoAuthors(comments: readonly Comment[]): Diagnostic[] {
  if (comments.length < 2 || comments.some(({ author }) => author.trim() !== '')) return [];
  const message = `None of the ${comments.length} comments has an author, so each counts as another person's; give the names as "author".`;
  return [{ code: 'no-author', message }];
}

function reportLanguage(language: string | undefined): Diagnostic[] {
  if (!language || isLanguageTag(language)) return [];
  const message = `The language "${shortened(language)}" is not a tag such as "en" or "de"; the language is guessed.`;
  return [{ code: 'unknown-language', message }];
}

/** Drops each link that would close a circle. O(n). */
function cutCycles(comments: readonly Comment[], parents: number[], report: Report): void {
  for (const at of closingLinks(parents)) {
    const { id } = comments[at]!;
    report(
      'cyclic-parent',
      `Following the parents of comment "${shortened(id)}" leads back to it; its parent is inferred instead.`,
      id,
    );
    parents[at] = DROPPED;
  }
}
