import { isObject } from '../../schema/fields.js';
import { ARTICLE, type Discussion } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  type Field,
  faultIn,
  firstOf,
  has,
  idOf,
  itemsOf,
  numberOf,
  pagesOf,
  required,
  secondsOf,
  textOf,
  wholeOf,
} from './field.js';
import { decodedText, htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Stack Exchange (Stack Overflow and its kin): the answer of `/questions/<ids>` with a filter that has bodies, answers
 * and comments, one or a list of pages; every question is a discussion. Answers and comments count apart, so they are
 * `answer-…` and `comment-…`, as on the site's pages.
 *
 * Comments stand in one row under a post and answer it, unless they name somebody of that row: by `reply_to_user`,
 * where the site knows whom, else by "@name". Such a comment answers the only earlier one of that person, or the post
 * where its author has written none; if there are several, it is left open, under an answer within its row.
 * "@Override", which nobody there is called, is no name.
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
    const questions = pagesOf(wholeOf(data, 'Stack Exchange')).flatMap((page) => itemsOf(required(page, 'items')));
    // The default filter has none of them: all would be read as questions without words or answers.
    if (questions.length > 0 && !questions.some((one) => WORDS.some((name) => has(one, name))))
      throw faultIn(questions[0]!, 'should have "body", "answers" or "comments"', 'Ask with a filter that has them');
    return questions.map(readQuestion);
  },
};

const WORDS = ['body', 'body_markdown', 'answers', 'comments'];

function readQuestion(question: Field): Discussion {
  return compose({
    id: idOf(required(question, 'question_id')),
    article: {
      title: decodedText(at(question, 'title')),
      text: wordsOf(question),
      url: textOf(at(question, 'link')),
      author: authorOf(at(question, 'owner')),
      publishedAt: secondsOf(at(question, 'creation_date')),
    },
    comments: [
      ...readRow(question, ARTICLE),
      ...itemsOf(at(question, 'answers')).flatMap((answer) => {
        const id = prefixed('answer-', required(answer, 'answer_id'));
        return [{ ...readPost(answer), id, parentId: ARTICLE }, ...readRow(answer, id)];
      }),
    ],
  });
}

/** The comments under a question or an answer. */
function readRow(post: Field, postId: string | undefined): FoundComment[] {
  const row = createRow(authorOf(at(post, 'owner')), postId);
  return itemsOf(at(post, 'comments')).map((comment) => {
    const id = prefixed('comment-', required(comment, 'comment_id'));
    const found = readPost(comment);
    const parentId = row.answeredBy(found.text ?? '', authorOf(at(comment, 'reply_to_user')));
    row.add(found.author, id);
    return { ...found, id, parentId, threadId: parentId || postId === ARTICLE ? undefined : postId };
  });
}

/** Who wrote in a row so far, and what comments that name them answer. */
function createRow(author: string | undefined, postId: string | undefined) {
  /** The only comment of each person, for the author of the post the post until then; nothing for those who wrote several. */
  const onlyOnes = new Map<string, string | undefined>();
  /** People by what they are called after "@": the name without its blanks, or its first word; nothing where several are called so. */
  const people = new Map<string, string | undefined>();
  const add = (name: string | undefined, id: string | undefined) => {
    if (name === undefined) return;
    onlyOnes.set(name, onlyOnes.has(name) && onlyOnes.get(name) !== postId ? undefined : id);
    for (const called of [name.replaceAll(' ', ''), name.split(' ')[0]!].map((one) => one.toLowerCase()))
      people.set(called, people.has(called) && people.get(called) !== name ? undefined : name);
  };
  add(author, postId);
  return {
    add,
    answeredBy(text: string, named: string | undefined): string | undefined {
      const called = AT_NAME.exec(text)?.[1]?.toLowerCase() ?? '';
      if (named === undefined && !people.has(called)) return postId;
      return onlyOnes.get(named ?? people.get(called) ?? '');
    },
  };
}

/** Without the mark after it. */
const AT_NAME = /^@(\S{0,60}[^\s,:;.!?])/;

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

function authorOf(user: Field): string | undefined {
  return decodedText(at(user, 'display_name'));
}

/** Markdown, too, comes with entities for what HTML would take for tags. */
function wordsOf(post: Field): string {
  const html = textOf(at(post, 'body'));
  return htmlText(html ?? `<pre>${textOf(at(post, 'body_markdown')) ?? ''}</pre>`);
}
