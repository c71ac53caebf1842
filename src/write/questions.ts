import { percent } from '../evidence/index.js';
import { nextQuestions } from '../metrics/index.js';
import { type Analysis, ARTICLE } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { snippet } from './lines.js';

/** Number of questions, and most answers shown for each. */
const QUESTIONS = 5;
const ANSWERS = 3;

/**
 * What a person should look up: the replies whose true parent would change the ranking most (`nextQuestions`), each with its
 * likeliest parents and the line to put into a corrections file for each of them. Plain text, ending in a line break.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toQuestions(analyze(page)).includes('"parent": "article"'); // true
 */
export function toQuestions(analysis: Analysis): string {
  const questions = nextQuestions(requireLayers(analysis, 'toQuestions()'), { limit: QUESTIONS });
  if (questions.length === 0) return 'Nothing to look up: no answer would change the ranking of participants.\n';
  const byId = new Map(analysis.discussion.comments.map((comment) => [comment.id, comment]));
  const blocks = questions.map(({ commentId, fingerprint, parents, expectedChange }, q) =>
    [
      `${q + 1}. ${snippet(byId.get(commentId))}`,
      `   answers whom? To know it would move ${percent(expectedChange)} of all PageRank.`,
      ...parents
        .slice(0, ANSWERS)
        .flatMap(({ parentId, fingerprint: parent, probability }) => [
          `   ${percent(probability).padStart(5)}  ${parentId === ARTICLE ? 'the article' : snippet(byId.get(parentId))}`,
          `          { "comment": ${quotedJson(fingerprint)}, "parent": ${quotedJson(parent)} }`,
        ]),
    ].join('\n'),
  );
  return [
    'WHAT TO LOOK UP, what changes the ranking most first. Write the right lines into a file,',
    '{ "replies": [ …, … ] }, and give it to the next run: --corrections FILE.',
    '',
    `${blocks.join('\n\n')}\n`,
  ].join('\n');
}

/** As JSON that is safe on a terminal: a pasted name must be read back unchanged. */
function quotedJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
