import { DiscussionError } from './errors.js';
import { isObject } from './fields.js';

/** What somebody gave instead of a page or a Discussion, and how to make it one. */
export function notDiscussion(input: unknown, call: string): DiscussionError {
  return new DiscussionError('not-text', `${call} takes a page of text or a Discussion. ${remedyFor(input)}`);
}

function remedyFor(input: unknown): string {
  if (Array.isArray(input)) return 'Wrap the list: { "article": { "text": "" }, "comments": […] }.';
  if (ArrayBuffer.isView(input) || input instanceof ArrayBuffer)
    return 'These are bytes: make a text of them with decodeText() of discussion-graph/read.';
  if (input instanceof Promise) return 'This is a promise: await it first.';
  if (!isObject(input)) return 'Parse unknown data with parseDiscussion() of discussion-graph/schema first.';
  const lacking = Array.isArray(input['comments'])
    ? 'its article.text, which may be empty'
    : 'its list of comments, which may be empty';
  return `This lacks ${lacking}; data in another form may be read by parseDiscussion() of discussion-graph/schema.`;
}
