import { readStory } from '../../../src/quotations/story.js';
import type { Span } from '../../../src/schema/index.js';
import { type GoldArticle, type GoldQuotation, PARTS } from './gold.js';

/**
 * Short sentences of our own, for what everybody expects and news articles rarely show alone: [S whose words], [C cue],
 * [Q what was said], in this order or another; a second [Q goes with the first, a second [C opens a new quotation. Without
 * brackets: nothing is quoted. NAME, OTHER, THING, PLACE, IS and SAID are filled in.
 */
const TEMPLATES = [
  '[S NAME], who [C SAID] [Q THING IS], owns it.',
  '[S NAME], who [C SAID] [Q that THING IS], left PLACE in May.',
  'NAME was asked about THING. OTHER was told that it leaks.',
  'NAME was told that THING IS. He was told that it leaks.',
  'NAME had been told in PLACE that THING IS.',
  'OTHER was informed that THING IS. NAME was blamed for it.',
  '[S NAME] [C SAID] [Q THING IS]; OTHER laughed.',
  '[S NAME] [C SAID] [Q that THING IS]; nobody in PLACE answered.',
  '[S NAME] [C SAID] [Q THING IS], but OTHER had doubts.',
  '[S NAME] [C SAID] [Q that THING IS], and then she went home.',
  '[S NAME] [C SAID] [Q THING IS], while OTHER smiled.',
  '[S NAME] [C called] [Q THING “a heap of rust”] — a phrase from her youth.',
  '[S NAME] [C described] [Q THING as “a bad joke”] – words that nobody forgot.',
  '[S NAME] [C SAID] [Q THING is “far too slow,”] calling for a vote.',
  '[S NAME] [C criticized] [Q THING] and [C praised] [Q the new road].',
  '[S NAME] [C defended] [Q THING] but [C rejected] [Q the plan for PLACE].',
  'A [C report] [Q that THING IS] pleased few people in PLACE.',
  'A [C promise] [Q that THING will stay] was soon forgotten.',
  '[S NAME’s] [C claim] [Q that THING IS] surprised OTHER.',
  'His claim to THING was never proved.',
  '“[Q THING IS],” [S NAME] [C told] OTHER, according to a magazine.',
  '“[Q THING IS],” [S NAME] [C SAID], according to a person in the room.',
  '[S NAME] [C SAID] [Q THING IS], according to OTHER.',
  'NAME said nothing. OTHER said goodbye and left PLACE.',
  'NAME said little. She told OTHER everything.',
  '[S NAME] [C complained] [Q about THING].',
  '[S NAME] [C feels] [Q THING IS].',
  '[S NAME] [C believes] [Q THING IS].',
  '[S NAME] [C thinks] [Q that THING IS].',
  'NAME knows PLACE well. OTHER saw THING.',
  'NAME and OTHER left PLACE on Monday. They met nobody.',
  'NAME thinks so. OTHER believes him.',
  '[S NAME] [C added] [Q that THING IS].',
  '[S NAME] [C SAID] on Monday [Q that THING IS].',
  '[S NAME] [C SAID] in PLACE [Q that THING IS].',
  '[S NAME] [C told] OTHER [Q that THING IS].',
  '[S NAME] [C SAID] [Q THING IS] and [C added] [Q that it will not change].',
  '[Q THING IS], [S NAME] [C SAID].',
  '[Q THING IS], [S NAME] [C SAID] on Monday.',
  '[Q THING], [S NAME] [C SAID], [Q IS].',
  'NAME read “Song of the Sea” in PLACE.',
  'The film “Night in Hull” opens on Monday, and NAME plays in it.',
  '“[Q THING IS],” [S NAME], known as “the captain,” [C SAID].',
  '“[Q THING IS],” [S NAME] [C SAID]. “[Q It will not change].”',
  '“[Q THING IS],” [C SAID] [S NAME], the owner of it.',
  '“[Q THING IS],” [S NAME], a teacher from PLACE, [C SAID].',
  '[S NAME] [C SAID] [Q THING IS] according to OTHER.',
];

const FILL: Readonly<Record<string, readonly string[]>> = {
  NAME: ['Ann Berg', 'Tom Reed', 'Lucy Park', 'Peter Stone', 'Ines Moor', 'Carl Winter'],
  OTHER: ['Ruth Klein', 'Oscar Hill', 'the council', 'Paul Dean', 'the mayor', 'Eve Marsh'],
  THING: ['the bridge', 'the tax', 'the school', 'the harbour', 'the new law', 'the old mill'],
  PLACE: ['Bremen', 'Leeds', 'the town', 'Malmo', 'the hall', 'Ghent'],
  IS: ['is unsafe', 'costs too much', 'will close', 'was a mistake', 'needs work', 'looks good'],
  SAID: ['said', 'argued', 'warned', 'said', 'claimed', 'insisted'],
};

/** Fillings of each template. */
const FILLINGS = 6;

/** Our sentences as annotated articles. */
export function readOwn(): GoldArticle[] {
  return TEMPLATES.flatMap((template, t) =>
    Array.from({ length: FILLINGS }, (_, filling): GoldArticle => {
      const filled = template.replace(/[A-Z]{2,}/g, (slot) => {
        const choices = FILL[slot];
        return choices ? choices[(filling + t + slot.length) % choices.length]! : slot;
      });
      return { ...read(filled), part: filling % PARTS };
    }),
  );
}

function read(marked: string): Omit<GoldArticle, 'part'> {
  const spans: { kind: string; span: Span }[] = [];
  let text = '';
  for (const [, kind, words, plain] of marked.matchAll(/\[([SCQ]) ([^\]]*)\]|([^[]+|\[)/g)) {
    if (kind) spans.push({ kind, span: { start: text.length, end: text.length + words!.length } });
    text += words ?? plain;
  }
  const of = (kind: string) => spans.filter((one) => one.kind === kind).map(({ span }) => span);
  const speaker = of('S')[0];
  const cues = of('C');
  const contents = of('Q');
  const quotes = (cues.length > 1 ? contents.map((content) => [content]) : contents.length > 0 ? [contents] : []).map(
    (parts, q): GoldQuotation => ({
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      ...(parts.length > 1 ? { parts } : {}),
      ...(cues[q] ? { cue: cues[q] } : {}),
      ...(speaker ? { speaker: { ...speaker, text: text.slice(speaker.start, speaker.end) } } : {}),
    }),
  );
  const story = readStory(text, 'en');
  const anchors = quotes.map(({ cue }) => (cue ? story.tokens.findIndex(({ start }) => start === cue.start) : -1));
  return { text, quotes, story, anchors };
}
