import { isPassive } from '../find/cue-first.js';
import type { Source } from '../find/found.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { isPlace } from './case.js';
import { viewCue } from './cue-view.js';
import { listCues } from './cues.js';
import type { Reading } from './model.js';
import { sourceOf } from './source-of.js';

/** What a sentence says about quoted words that none of its cues has claimed, or that come after it. */
export interface Introduction {
  readonly cue: number;
  readonly source: Source;
}

/** Least share of a word's uses that introduce what somebody said. */
const LEAST_RATE = 0.1;

/**
 * Finds who speaks in a sentence that may introduce words in or after it ("Lee released a short statement on Monday:"):
 * its likeliest unused cue, with the source. O(sentence).
 */
export function introductionOf(
  story: Story,
  reading: Reading,
  sentence: Range,
  content: Range,
  isFree: (cue: number) => boolean = () => true,
): Introduction | undefined {
  let cue = -1;
  let best = LEAST_RATE;
  for (const at of listCues(story, sentence, reading.rates)) {
    const rate = reading.rates.rate('cue', story.tokens[at]!.norm);
    if (rate < best || !isFree(at)) continue;
    best = rate;
    cue = at;
  }
  return cue < 0 ? undefined : introductionBy(story, reading, sentence, content, cue);
}

/** The source that a given cue of the sentence gives to these words. O(sentence). */
export function introductionBy(
  story: Story,
  reading: Reading,
  sentence: Range,
  content: Range,
  cue: number,
): Introduction | undefined {
  const view = viewCue(story, reading, cue, sentence, undefined);
  const { from, to } = content;
  const side = from > cue ? 'after' : 'before';
  const source = sourceOf(reading, { view, content: { parts: [content], from, to, side, start: 0 }, probability: 1 });
  if (!source || (source.to <= cue && isPassive(story, cue)) || isPlace(story, source)) return undefined;
  return { cue, source };
}
