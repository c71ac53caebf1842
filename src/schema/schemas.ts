import type * as z from 'zod';
import type { Analysis } from './analysis.js';
import type { Corrections } from './corrections.js';
import type { Article, Comment, Discussion } from './discussion.js';
import * as shapes from './shapes.js';

/** The zod schema of an article. */
export const articleSchema: z.ZodType<Article> = shapes.article;

/** The zod schema of a comment in its final form: every field checked, unknown ones dropped. */
export const commentSchema: z.ZodType<Comment> = shapes.comment;

/** The zod schema of a discussion in its final form. `parseDiscussion` accepts more and gives better errors. */
export const discussionSchema: z.ZodType<Discussion> = shapes.discussion;

/** The zod schema of an Analysis. `parseAnalysis` also checks that its rows fit together. */
export const analysisSchema: z.ZodType<Analysis> = shapes.analysis;

/** The zod schema of corrections. */
export const correctionsSchema: z.ZodType<Corrections> = shapes.corrections;
