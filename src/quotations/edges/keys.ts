import type { Story } from '../story.js';

/** Behind the last token, before the first. */
const NOTHING = '$';

/** What stands for a token in the tables: its word, the sign, “ for any word in marks. */
export function keyOf({ tokens }: Story, at: number): string {
  const token = tokens[at];
  if (!token) return NOTHING;
  if (token.region >= 0) return '“';
  return token.isWord ? token.norm : token.text === '\n' ? NOTHING : token.text;
}

/** The same, with one key for all names. */
export function nameKeyOf(story: Story, at: number): string {
  return at >= 0 && at < story.tokens.length && story.tokens[at]!.region < 0 && story.people.mentionAt[at]! >= 0
    ? 'NAME'
    : keyOf(story, at);
}
