import type { Source } from '../find/found.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { viewCue } from './cue-view.js';
import { listCues } from './cues.js';
import { sourceOf } from './link.js';
import type { EdgeModel } from './model.js';

/** A sentence that introduces the next one. */
export interface Introduction {
  readonly cue: number;
  readonly source: Source;
}

/** Share of a word's uses that must introduce what somebody said. */
const LEAST_RATE = 0.1;

/**
 * Who speaks next, by the sentence before: "Lee released a short statement on Monday:" and the words stand below. The
 * likeliest cue of that sentence, with its source. O(sentence).
 */
export function introductionOf(
  story: Story,
  model: EdgeModel,
  sentence: Range,
  content: Range,
): Introduction | undefined {
  let cue = -1;
  let best = LEAST_RATE;
  for (const at of listCues(story, sentence, model.rates)) {
    const rate = model.rates.rate('cue', story.tokens[at]!.norm);
    if (rate < best) continue;
    best = rate;
    cue = at;
  }
  if (cue < 0) return undefined;
  const view = viewCue(story, model.rates, cue, sentence, undefined);
  const { from, to } = content;
  const source = sourceOf(model, {
    view,
    content: { parts: [content], from, to, side: 'after', start: 0 },
    probability: 1,
  });
  return source && { cue, source };
}
