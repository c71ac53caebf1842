import { accountsForWords } from './accounts-for-words.js';
import { answeredMe } from './answered-me.js';
import { answeredMeSoon } from './answered-me-soon.js';
import { answersArticle } from './answers-article.js';
import { answersLength } from './answers-length.js';
import { answersLink } from './answers-link.js';
import { answersQuestion } from './answers-question.js';
import { comesSoon } from './comes-soon.js';
import { coversWords } from './covers-words.js';
import { differsInLength } from './differs-in-length.js';
import { echoesArticle } from './echoes-article.js';
import { echoesInOpening } from './echoes-in-opening.js';
import { echoesMore } from './echoes-more.js';
import { echoesMost } from './echoes-most.js';
import { echoesWords } from './echoes-words.js';
import { heardBackAfter } from './heard-back-after.js';
import { heardLater } from './heard-later.js';
import { isCovered } from './is-covered.js';
import { isNamedBack } from './is-named-back.js';
import { isNamedLater } from './is-named-later.js';
import { lastToSay } from './last-to-say.js';
import { metBefore } from './met-before.js';
import { namesAnother } from './names-another.js';
import { namesAuthor } from './names-author.js';
import { ownComment } from './own-comment.js';
import { passesBetter } from './passes-better.js';
import { passesOpen } from './passes-open.js';
import { quotesWords } from './quotes-words.js';
import { speakersBetween } from './speakers-between.js';
import { speaksNext } from './speaks-next.js';
import { speaksSoon } from './speaks-soon.js';
import { spelledAlike } from './spelled-alike.js';
import { spelledMost } from './spelled-most.js';
import { spokeAgain } from './spoke-again.js';
import { spokeSince } from './spoke-since.js';
import { standsNear } from './stands-near.js';
import { takesTime } from './takes-time.js';
import { takesTurns } from './takes-turns.js';

/**
 * Every reply heuristic, in the order of file names (tested). To add one: its file, its test, its line here; it has no
 * effect until the next fit (CONTRIBUTING.md).
 */
export const replyHeuristics = [
  accountsForWords,
  answeredMe,
  answeredMeSoon,
  answersArticle,
  answersLength,
  answersLink,
  answersQuestion,
  comesSoon,
  coversWords,
  differsInLength,
  echoesArticle,
  echoesInOpening,
  echoesMore,
  echoesMost,
  echoesWords,
  heardBackAfter,
  heardLater,
  isCovered,
  isNamedBack,
  isNamedLater,
  lastToSay,
  metBefore,
  namesAnother,
  namesAuthor,
  ownComment,
  passesBetter,
  passesOpen,
  quotesWords,
  speakersBetween,
  speaksNext,
  speaksSoon,
  spelledAlike,
  spelledMost,
  spokeAgain,
  spokeSince,
  standsNear,
  takesTime,
  takesTurns,
] as const;
