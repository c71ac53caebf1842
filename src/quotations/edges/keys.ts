import type { Story } from '../story.js';

/** Stands for what is before the first token or after the last. */
const NOTHING = '$';

/** A token's key in the tables: its word, its punctuation mark, or “ for anything in quotation marks. */
export function keyOf({ tokens }: Story, at: number): string {
  const token = tokens[at];
  if (!token) return NOTHING;
  if (token.region >= 0) return '“';
  return token.isWord ? token.norm : token.text === '\n' ? NOTHING : token.text;
}

const ARTICLE = /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|sein|ihr)(?:e[mnrs]?)?)$/;
const MOST_ARTICLES = 4;

/**
 * The same; in German, words in quotation marks include the word before them: "als einen „Akt“" starts differently from
 * "vor dem „Akt“".
 */
export function leadKeyOf(story: Story, at: number): string {
  const { tokens, lexicon } = story;
  const key = keyOf(story, at);
  if (!lexicon.verbSecond || tokens[at]!.region < 0) return key;
  let lead = at - 1;
  while (lead >= 0 && tokens[lead]!.region === tokens[at]!.region) lead--;
  for (let k = 0; k < MOST_ARTICLES && lead >= 0 && ARTICLE.test(tokens[lead]!.norm); k++) lead--;
  return `${keyOf(story, lead)}${key}`;
}

/** The same, with a single key for all names. */
export function nameKeyOf(story: Story, at: number): string {
  return at >= 0 && at < story.tokens.length && story.tokens[at]!.region < 0 && story.people.mentionAt[at]! >= 0
    ? 'NAME'
    : keyOf(story, at);
}

/** A token's key in the tables of parts of speech; “ is added in quotation marks. */
export function tagKeyOf({ parts: { tags }, tokens }: Story, at: number): string {
  const tag = tags[at];
  return tag === undefined ? NOTHING : tokens[at]!.region >= 0 ? `${tag}“` : tag;
}

/** How a word introduces speech, with its part of speech. */
export function reportKeyOf({ parts: { tags, reports } }: Story, at: number): string {
  return `${reports[at]!}-${tags[at]!}`;
}
