import { fitPage } from './page.js';
import { fitReplies } from './replies.js';

const [room, ...flags] = process.argv.slice(2);
const cv = flags.includes('--cv');
if (room === 'replies') fitReplies({ cv });
else if (room === 'page') fitPage({ cv });
else {
  console.error('usage: npm run fit -- page|replies|stances [--cv]');
  process.exitCode = 2;
}
