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

/**
 * Who wrote a comment: the same text for comments of one person, another for everyone else. Comments of nobody in particular are each
 * by somebody of their own; their keys begin with `?`, and no other key does.
 *
 * @example
 * personOf({ author: 'Guest', id: 'c1' }); // '?c1'
 */
export function personOf({ author, id }: { readonly author: string; readonly id: string }): string {
  if (isAnonymous(author)) return `?${id}`;
  const identity = identityOf(author);
  return identity.startsWith('?') || identity.startsWith('\\') ? `\\${identity}` : identity;
}
