import type { Diagnostic } from '../schema/index.js';

const START = /^\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}"/;

/** Reports JSON passed as the text of a page, which has no comments then. O(characters). */
export function reportJsonPage(page: string): Diagnostic[] {
  if (!START.test(page)) return [];
  try {
    JSON.parse(page.trim());
  } catch {
    return [];
  }
  const message =
    'The page is JSON, which is read as words; read a discussion with readJson() of discussion-graph/read, a site’s export with readExport() of discussion-graph/sites.';
  return [{ code: 'json', message }];
}
