/** A text wrapped at a width by turning blanks into line breaks, so that no code unit moves. */
export function wrapped(text: string, width = 72): string {
  const wrapLine = (line: string): string => {
    const lines: string[] = [];
    for (const word of line.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.join('\n');
  };
  return text.split('\n').map(wrapLine).join('\n');
}
