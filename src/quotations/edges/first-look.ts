import { proposeByRules } from '../find/rules.js';
import type { Story } from '../story.js';
import type { Chooser } from './chooser.js';
import type { Content } from './contents.js';
import { type CueView, type Known, viewCue } from './cue-view.js';
import { listCues } from './cues.js';
import { supportOf } from './likeness.js';
import { type SourceView, viewSources } from './source-features.js';

/** The choosers of the first look: what a cue introduces, and whose words those are. */
export interface FirstModel {
  readonly contents: Chooser<CueView>;
  readonly sources: Chooser<SourceView>;
}

/** Less probable cues get no second look, and no source. */
export const WORTH_A_LOOK = 0.05;

/** Words with a lower logit as a cue for the tagger get no look: about one in five of those that may be cues. */
const LEAST_TAGGED = -5;

/** What the first look finds for a cue by itself. */
export interface FirstLook {
  readonly view: CueView;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Probability of no content, then of each content. */
  readonly probabilities: Float64Array;
  /** Probability that it introduces anything. */
  readonly any: number;
  readonly likeliest: Content;
  /** Per content, the probability that it or a similar one is right. */
  readonly alike: Float64Array;
  /** Probability that the likeliest content has no source in its sentence. */
  readonly nobody: number;
  /** Probability that its likeliest source phrase is right. */
  readonly somebody: number;
  /** The person named by the likeliest source phrase, or −1. */
  readonly person: number;
}

/** Looks at each cue of an article by itself, in order. O(cues · candidates). */
export function lookAtCues(story: Story, model: FirstModel & Known): FirstLook[] {
  return listViews(story, model).flatMap(({ view, sentence }) =>
    view.contents.length > 0 ? [lookAt(view, sentence, model)] : [],
  );
}

/** The cues of an article, with what the rules find for them. */
export function listViews(story: Story, known: Known): { view: CueView; sentence: number }[] {
  const claimed = new Uint8Array(story.tokens.length);
  return story.sentences.flatMap((range, sentence) => {
    const ruled = proposeByRules({ story, claimed }, range, sentence);
    const cues = listCues(story, range, known.rates);
    const tags = cues.length > 0 ? known.reader?.(range) : undefined;
    const worth = tags ? cues.filter((cue) => tags.cues[cue]! >= LEAST_TAGGED) : cues;
    return worth.map((cue) => ({
      view: viewCue(story, known, cue, range, ruled.get(cue)),
      sentence,
    }));
  });
}

/** Looks at one cue that may introduce something. */
export function lookAt(view: CueView, sentence: number, { contents, sources }: FirstModel): FirstLook {
  const probabilities = contents.choose(view, view.contents.length).slice(0, view.contents.length + 1);
  const likeliest = view.contents[highest(probabilities) - 1]!;
  const any = 1 - probabilities[0]!;
  const looked = { view, sentence, probabilities, any, likeliest };
  if (any < WORTH_A_LOOK) return { ...looked, alike: probabilities.subarray(1), nobody: 1, somebody: 0, person: -1 };
  const seen = viewSources(view, likeliest);
  const { sources: phrases } = seen;
  const chosen = sources.choose(seen, phrases.length);
  const phrase = highest(chosen.subarray(0, phrases.length + 1));
  const mention = phrases[phrase - 1]?.mention;
  return {
    ...looked,
    alike: supportOf(view.contents, probabilities).alike,
    nobody: chosen[0]!,
    somebody: phrases.length > 0 ? chosen[phrase]! : 0,
    person: mention === undefined ? -1 : view.story.people.mentions[mention]!.person,
  };
}

/** Index of the highest value after the first; 1 if there is none. */
function highest(values: Float64Array): number {
  let best = 1;
  for (let k = 2; k < values.length; k++) if (values[k]! > values[best]!) best = k;
  return best;
}
