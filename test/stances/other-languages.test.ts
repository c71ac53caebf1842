/** Replies and stances in languages without fitted weights, whose comments are read through a gloss. */
import { describe, expect, test } from 'vitest';
import { readGlossedPages } from '../../bench/pages/read-pages.js';
import { agreesVsDisagrees, macroF1, scoreGlossed, shareOf } from '../../bench/pages/score-glossed.js';
import { analyze } from '../../src/index.js';

const EXCHANGES: Readonly<Record<string, readonly [claim: string, denial: string, assent: string]>> = {
  fr: [
    'Le nouveau pont ne sert à rien, la mairie jette notre argent par les fenêtres.',
    "N'importe quoi. Vous avez tort, le pont évite vingt minutes de détour.",
    "Exactement, je suis tout à fait d'accord avec vous.",
  ],
  es: [
    'El puente nuevo no sirve para nada, el ayuntamiento tira nuestro dinero.',
    'Mentira. Usted no tiene razón, el puente ahorra veinte minutos.',
    'Exacto, estoy totalmente de acuerdo.',
  ],
  it: [
    'Il ponte nuovo non serve a niente, il comune butta via i nostri soldi.',
    'Sciocchezze. Lei ha torto, il ponte fa risparmiare venti minuti.',
    "Esatto, sono pienamente d'accordo.",
  ],
  pt: [
    'A ponte nova não serve para nada, a câmara deita fora o nosso dinheiro.',
    'Disparate. Está enganado, a ponte poupa vinte minutos.',
    'Exatamente, concordo plenamente.',
  ],
  nl: [
    'Die nieuwe brug is nergens goed voor, de gemeente gooit ons geld weg.',
    'Onzin. Je hebt ongelijk, de brug scheelt twintig minuten.',
    'Precies, helemaal mee eens.',
  ],
  sv: [
    'Den nya bron är inte till någon nytta, kommunen slänger våra pengar i sjön.',
    'Struntprat. Du har fel, bron sparar tjugo minuter.',
    'Precis, jag håller helt med.',
  ],
  nb: [
    'Den nye broa er ikke til noen nytte, kommunen kaster bort pengene våre.',
    'Tull. Du tar feil, broa sparer oss for tjue minutter.',
    'Akkurat, helt enig med deg.',
  ],
};

describe.each(Object.entries(EXCHANGES))('%s', (language, [claim, denial, assent]) => {
  const { stances } = analyze({
    language,
    article: { text: '' },
    comments: [
      { id: 'c1', author: 'Ada', text: claim, parentId: 'article' },
      { id: 'c2', author: 'Bo', text: denial, parentId: 'c1' },
      { id: 'c3', author: 'Cy', text: assent, parentId: 'c1' },
    ],
  });
  const [against, along] = stances.filter(({ target }) => target.id === 'c1');

  test('a denial disagrees and an assent agrees', () => {
    expect([against!.stance, along!.stance]).toEqual(['disagrees', 'agrees']);
  });

  test('reasons quote what was written', () => {
    const quoted = [against!, along!].flatMap((row) =>
      (row.basis === 'inferred' ? row.evidence : []).flatMap(({ because }) =>
        [...because.matchAll(/“([^”]+)”/g)].map(([, words]) => words!),
      ),
    );
    expect(quoted.length).toBeGreaterThan(3);
    const written = `${claim} ${denial} ${assent}`;
    for (const words of quoted) expect(written).toContain(words);
  });
});

test('names are found without their accents, by first names and by the first of two family names', () => {
  const { stances, speakers } = analyze({
    language: 'es',
    article: {
      text: '«El puente es seguro», dijo la alcaldesa Marta Gutiérrez Rubio. «No lo es», respondió el ingeniero Hugo Barría.',
    },
    comments: [
      { id: 'c1', author: 'Lola', text: 'Y gutierrez dice que no pasa nada.' },
      { id: 'c2', author: 'Pepe', text: 'Lo que dice Hugo es de sentido común.' },
      { id: 'c3', author: 'Nuria', text: 'Barria por lo menos sabe de puentes.' },
    ],
  });
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name;
  expect(stances.filter(({ target }) => target.kind === 'speaker').map(({ target }) => nameOf(target.id))).toEqual([
    'Marta Gutiérrez Rubio',
    'Hugo Barría',
    'Hugo Barría',
  ]);
});

test('on written pages, floors hold, which may only rise', () => {
  const pages = readGlossedPages().map(scoreGlossed);
  const replies = pages.flatMap((page) => page.replies);
  expect(shareOf(pages.flatMap(({ links }) => links))).toBeGreaterThanOrEqual(0.66);
  expect(macroF1(replies)).toBeGreaterThanOrEqual(0.64);
  expect(agreesVsDisagrees(replies)).toBeGreaterThanOrEqual(0.91);
  expect(shareOf(pages.flatMap(({ named }) => named))).toBeGreaterThanOrEqual(0.84);
  const shown = replies.filter(({ edge, told }) => edge && told === 'disagrees');
  expect(shareOf(shown.map(({ meant }) => meant === 'disagrees'))).toBeGreaterThanOrEqual(0.7);
});
