import type { Span } from '../schema/index.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

/** Where a range of tokens stands in the text. */
export function spanOf({ tokens }: Story, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/**
 * Where quoted words stand: without the marks around all of them, with the marks around some of them, and with their
 * question or exclamation mark. O(1).
 */
export function contentSpan(story: Story, part: Range): Span {
  const { text, tokens, regions } = story;
  const first = tokens[part.from]!;
  const last = tokens[part.to - 1]!;
  let { start, end } = spanOf(story, part);
  if (last.region >= 0) {
    const { inner, end: close, closed } = regions[last.region]!;
    while (end < inner.end && /[?!…]/.test(text[end]!)) end++;
    if (last.region !== first.region && closed && inner.end - end <= 1) end = close;
  }
  if (first.region >= 0 && last.region !== first.region) {
    const { inner, start: open } = regions[first.region]!;
    if (inner.start === start) start = open;
  }
  return { start, end };
}
