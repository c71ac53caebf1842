import { answersBack } from './answers-back.js';
import { answersQuestion } from './answers-question.js';
import { asks } from './asks.js';
import { asksYou } from './asks-you.js';
import { attacksClaim } from './attacks-claim.js';
import { challenges } from './challenges.js';
import { concedes } from './concedes.js';
import { corrects } from './corrects.js';
import { demandsEvidence } from './demands-evidence.js';
import { deniesExistence } from './denies-existence.js';
import { echoesInQuestion } from './echoes-in-question.js';
import { exclaims } from './exclaims.js';
import { flipsEcho } from './flips-echo.js';
import { hasLink } from './has-link.js';
import { hedges } from './hedges.js';
import { holdsUpWords } from './holds-up-words.js';
import { insists } from './insists.js';
import { insults } from './insults.js';
import { isSarcastic } from './is-sarcastic.js';
import { isWarm } from './is-warm.js';
import { lengthOfParent } from './length-of-parent.js';
import { lengthOfReply } from './length-of-reply.js';
import { negates } from './negates.js';
import { negatesEarly } from './negates-early.js';
import { negatesSharedWords } from './negates-shared-words.js';
import { opensWithAddition } from './opens-with-addition.js';
import { opensWithAgreement } from './opens-with-agreement.js';
import { opensWithButYes } from './opens-with-but-yes.js';
import { opensWithContrast } from './opens-with-contrast.js';
import { opensWithDenial } from './opens-with-denial.js';
import { opensWithDisbelief } from './opens-with-disbelief.js';
import { opensWithOrder } from './opens-with-order.js';
import { opensWithQuestion } from './opens-with-question.js';
import { parentAgrees } from './parent-agrees.js';
import { parentAsks } from './parent-asks.js';
import { parentInsults } from './parent-insults.js';
import { parentNegatesSharedWords } from './parent-negates-shared-words.js';
import { parentSaysYou } from './parent-says-you.js';
import { quotesThenDoubts } from './quotes-then-doubts.js';
import { saysAgreement } from './says-agreement.js';
import { saysDisagreement } from './says-disagreement.js';
import { saysDisagreementEarly } from './says-disagreement-early.js';
import { saysSoCalled } from './says-so-called.js';
import { saysYou } from './says-you.js';
import { saysYouEarly } from './says-you-early.js';
import { sharesExperience } from './shares-experience.js';
import { sharesWords } from './shares-words.js';
import { shouldKnow } from './should-know.js';
import { speaksOfOthers } from './speaks-of-others.js';
import { speaksOfSelf } from './speaks-of-self.js';
import { usesOpposite } from './uses-opposite.js';

/** Every stance heuristic, alphabetically; their votes add up, so order does not matter. To add one: its file, its test, its line here. */
export const stanceHeuristics = [
  answersBack,
  answersQuestion,
  asks,
  asksYou,
  attacksClaim,
  challenges,
  concedes,
  corrects,
  demandsEvidence,
  deniesExistence,
  echoesInQuestion,
  exclaims,
  flipsEcho,
  hasLink,
  hedges,
  holdsUpWords,
  insists,
  insults,
  isSarcastic,
  isWarm,
  lengthOfParent,
  lengthOfReply,
  negates,
  negatesEarly,
  negatesSharedWords,
  opensWithAddition,
  opensWithAgreement,
  opensWithButYes,
  opensWithContrast,
  opensWithDenial,
  opensWithDisbelief,
  opensWithOrder,
  opensWithQuestion,
  parentAgrees,
  parentAsks,
  parentInsults,
  parentNegatesSharedWords,
  parentSaysYou,
  quotesThenDoubts,
  saysAgreement,
  saysDisagreement,
  saysDisagreementEarly,
  saysSoCalled,
  saysYou,
  saysYouEarly,
  sharesExperience,
  sharesWords,
  shouldKnow,
  speaksOfOthers,
  speaksOfSelf,
  usesOpposite,
] as const;

/** Ids of the stance heuristics. */
export type StanceHeuristicId = (typeof stanceHeuristics)[number]['id'];
