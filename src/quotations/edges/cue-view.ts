import type { Found, Source } from '../find/found.js';
import { subjectBefore } from '../find/subjects.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { type Content, listContents } from './contents.js';
import { keyOf } from './keys.js';
import type { Rates } from './rates.js';

/** A cue, and what it may introduce. */
export interface CueView {
  readonly story: Story;
  readonly rates: Rates;
  readonly cue: number;
  readonly sentence: Range;
  /** The subject before the cue. */
  readonly subject: Source | undefined;
  /** What the rules make of it. */
  readonly ruled: Found | undefined;
  readonly contents: readonly Content[];
  /** Keys of the tables that tell of each. */
  readonly keys: readonly ReturnType<typeof contentKeys>[];
}

/** Lists what a cue may introduce. O(candidates). */
export function viewCue(story: Story, rates: Rates, cue: number, sentence: Range, ruled: Found | undefined): CueView {
  const subject = subjectBefore(story, cue, sentence.from);
  const contents = listContents(story, cue, sentence, subject, ruled?.parts);
  return {
    story,
    rates,
    cue,
    sentence,
    subject,
    ruled,
    contents,
    keys: contents.map((content) => contentKeys(story, cue, sentence, content)),
  };
}

/** Keys of the tables that tell of a cue. */
export function cueKeys(story: Story, cue: number, { from, to }: Range) {
  return {
    cue: story.tokens[cue]!.norm,
    'before-cue': cue > from ? keyOf(story, cue - 1) : '^',
    'after-cue': cue + 1 < to ? keyOf(story, cue + 1) : '$',
  } as const;
}

/** Keys of the tables that tell of a content. */
function contentKeys(story: Story, cue: number, sentence: Range, content: Content) {
  const { tokens } = story;
  const { norm } = tokens[cue]!;
  const start = keyOf(story, content.from);
  const ends = content.to >= sentence.to - 1 && !tokens[content.to]?.isWord;
  const end = ends ? '$' : keyOf(story, content.to);
  const isWord = tokens[content.to]?.isWord === true;
  return {
    start,
    'end-word': end,
    end: ends || isWord ? end : `${end}_${keyOf(story, content.to + 1)}`,
    'cue-start': `${norm}_${content.side}_${start}`,
    'cue-side': `${norm}_${content.side}`,
  } as const;
}
