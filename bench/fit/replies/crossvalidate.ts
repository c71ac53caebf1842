import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hash } from '../../../src/learn/known.js';
import { fitLooks, guess } from '../../../src/learn/looks.js';
import { type Measured, measureKnown } from '../../../src/learn/measure.js';
import { type Guess, type Scores, scoreGuesses } from '../../../src/learn/score.js';
import { tunedBaseline } from './baseline.js';
import { CHAT_OPTIONS, learnable, OPTIONS, SOURCES } from './learnable.js';
import { sampleOf } from './sample.js';
import { readThreads } from './threads.js';

const FOLDS = 5;
const QUICK_FOLDS = 3;
/** Comments per source that `--quick` uses. */
const QUICK = 3000;

/** First argument of a process that does part of the jobs. */
const HELPER = 'cross-validate';

/** One fit, and the threads it is tested on. */
interface Job {
  readonly title: string;
  readonly learn: () => readonly Measured[];
  readonly test: readonly Measured[];
}

/** A helper's result for one thread, with its index among the job's tests. */
interface Answer {
  readonly job: number;
  readonly first: readonly Guess[][];
  readonly second: readonly Guess[][];
}

const TITLES = ['by discussion', 'source left out', 'chat, by discussion'] as const;

function measureAll(quick: boolean): { comments: Measured[]; chats: Measured[] } {
  const measured = readThreads('all').map((thread) => measureKnown(thread));
  const comments = measured.filter(({ known }) => SOURCES.includes(known.group));
  const chats = measured.filter(({ known }) => known.group === 'irc');
  return quick ? { comments: sampleOf(comments, QUICK), chats: sampleOf(chats, QUICK) } : { comments, chats };
}

function jobsOf(quick: boolean, { comments, chats }: ReturnType<typeof measureAll>): Job[] {
  const folds = quick ? QUICK_FOLDS : FOLDS;
  const byFold = (title: string, all: readonly Measured[], learn: (from: readonly Measured[]) => readonly Measured[]) =>
    Array.from({ length: folds }, (_, fold): Job => {
      const inFold = ({ known }: Measured) => hash(known.key) % folds === fold;
      return { title, learn: () => learn(all.filter((one) => !inFold(one))), test: all.filter(inFold) };
    });
  const left = SOURCES.map((source): Job => {
    const isOf = ({ known }: Measured) => known.group === source;
    return {
      title: TITLES[1],
      learn: () => learnable(comments.filter((one) => !isOf(one))),
      test: comments.filter(isOf),
    };
  });
  return [...byFold(TITLES[0], comments, learnable), ...left, ...byFold(TITLES[2], chats, (from) => from)];
}

/** Prints how well held-out threads are inferred. The fits are distributed over the processor's cores. */
export async function crossValidate(quick: boolean): Promise<void> {
  const measured = measureAll(quick);
  const jobs = jobsOf(quick, measured);
  const baseline = SOURCES.map((source) =>
    tunedBaseline(measured.comments.filter(({ known }) => known.group === source)),
  );
  console.log(
    `baseline, tuned on each source: ${SOURCES.map((source, s) => `${source} ${baseline[s]!.toFixed(3)}`).join('  ')}`,
  );
  const cores = availableParallelism();
  const answers: Answer[] = [];
  const rowsOf = (title: string, look: 'first' | 'second') =>
    answers
      .filter(({ job }) => jobs[job]!.title === title)
      .flatMap((answer) => answer[look].map((guesses, t) => ({ known: jobs[answer.job]!.test[t]!.known, guesses })));
  const tell = (answer: Answer) => {
    answers.push(answer);
    const { title } = jobs[answer.job]!;
    if (jobs.some((job, j) => job.title === title && !answers.some((one) => one.job === j))) return;
    if (title === TITLES[0]) print(`${title}, first look`, rowsOf(title, 'first'));
    print(title, rowsOf(title, 'second'));
  };
  await Promise.all(
    Array.from({ length: cores }, (_, core) => {
      const own = jobs.map((_, job) => job).filter((job) => job % cores === core);
      const helper = fork(fileURLToPath(import.meta.url), [HELPER, String(quick), own.join()], {
        execArgv: ['--import', 'tsx', ...process.execArgv],
        serialization: 'advanced',
      });
      helper.on('message', tell);
      return new Promise((resolve, reject) => helper.on('exit', resolve).on('error', reject));
    }),
  );
  if (answers.length < jobs.length) throw new Error('a helper stopped before its work was done');
}

if (process.argv[2] === HELPER) {
  const quick = process.argv[3] === 'true';
  const own = process.argv[4]!.split(',').map(Number);
  const jobs = jobsOf(quick, measureAll(quick));
  for (const job of own) {
    const { title, learn, test } = jobs[job]!;
    const model = fitLooks(learn(), title === TITLES[2] ? CHAT_OPTIONS : OPTIONS);
    const answer: Answer = {
      job,
      first: test.map((thread) => guess(thread, { first: model.first })),
      second: test.map((thread) => guess(thread, model)),
    };
    process.send!(answer);
  }
}

const COLUMNS = ['accuracy', 'replyF1', 'peopleF1', 'top3', 'surely', 'covered', 'ece'] as const;

function print(title: string, rows: Parameters<typeof scoreGuesses>[0]): void {
  const scores = scoreGuesses(rows);
  const sources = [...scores].filter(([source]) => source !== 'pooled');
  const mean = (column: keyof Scores) => sources.reduce((sum, [, row]) => sum + row[column], 0) / sources.length;
  const cells = (of: (column: keyof Scores) => number) =>
    COLUMNS.map((column) => `${column} ${of(column).toFixed(4)}`).join('  ');
  console.log(`${title}\n  ${'mean'.padEnd(11)} ${cells(mean)}`);
  for (const [source, row] of scores) console.log(`  ${source.padEnd(11)} ${cells((column) => row[column])}`);
}
