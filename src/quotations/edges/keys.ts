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

const ARTICLE = /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|sein|ihr)(?:e[mnrs]?)?)$/;
const MOST_ARTICLES = 4;

/** The same, in German with what leads to words in marks: "als einen „Akt“" is another start than "vor dem „Akt“". */
export function leadKeyOf(story: Story, at: number): string {
  const { tokens, lexicon } = story;
  const key = keyOf(story, at);
  if (!lexicon.verbSecond || tokens[at]!.region < 0) return key;
  let lead = at - 1;
  while (lead >= 0 && tokens[lead]!.region === tokens[at]!.region) lead--;
  for (let k = 0; k < MOST_ARTICLES && lead >= 0 && ARTICLE.test(tokens[lead]!.norm); k++) lead--;
  return `${keyOf(story, lead)}${key}`;
}

/** The same, with one key for all names. */
export function nameKeyOf(story: Story, at: number): string {
  return at >= 0 && at < story.tokens.length && story.tokens[at]!.region < 0 && story.people.mentionAt[at]! >= 0
    ? 'NAME'
    : keyOf(story, at);
}

/** What stands for a token in the tables of parts of speech; “ is added inside marks. */
export function tagKeyOf({ parts: { tags }, tokens }: Story, at: number): string {
  const tag = tags[at];
  return tag === undefined ? NOTHING : tokens[at]!.region >= 0 ? `${tag}“` : tag;
}

/** How a word introduces what is said, with its part of speech. */
export function reportKeyOf({ parts: { tags, reports } }: Story, at: number): string {
  return `${reports[at]!}-${tags[at]!}`;
}
