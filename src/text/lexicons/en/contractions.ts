/** Contractions that are no other word without their apostrophe, in any of our languages: so they are told before the language is. */
export const CONTRACTIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't you're they're you've they've we've they'll you'll that's what's there's"
    .split(' ')
    .map((full) => [full.replace("'", ''), full]),
);

/** Characters of one of them without its apostrophe. */
export const SHORTEST_CONTRACTION = 4;
export const LONGEST_CONTRACTION = 8;
