import { readGlossedPages } from '../pages/read-pages.js';
import { agreesVsDisagrees, macroF1, type ScoredPage, scoreGlossed, shareOf } from '../pages/score-glossed.js';

/** The last of each four pages of a language. */
const isUnseen = ({ id }: ScoredPage) => Number(id.slice(-2)) % 4 === 0;

/**
 * `npm run accuracy -- glossed`: replies, stances and names on pages in languages without fitted weights (bench/pages/glossed).
 * One in four of each language was never looked at. `--errors` prints the stances that are wrong on the others.
 */
export function measureGlossed(): void {
  const pages = readGlossedPages().map(scoreGlossed);
  for (const [title, part] of [
    ['all pages', pages],
    ['never looked at', pages.filter(isUnseen)],
  ] as const) {
    const languages = [...new Set(part.map(({ language }) => language))];
    const groups = [
      ...languages.map((one) => [one, part.filter(({ language }) => language === one)] as const),
      ['all', part] as const,
    ];
    console.log(title);
    console.table(Object.fromEntries(groups.map(([language, group]) => [language, summarise(group)])));
  }
  if (process.argv.includes('--errors'))
    for (const page of pages.filter((one) => !isUnseen(one)))
      for (const { parent, text, meant, told } of page.replies)
        if (told !== meant) console.log(`${page.id}: ${told}, meant ${meant}\n  > ${parent}\n  ${text}`);
}

function summarise(pages: readonly ScoredPage[]): Record<string, string> {
  const replies = pages.flatMap((page) => page.replies);
  const shown = replies.filter(({ edge, told }) => edge && told === 'disagrees');
  const told = (share: number, of: number) => `${share.toFixed(3)} of ${of}`;
  const all = (of: 'links' | 'named') => pages.flatMap((page) => page[of]);
  return {
    'parents right': told(shareOf(all('links')), all('links').length),
    'stances right': told(shareOf(replies.map(({ meant, told }) => meant === told)), replies.length),
    'macro F1': macroF1(replies).toFixed(3),
    'agrees vs disagrees (AUC)': agreesVsDisagrees(replies).toFixed(3),
    'shown disagreements right': told(shareOf(shown.map(({ meant }) => meant === 'disagrees')), shown.length),
    'disagreements shown': shareOf(
      replies.filter(({ meant }) => meant === 'disagrees').map(({ edge, told }) => edge && told === 'disagrees'),
    ).toFixed(3),
    'names found': told(shareOf(all('named')), all('named').length),
  };
}
