import { ARTICLE, type Discussion } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  type Field,
  firstOf,
  has,
  idOf,
  isObject,
  itemsOf,
  numberOf,
  pagesOf,
  secondsOf,
  textOf,
  wholeOf,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Stack Exchange (Stack Overflow and its kin): the answer of `/questions/<ids>` with a filter that has bodies, answers and
 * comments, one or a list of pages; every question is a discussion. Answers and comments count apart, so they are `answer-…` and `comment-…`, as
 * on the site's pages.
 *
 * Comments stand in one row under a post and answer it, unless they begin with "@name" or have a `reply_to_user`: such a comment answers the
 * only earlier one of that person there, or else is left open, under an answer within its row.
 *
 * Lost: what is deleted, edits, tags, which answer was accepted, comments the filter leaves out.
 */
export const stackExchange: SiteFormat = {
  id: 'stack-exchange',
  title: 'Stack Exchange',
  docs: 'https://api.stackexchange.com/docs/types/question',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    const first = firstOf(page?.['items']);
    return first !== undefined && 'question_id' in first && 'title' in first && !('answer_id' in first);
  },
  read(data) {
    return pagesOf(wholeOf(data, 'Stack Exchange'))
      .flatMap((page) => itemsOf(at(page, 'items')))
      .map(readQuestion);
  },
};

function readQuestion(question: Field): Discussion {
  return compose({
    id: idOf(at(question, 'question_id')),
    article: {
      title: has(question, 'title') ? htmlText(textOf(at(question, 'title'))!) : undefined,
      text: wordsOf(question),
      url: textOf(at(question, 'link')),
      author: authorOf(at(question, 'owner')),
      publishedAt: secondsOf(at(question, 'creation_date')),
    },
    comments: [
      ...readRow(question, ARTICLE),
      ...itemsOf(at(question, 'answers')).flatMap((answer) => {
        const id = prefixed('answer-', at(answer, 'answer_id'));
        return [{ ...readPost(answer), id, parentId: ARTICLE }, ...readRow(answer, id)];
      }),
    ],
  });
}

/** The comments under a question or an answer. */
function readRow(post: Field, postId: string | undefined): FoundComment[] {
  /** The only comment of each person so far; nothing for those who wrote several. */
  const onlyOnes = new Map<string, string | undefined>();
  return itemsOf(at(post, 'comments')).map((comment) => {
    const id = prefixed('comment-', at(comment, 'comment_id'));
    const found = readPost(comment);
    const answered = authorOf(at(comment, 'reply_to_user'));
    const isToPost = answered === undefined && !found.text?.startsWith('@');
    const parentId = isToPost ? postId : answered && onlyOnes.get(answered);
    const author = found.author ?? '';
    onlyOnes.set(author, onlyOnes.has(author) ? undefined : id);
    return { ...found, id, parentId, threadId: parentId || postId === ARTICLE ? undefined : postId };
  });
}

function prefixed(kind: string, field: Field): string | undefined {
  const id = idOf(field);
  return id === undefined ? undefined : kind + id;
}

function readPost(post: Field): FoundComment {
  return {
    author: authorOf(at(post, 'owner')),
    text: wordsOf(post),
    createdAt: secondsOf(at(post, 'creation_date')),
    votes: numberOf(at(post, 'score')),
  };
}

/** Names and Markdown come with entities for what HTML would take for tags. */
function authorOf(user: Field): string | undefined {
  const name = textOf(at(user, 'display_name'));
  return name === undefined ? undefined : htmlText(name);
}

function wordsOf(post: Field): string {
  const html = textOf(at(post, 'body'));
  return htmlText(html ?? `<pre>${textOf(at(post, 'body_markdown')) ?? ''}</pre>`);
}
