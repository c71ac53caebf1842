/** At most so many UTF-16 units, the last an ellipsis where some are missing: ids may be whole pages, messages stay readable. */
export function shortened(text: string, most = 40): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
