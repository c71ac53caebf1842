import type { Article, Quotation, QuotationCorrection, Span, Speaker } from '../schema/index.js';
import { identityOf } from '../text/identity.js';
import { findMarkedSpans } from '../text/quotation-marks.js';
import { findSpeaker, freeId, inOrder, type Voices } from './join-speakers.js';

/** Quotation marks around words that somebody copied with them. */
const MARKS = '"“”„«»‘’‚\'‹›「」『』 ';

/**
 * Attributes, removes and adds quotations, row by row. `report` is called for rows whose words the article does not have. O(rows
 * · (characters + quotations + speakers)).
 */
export function settleQuotations(
  { text }: Article,
  { speakers, quotations }: Voices,
  rows: readonly QuotationCorrection[],
  report: (row: QuotationCorrection) => void,
): Voices {
  if (rows.length === 0) return { speakers, quotations };
  const people = speakers.slice();
  let said = quotations.slice();
  for (const row of rows) {
    const known = findQuotation(text, said, row.quotation);
    const content = known?.content ?? findWords(text, row.quotation);
    if (content === undefined || (known === undefined && row.speaker === null) || row.speaker?.trim() === '') {
      report(row);
      continue;
    }
    said = said.filter((one) => one !== known);
    if (row.speaker !== null) {
      const speaker = findSpeaker(people, row.speaker) ?? addSpeaker(text, people, row.speaker);
      said.push(known === undefined ? added(text, said, content, speaker) : attributed(known, speaker));
    }
  }
  said.sort((a, b) => a.content.start - b.content.start);
  return { speakers: inOrder(people, said), quotations: said };
}

/** The quotation with that id, or else with those words, or else the only one that holds them. */
export function findQuotation(text: string, quotations: readonly Quotation[], called: string): Quotation | undefined {
  const words = wordsOf(called);
  const wordsIn = ({ content }: Quotation) => identityOf(text.slice(content.start, content.end));
  const holding = words === '' ? [] : quotations.filter((one) => wordsIn(one).includes(words));
  return (
    quotations.find(({ id }) => id === called) ??
    holding.find((one) => wordsIn(one) === words) ??
    (holding.length === 1 ? holding[0] : undefined)
  );
}

function wordsOf(called: string): string {
  const words = identityOf(called);
  let from = 0;
  let to = words.length;
  while (from < to && MARKS.includes(words[from]!)) from++;
  while (to > from && MARKS.includes(words[to - 1]!)) to--;
  return words.slice(from, to);
}

/** Where the article has the words, whatever blanks are between them. */
function findWords(text: string, called: string): Span | undefined {
  const words = wordsOf(called);
  const places: number[] = [];
  let plain = '';
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const part = run.trim() || ' ';
    for (let i = 0; i < part.length; i++) places.push(index + i);
    plain += part;
  }
  const at = words === '' ? -1 : plain.indexOf(words);
  return at < 0 ? undefined : { start: places[at]!, end: places[at + words.length - 1]! + 1 };
}

function attributed(quotation: Quotation, speaker: Speaker): Quotation {
  const { id, kind, content, parts, cue, mention, speakerId } = quotation;
  return {
    id,
    kind,
    content,
    ...(parts === undefined ? {} : { parts }),
    ...(cue === undefined ? {} : { cue }),
    // The words beside the cue named somebody else.
    ...(mention === undefined || speakerId !== speaker.id ? {} : { mention }),
    speakerId: speaker.id,
    basis: 'corrected',
  };
}

function added(text: string, said: readonly Quotation[], content: Span, speaker: Speaker): Quotation {
  const isMarked = findMarkedSpans(text).some(({ start, end }) => start <= content.start && content.end <= end);
  let next = said.length + 1;
  while (said.some(({ id }) => id === `q${next}`)) next++;
  return { id: `q${next}`, kind: isMarked ? 'direct' : 'indirect', content, speakerId: speaker.id, basis: 'corrected' };
}

function addSpeaker(text: string, people: Speaker[], called: string): Speaker {
  const name = identityOf(called);
  const first = findWords(text, name);
  const speaker = {
    id: freeId(people),
    name,
    aliases: [],
    mentions: first === undefined ? [] : [first],
    quotations: 0,
  };
  people.push(speaker);
  return speaker;
}
