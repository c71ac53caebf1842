/**
 * Contractions that, without their apostrophe, are not words in any of our languages, so that they can be recognised
 * before the language is known.
 */
export const CONTRACTIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't you're they're you've they've we've they'll you'll that's what's there's"
    .split(' ')
    .map((full) => [full.replace("'", ''), full]),
);

/** Length of the shortest one without its apostrophe. */
export const SHORTEST_CONTRACTION = 4;
export const LONGEST_CONTRACTION = 8;
