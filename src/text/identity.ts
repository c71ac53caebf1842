/** Names that sites print for people who gave none. */
const ANONYMOUS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '',
  'guest',
  'anonymous',
  'anonymous user',
  'anon',
  'anonym',
  'gast',
  'gæst',
  'user',
  'unknown',
  '[deleted]',
  '[removed]',
  'deleted',
]);

/**
 * Whether a printed name stands for nobody in particular. Two comments by "Guest" are not by one person.
 *
 * @example
 * [isAnonymous(' Guest'), isAnonymous('Ann')]; // [true, false]
 */
export function isAnonymous(name: string): boolean {
  return ANONYMOUS.has(name.trim().toLowerCase());
}

/** Below this code unit, composing changes nothing. */
const COMBINING = 0x300;

/**
 * What makes two printed names the same person: the composed form (NFC) without outer blanks. Look-alikes of other
 * scripts stay apart.
 *
 * @example
 * identityOf(' Jose\u0301 ') === identityOf('José'); // true
 */
export function identityOf(name: string): string {
  const trimmed = name.trim();
  for (let i = 0; i < trimmed.length; i++) if (trimmed.charCodeAt(i) >= COMBINING) return trimmed.normalize('NFC');
  return trimmed;
}
