import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hash, type Known } from '../../../src/learn/known.js';
import { type FitOptions, fitLooks, guess } from '../../../src/learn/looks.js';
import { type Measured, measureKnown } from '../../../src/learn/measure.js';
import { type Guess, type Scores, scoreGuesses } from '../../../src/learn/score.js';
import { tunedBaseline } from './baseline.js';
import {
  CHAT_OPTIONS,
  learnable,
  measureAs,
  noTimes,
  OPTIONS,
  SOURCES,
  threadedLearnable,
  timesOf,
} from './learnable.js';
import { PRINTED } from './printed.js';
import { sampleOf } from './sample.js';
import { asThreaded } from './threaded.js';
import { readThreads } from './threads.js';

const FOLDS = 5;
const QUICK_FOLDS = 3;
/** Comments per source that `--quick` uses. */
const QUICK = 3000;

/** What is measured: comments in the order of time, without their times or with them (`timed`), or `threaded` pages. */
interface Scope {
  readonly quick: boolean;
  readonly timed: boolean;
  readonly threaded: boolean;
}

/** First argument of a process that does part of the jobs. */
const HELPER = 'cross-validate';

/** One fit, and what it is tested on; `learn` and `measure` do their work when called, in a helper. */
interface Job {
  readonly options: FitOptions;
  readonly learn: () => readonly Measured[];
  readonly tests: readonly Test[];
}

interface Test {
  readonly title: string;
  readonly known: readonly Known[];
  readonly measure: () => readonly Measured[];
}

/** A helper's result for one test of a job: guesses for each thread. */
interface Answer {
  readonly job: number;
  readonly test: number;
  readonly first: readonly Guess[][];
  readonly second: readonly Guess[][];
}

function measureAll({ quick, timed }: Scope): { comments: Measured[]; chats: Measured[] } {
  const measured = readThreads('all').map((thread) => measureAs(thread, timed ? timesOf(thread) : 'nothing'));
  const comments = measured.filter(({ known }) => SOURCES.includes(known.group));
  const chats = measured.filter(({ known }) => known.group === 'irc');
  return quick ? { comments: sampleOf(comments, QUICK), chats: sampleOf(chats, QUICK) } : { comments, chats };
}

function jobsOf(scope: Scope, { comments, chats }: ReturnType<typeof measureAll>): Job[] {
  const folds = scope.quick ? QUICK_FOLDS : FOLDS;
  const byDiscussion = Array.from(
    { length: folds },
    (_, fold) => (one: Measured) => hash(one.known.key) % folds === fold,
  );
  const bySource = SOURCES.map((source) => (one: Measured) => one.known.group === source);
  const jobs = (
    title: string,
    all: readonly Measured[],
    parts: readonly ((one: Measured) => boolean)[],
    learn: (from: readonly Measured[]) => readonly Measured[],
    tests: (title: string, of: readonly Measured[]) => readonly Test[],
    options = OPTIONS,
  ) =>
    parts.map(
      (isIn): Job => ({
        options,
        learn: () => learn(all.filter((one) => !isIn(one))),
        tests: tests(title, all.filter(isIn)),
      }),
    );
  if (scope.threaded) {
    const learn = (from: readonly Measured[]) => threadedLearnable(from.map(({ known }) => known));
    return [
      ...jobs('threaded, by discussion', comments, byDiscussion, learn, threadedTestsOf),
      ...jobs('threaded, source left out', comments, bySource, learn, threadedTestsOf),
    ];
  }
  if (scope.timed) {
    const learn = (from: readonly Measured[]) => learnable(from, timesOf);
    return [
      ...jobs('timed, by discussion', comments, byDiscussion, learn, timedTestsOf),
      ...jobs('timed, source left out', comments, bySource, learn, timedTestsOf),
    ];
  }
  const learn = (from: readonly Measured[]) => learnable(from, noTimes);
  return [
    ...jobs('by discussion', comments, byDiscussion, learn, testsOf),
    ...jobs('source left out', comments, bySource, learn, testsOf),
    ...jobs('chat, by discussion', chats, byDiscussion, (from) => from, testsOf, CHAT_OPTIONS),
  ];
}

function testsOf(title: string, of: readonly Measured[]): Test[] {
  return [{ title, known: of.map(({ known }) => known), measure: () => of }];
}

/** One test for each way of printing times in their order. */
function timedTestsOf(title: string, of: readonly Measured[]): Test[] {
  return PRINTED.filter((printed) => printed !== 'nothing').map((printed) => ({
    title: `${title}, ${printed} printed`,
    known: of.map(({ known }) => known),
    measure: () => of.map(({ known }) => measureAs(known, printed)),
  }));
}

/** One for each way of printing times on threaded pages, and for printing none. */
function threadedTestsOf(title: string, of: readonly Measured[]): Test[] {
  return PRINTED.map((printed) => {
    const known = of.map((one) => asThreaded(one.known, printed));
    return {
      title: `${title}, ${printed} printed`,
      known,
      measure: () => known.map((one) => measureKnown(one, { threaded: true })),
    };
  });
}

/** Prints how well held-out threads are inferred. The fits are distributed over the processor's cores. */
export async function crossValidate(scope: Scope): Promise<void> {
  const measured = measureAll(scope);
  const jobs = jobsOf(scope, measured);
  const baseline = SOURCES.map((source) =>
    tunedBaseline(measured.comments.filter(({ known }) => known.group === source)),
  );
  console.log(
    `baseline, tuned on each source: ${SOURCES.map((source, s) => `${source} ${baseline[s]!.toFixed(3)}`).join('  ')}`,
  );
  const cores = availableParallelism();
  const answers: Answer[] = [];
  const testOf = ({ job, test }: Answer) => jobs[job]!.tests[test]!;
  const rowsOf = (title: string, look: 'first' | 'second') =>
    answers
      .filter((answer) => testOf(answer).title === title)
      .flatMap((answer) => answer[look].map((guesses, t) => ({ known: testOf(answer).known[t]!, guesses })));
  const tell = (answer: Answer) => {
    answers.push(answer);
    const { title } = testOf(answer);
    const wanted = jobs.flatMap(({ tests }) => tests).filter((test) => test.title === title);
    if (answers.filter((one) => testOf(one).title === title).length < wanted.length) return;
    if (title === 'by discussion') print(`${title}, first look`, rowsOf(title, 'first'));
    print(title, rowsOf(title, 'second'));
  };
  await Promise.all(
    Array.from({ length: cores }, (_, core) => {
      const own = jobs.map((_, job) => job).filter((job) => job % cores === core);
      const helper = fork(fileURLToPath(import.meta.url), [HELPER, JSON.stringify(scope), own.join()], {
        execArgv: ['--import', 'tsx', ...process.execArgv],
        serialization: 'advanced',
      });
      helper.on('message', tell);
      return new Promise((resolve, reject) => helper.on('exit', resolve).on('error', reject));
    }),
  );
  if (answers.length < jobs.flatMap(({ tests }) => tests).length)
    throw new Error('a helper stopped before its work was done');
}

if (process.argv[2] === HELPER) {
  const scope = JSON.parse(process.argv[3]!) as Scope;
  const own = process.argv[4]!.split(',').map(Number);
  const jobs = jobsOf(scope, measureAll(scope));
  for (const job of own) {
    const { options, learn, tests } = jobs[job]!;
    const model = fitLooks(learn(), options);
    tests.forEach(({ measure }, test) => {
      const threads = measure();
      const answer: Answer = {
        job,
        test,
        first: threads.map((thread) => guess(thread, { first: model.first })),
        second: threads.map((thread) => guess(thread, model)),
      };
      process.send!(answer);
    });
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
