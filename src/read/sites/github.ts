import { isObject } from '../../schema/fields.js';
import { ARTICLE, type Discussion } from '../../schema/index.js';
import { grouped } from '../../text/grouped.js';
import { compose, type FoundComment } from './compose.js';
import { at, countOf, type Field, firstOf, has, idOf, itemsOf, numberOf, required, textOf, wholeOf } from './field.js';
import type { SiteFormat } from './site-format.js';

/**
 * GitHub: comments of an issue or a pull request (`/repos/…/issues/<n>/comments`, `/pulls/<n>/comments`,
 * `/pulls/<n>/reviews`, or those in `/issues/<n>/timeline`) as the list that the REST API returns, alone or with the
 * issue (`{ issue, comments }`); or what `gh issue view <n> --json title,body,author,createdAt,url,comments` prints, or
 * `gh pr view`, which adds `reviews`.
 *
 * Comments of an issue come in one row without links. Those of a review have `in_reply_to_id`, but it is always the
 * first of a thread, as GitHub has no replies to replies: it becomes `threadId`, and the parent is inferred within the
 * thread. Texts stay Markdown; lines after `>` count as quoted. Reviews without text are not comments.
 *
 * Lost: what happened between the comments (labels, commits, reviews), the lines of code under review, reactions other
 * than thumbs.
 */
export const github: SiteFormat = {
  id: 'github',
  title: 'GitHub',
  docs: 'https://docs.github.com/en/rest/issues/comments',
  recognizes(data) {
    if (!isObject(data)) return isComment(firstOf(data)) || isEvent(firstOf(data));
    if (!Array.isArray(data['comments'] ?? data['reviews'])) return false;
    return (
      isIssue(data['issue']) ||
      (isObject(data['author']) && 'login' in data['author'] && typeof data['title'] === 'string')
    );
  },
  read(data) {
    const whole = wholeOf(data, 'GitHub');
    if (!Array.isArray(data))
      return [
        readIssue(
          has(whole, 'issue') ? at(whole, 'issue') : whole,
          ['comments', 'reviews'].flatMap((list) => itemsOf(at(whole, list)).filter(hasWords)),
        ),
      ];
    return [...grouped(itemsOf(whole).filter(hasWords), issueOf).values()].map((comments) =>
      compose({
        id: addressOf(comments[0]!),
        article: { url: pageOf(comments[0]!) },
        comments: comments.map(readComment),
      }),
    );
  },
};

function readIssue(issue: Field, comments: readonly Field[]): Discussion {
  const id = idOf(at(issue, 'url'));
  return compose({
    id,
    commentsCounted: countOf(at(issue, 'comments')),
    article: {
      title: textOf(at(issue, 'title')),
      text: wordsOf(issue),
      url: textOf(at(issue, 'html_url')) ?? id,
      author: authorOf(issue),
      publishedAt: timeOf(issue),
    },
    comments: comments.map(readComment),
  });
}

function readComment(comment: Field): FoundComment {
  const thread = idOf(at(comment, 'in_reply_to_id'));
  const text = wordsOf(comment);
  const ofPullRequest = has(comment, 'pull_request_url') || has(comment, 'submittedAt');
  return {
    id: idOf(required(comment, 'id')),
    author: authorOf(comment),
    text,
    parentId: thread === undefined && ofPullRequest ? ARTICLE : undefined,
    threadId: thread,
    createdAt: timeOf(comment),
    votes: votesOf(comment),
    gone: text === undefined || text.trim() === '',
  };
}

function timeOf(row: Field): string | undefined {
  const times = ['created_at', 'createdAt', 'submitted_at', 'submittedAt'].map((name) => textOf(at(row, name)));
  return times.find((time) => time !== undefined);
}

/** Comments in templates, which GitHub does not show, are not the author's words. */
function wordsOf(row: Field): string | undefined {
  const text = textOf(at(row, 'body'));
  return text?.includes('<!--') ? withoutRemarks(text).trim() : text;
}

/** Removes `<!-- … -->` except in code, which begins and ends with the same number of backticks. */
function withoutRemarks(markdown: string): string {
  const kept: string[] = [];
  let from = 0;
  const begin = /`+|<!--/g;
  for (let mark = begin.exec(markdown); mark !== null; mark = begin.exec(markdown)) {
    const isRemark = mark[0] === '<!--';
    const last = isRemark ? '-->' : mark[0];
    const end = markdown.indexOf(last, begin.lastIndex);
    if (end === -1 && isRemark) break;
    if (end === -1) continue;
    begin.lastIndex = end + last.length;
    if (!isRemark) continue;
    kept.push(markdown.slice(from, mark.index));
    from = begin.lastIndex;
  }
  return kept.join('') + markdown.slice(from);
}

/** Deleted accounts have no name: they are `null`, or all share the account "ghost". */
function authorOf(row: Field): string | undefined {
  const login = textOf(at(row, 'user', 'login')) ?? textOf(at(row, 'author', 'login'));
  return login === 'ghost' ? undefined : login;
}

function votesOf(comment: Field): number | undefined {
  const up = numberOf(at(comment, 'reactions', '+1'));
  const down = numberOf(at(comment, 'reactions', '-1'));
  if (up !== undefined) return up - (down ?? 0);
  const groups = itemsOf(at(comment, 'reactionGroups'));
  const count = (content: string) => {
    const group = groups.find((row) => at(row, 'content').value === content);
    return group ? (numberOf(at(group, 'users', 'totalCount')) ?? 0) : 0;
  };
  return has(comment, 'reactionGroups') ? count('THUMBS_UP') - count('THUMBS_DOWN') : undefined;
}

/** The API address of the issue or the pull request. */
function addressOf(comment: Field): string | undefined {
  return textOf(at(comment, 'issue_url')) ?? textOf(at(comment, 'pull_request_url'));
}

/** The address of the issue; that of a pull request as an issue, for a timeline has comments with either. */
function issueOf(comment: Field): string {
  return (addressOf(comment) ?? '').replace(/\/pulls\/(?=\d+$)/, '/issues/');
}

/** In a timeline, events such as labels stand between comments and reviews. */
function hasWords(row: Field): boolean {
  const event = textOf(at(row, 'event'));
  return event === undefined || event === 'commented' || event === 'reviewed';
}

/** The address of its page. */
function pageOf(comment: Field): string | undefined {
  return textOf(at(comment, 'html_url'))?.split('#')[0];
}

function isComment(value: unknown): boolean {
  return isObject(value) && 'user' in value && 'body' in value && ('issue_url' in value || 'pull_request_url' in value);
}

function isEvent(value: unknown): boolean {
  return (
    isObject(value) && typeof value['event'] === 'string' && ('actor' in value || 'user' in value || 'sha' in value)
  );
}

function isIssue(value: unknown): boolean {
  return isObject(value) && 'user' in value && typeof value['title'] === 'string';
}
