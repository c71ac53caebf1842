import { fitPage } from './page.js';
import { fitQuotations } from './quotations.js';
import { fitReplies } from './replies/index.js';
import { fitStances } from './stances.js';

const [room, ...flags] = process.argv.slice(2);
const cv = flags.includes('--cv');
if (room === 'replies') fitReplies({ cv, quick: flags.includes('--quick'), ablate: flags.includes('--ablate') });
else if (room === 'stances') fitStances({ cv });
else if (room === 'quotations') fitQuotations({ cv });
else if (room === 'page') fitPage({ cv });
else {
  console.error('usage: npm run fit -- page|quotations|replies|stances [--cv]');
  process.exitCode = 2;
}
