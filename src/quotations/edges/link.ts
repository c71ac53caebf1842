import type { Found, Source } from '../find/found.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import type { Content } from './contents.js';
import { type CueView, viewCue } from './cue-view.js';
import { listCues } from './cues.js';
import type { EdgeModel } from './model.js';
import { viewSources } from './source-features.js';

/** A cue with the likeliest of what it may introduce. */
export interface Link {
  readonly view: CueView;
  readonly content: Content;
  /** Probability that the cue introduces anything. */
  readonly probability: number;
}

/** The likeliest content of each cue of a sentence, surest cue first. O(cues · candidates). */
export function linkCues(
  story: Story,
  { rates, contents }: Pick<EdgeModel, 'rates' | 'contents'>,
  sentence: Range,
  ruled: ReadonlyMap<number, Found>,
): Link[] {
  const links: Link[] = [];
  for (const cue of listCues(story, sentence, rates)) {
    const view = viewCue(story, rates, cue, sentence, ruled.get(cue));
    if (view.contents.length === 0) continue;
    const probabilities = contents.choose(view, view.contents.length);
    let best = 1;
    for (let k = 2; k <= view.contents.length; k++) if (probabilities[k]! > probabilities[best]!) best = k;
    links.push({ view, content: view.contents[best - 1]!, probability: 1 - probabilities[0]! });
  }
  return links.sort((a, b) => b.probability - a.probability || a.view.cue - b.view.cue);
}

/** Whose words a content is: the likeliest phrase of the sentence, or nobody in it. */
export function sourceOf({ sources: chooser }: EdgeModel, { view, content }: Link): Source | undefined {
  const sources = viewSources(view, content);
  const count = sources.sources.length;
  const probabilities = chooser.choose(sources, count);
  let best = 0;
  for (let k = 1; k <= count; k++) if (probabilities[k]! > probabilities[best]!) best = k;
  if (best === 0) return undefined;
  const { from, to, pronoun, mention, weak } = sources.sources[best - 1]!;
  return {
    from,
    to,
    ...(pronoun === undefined ? {} : { pronoun }),
    ...(mention === undefined ? {} : { mention }),
    ...(weak === undefined ? {} : { weak }),
  };
}

/** How a content was found, by where it stands. */
export const PATTERN_OF: Readonly<Record<Content['side'], Found['pattern']>> = {
  after: 'cue-then-content',
  before: 'content-then-cue',
  around: 'interrupted',
};
