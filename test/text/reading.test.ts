/** Comments in languages without fitted weights are read in English, word by word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discussionOf, readGlossedPages, readPages } from '../../bench/pages/read-pages.js';
import { commentGlossFor } from '../../src/text/glosses/comment-gloss-for.js';
import { cutWords, readWords } from '../../src/text/glosses/reading.js';
import { senseOf } from '../../src/text/glosses/sense.js';
import { scanWords } from '../../src/text/words.js';
import { sources } from '../support/source.js';

const glossOf = (language: string) => commentGlossFor({ language, article: { text: '' }, comments: [] })!;
const read = (language: string, text: string, names: readonly string[] = []) =>
  readWords(scanWords(text), glossOf(language), new Set(names));
const inEnglish = (language: string, text: string, names?: readonly string[]) =>
  read(language, text, names).norms.join(' ');

describe('reading', () => {
  test.each([
    ['fr', "Vous avez tort, ce n'est pas vrai.", "you're wrong it's not true"],
    ['es', 'No estoy de acuerdo contigo.', "i don't agree with you"],
    ['it', 'Hai ragione, è vero.', "you're right that's true"],
    ['pt', 'Isso não é verdade.', "that's not true"],
    ['nl', 'Onzin, dat klopt niet.', "nonsense that's not true"],
    ['sv', 'Du har fel, det är lögn.', "you're wrong that's a lie"],
    ['nb', 'Enig med deg, du har rett.', "agree with you you're right"],
  ])('%s: %s', (language, text, english) => {
    expect(inEnglish(language, text)).toBe(english);
  });

  test('words nobody glossed stay as they are', () => {
    expect(inEnglish('fr', 'la chaudière fuit')).toBe('the chaudière fuit');
  });

  test('a phrase comes before its words', () => {
    expect(inEnglish('fr', 'rien pas')).toBe('nothing not');
    expect(inEnglish('fr', "pas d'accord")).toBe("i don't agree");
    expect(inEnglish('fr', "pas d'accord avec")).toBe('disagree with');
    expect(inEnglish('fr', "Lui, pas. D'accord")).not.toContain("don't agree");
    expect(inEnglish('fr', 'peut-être')).toBe('maybe');
  });

  test('accents may be missing, and apostrophes curly', () => {
    expect(inEnglish('fr', 'en realite, d’accord')).toBe('in fact i agree');
  });

  test('names keep their words', () => {
    expect(inEnglish('fr', 'selon Bruno Petit')).toContain('petit');
    expect(inEnglish('fr', 'Bon, Bon ne vient pas', ['bon'])).toBe('bon bon vient not');
    expect(inEnglish('fr', "C'EST FAUX")).toBe("it's false");
    expect(inEnglish('fr', 'selon le Maire')).toContain('mayor');
  });

  test('"no" of Spanish is "no" or "not"', () => {
    expect(inEnglish('es', 'No, ahora no vino. No')).toBe('no now not vino no');
  });

  test('English words for one word or phrase share its span', () => {
    const written = (language: string, text: string) => {
      const { norms, starts, ends } = read(language, text);
      return norms.map((norm, k) => `${norm}: ${text.slice(starts[k], ends[k])}`);
    };
    expect(written('es', '¿Crees eso?')).toEqual(['you: Crees', 'think: Crees', 'that: eso']);
    expect(written('fr', 'Je suis d’accord !')).toEqual(['i: Je suis d’accord', 'agree: Je suis d’accord']);
  });

  test('a letter that gets longer in lower case moves no span', () => {
    const { starts, ends } = read('fr', "İ l'eau d'İ fin");
    expect(starts.map((start, k) => "İ l'eau d'İ fin".slice(start, ends[k]))).toEqual(['İ', "l'", 'eau', "d'İ", 'fin']);
  });

  test('words far apart are no phrase, and cost linear time', () => {
    const text = `vous${' '.repeat(40_000)}avez tort. `.repeat(20);
    const start = performance.now();
    expect(inEnglish('fr', text)).not.toContain("you're wrong");
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('spans follow the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb'),
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 6 }),
            fc.constantFrom(
              "l'",
              'd’',
              'accord',
              'No',
              ',',
              'İ',
              '\ud800',
              'vous avez tort',
              '__proto__',
              'constructor',
              '\n',
            ),
          ),
          { maxLength: 20 },
        ),
        (language, parts) => {
          const text = parts.join(' ');
          const { norms, starts, ends } = read(language, text);
          expect([starts.length, ends.length]).toEqual([norms.length, norms.length]);
          norms.forEach((_, k) => {
            expect(ends[k]).toBeGreaterThan(starts[k]!);
            expect(ends[k]).toBeLessThanOrEqual(text.length);
            if (k > 0) expect(starts[k]! >= ends[k - 1]! || starts[k] === starts[k - 1]).toBe(true);
          });
        },
      ),
    );
  });
});

describe('the gloss for comments', () => {
  const glossFor = (text: string, language?: string, article = '') =>
    commentGlossFor({
      article: { text: article },
      comments: [{ id: 'c1', author: 'A', text }],
      ...(language ? { language } : {}),
    });

  test('is told by their words, if no language is stated', () => {
    expect(glossFor("Ce n'est pas vrai, il a dit que la mairie n'a pas d'argent.")).toBe(glossOf('fr'));
    expect(glossFor('Jag tycker inte att det är rätt, de har ljugit för oss i flera år.')).toBe(glossOf('sv'));
    expect(glossFor('Det er ikke noe å si på, men hva med meg og de andre som bor her nå?')).toBe(glossOf('nb'));
  });

  test("is that of the article's language, if they say little", () => {
    const article = 'La maire a déclaré que le pont serait fermé, mais elle ne sait pas encore pour combien de temps.';
    expect(glossFor("C'est faux.")).toBeUndefined();
    expect(glossFor("C'est faux.", undefined, article)).toBe(glossOf('fr'));
    expect(
      glossFor('It is not what they said, but I do not care about it. '.repeat(9), undefined, article),
    ).toBeUndefined();
  });

  test.each([
    ['of its language', readGlossedPages, (language: string) => glossOf(language)],
    ['none', readPages, () => undefined],
  ])('of written pages is %s, if none is stated', (_, read, expected) => {
    for (const page of read()) {
      const { language, ...discussion } = discussionOf(page, false);
      expect(commentGlossFor(discussion), page.id).toBe(expected(language!));
    }
  });

  test('is none for languages that weights are fitted to, and for unknown ones', () => {
    expect(glossFor('It is not what they said, but I do not care about it.')).toBeUndefined();
    expect(glossFor('Das ist nicht das, was sie gesagt haben, aber mir ist es egal.')).toBeUndefined();
    expect(glossFor('Det er ikke noget, men hvad med mig og de andre, som bor her nu?')).toBeUndefined();
    expect(glossFor('To nie jest prawda, nikt tego nie powiedział.')).toBeUndefined();
    expect(glossFor('', 'en')).toBeUndefined();
    expect(glossFor('')).toBeUndefined();
  });

  test('says which words tell little', () => {
    const { isCommon, usual, cues } = senseOf(glossOf('fr'));
    expect([isCommon('les'), isCommon('chaudière'), isCommon('mensonge')]).toEqual([true, false, false]);
    expect(usual.get('les')).toBeLessThan(usual.get('mensong')!);
    expect(cues.you).toContain('vous');
  });
});

const TABLES = sources.filter(({ path }) => /glosses\/[a-z]+-comments\.ts$/.test(path));

test.each(TABLES)('$path gives each form once, as the scanner cuts it', ({ path, text }) => {
  const gloss = glossOf(path.slice(-14, -12));
  const lines = [...text.matchAll(/^(-|[^:`]+): (.+)$/gm)].filter(([line]) => !line.startsWith('export'));
  expect(lines.length).toBeGreaterThan(200);
  const forms = lines.flatMap(([, , all]) => all!.split(' '));
  expect(forms.filter((form, at) => forms.indexOf(form) < at)).toEqual([]);
  const wrong = forms.filter((form) => {
    // A word that has lost its end stands before another, and is never scanned alone.
    if (form.endsWith("'")) return false;
    const spoken = form.replaceAll("'_", "'").replaceAll('_', ' ');
    const { starts, ends } = cutWords(scanWords(spoken), gloss);
    return starts.map((start, k) => spoken.slice(start, ends[k])).join('_') !== form;
  });
  expect(wrong).toEqual([]);
});
