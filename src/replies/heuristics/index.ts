import { accountsForWords } from './accounts-for-words.js';
import { alikeCompany } from './alike-company.js';
import { answeredMe } from './answered-me.js';
import { answeredMeSoon } from './answered-me-soon.js';
import { answersAddress } from './answers-address.js';
import { answersAnswer } from './answers-answer.js';
import { answersArticle } from './answers-article.js';
import { answersLength } from './answers-length.js';
import { answersLink } from './answers-link.js';
import { answersQuestion } from './answers-question.js';
import { answersTopic } from './answers-topic.js';
import { coversWords } from './covers-words.js';
import { differsInLength } from './differs-in-length.js';
import { drewEchoes } from './drew-echoes.js';
import { echoesArticle } from './echoes-article.js';
import { echoesEnding } from './echoes-ending.js';
import { echoesInOpening } from './echoes-in-opening.js';
import { echoesMore } from './echoes-more.js';
import { echoesMost } from './echoes-most.js';
import { echoesWords } from './echoes-words.js';
import { firstToSay } from './first-to-say.js';
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
import { quotesWords } from './quotes-words.js';
import { sharesCredit } from './shares-credit.js';
import { sharesNames } from './shares-names.js';
import { sharesRarest } from './shares-rarest.js';
import { speakersBetween } from './speakers-between.js';
import { speaksNext } from './speaks-next.js';
import { spelledAlike } from './spelled-alike.js';
import { spelledMost } from './spelled-most.js';
import { spokeAgain } from './spoke-again.js';
import { spokeBefore } from './spoke-before.js';
import { spokeSince } from './spoke-since.js';
import { standsNear } from './stands-near.js';
import { takesTurns } from './takes-turns.js';

/** Every reply heuristic, alphabetically; order does not matter. To add one: its file, its test, its line here. */
export const replyHeuristics = [
  accountsForWords,
  alikeCompany,
  answeredMe,
  answeredMeSoon,
  answersAddress,
  answersAnswer,
  answersArticle,
  answersLength,
  answersLink,
  answersQuestion,
  answersTopic,
  coversWords,
  differsInLength,
  drewEchoes,
  echoesArticle,
  echoesEnding,
  echoesInOpening,
  echoesMore,
  echoesMost,
  echoesWords,
  firstToSay,
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
  quotesWords,
  sharesCredit,
  sharesNames,
  sharesRarest,
  speakersBetween,
  speaksNext,
  spelledAlike,
  spelledMost,
  spokeAgain,
  spokeBefore,
  spokeSince,
  standsNear,
  takesTurns,
] as const;
