/**
 * The data types once more, as zod schemas whose types zod infers. A type test compares them with the interfaces; what
 * leaves this room is typed by the interfaces (`schemas.ts`), which have the documentation.
 */
import * as z from 'zod';
import { STANCE_CLASSES } from './layers.js';

const probability = z.number().min(0).max(1);
const count = z.int().min(0);
const stanceClass = z.enum(STANCE_CLASSES);

export const span = z
  .object({ start: count, end: count })
  .describe('Half-open [start, end) in UTF-16 code units of the text it points into.');
export const place = z.object({ ...span.shape, in: z.string().describe("A comment's id, or 'article'.") });

export const article = z.object({
  title: z.string().exactOptional(),
  text: z.string().describe('Paragraphs separated by line breaks; may be empty.'),
  url: z.string().exactOptional(),
  author: z.string().exactOptional(),
  publishedAt: z.string().exactOptional().describe('ISO 8601, as the source gave it.'),
});

export const comment = z.object({
  id: z.string().describe('Unique in the discussion.'),
  author: z.string().describe('Name as printed in the source; may be empty.'),
  text: z.string(),
  parentId: z
    .string()
    .exactOptional()
    .describe("'article' or the id of a comment, when the source says whom this comment answers."),
  addressee: z.string().exactOptional().describe('Name of the author this comment is known to answer.'),
  threadId: z.string().exactOptional().describe('Root comment of the thread this comment is known to belong to.'),
  createdAt: z.string().exactOptional().describe('ISO 8601, as the source gave it.'),
  minutesAgo: z
    .number()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .exactOptional()
    .describe('Minutes before the page was copied, as coarse as the page says it.'),
  votes: z.number().exactOptional(),
  quoted: z.string().exactOptional().describe('Quoted text of another comment that stood in front of this one.'),
  ghost: z.literal(true).exactOptional().describe('A comment others refer to whose own text is missing.'),
  source: span.exactOptional().describe('Where it stood in the page that was read.'),
});

export const discussion = z.object({
  id: z.string().exactOptional(),
  language: z.string().exactOptional().describe('BCP 47 primary tag, e.g. en.'),
  commentsCounted: z
    .number()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .exactOptional()
    .describe('How many comments the source says there are; `comments` may have fewer.'),
  article,
  comments: z.array(comment).describe('Oldest first, or each below what it answers, as the site shows them.'),
});

export const evidence = z.object({
  heuristic: z.string(),
  value: z.number().describe("What was measured, in the heuristic's own unit."),
  contribution: z.number().describe('Logits this reason adds to the score.'),
  because: z.string(),
  at: z.array(place).exactOptional(),
});

const given = z.object({ basis: z.literal('given') });
const corrected = z.object({ basis: z.literal('corrected') });
const inferred = z.object({ basis: z.literal('inferred'), probability, evidence: z.array(evidence) });

/** A statement with any basis. */
function statement<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion('basis', [given.extend(shape), corrected.extend(shape), inferred.extend(shape)]);
}

export const reply = statement({
  id: z.string().describe('The comment that answers.'),
  parentId: z.string().nullable().describe("'article', a comment's id, or null when the inference abstained."),
  alternatives: z
    .array(z.object({ parentId: z.string(), probability }))
    .describe('Other parents, best first, at most five; with the parent’s their probabilities need not sum to 1.'),
});

export const quotation = statement({
  id: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  content: span,
  parts: z.array(span).exactOptional(),
  cue: span.exactOptional(),
  mention: span.exactOptional(),
  speakerId: z.string().exactOptional(),
});

export const speaker = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(span),
  quotations: count,
});

const stanceTarget = z.object({ kind: z.enum(['comment', 'article', 'speaker', 'quotation']), id: z.string() });

export const stance = statement({
  commentId: z.string(),
  target: stanceTarget,
  stance: stanceClass,
  probabilities: z.object({ agrees: probability, disagrees: probability, neutral: probability }),
  edge: z.boolean().describe('Whether the graph shows it.'),
});

function byCentrality<Value extends z.ZodType>(value: Value) {
  return z.object({
    pagerank: value,
    betweenness: value,
    harmonic: value,
    degree: value,
    strength: value,
    eigenvector: z.exactOptional(value),
    hub: z.exactOptional(value),
    authority: z.exactOptional(value),
    received: z.exactOptional(value),
    given: z.exactOptional(value),
    repliers: z.exactOptional(value),
    starterRatio: z.exactOptional(value),
    responsiveness: z.exactOptional(value),
    targetEntropy: z.exactOptional(value),
    hIndex: z.exactOptional(value),
    influence: z.exactOptional(value),
    lastWord: z.exactOptional(value),
    antagonism: z.exactOptional(value),
  });
}

export const participant = z.object({
  id: z.string().describe('Prefixed by kind, e.g. commenter:Ann.'),
  kind: z.enum(['commenter', 'speaker']),
  name: z.string(),
  camp: z.union([z.literal(0), z.literal(1), z.null()]),
  campGroup: count.exactOptional().describe('Camps of different groups say nothing of each other.'),
  campMargin: probability
    .exactOptional()
    .describe('How firmly they belong to the camp; 0: the other would fit as well.'),
  comments: count,
  quotations: count,
  centralities: byCentrality(z.number()),
  ranks: byCentrality(z.object({ overall: z.int().min(1), withinKind: z.int().min(1) })),
  spread: z
    .object({ median: z.number(), low: z.number(), high: z.number(), first: probability, topThree: probability })
    .exactOptional()
    .describe('Of mode sampled: how what rows are sorted by spreads over drawn discussions.'),
});

export const chain = z.object({
  rank: z.int().min(1),
  commentIds: z.array(z.string()).describe('Root first.'),
  authors: z.array(z.string()),
  value: z.number(),
  factors: z.object({ length: z.number(), turns: z.number(), disagreement: z.number(), certainty: z.number() }),
});

export const measures = z.object({
  comments: count,
  commenters: count,
  speakers: count,
  quotations: count,
  threads: count,
  depth: count,
  width: count,
  hIndex: count,
  structuralVirality: z.number(),
  medianLag: z.number(),
  replyShare: z.number(),
  speakerShare: z.number(),
  disagreementShare: z.number(),
  participationGini: z.number(),
  effectiveCommenters: z.number(),
  reciprocity: z.number(),
  centralisation: z.number(),
  largestGroup: z.number(),
  twoCamps: z.number(),
  meanProbability: z.number(),
  unsureShare: z.number(),
  expectedWrongLinks: z.number(),
});

export const diagnostic = z.object({
  code: z.enum([
    'missing-id',
    'duplicate-id',
    'dangling-parent',
    'missing-parent',
    'self-reply',
    'cyclic-parent',
    'no-article',
    'no-comments',
    'incomplete',
    'uncertain-line',
    'newest-first',
    'out-of-order',
    'unreadable-time',
    'other-name',
    'no-author',
    'unknown-author',
    'layout',
    'malformed-text',
    'html',
    'json',
    'unknown-language',
    'unknown-correction',
    'contradictory-correction',
    'analyzed-again',
  ]),
  message: z.string(),
  commentId: z.string().exactOptional(),
  line: z.int().min(1).exactOptional(),
});

export const analysis = z.object({
  version: z.string().describe('Of the data format, not of the package.'),
  software: z.string().exactOptional().describe('The package and its version, such as discussion-graph 0.1.0.'),
  discussion,
  speakers: z.array(speaker),
  quotations: z.array(quotation),
  replies: z.array(reply).describe('One row a comment, in the order of the comments.'),
  stances: z.array(stance),
  participants: z.array(participant).describe('By PageRank, best first.'),
  chains: z.array(chain).describe('Best first.'),
  measures,
  diagnostics: z.array(diagnostic),
});

const correctedComment = z.string().describe("A comment's id, or its fingerprint, which outlives ids.");

export const replyCorrection = z.object({
  comment: correctedComment,
  parent: z.string().describe("What it answers: a comment, or 'article'."),
});

export const stanceCorrection = z.object({
  comment: correctedComment,
  target: stanceTarget.describe(
    'A comment by id or fingerprint, a speaker by id or name, a quotation by id or words, the article.',
  ),
  stance: stanceClass,
});

export const nameCorrection = z.object({
  name: z.string().describe('As the article has it.'),
  speaker: z.string().nullable().describe('Any name of the speaker that is meant; null: it is no speaker.'),
});

export const quotationCorrection = z.object({
  quotation: z.string().describe('Words as the article has them, or the id of a quotation.'),
  speaker: z.string().nullable().describe('Any name of the speaker, or a new one; null: it is no quotation.'),
});

export const corrections = z.strictObject({
  replies: z.array(replyCorrection).exactOptional(),
  stances: z.array(stanceCorrection).exactOptional(),
  names: z.array(nameCorrection).exactOptional(),
  quotations: z.array(quotationCorrection).exactOptional(),
});
