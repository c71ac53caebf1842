import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { countWords, endOfContent } from './content.js';
import { type Findings, keep } from './found.js';
import { subjectAfter, subjectBefore } from './subjects.js';

/** Tokens between a verb and the comma, colon or quotation mark that opens the content. */
const REACH = 24;

/**
 * Cue before content in verb-second languages: "Lee sagte gestern, die Fähre sei alt", "Gestern nannte Lee die Fähre
 * „uralt“". A comma, a colon or a quotation mark opens the content.
 */
export function findVerbSecond(
  findings: Findings,
  { from, to }: Range,
  sentence: number,
  verbs: readonly number[],
): void {
  const { story, claimed } = findings;
  const { tokens, lexicon } = story;
  for (const verb of verbs) {
    if (claimed[verb] || tokens[verb]!.norm === 'so') continue;
    let lowest = verb;
    while (lowest > from && !claimed[lowest - 1] && tokens[lowest - 1]!.region < 0) lowest--;
    const after = subjectAfter(story, verb, to);
    const fronted = verb === lowest || lexicon.isPreposition(tokens[lowest]!.norm);
    const source = fronted ? after : (subjectBefore(story, verb, lowest) ?? after);
    if (!source) continue;
    const content = contentBehind(story, Math.max(verb + 1, source === after ? source.to : 0), to, verb);
    if (content && countWords(story, content) > 0 && !claimed[content.from])
      keep(findings, { parts: [content], cue: verb, source, pattern: 'cue-then-content', sentence });
  }
}

function contentBehind(story: Story, start: number, to: number, verb: number): Range | undefined {
  const { tokens, lexicon } = story;
  const onlyMarked = lexicon.isAct(tokens[verb]!.norm);
  for (let at = start; at < to && at - start < REACH; at++) {
    const { region, text } = tokens[at]!;
    if (region >= 0) return markedAt(story, at, to, onlyMarked);
    if (text === ':' && tokens[at + 1] && tokens[at + 1]!.region >= 0 && at + 1 < to)
      return markedAt(story, at + 1, to, true);
    if (onlyMarked || (text !== ',' && text !== ':')) continue;
    return opensNoContent(tokens[at + 1]?.norm ?? '')
      ? undefined
      : { from: at + 1, to: endOfContent(story, at + 1, to) };
  }
  return undefined;
}

function markedAt(story: Story, at: number, to: number, alone: boolean): Range {
  const { tokens } = story;
  let end = at;
  while (end < to && tokens[end]!.region === tokens[at]!.region) end++;
  return { from: at, to: alone ? end : endOfContent(story, at, to) };
}

/** ", welche …" and ", weil …" belong to the verb's own sentence, while ", dass" and ", er" start a content. */
function opensNoContent(norm: string): boolean {
  return /^(?:welche|welcher|welches|dessen|deren|und|um|sowie|wo|nachdem|während|weil)$/.test(norm);
}
