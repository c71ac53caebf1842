import { linkCues } from './edges/link.js';
import { type EdgeModel, startReading } from './edges/model.js';
import { findAccording } from './find/according.js';
import { type Findings, type Found, keep, keepTurn } from './find/found.js';
import { findHeadline } from './find/headline.js';
import { findInterrupted } from './find/interrupted.js';
import { findRelayed } from './find/relayed.js';
import { findReportedMood } from './find/reported-mood.js';
import { findTagged } from './find/tagged.js';
import { findTurns } from './find/turns.js';
import { joinParts } from './join-parts.js';
import { keepLinks } from './keep-links.js';
import { introduced, keepMarked } from './keep-marked.js';
import type { Story } from './story.js';

/** Finds everything an article quotes, sentence by sentence, surest first. O(tokens · candidates). */
export function findQuotations(story: Story, model: EdgeModel): Found[] {
  const findings: Findings = { story, found: [], claimed: new Uint8Array(story.tokens.length) };
  const reading = startReading(story, model);
  const linked = linkCues(story, reading);
  const turns = findTurns(story);
  let turn = 0;
  const headline = findHeadline(story);
  story.sentences.forEach((sentence, s) => {
    const before = findings.found.length;
    if (headline?.sentence === s && turns.length === 0) keep(findings, headline);
    for (; turns[turn]?.sentence === s; turn++) keepTurn(findings, turns[turn]!);
    findAccording(findings, sentence, s);
    findRelayed(findings, sentence, s);
    findTagged(findings, sentence, s);
    findInterrupted(findings, sentence, s);
    const links = linked[s]!;
    keepLinks(findings, reading, links, s);
    const mood = story.lexicon.verbSecond ? findReportedMood(findings, sentence, s) : undefined;
    if (mood) keep(findings, introduced(findings, reading, mood));
    keepMarked(findings, reading, sentence, s, before, links[0]?.probability ?? 0);
    const mine = findings.found.splice(before).sort(inOrder);
    for (const found of mine) findings.found.push(found);
  });
  return joinParts(story, findings.found);
}

/** By where they begin; of those that begin together, the one that has the others inside it first. */
function inOrder(a: Found, b: Found): number {
  return a.parts[0]!.from - b.parts[0]!.from || b.parts.at(-1)!.to - a.parts.at(-1)!.to;
}
