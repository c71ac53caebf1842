import type { Layers, Measures } from '../schema/index.js';

/** Numbers about the whole discussion. */
export function measureDiscussion(layers: Layers): Measures {
  return {
    comments: layers.discussion.comments.length,
    commenters: 0,
    speakers: layers.speakers.length,
    quotations: layers.quotations.length,
    threads: 0,
    depth: 0,
    replyShare: 0,
    disagreementShare: 0,
    participationGini: 0,
    reciprocity: 0,
    meanProbability: 1,
    expectedWrongLinks: 0,
  };
}
