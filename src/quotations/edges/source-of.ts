import type { Source } from '../find/found.js';
import { adjustSource } from './adjust-source.js';
import type { CueView } from './cue-view.js';
import { namedSubject, sayerBefore } from './english-subject.js';
import { germanSubject } from './german-subject.js';
import type { Link } from './link.js';
import type { Reading } from './model.js';
import { viewSources } from './source-features.js';
import type { SourceCandidate } from './sources.js';

/** The source of a content: the phrase that can only be its subject, or else the likeliest of the sentence, or none. */
export function sourceOf({ sources: chooser }: Pick<Reading, 'sources'>, { view, content }: Link): Source | undefined {
  const { story, cue } = view;
  const sources = viewSources(view, content);
  const phrases = sources.sources;
  const subject = story.lexicon.language === 'de' ? germanSubject(view, phrases) : sayerBefore(view, phrases);
  if (subject) return withoutFound(subject);
  const probabilities = chooser.choose(sources, phrases.length);
  let best = 0;
  for (let k = 1; k <= phrases.length; k++) if (probabilities[k]! > probabilities[best]!) best = k;
  const likeliest = phrases[best - 1];
  const named = namedSubject(view, phrases);
  if (named && !(likeliest && overlap(named, likeliest))) return withoutFound(named);
  if (!likeliest || leavesOutSubject(view, likeliest)) return undefined;
  return adjustSource(story, cue, withoutFound(likeliest));
}

function overlap(one: SourceCandidate, other: SourceCandidate): boolean {
  return one.from < other.to && other.from < one.to;
}

function withoutFound({ found: _, ...source }: SourceCandidate): Source {
  return source;
}

/** «…», zanjó al término de una junta: Spanish, Italian and Portuguese verbs need no subject. */
function leavesOutSubject({ story: { tokens, lexicon }, cue }: CueView, { from, mention }: SourceCandidate): boolean {
  const { text, norm } = tokens[cue]!;
  const isGlossed = text.toLowerCase() !== norm;
  return isGlossed && mention === undefined && from > cue + 1 && lexicon.isPreposition(tokens[cue + 1]!.norm);
}
