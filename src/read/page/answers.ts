import { grouped } from '../../text/grouped.js';
import { countEach } from './count-each.js';

const LONGEST_NAME = 40;
const LONGEST_PREFIX = 30;
/** How far below a name the person answered may be named: dates and badges may come between. */
const DEEPEST = 5;
const IN_REPLY_TO =
  'in reply to|(?:reply|replying) to|(?:als )?antwort (?:auf|an)|(?:som )?svar (?:til|till|på)|en réponse à|en respuesta a|em resposta a|in risposta a|(?:als|in) antwoord op|reactie op|vastaus käyttäjälle|w odpowiedzi do|odpowiedź (?:do|dla)';
/** Says, below an author's name, whom they answer. */
const ANSWERS = /* @__PURE__ */ new RegExp(`^(?:${IN_REPLY_TO}|>) ?@?(.{1,120})$`, 'i');
/** "In reply to No bread by Ann": the title of what is answered comes first. */
const AFTER_TITLE = /^(.+) (?:by|von|door|par|por|af|av|di) (.{1,40})$/i;
/** The same, above the name of the person answered. */
const ANSWERS_BELOW = /* @__PURE__ */ new RegExp(`^(?:${IN_REPLY_TO}) ?:?$`, 'i');
/** "Ellen W.": no sentence ends here. */
const INITIAL = /(?:^|\s)(?:\p{Lu}|[jsd]r)\.$/iu;
/** Most words that say so before a name in an unlisted language, if the same words precede several names. */
const MOST_WORDS = 4;
const FEWEST_NAMES = 2;

/** The lines of a page, by position. */
export interface Lines {
  /** Each line, or the author it contains. */
  readonly names: readonly string[];
  readonly blanksBefore: (at: number) => number;
  readonly isContent: (at: number) => boolean;
  readonly isDate: (at: number) => boolean;
  /** Whether a comment may start below the line: a button, a counter or a notice. */
  readonly isBetween: (at: number) => boolean;
}

/**
 * Lines below an author's name that say whom they answer: "In reply to Bert", or just the other name ("Anna", "Bert",
 * "3 hours ago"). The name must occur on the page. Returns position → name. O(lines).
 */
export function findAnswers(lines: Lines): ReadonlyMap<number, string> {
  const { names, isContent, isDate } = lines;
  const known = new Set(names.filter((name, at) => isContent(at) && isShort(name)));
  const isDated = (at: number) => isContent(at) && (isDate(at + 1) || (isContent(at + 1) && isDate(at + 2)));
  const dated = countEach(names.filter((_, at) => isDated(at)));
  const texts = new Set(names);
  const answers = new Map<number, string>();
  for (const [at, name] of answersBy(lines, known)) answers.set(at, name);
  names.forEach((name, at) => {
    // If nearly every comment answers another, both lines have been classified as furniture.
    const below = ANSWERS_BELOW.test(name) ? names[at + 1]?.replace(/^@/, '') : undefined;
    if (below !== undefined && known.has(below) && isUnderName(lines, at))
      for (const line of [at, at + 1]) answers.set(line, below);
    if (!isContent(at)) return;
    const said = saidIn(name, known, texts);
    const isAmongButtons = lines.isBetween(at - 1) && lines.isBetween(at + 1);
    if (said !== undefined && (isUnderName(lines, at) || isAmongButtons)) answers.set(at, said);
    else if (isDate(at + 1) && dated.get(name)! > 1 && isSecondName(lines, at)) answers.set(at, name);
  });
  return answers;
}

/** The person of the page whom a line says to be answered. */
function saidIn(text: string, known: ReadonlySet<string>, texts: ReadonlySet<string>): string | undefined {
  const said = ANSWERS.exec(text)?.[1];
  if (said === undefined || known.has(said)) return said;
  const [, title, name] = AFTER_TITLE.exec(said) ?? [];
  return title !== undefined && texts.has(title) && known.has(name!) ? name : undefined;
}

/**
 * "Vastaus käyttäjälle Bert", "Vastaus käyttäjälle Ann": lines below names, with the same words before different names
 * of the page.
 */
function answersBy(lines: Lines, known: ReadonlySet<string>): [at: number, name: string][] {
  const found = lines.names.flatMap((text, at) => {
    if (text.length > LONGEST_NAME + LONGEST_PREFIX || !lines.isContent(at) || !isUnderName(lines, at)) return [];
    const words = text.split(' ');
    for (let k = 1; k <= Math.min(MOST_WORDS, words.length - 1); k++) {
      const name = words.slice(k).join(' ').replace(/^@/, '');
      if (known.has(name)) return { at, name, prefix: words.slice(0, k).join(' ') };
    }
    return [];
  });
  return [...grouped(found, ({ prefix }) => prefix).values()].flatMap((rows) =>
    new Set(rows.map(({ name }) => name)).size >= FEWEST_NAMES
      ? rows.map(({ at, name }): [number, string] => [at, name])
      : [],
  );
}

function isUnderName({ names, isContent }: Lines, at: number): boolean {
  let above = at - 1;
  while (at - above < DEEPEST && above >= 0 && !isContent(above)) above--;
  return isContent(above) && isShort(names[above]!);
}

/** The name above must start a comment: the short last words of a comment may come before the next author too. */
function isSecondName({ names, blanksBefore, isContent, isBetween }: Lines, at: number): boolean {
  if (!isContent(at - 1) || !isShort(names[at - 1]!) || names[at - 1] === names[at]) return false;
  if (isBetween(at - 2)) return blanksBefore(at) <= blanksBefore(at - 1);
  return blanksBefore(at - 1) > 0 && blanksBefore(at) === 0;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_NAME && (INITIAL.test(text) || !/[.!?…:。！？：]$/.test(text));
}
