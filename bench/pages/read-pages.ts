import { readdirSync, readFileSync } from 'node:fs';
import type { Discussion } from '../../src/index.js';

const PAGES = new URL('./', import.meta.url);
/** Pages in languages that no weights are fitted to. */
const GLOSSED = new URL('./glossed/', import.meta.url);

/** A comment's stance towards somebody in the article. */
export interface Sign {
  readonly name: string;
  readonly sign: '+' | '-' | '0';
  /** The comment names them (''), refers to them without a name ('?'), or means them without any mention ('*'). */
  readonly how: '' | '?' | '*';
}

/** A comment of a written page, with its writer's intent. */
interface WrittenComment {
  /** The comment it answers, numbered from 1; 0 is the article. */
  readonly parent: number;
  /** Stance towards that comment. */
  readonly stance: 'a' | 'd' | 'n';
  readonly author: string;
  /** The author's camp; '-' for neither. */
  readonly camp: 'A' | 'B' | '-';
  readonly signs: readonly Sign[];
  readonly text: string;
}

/** A page written for this project (README.md beside it). */
export interface WrittenPage {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly article: string;
  readonly people: readonly string[];
  readonly comments: readonly WrittenComment[];
}

/** Reads the pages in English, German and Danish. Throws, with the line, if one is not written as its README says. */
export const readPages = (): WrittenPage[] => readAll(PAGES);

/** Reads the pages in the languages that are read through a gloss. Throws like `readPages`. */
export const readGlossedPages = (): WrittenPage[] => readAll(GLOSSED);

function readAll(folder: URL): WrittenPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => pageOf(file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')));
}

function pageOf(id: string, text: string): WrittenPage {
  const [head = '', comments = ''] = text.split('\ncomments:\n');
  const [top = '', people = ''] = head.split('\npeople:\n');
  const [, title, language, article] = /^title: (.*)\nlanguage: (.*)\n([\s\S]*)$/.exec(top) ?? fail(id, top);
  return {
    id,
    title: title!,
    language: language!,
    article: article!.trim(),
    people: linesOf(people).map((line) => (/^(.+) [AB-]$/.exec(line) ?? fail(id, line))[1]!),
    comments: comments
      .split(/\n(?=\d+ > \d+ [adn] \| )/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => commentOf(id, part)),
  };
}

function commentOf(id: string, part: string): WrittenComment {
  const [line = '', ...text] = part.split('\n');
  const [, parent, stance, author, camp, signs] =
    /^\d+ > (\d+) ([adn]) \| (.+?) ([AB-]) \|(.*)$/.exec(line) ?? fail(id, line);
  return {
    parent: Number(parent),
    stance: stance as WrittenComment['stance'],
    author: author!,
    camp: camp as WrittenComment['camp'],
    signs: signs!
      .split(',')
      .map((sign) => sign.trim())
      .filter(Boolean)
      .map((sign) => {
        const [, name, value, how] = /^(.+) ([+\-0])([?*]?)$/.exec(sign) ?? fail(id, line);
        return { name: name!, sign: value as Sign['sign'], how: how as Sign['how'] };
      }),
    text: text.join('\n').trim(),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function fail(id: string, line: string): never {
  throw new Error(`bench/pages/${id}.txt: cannot read “${line.slice(0, 80)}”.`);
}

/** The page as data: flat, or with the links that its writer meant. */
export function discussionOf({ language, title, article, comments }: WrittenPage, linked: boolean): Discussion {
  const idOf = (n: number) => (n === 0 ? 'article' : `c${n}`);
  return {
    language,
    article: { title, text: article },
    comments: comments.map(({ author, text, parent }, i) => ({
      id: idOf(i + 1),
      author,
      text,
      ...(linked ? { parentId: idOf(parent) } : {}),
    })),
  };
}
