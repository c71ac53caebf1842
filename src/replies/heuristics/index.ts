import { accountsForWords } from './accounts-for-words.js';
import { answeredMe } from './answered-me.js';
import { answersArticle } from './answers-article.js';
import { answersQuestion } from './answers-question.js';
import { echoesArticle } from './echoes-article.js';
import { echoesWords } from './echoes-words.js';
import { heardLater } from './heard-later.js';
import { lengthAtRoot } from './length-at-root.js';
import { namesAuthor } from './names-author.js';
import { newTopic } from './new-topic.js';
import { newcomer } from './newcomer.js';
import { ownComment } from './own-comment.js';
import { quotesWords } from './quotes-words.js';
import { spokeSince } from './spoke-since.js';
import { standsNear } from './stands-near.js';
import { takesTurns } from './takes-turns.js';

/** Every reply heuristic, alphabetically; their votes add up, so order does not matter. To add one: its file, its test, its line here. */
export const replyHeuristics = [
  accountsForWords,
  answeredMe,
  answersArticle,
  answersQuestion,
  echoesArticle,
  echoesWords,
  heardLater,
  lengthAtRoot,
  namesAuthor,
  newTopic,
  newcomer,
  ownComment,
  quotesWords,
  spokeSince,
  standsNear,
  takesTurns,
] as const;

/** Ids of the reply heuristics. */
export type ReplyHeuristicId = (typeof replyHeuristics)[number]['id'];
