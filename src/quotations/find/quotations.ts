import { isNarration, type Story } from '../story.js';
import { findAccording } from './according.js';
import { findContentFirst } from './content-first.js';
import { findCueFirst } from './cue-first.js';
import type { Findings, Found } from './found.js';
import { findLeftovers } from './leftovers.js';
import { findReportedMood } from './reported-mood.js';
import { findVerbSecond } from './verb-second.js';

/**
 * Finds everything an article quotes, sentence by sentence: first what is surest. O(tokens · sentence length).
 */
export function findQuotations(story: Story): Found[] {
  const { tokens, sentences, lexicon, people } = story;
  const findings: Findings = { story, found: [], claimed: new Uint8Array(tokens.length), lastSource: undefined };
  sentences.forEach((sentence, s) => {
    const before = findings.found.length;
    const verbs: number[] = [];
    for (let i = sentence.from; i < sentence.to && verbs.length < MOST_VERBS; i++) {
      const { norm, isCapital } = tokens[i]!;
      if (!isNarration(tokens[i]) || (isCapital && i > sentence.from && people.mentionAt[i]! >= 0)) continue;
      // German ", so Lee" is a cue, "so alt" is not.
      if (norm === 'so' && tokens[i - 1]?.text !== ',') continue;
      if (lexicon.isSay(norm) || lexicon.isThink(norm) || lexicon.isAct(norm)) verbs.push(i);
    }
    findAccording(findings, sentence, s);
    findContentFirst(findings, sentence, s, verbs);
    (lexicon.verbSecond ? findVerbSecond : findCueFirst)(findings, sentence, s, verbs);
    if (lexicon.verbSecond) findReportedMood(findings, sentence, s);
    findLeftovers(findings, sentence, s);
    const mine = findings.found.splice(before).sort((a, b) => a.parts[0]!.from - b.parts[0]!.from);
    for (const found of mine) findings.found.push(found);
  });
  return findings.found;
}

/** Verbs looked at in one sentence: an article without full stops stays linear. */
const MOST_VERBS = 40;
