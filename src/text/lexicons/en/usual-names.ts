/**
 * Names among the usual words: those that at least nine in ten times have a capital in the middle of a sentence, in the comments of five English
 * sources (see docs/data.md), without names that are words as well ("bush", "walker", "June").
 */
export const USUAL_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'africa america american americans australia biden british california canada canadian canadians china christ clinton david england europe france french germany germans hitler india iraq israel japan jesus john obama russia russian texas washington'.split(
    ' ',
  ),
);
