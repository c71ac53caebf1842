import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossTokens } from '../../src/quotations/glosses/gloss-tokens.js';
import { adjustMarks } from '../../src/quotations/glosses/marks.js';
import { attributeQuotations } from '../../src/quotations/index.js';
import { tokenize } from '../../src/quotations/tokens.js';
import { danish } from '../../src/text/glosses/da.js';
import { spanish } from '../../src/text/glosses/es.js';
import { french } from '../../src/text/glosses/fr.js';
import type { Gloss } from '../../src/text/glosses/gloss.js';
import { glossFor } from '../../src/text/glosses/gloss-for.js';
import { italian } from '../../src/text/glosses/it.js';
import { dutch } from '../../src/text/glosses/nl.js';
import { portuguese } from '../../src/text/glosses/pt.js';
import { swedish } from '../../src/text/glosses/sv.js';
import { findMarkedSpans } from '../../src/text/quotation-marks.js';
import { sources } from '../support/source.js';

const GLOSSES: readonly Gloss[] = [danish, swedish, dutch, french, spanish, italian, portuguese];

const readThrough = (text: string, gloss: Gloss) =>
  glossTokens(tokenize(text, adjustMarks(text, findMarkedSpans(text), gloss)), gloss);
const norms = (text: string, gloss: Gloss) => readThrough(text, gloss).map(({ norm }) => norm);

describe('words', () => {
  test('are English where a gloss is known, and marked where none is', () => {
    expect(norms('Hun siger, at broen er gammel', danish)).toEqual([
      'she',
      'says',
      ',',
      'that',
      'broen°',
      'is',
      'gammel°',
    ]);
  });

  test('of another language are never taken for English ones', () => {
    expect(norms('le pain pour son dos', french)).toEqual(['the', 'pain°', 'for', 'his', 'dos°']);
    expect(norms('ce dont on parle', french)).toContain('which');
  });

  test('that lost their end are apart from the next', () => {
    const [article, noun] = readThrough('l’eau', french);
    expect([article!.norm, article!.end, noun!.start, noun!.end]).toEqual(['the', 2, 2, 5]);
  });

  test('that are joined to a pronoun are apart from it', () => {
    expect(norms('« Non », dit-elle', french).slice(-2)).toEqual(['said', 'she']);
    expect(norms('« Non », a-t-il tonné', french)).toContain('he');
  });

  test('nobody listed introduce what stands beside them in marks', () => {
    expect(norms('« Non », ronchonne Claire Roux.', french)).toContain('says');
    expect(norms('Le maire ronchonne un peu.', french)).not.toContain('says');
    expect(norms('Le maire décolère: « Non »', french)).toContain('says');
  });

  test('keep their spelling in names, and not at the start of a sentence', () => {
    expect(norms('Piscine fermée. Claire Roux parle.', french)).toEqual([
      'piscine°',
      'fermée°',
      '.',
      'claire',
      'roux',
      'parle°',
      '.',
    ]);
  });

  test('for "according to" may be several', () => {
    expect(norms('De acuerdo con Ana Ruiz', spanish).slice(0, 3)).toEqual(['according', 'to', 'to']);
  });

  test.each(['da', 'es', 'fr', 'it', 'nl', 'pt', 'sv'])(
    'are listed once in %s, and so are the English ones',
    (language) => {
      const { text } = sources.find(({ path }) => path.endsWith(`glosses/${language}.ts`))!;
      const lines = [...text.matchAll(/^([a-z]+): (.+)$/gm)];
      const words = lines.flatMap(([, , all]) => all!.split(' '));
      expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
      const english = lines.map(([, one]) => one!);
      expect(english.filter((one, at) => english.indexOf(one) < at)).toEqual([]);
    },
  );
});

describe('marks', () => {
  const inner = (text: string, gloss: Gloss) =>
    adjustMarks(text, findMarkedSpans(text), gloss).map(({ inner: { start, end } }) => text.slice(start, end).trim());

  test('end at the clause that says who speaks', () => {
    expect(inner('« Non, dit Claire Roux, jamais. »', french)).toEqual(['Non', 'jamais.']);
    expect(inner('«No – dice il sindaco – mai»', italian)).toEqual(['No', 'mai']);
    expect(inner('« Non, dit-elle. Jamais. »', french)).toEqual(['Non', 'Jamais.']);
  });

  test('hold everything if nobody in them speaks', () => {
    const text = '« Le vin, le pain, la mer, tout est bon »';
    expect(inner(text, french)).toEqual([text.slice(2, -2)]);
  });

  test('may be a dash at the start of a paragraph', () => {
    expect(inner('– Den er gammel, siger Ole Holm.\n\nVejret er godt.', danish)).toEqual(['Den er gammel']);
    expect(inner('– Hvornår? spør Ole Holm. Vi venter.', danish)).toEqual(['Hvornår?', 'Vi venter.']);
    expect(inner('– Hvis det regner, kommer Ole Holm ikke, siger Mette Krogh.', danish)).toEqual([
      'Hvis det regner, kommer Ole Holm ikke',
    ]);
    expect(inner('– Nej, siger Ole Holm.\n\n– Aldrig.', danish)).toEqual(['Nej', 'Aldrig.']);
    expect(inner('– »Ja,« svarer Mette Krogh.', danish)).toEqual(['Ja,']);
  });

  test.each([
    '- mælk\n- brød',
    '– 2 dl mælk, rørt med sukker\n– 3 æg',
    '– Av Ola Berg –',
    '– 12. maj –',
    '– Vejret er godt.',
  ])('are not the dashes of %j', (text) => {
    expect(inner(text, danish)).toEqual([]);
  });

  test('go on if who speaks is said behind them', () => {
    const said = 'Quand vient le soir, reprend la pluie. On attend';
    expect(inner(`« ${said} », dit Claire Roux.`, french)).toEqual([said]);
    expect(inner('« Non, a-t-il dit, jamais »', french)).toEqual(['Non', 'jamais']);
  });
});

describe('the language', () => {
  test.each([
    ['da', 'Kommunen lukkede broen mandag. Den er gammel, siger borgmesteren, og det er dyrt.'],
    ['sv', 'Kommunen stängde bron i måndags. Den är gammal, säger ordföranden, och det är dyrt.'],
    ['nl', 'De gemeente sloot de brug maandag. Die is oud, zegt de burgemeester, en dat is duur.'],
    ['fr', 'La mairie a fermé le pont lundi. Il est vieux, dit le maire, et c’est cher pour la ville.'],
    ['es', 'El ayuntamiento cerró el puente el lunes. Es viejo, dice el alcalde, y es caro para la ciudad.'],
    ['it', 'Il comune ha chiuso il ponte lunedì. È vecchio, dice il sindaco, ed è caro per la città.'],
    ['pt', 'A câmara fechou a ponte na segunda-feira. É velha, diz o autarca, e é cara para a cidade.'],
  ])('%s is guessed', (language, text) => {
    expect(glossFor(undefined, text)?.languages[0]).toBe(language);
  });

  test.each([
    'The council closed the bridge on Monday. It is old, the mayor says, and it is dear for the town.',
    'Die Stadt schloss die Brücke am Montag. Sie ist alt, sagt die Bürgermeisterin, und das ist teuer.',
    'Nora Voss is president of Hull Chess Club in Bristol.',
    'Wie die Hafenverwaltung in Husum mitteilte, wurden alle neun Kutter gehoben.',
    'Burmistrz powiedział, że basen zostanie zamknięty, a naprawa będzie kosztować sto tysięcy.',
    '',
  ])('no gloss for %j', (text) => {
    expect(glossFor(undefined, text)).toBeUndefined();
  });

  test('may be stated, with a region', () => {
    expect(glossFor('pt-BR', '')).toBe(portuguese);
    expect(glossFor('nb', '')).toBe(danish);
    expect(glossFor('ca', 'La mairie a fermé le pont lundi et c’est cher pour la ville.')).toBeUndefined();
    expect(glossFor('en', 'Il dit que la mer est belle et que le pain est bon.')).toBeUndefined();
  });
});

const word = fc.constantFrom(
  ...[
    'l’',
    'a-t-il',
    'dit-elle',
    'qu’elle',
    '«',
    '»',
    '“',
    '”',
    ',',
    '.',
    '–',
    '- ',
    '\n',
    '\n\n– ',
    'Claire',
    'siger',
    'dit',
    'dice',
    '’',
    '\u00ad',
    '🙂',
    '\ud800',
    'che',
    'of',
    'di',
    'perdere',
    'según',
    '"',
    ':',
  ],
);

test('no text is too odd: words stay where they are, and spans within the text', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(...GLOSSES), (words, gloss) => {
      const text = words.join(' ');
      let end = 0;
      for (const token of readThrough(text, gloss)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      let last = 0;
      for (const { start, inner, end: stop } of adjustMarks(text, findMarkedSpans(text), gloss)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(inner.start).toBeGreaterThanOrEqual(start);
        expect(stop).toBeGreaterThanOrEqual(inner.start);
        last = stop;
      }
      for (const { content, parts = [content] } of attributeQuotations(text, { language: gloss.languages[0]! })
        .quotations)
        for (const part of parts) expect(text.slice(part.start, part.end)).toHaveLength(part.end - part.start);
    }),
    { numRuns: 300 },
  );
});

test('English and German have no glosses, dashes and single marks of others', () => {
  const { quotations } = attributeQuotations('He said ’no’, and Ann Lee left.\n\n– Tea, says Lee.', { language: 'en' });
  expect(quotations.filter(({ kind }) => kind === 'direct')).toEqual([]);
  const stolen = 'According to the police, Ann Lee, Tom Ray and Bob Day stole the bike.';
  const [first] = attributeQuotations(stolen).quotations;
  expect(stolen.slice(first!.mention!.start, first!.mention!.end)).toBe('the police');
});
