import { readStory } from '../../../src/quotations/story.js';
import { type GoldArticle, type GoldLanguage, type GoldQuotation, PARTS } from './gold.js';
import { readMarked } from './marked-text.js';
import { OWN } from './own-sentences.js';

/** Fillings per template. */
const FILLINGS = 6;

/** Our sentences as annotated articles. */
export function readOwn(language: GoldLanguage): GoldArticle[] {
  const { templates, forTagger = [], fill } = OWN[language];
  return [...templates, ...forTagger].flatMap((template, t) =>
    Array.from({ length: FILLINGS }, (_, filling): GoldArticle => {
      const filled = template.replace(/[A-Z]{2,}/g, (slot) => {
        const choices = fill[slot];
        return choices ? choices[(filling + t + slot.length) % choices.length]! : slot;
      });
      return { ...read(filled, language), part: filling % PARTS, isOwn: true, isForTagger: t >= templates.length };
    }),
  );
}

function read(marked: string, language: GoldLanguage): Omit<GoldArticle, 'part'> {
  const { text, marks } = readMarked(marked);
  const of = (kind: string) => marks.filter((one) => one.kind === kind).map(({ span }) => span);
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
  const story = readStory(text, language);
  const anchors = quotes.map(({ cue }) => (cue ? story.tokens.findIndex(({ start }) => start === cue.start) : -1));
  return { text, quotes, story, anchors };
}
