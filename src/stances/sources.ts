import type { Source } from '../evidence/index.js';

/**
 * What the stance heuristics rest on. A work is cited only for a claim that it makes; everything else is an observation
 * on the data named.
 */

/** Words that open replies, and how many of those replies were judged to disagree or agree. */
export const WALKER_2012: Source = {
  cite: 'Walker et al. 2012, A Corpus for Research on Deliberation and Debate (openings: really 67 %, no 66 %, actually 60 %, but 58 % disagree; yes 73 % agree)',
};

/** Cues that do not depend on the topic. */
export const MISRA_WALKER_2013: Source = {
  cite: 'Misra & Walker 2013, Topic Independent Identification of Agreement and Disagreement in Social Media Dialogue',
};

/** "Yeah, but", denials of only one side, cues of acceptance, the length of the reply. */
export const SCHLOEDER_FERNANDEZ_2014: Source = {
  cite: 'Schlöder & Fernández 2014, The Role of Polarity in Inferring Acceptance and Rejection in Dialogue',
};

/** Agreement and disagreement depend on the moves just before. */
export const GALLEY_2004: Source = {
  cite: 'Galley et al. 2004, Identifying Agreement and Disagreement in Conversational Speech (influence of the turn before)',
};

/** How similar the words of a reply and its parent are. */
export const ROSENTHAL_MCKEOWN_2015: Source = {
  cite: 'Rosenthal & McKeown 2015, I Couldn’t Agree More: The Role of Conversational Structure in Agreement and Disagreement Detection',
};

/** Disagreement is delayed, often by some agreement first. */
export const POMERANTZ_1984: Source = {
  cite: 'Pomerantz 1984, Agreeing and Disagreeing with Assessments (weak agreement before disagreement)',
};

/** What makes a contradiction. */
export const MARNEFFE_2008: Source = {
  cite: 'de Marneffe, Rafferty & Manning 2008, Finding Contradictions in Text (antonyms)',
};

/** Cues written by hand and kept because they told apart pairs of these sources. */
export const LABELLED_PAIRS: Source = { cite: 'observation on the labelled pairs of debagreement, iac and subreddit' };

/** Found by reading pairs on which an earlier model was confident and wrong. */
export const CONFIDENT_ERRORS: Source = {
  cite: 'observation on confident errors in the labelled pairs of debagreement, iac and subreddit',
};

/** Found by reading comments on news that disagree without saying so. */
export const NEWS_COMMENTS: Source = {
  cite: 'observation: contradiction without cue words, in flattened news comments',
};
