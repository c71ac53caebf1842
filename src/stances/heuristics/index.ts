import { agreesAfterAll } from './agrees-after-all.js';
import { agreesEarly } from './agrees-early.js';
import { agreesIronically } from './agrees-ironically.js';
import { agreesToDiffer } from './agrees-to-differ.js';
import { answersBack } from './answers-back.js';
import { answersQuestion } from './answers-question.js';
import { answersWithQuestion } from './answers-with-question.js';
import { askedForInformation } from './asked-for-information.js';
import { asks } from './asks.js';
import { asksYou } from './asks-you.js';
import { attacksClaim } from './attacks-claim.js';
import { challenges } from './challenges.js';
import { closesWithYou } from './closes-with-you.js';
import { concedes } from './concedes.js';
import { contradictsDenial } from './contradicts-denial.js';
import { corrects } from './corrects.js';
import { coversParent } from './covers-parent.js';
import { demandsEvidence } from './demands-evidence.js';
import { deniesAtOnce } from './denies-at-once.js';
import { deniesExistence } from './denies-existence.js';
import { deniesSharedTopic } from './denies-shared-topic.js';
import { echoesInQuestion } from './echoes-in-question.js';
import { exclaims } from './exclaims.js';
import { explainsJoke } from './explains-joke.js';
import { flipsEcho } from './flips-echo.js';
import { hasLink } from './has-link.js';
import { hedges } from './hedges.js';
import { holdsUpWords } from './holds-up-words.js';
import { insists } from './insists.js';
import { insults } from './insults.js';
import { isOneSentence } from './is-one-sentence.js';
import { isSarcastic } from './is-sarcastic.js';
import { isWarm } from './is-warm.js';
import { isWarmEarly } from './is-warm-early.js';
import { joinsAgainstOthers } from './joins-against-others.js';
import { keepsSign } from './keeps-sign.js';
import { lengthOfParent } from './length-of-parent.js';
import { lengthOfReply } from './length-of-reply.js';
import { negates } from './negates.js';
import { negatesEarly } from './negates-early.js';
import { negatesSharedWords } from './negates-shared-words.js';
import { onlyAsks } from './only-asks.js';
import { opensWithAddition } from './opens-with-addition.js';
import { opensWithAgreeingPhrase } from './opens-with-agreeing-phrase.js';
import { opensWithAgreement } from './opens-with-agreement.js';
import { opensWithButYes } from './opens-with-but-yes.js';
import { opensWithContrast } from './opens-with-contrast.js';
import { opensWithDenial } from './opens-with-denial.js';
import { opensWithDisbelief } from './opens-with-disbelief.js';
import { opensWithOrder } from './opens-with-order.js';
import { opensWithQuestion } from './opens-with-question.js';
import { opensWithShortSentence } from './opens-with-short-sentence.js';
import { opensWithYes } from './opens-with-yes.js';
import { opensWithYou } from './opens-with-you.js';
import { parentAgrees } from './parent-agrees.js';
import { parentAsks } from './parent-asks.js';
import { parentDenies } from './parent-denies.js';
import { parentInsults } from './parent-insults.js';
import { parentNegates } from './parent-negates.js';
import { parentNegatesSharedWords } from './parent-negates-shared-words.js';
import { parentSaysYou } from './parent-says-you.js';
import { parentSpeaksOfOthers } from './parent-speaks-of-others.js';
import { parentSpeaksOfSelf } from './parent-speaks-of-self.js';
import { quotesInMarks } from './quotes-in-marks.js';
import { quotesThenDoubts } from './quotes-then-doubts.js';
import { recallsOtherwise } from './recalls-otherwise.js';
import { refusesAgreement } from './refuses-agreement.js';
import { saysAgree } from './says-agree.js';
import { saysAgreement } from './says-agreement.js';
import { saysAgreementEarly } from './says-agreement-early.js';
import { saysContrast } from './says-contrast.js';
import { saysDenial } from './says-denial.js';
import { saysDisagreement } from './says-disagreement.js';
import { saysDisagreementEarly } from './says-disagreement-early.js';
import { saysSoCalled } from './says-so-called.js';
import { saysYou } from './says-you.js';
import { saysYouEarly } from './says-you-early.js';
import { seconds } from './seconds.js';
import { sharesExperience } from './shares-experience.js';
import { sharesWords } from './shares-words.js';
import { shouldKnow } from './should-know.js';
import { speaksOfOthers } from './speaks-of-others.js';
import { speaksOfSelf } from './speaks-of-self.js';
import { takesBackYes } from './takes-back-yes.js';
import { turnsWordsRound } from './turns-words-round.js';
import { usesOpposite } from './uses-opposite.js';
import { yields } from './yields.js';

/**
 * Every stance heuristic, alphabetically; their votes are added, so order does not matter. To add one: its file, its
 * test, its line here.
 */
export const stanceHeuristics = [
  agreesAfterAll,
  agreesEarly,
  agreesIronically,
  agreesToDiffer,
  answersBack,
  answersQuestion,
  answersWithQuestion,
  askedForInformation,
  asks,
  asksYou,
  attacksClaim,
  challenges,
  closesWithYou,
  concedes,
  contradictsDenial,
  corrects,
  coversParent,
  demandsEvidence,
  deniesAtOnce,
  deniesExistence,
  deniesSharedTopic,
  echoesInQuestion,
  exclaims,
  explainsJoke,
  flipsEcho,
  hasLink,
  hedges,
  holdsUpWords,
  insists,
  insults,
  isOneSentence,
  isSarcastic,
  isWarm,
  isWarmEarly,
  joinsAgainstOthers,
  keepsSign,
  lengthOfParent,
  lengthOfReply,
  negates,
  negatesEarly,
  negatesSharedWords,
  onlyAsks,
  opensWithAddition,
  opensWithAgreeingPhrase,
  opensWithAgreement,
  opensWithButYes,
  opensWithContrast,
  opensWithDenial,
  opensWithDisbelief,
  opensWithOrder,
  opensWithQuestion,
  opensWithShortSentence,
  opensWithYes,
  opensWithYou,
  parentAgrees,
  parentAsks,
  parentDenies,
  parentInsults,
  parentNegates,
  parentNegatesSharedWords,
  parentSaysYou,
  parentSpeaksOfOthers,
  parentSpeaksOfSelf,
  quotesInMarks,
  quotesThenDoubts,
  recallsOtherwise,
  refusesAgreement,
  saysAgree,
  saysAgreement,
  saysAgreementEarly,
  saysContrast,
  saysDenial,
  saysDisagreement,
  saysDisagreementEarly,
  saysSoCalled,
  saysYou,
  saysYouEarly,
  seconds,
  sharesExperience,
  sharesWords,
  shouldKnow,
  speaksOfOthers,
  speaksOfSelf,
  takesBackYes,
  turnsWordsRound,
  usesOpposite,
  yields,
] as const;

export type StanceHeuristicId = (typeof stanceHeuristics)[number]['id'];
