import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import { at, countOf, type Field, idOf, isSet, itemsOf, numberOf, required, textOf, wholeOf } from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Lobsters, and sites that run its software: a story's page with `.json` after its address.
 *
 * Lost: deleted comments that nobody answers, what the story links to.
 */
export const lobsters: SiteFormat = {
  id: 'lobsters',
  title: 'Lobsters',
  docs: 'https://github.com/lobsters/lobsters',
  recognizes(data) {
    return isObject(data) && 'short_id' in data && 'submitter_user' in data && Array.isArray(data['comments']);
  },
  read(data) {
    const story = wholeOf(data, 'Lobsters');
    return [
      compose({
        id: idOf(at(story, 'short_id')),
        commentsCounted: countOf(at(story, 'comment_count')),
        article: {
          title: textOf(at(story, 'title')),
          text: htmlText(textOf(at(story, 'description')) ?? ''),
          url: textOf(at(story, 'url')) || textOf(at(story, 'comments_url')),
          author: nameOf(at(story, 'submitter_user')),
          publishedAt: textOf(at(story, 'created_at')),
        },
        comments: itemsOf(at(story, 'comments')).map(readComment),
      }),
    ];
  },
};

function readComment(comment: Field): FoundComment {
  return {
    id: idOf(required(comment, 'short_id')),
    author: nameOf(at(comment, 'commenting_user')),
    text: htmlText(textOf(at(comment, 'comment')) ?? ''),
    parentId: idOf(at(comment, 'parent_comment')) ?? ARTICLE,
    createdAt: textOf(at(comment, 'created_at')),
    votes: numberOf(at(comment, 'score')),
    gone: isSet(at(comment, 'is_deleted')) || isSet(at(comment, 'is_moderated')),
  };
}

/** People were objects until 2024 and are names since. */
function nameOf(person: Field): string | undefined {
  return isObject(person.value) ? textOf(at(person, 'username')) : textOf(person);
}
