/** Articles in languages without fitted weights are read through a gloss. */
import { expect, test } from 'vitest';
import { addUp, f1, readArticles, scoreArticle } from '../../bench/articles/read-articles.js';
import { attributeQuotations } from '../../src/quotations/index.js';

/** The words of each quotation with its speaker's name, or with the phrase beside it. */
function told(text: string, language?: string): string[] {
  const { quotations, speakers } = attributeQuotations(text, language === undefined ? {} : { language });
  return quotations.map(({ content, parts = [content], mention, speakerId }) => {
    const name = speakers.find(({ id }) => id === speakerId)?.name;
    const beside = mention === undefined ? 'nobody' : text.slice(mention.start, mention.end);
    return `${name ?? beside}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

const ARTICLES: Readonly<Record<string, readonly [text: string, told: readonly string[]]>> = {
  Danish: [
    'Kommunen lukkede mandag svømmehallen i Birkelund. »Kedlen har været i stykker i tre uger,« siger borgmester Karen Holm. Ifølge udvalgets formand, Lars Vestergaard, koster reparationen 80.000 kroner.\n\n»Ingen har fortalt os noget,« siger Mette Krogh, formand for svømmeklubben. Hun mener, at børnene ikke har noget sted at træne. »Det er en skandale,« siger hun.',
    [
      'Karen Holm: Kedlen har været i stykker i tre uger',
      'Lars Vestergaard: koster reparationen 80.000 kroner',
      'Mette Krogh: Ingen har fortalt os noget',
      'Mette Krogh: at børnene ikke har noget sted at træne',
      'Mette Krogh: Det er en skandale',
    ],
  ],
  'Norwegian, with dashes': [
    'Kommunen stengte svømmehallen mandag.\n\n– Kjelen har vært ødelagt i tre uker, sier ordfører Kari Holm.\n\n– Når åpner den? spør Ola Berg.',
    ['Kari Holm: Kjelen har vært ødelagt i tre uker', 'Ola Berg: Når åpner den?'],
  ],
  Swedish: [
    'Kommunen stängde i måndags simhallen i Björkvik.\n\n– Pannan har varit trasig i tre veckor, säger kommunalrådet Karin Holm.\n\nEnligt nämndens ordförande Lars Berg kostar reparationen 80 000 kronor. Mette Krok anser att barnen inte har någonstans att träna.',
    [
      'Karin Holm: Pannan har varit trasig i tre veckor',
      'Lars Berg: kostar reparationen 80 000 kronor',
      'Mette Krok: att barnen inte har någonstans att träna',
    ],
  ],
  Dutch: [
    'De gemeente Veldhoven sloot maandag het zwembad. Volgens wethouder Jan Bakker kost de reparatie 80.000 euro.\n\n“Niemand heeft ons gewaarschuwd”, zegt Sofie Jansen, voorzitter van de zwemclub. Ze vreest dat de kinderen nergens kunnen trainen. “Het is een schande”, aldus Jansen.',
    [
      'Jan Bakker: kost de reparatie 80.000 euro',
      'Sofie Jansen: Niemand heeft ons gewaarschuwd',
      'Sofie Jansen: dat de kinderen nergens kunnen trainen',
      'Sofie Jansen: Het is een schande',
    ],
  ],
  French: [
    "La mairie de Valbonne a fermé la piscine lundi. « La chaudière est hors service », a déclaré la maire Claire Dubreuil. Selon l'adjoint aux sports, Marc Levallois, les travaux coûteront 80 000 euros.\n\n« Personne ne nous a prévenus, regrette Sophie Arnaud, présidente du club. C'est une honte. » Elle a ajouté que les enfants n'avaient plus d'endroit pour s'entraîner.",
    [
      'Claire Dubreuil: La chaudière est hors service',
      'Marc Levallois: les travaux coûteront 80 000 euros',
      "Sophie Arnaud: Personne ne nous a prévenus … C'est une honte",
      "Sophie Arnaud: que les enfants n'avaient plus d'endroit pour s'entraîner",
    ],
  ],
  Spanish: [
    'El ayuntamiento de Villar cerró el lunes la piscina municipal. «La caldera lleva tres semanas averiada», afirmó la alcaldesa Carmen Ortega. Según el concejal de Deportes, Luis Prado, las obras costarán 80.000 euros.\n\n"Nadie nos avisó", lamentó Ana Ruiz, presidenta del club. Añadió que los niños no tienen dónde entrenar.',
    [
      'Carmen Ortega: La caldera lleva tres semanas averiada',
      'Luis Prado: las obras costarán 80.000 euros',
      'Ana Ruiz: Nadie nos avisó',
      'Ana Ruiz: que los niños no tienen dónde entrenar',
    ],
  ],
  Italian: [
    'Il comune di Valdora ha chiuso lunedì la piscina. «La caldaia è guasta da tre settimane», ha detto la sindaca Chiara Ferri. Secondo l’assessore allo sport, Marco Leoni, i lavori costeranno 80.000 euro.\n\n«Nessuno ci ha avvisati – lamenta Sofia Rinaldi – e i bambini aspettano». Rinaldi teme di dover chiudere il club.',
    [
      'Chiara Ferri: La caldaia è guasta da tre settimane',
      'Marco Leoni: i lavori costeranno 80.000 euro',
      'Sofia Rinaldi: Nessuno ci ha avvisati … e i bambini aspettano',
      'Sofia Rinaldi: di dover chiudere il club',
    ],
  ],
  Portuguese: [
    'A prefeitura de Vila Serena fechou a piscina na segunda-feira. “A caldeira está avariada há três semanas”, disse a prefeita Carla Mendes. Segundo o vereador Luís Prado, as obras vão custar 80 mil reais.\n\n“Ninguém nos avisou”, lamentou Ana Rocha. Ela teme que as crianças não tenham onde treinar.',
    [
      'Carla Mendes: A caldeira está avariada há três semanas',
      'Luís Prado: as obras vão custar 80 mil reais',
      'Ana Rocha: Ninguém nos avisou',
      'Ana Rocha: que as crianças não tenham onde treinar',
    ],
  ],
};

test.each(Object.entries(ARTICLES))('%s', (_, [text, expected]) => {
  expect(told(text)).toEqual(expected);
});

/** F1 of quotations with their speakers in bench/articles. Floors may only rise; they were set anew when parts came to be compared. */
test.each([
  ['da', 0.86, 0.765],
  ['es', 0.835, 0.82],
  ['fr', 0.82, 0.795],
  ['it', 0.825, 0.755],
  ['nb', 0.79, 0.745],
  ['nl', 0.905, 0.765],
  ['pt', 0.84, 0.8],
  ['sv', 0.77, 0.75],
] as const)('%s: direct speech at least %d, all quotations %d', (language, direct, all) => {
  const scores = readArticles()
    .filter((article) => article.language === language)
    .map((article) => scoreArticle(article, attributeQuotations(article.text)));
  expect(f1(addUp(scores.map((score) => score.direct)))).toBeGreaterThanOrEqual(direct);
  expect(f1(addUp(scores.map((score) => score.all)))).toBeGreaterThanOrEqual(all);
});

test('whoever is called by an office was introduced with it, without an article', () => {
  const text =
    '« La digue fuit », a déclaré Sophie Arnaud, présidente du club. Marc Levallois est venu. « Elle fuit », ajoute la présidente.';
  expect(told(text)).toEqual(['Sophie Arnaud: La digue fuit', 'Sophie Arnaud: Elle fuit']);
});
