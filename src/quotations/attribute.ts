import {
  evidenceOf,
  focusVoters,
  prepareVoters,
  rounded,
  scoreCandidates,
  softmax,
  type Voter,
  type Weight,
} from '../evidence/index.js';
import {
  type Article,
  type Comment,
  DiscussionError,
  type Evidence,
  type Quotation,
  type Span,
  type Speaker,
} from '../schema/index.js';
import { requireFlag, requireLanguage, requireOptions } from '../schema/require-options.js';
import { settleFields } from '../schema/settle-fields.js';
import { glossFor } from '../text/glosses/gloss-for.js';
import { languageOf } from '../text/language.js';
import { withoutMarkdown } from '../text/markdown.js';
import { unwrap } from '../text/unwrap.js';
import { listCandidates } from './candidates.js';
import { besideOf, type Certainty, certaintyOf, wayOf } from './certainty.js';
import { createContext, genderOf, type QuotationContext, takeFloor } from './context.js';
import { namedIn } from './discussed.js';
import { edgesFor } from './edges/model.js';
import type { Found, Source } from './find/found.js';
import { findQuotations } from './find-quotations.js';
import { quotationHeuristics } from './heuristics/index.js';
import { kindOf } from './kinds.js';
import { sourceBefore } from './source-before.js';
import { contentSpan, spanOf } from './spans.js';
import { listSpeakers } from './speakers.js';
import { readStory, type Story } from './story.js';
import { certainty, weights } from './weights.js';

/** The speakers and quotations of an article. */
export interface Attribution {
  /** Everyone the article names, quoted or not, in order of first mention. */
  readonly speakers: readonly Speaker[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}

/** How to attribute quotations. */
export interface QuotationOptions {
  /**
   * Language of the article: `en`, `de`, or one that is read through an English gloss (`da`, `nb`, `sv`, `nl`, `fr`, `es`, `it`,
   * `pt`); guessed when absent.
   */
  readonly language?: string | undefined;
  /** Whether inferred rows include their reasons. Default true; `false` leaves every `evidence` empty, which makes files smaller. */
  readonly evidence?: boolean | undefined;
  /**
   * The comments under the article. Organisations and places they name are also listed as speakers, however rarely the
   * article names them.
   */
  readonly comments?: readonly Comment[] | undefined;
}

/** Characters searched of an article: more than any newspaper prints. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Finds an article's quotations (direct, indirect and mixed speech) and attributes them to speakers. Spans index the
 * article's text. A probability means that the words are a quotation and the speaker is right. Only the first eight
 * million characters are searched. O(characters), comments included.
 *
 * @throws {DiscussionError} `not-text` if the article has no text, `invalid-option` if an option has the wrong
 * type, `invalid-discussion` with `place.path` if a comment has no author or text.
 *
 * @example
 * attributeQuotations('“The ferry is old,” Mary Lee said.').speakers[0]?.name; // 'Mary Lee'
 */
export function attributeQuotations(article: Article | string, options: QuotationOptions = {}): Attribution {
  requireOptions(options);
  const { language, evidence = true, comments = [] } = options;
  requireFlag('evidence', evidence);
  requireLanguage(language);
  const whole = typeof article === 'string' ? article : article?.text;
  if (typeof whole !== 'string')
    throw new DiscussionError('not-text', 'attributeQuotations() takes an article as { text: … }, or its text alone.');
  const readers = settleFields({ article: { text: whole }, comments }).comments;
  const text = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS) : whole;
  // Lines of Markdown are wrapped with the targets of their links or without: a link itself may run over two lines.
  const { text: plain, spanOf: toOriginal } = withoutMarkdown(unwrap(text));
  const gloss = glossFor(language, plain);
  const story = readStory(unwrap(plain), languageOf(language, plain), gloss);
  const found = findQuotations(story, edgesFor(story.lexicon));
  const attribution = attributeFound(story, found, SPEAKERS, namedIn(readers, story.lexicon.language), evidence);
  return plain.length === text.length ? attribution : withSpans(attribution, toOriginal);
}

/** The same attribution with its spans converted to another text. */
function withSpans({ speakers, quotations }: Attribution, spanOf: (span: Span) => Span): Attribution {
  const placed = (reason: Evidence): Evidence =>
    reason.at ? { ...reason, at: reason.at.map((place) => ({ ...place, ...spanOf(place) })) } : reason;
  return {
    speakers: speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(spanOf) })),
    quotations: quotations.map(({ content, parts, cue, mention, ...rest }) => ({
      ...(rest.basis === 'inferred' ? { ...rest, evidence: rest.evidence.map(placed) } : rest),
      content: spanOf(content),
      ...(parts === undefined ? {} : { parts: parts.map(spanOf) }),
      ...(cue === undefined ? {} : { cue: spanOf(cue) }),
      ...(mention === undefined ? {} : { mention: spanOf(mention) }),
    })),
  };
}

/** What is fitted to attribute quotations to speakers. */
export interface SpeakerWeights {
  readonly weights: Readonly<Record<string, Weight>>;
  readonly certainty: Certainty;
}

const SPEAKERS: SpeakerWeights = { weights, certainty };

/** Attributes the quotations found to speakers. */
export function attributeFound(
  story: Story,
  found: readonly Found[],
  fitted: SpeakerWeights,
  isDiscussed: (name: string) => boolean = () => false,
  withEvidence = true,
): Attribution {
  const context = createContext(story, found);
  const voters = prepareVoters(quotationHeuristics, fitted.weights, context);
  const choices = found.map((_, item) => decide(context, voters, item, withEvidence));
  const { speakers, idOf } = listSpeakers(
    story,
    choices.map(({ person }) => person),
    isDiscussed,
  );
  const quotations = found.map((one, item): Quotation => {
    const { person, share, evidence, source } = choices[item]!;
    const speakerId = idOf.get(person);
    const description = describe(story, one, source);
    const isQuotation = one.probability ?? wayOf(story, one, description.kind);
    return {
      id: `q${item + 1}`,
      ...description,
      ...(speakerId === undefined ? {} : { speakerId }),
      basis: 'inferred',
      probability: rounded(certaintyOf(fitted.certainty, isQuotation, besideOf(one), share)),
      evidence,
    };
  });
  return { speakers, quotations };
}

/** Lets the voters choose a quotation's speaker, who then has the floor. Call it for quotations in text order. */
export function decide(context: QuotationContext, voters: readonly Voter[], item: number, withEvidence = true) {
  context.focus(item);
  focusVoters(voters, item);
  const candidates = listCandidates(context, item);
  const scores = new Float64Array(candidates.length);
  scoreCandidates(voters, item, candidates, candidates.length, scores);
  softmax(scores);
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  const person = candidates[best]!;
  const evidence = withEvidence ? evidenceOf('quotations', voters, item, person) : [];
  learnGender(context, item, person, scores[best]!);
  const source = context.found[item]!.source ?? sourceBefore(context, item, person);
  takeFloor(context, item, person, source);
  return { person, source, share: scores[best]!, evidence };
}

/** How certain an attribution must be for its pronoun to reveal the person's gender. */
const SURE = 0.8;

/** A person who was "she" once cannot be "he" later. */
function learnGender(context: QuotationContext, item: number, person: number, share: number): void {
  const pronoun = context.found[item]!.source?.pronoun;
  if (person < 0 || share <= SURE || (pronoun !== 'f' && pronoun !== 'm')) return;
  if (genderOf(context, person) === undefined) context.genders.set(person, pronoun);
}

/** Kind and spans of a quotation. */
export function describe(story: Story, { parts, cue, pattern }: Found, source: Source | undefined) {
  const { text, tokens, regions } = story;
  const spans = parts.map((part) => contentSpan(story, part));
  const content = { start: spans[0]!.start, end: spans.at(-1)!.end };
  const region =
    tokens.slice(parts[0]!.from, parts.at(-1)!.to).find((token) => token.region >= 0)?.region ?? regions.length;
  return {
    // What a transcript holds is verbatim, in marks or not.
    kind: pattern === 'turn' ? ('direct' as const) : kindOf(text, spans, regions, region),
    content,
    ...(spans.length > 1 ? { parts: spans } : {}),
    ...(cue === undefined ? {} : { cue: spanOf(story, { from: cue, to: cue + 1 }) }),
    ...(source === undefined ? {} : { mention: spanOf(story, source) }),
  };
}
