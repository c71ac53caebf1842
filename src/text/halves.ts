/** Halves of a surrogate pair that stand alone, all of them: for `replace` and `search`. */
export const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
