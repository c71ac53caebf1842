/**
 * Names among the usual words: those that have a capital in the middle of a sentence at least nine times in ten, without
 * names that are words as well ("bush", "walker", "June"). Counted once in the comments of iac, worldnews, reddit2006,
 * usenet and rumoureval (docs/data.md).
 */
export const USUAL_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'africa america american americans australia biden british california canada canadian canadians china christ clinton david england europe france french germany germans hitler india iraq israel japan jesus john obama russia russian texas washington'.split(
    ' ',
  ),
);
