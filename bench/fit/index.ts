import { fitPage } from './page.js';
import { fitQuotations } from './quotations/index.js';
import { fitReplies } from './replies/index.js';
import { fitStances } from './stances/index.js';
import { packWordClasses } from './word-classes.js';
import { fitWords } from './words.js';

const [room, ...flags] = process.argv.slice(2);
const cv = flags.includes('--cv');
/** The flags of each fit. Fits overwrite weights, so unknown flags are refused, not ignored. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  page: ['--cv'],
  quotations: ['--cv'],
  replies: ['--cv', '--quick', '--timed', '--threaded', '--ablate'],
  stances: ['--cv'],
  words: [],
  'word-classes': [],
};
if (!flags.every((flag) => FLAGS[room ?? '']?.includes(flag))) usage();
else if (room === 'replies')
  await fitReplies({
    cv,
    quick: flags.includes('--quick'),
    timed: flags.includes('--timed'),
    threaded: flags.includes('--threaded'),
    ablate: flags.includes('--ablate'),
  });
else if (room === 'stances') await fitStances({ cv });
else if (room === 'quotations') await fitQuotations({ cv });
else if (room === 'page') fitPage({ cv });
else if (room === 'words') fitWords();
else if (room === 'word-classes') packWordClasses();
else usage();

function usage(): void {
  console.error(
    'usage: npm run fit -- page|quotations|replies|stances|words|word-classes [--cv] [--quick] [--timed] [--threaded] [--ablate]',
  );
  process.exitCode = 2;
}
