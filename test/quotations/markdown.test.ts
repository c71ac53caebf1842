import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';
import { readDiscussion } from '../../src/read/index.js';
import { readSeeds } from '../support/seeds.js';

/** Ways in which programs write an article as Markdown. */
const MARKUPS: readonly (readonly [name: string, markUp: (article: string) => string])[] = [
  [
    'names that link',
    (article) => article.replace(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/gu, '[$&](https://example.org/who)'),
  ],
  ['bold names', (article) => article.replace(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/gu, '**$&**')],
  ['quotations in italics', (article) => article.replace(/[“„][^“”„\n]+[”“]/g, '*$&*')],
  ['verbs that link', (article) => article.replace(/ (said|told|sagte) /g, ' [$1](https://example.org/a_b_c) ')],
  ['headings', (article) => article.replace(/^/gm, '### ')],
];

const withoutSigns = (text: string) => text.replace(/\]\(https[^)]*\)|[[*]|^### /gm, '');

/** Who says what in an article, whatever markup it contains. */
function saidIn(article: string) {
  const { speakers, quotations } = attributeQuotations(article);
  const cut = ({ start, end }: { start: number; end: number }) => withoutSigns(article.slice(start, end));
  return {
    speakers: speakers.map(({ name, aliases, mentions }) => ({ name, aliases, mentions: mentions.map(cut) })),
    quotations: quotations.map(({ content, parts = [], cue, mention, ...rest }) => ({
      ...rest,
      evidence:
        rest.basis === 'inferred' && rest.evidence.map(({ at, ...reason }) => ({ ...reason, at: at?.map(cut) })),
      spans: [content, ...parts, ...(cue ? [cue] : []), ...(mention ? [mention] : [])].map(cut),
    })),
  };
}

const articles = readSeeds().map(({ page }) => readDiscussion(page).discussion.article.text);

test.each(MARKUPS)('%s do not change who says what', (_, markUp) => {
  for (const article of articles) expect(saidIn(markUp(article))).toEqual(saidIn(article));
});

test('spans refer to the original article', () => {
  const article = '[**Mary Lee**](https://example.org/lee) said the ferry was *too* [old](/b).';
  const { speakers, quotations } = attributeQuotations(article);
  const cut = ({ start, end }: { start: number; end: number }) => article.slice(start, end);
  expect(speakers[0]!.mentions.map(cut)).toEqual(['Mary Lee']);
  expect(quotations.map(({ content }) => cut(content))).toEqual(['the ferry was *too* [old']);
  const [quotation] = quotations;
  const places = quotation?.basis === 'inferred' ? quotation.evidence.flatMap(({ at = [] }) => at) : [];
  expect(new Set(places.map(cut))).toEqual(new Set(['Mary Lee']));
});

test('lines wrapped with their links in them are joined', () => {
  const article = [
    'The council met on Monday to discuss the ferry, which has been out of service for three weeks',
    'now, as everybody in town knows who has to be at work by seven in the morning, and the mood was',
    'tense. "The [ferry](https://example.org/news/2024/the-ferry) is too old to be repaired", said Mary',
    'Lee, who runs the harbour. Peter [Smith](https://example.org/people/peter-smith-harbour) of the',
    'council disagreed.',
  ].join('\n');
  const { speakers, quotations } = attributeQuotations(article);
  const said = quotations.find(({ kind }) => kind === 'direct');
  expect(speakers.find(({ id }) => id === said?.speakerId)?.name).toBe('Mary Lee');
});
