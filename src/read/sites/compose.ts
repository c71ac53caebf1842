import type { Article, Comment, Discussion } from '../../schema/index.js';
import { comparableSeconds, type Moment, readMoment } from '../../schema/moment.js';

/** Fields that may be present but `undefined`. */
type Loose<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** A comment as a reader finds it. */
export interface FoundComment extends Loose<Omit<Comment, 'ghost' | 'source'>> {
  /** The site no longer has it, or it never had words: it stays, as a ghost, if others answer it. */
  readonly gone?: boolean;
}

/** A discussion as a reader finds it, its comments in the order of the export. */
export interface Found extends Loose<Omit<Discussion, 'article' | 'comments'>> {
  readonly article: Loose<Article>;
  readonly comments: readonly FoundComment[];
}

/**
 * Composes a Discussion: a comment that occurs twice, for instance because pages of an export overlap, is kept once;
 * gone comments that nobody answers are dropped; oldest first if all have times, else in the given order. O(n log n).
 */
export function compose({ article, comments, ...rest }: Found): Discussion {
  return {
    ...filled(rest),
    article: { text: '', ...filled(article) },
    comments: oldestFirst(withoutGone(withoutRepeated(comments)).map(settled)),
  };
}

function withoutRepeated(comments: readonly FoundComment[]): FoundComment[] {
  const seen = new Set<string>();
  return comments.filter(({ id }) => {
    if (!id) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** What is gone may be answered only by comments that are gone too. */
function withoutGone(comments: readonly FoundComment[]): FoundComment[] {
  const position = new Map(comments.map(({ id }, i) => [id ?? '', i]));
  const referredTo = comments.map(() => 0);
  const refer = ({ parentId, threadId }: FoundComment, count: number): number[] =>
    [parentId, threadId].flatMap((id) => {
      const to = id === undefined ? undefined : position.get(id);
      if (to === undefined) return [];
      referredTo[to]! += count;
      return [to];
    });
  for (const comment of comments) refer(comment, 1);
  const dropped = new Set<number>();
  const look = comments.map((_, i) => i);
  for (let i = look.pop(); i !== undefined; i = look.pop()) {
    const comment = comments[i]!;
    if (comment.gone !== true || referredTo[i]! > 0 || dropped.has(i)) continue;
    dropped.add(i);
    look.push(...refer(comment, -1));
  }
  return comments.filter((_, i) => !dropped.has(i));
}

function settled({ gone, id = '', author = '', text = '', ...rest }: FoundComment): Comment {
  return { id, author, text: gone ? '' : text, ...filled(rest), ...(gone ? { ghost: true } : {}) };
}

/** `mendDiscussion` would sort them too, but report it as a fault of the data. */
function oldestFirst(comments: readonly Comment[]): Comment[] {
  const rows = withMoments(comments);
  if (comparableSeconds(rows.map(({ moment }) => moment)) !== undefined)
    rows.sort((a, b) => a.moment!.seconds - b.moment!.seconds);
  return rows.map(({ comment }) => comment);
}

/** A ghost without a time comes before the first of its answers. */
function withMoments(comments: readonly Comment[]) {
  const answers = new Map<string, Moment>();
  const rows = comments.map((comment) => ({ comment, moment: readMoment(comment.createdAt ?? '') }));
  for (const row of [...rows].reverse()) {
    const { id, ghost, parentId } = row.comment;
    if (ghost) row.moment ??= answers.get(id);
    if (parentId === undefined || row.moment === undefined) continue;
    if (row.moment.seconds < (answers.get(parentId)?.seconds ?? Number.POSITIVE_INFINITY))
      answers.set(parentId, row.moment);
  }
  return rows;
}

/** Without fields that are `undefined`. */
function filled<Value extends object>(fields: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
