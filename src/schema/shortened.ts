/**
 * Cuts to at most so many UTF-16 units, ending in an ellipsis if anything is cut: ids may be whole pages, messages stay
 * readable.
 */
export function shortened(text: string, most = 40): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
