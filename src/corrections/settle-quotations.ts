import type { Quotation, QuotationCorrection, Span, Speaker } from '../schema/index.js';
import { findSpeaker, inOrder, nextId, touches, type Voices } from './join-speakers.js';
import type { Passages } from './passages.js';

/** Why a row is left out. */
export type Complaint = 'no such words' | 'no such quotation' | 'several' | 'no name';

/**
 * Attributes, removes and adds quotations, row by row. `report` is called for rows that cannot be used.
 * O(rows · (characters + quotations + speakers)).
 *
 * @param taken ids that were given before, so that nobody gets one of somebody who is gone.
 */
export function settleQuotations(
  passages: Passages,
  { speakers, quotations }: Voices,
  rows: readonly QuotationCorrection[],
  taken: Set<string>,
  report: (row: QuotationCorrection, complaint: Complaint) => void,
): Voices {
  if (rows.length === 0) return { speakers, quotations };
  const people = speakers.slice();
  const known = new Set(speakers);
  let said = quotations.slice();
  for (const row of rows) {
    const found = passages.quotationOf(said, row.quotation);
    const content = found === undefined ? passages.spanOf(row.quotation) : found?.content;
    const name = row.speaker?.trim();
    if (found === null) report(row, 'several');
    else if (name === '') report(row, 'no name');
    else if (content === undefined) report(row, row.speaker === null ? 'no such quotation' : 'no such words');
    else if (row.speaker === null) {
      if (found === undefined) report(row, 'no such quotation');
      said = said.filter((one) => one !== found);
    } else {
      const speaker = findSpeaker(people, row.speaker) ?? addSpeaker(passages, people, row.speaker, taken);
      // What was found of a passage is part of it.
      said = said.filter((one) => one !== found && !(found === undefined && isInside(one.content, content)));
      said.push(found === undefined ? added(passages, content, speaker, taken) : attributed(found, speaker));
    }
  }
  said.sort((a, b) => a.content.start - b.content.start);
  const quoted = new Set(said.map(({ speakerId }) => speakerId));
  return {
    speakers: inOrder(
      people.filter((one) => known.has(one) || quoted.has(one.id)),
      said,
    ),
    quotations: said,
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
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

function added(passages: Passages, content: Span, speaker: Speaker, taken: Set<string>): Quotation {
  const kind = passages.isMarked(content) ? 'direct' : 'indirect';
  return { id: nextId('q', taken), kind, content, speakerId: speaker.id, basis: 'corrected' };
}

function addSpeaker(passages: Passages, people: Speaker[], called: string, taken: Set<string>): Speaker {
  const place = passages.spanOf(called);
  // "Ann" in "Ann Lee" is somebody else.
  const isFree = place !== undefined && !people.some(({ mentions }) => touches(place, mentions));
  const speaker: Speaker = {
    id: nextId('s', taken),
    name: called.trim().replace(/\s+/g, ' '),
    aliases: [],
    mentions: isFree ? [place] : [],
    quotations: 0,
  };
  people.push(speaker);
  return speaker;
}
