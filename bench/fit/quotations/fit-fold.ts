/** Fits without one fold, in a process of its own. */
import type { GoldLanguage } from './gold.js';
import { learn } from './learn.js';

const [language, fold] = process.argv.slice(2);
process.send!(learn(language as GoldLanguage, Number(fold)));
