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
 * Stack Exchange (Stack Overflow and its kin): the answer of `/questions/<ids>` with a filter that includes bodies,
 * answers and comments, one or a list of pages; every question is a discussion. Answers and comments are numbered
 * separately, so their ids are `answer-…` and `comment-…`, as on the site's pages.
 *
 * Comments come in one row under a post and answer it, unless they name somebody in that row: by `reply_to_user` if the
 * site knows them, else by "@name". Such a comment answers the only earlier comment by that person, or the post if its
 * author has not commented; if there are several, it is left open, under an answer within its row. "@Override" is not a
 * name unless somebody in the row has it.
 *
 * Lost: deleted posts, edits, tags, which answer was accepted, comments that the filter leaves out.
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
    // The default filter includes none of them: everything would be read as questions without text or answers.
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

/** Who has written in a row so far, and what a comment that names one of them answers. */
function createRow(author: string | undefined, postId: string | undefined) {
  /**
   * Each person's only comment, or the post for its author until they comment; `undefined` for people with several
   * comments.
   */
  const onlyOnes = new Map<string, string | undefined>();
  /**
   * People by what follows "@": the name without blanks, or its first word; `undefined` if several people share it.
   */
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

/** Without the punctuation mark after it. */
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

/** Markdown bodies too have entities in place of what HTML would take for tags. */
function wordsOf(post: Field): string {
  const html = textOf(at(post, 'body'));
  return htmlText(html ?? `<pre>${textOf(at(post, 'body_markdown')) ?? ''}</pre>`);
}
