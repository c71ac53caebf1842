/** Names in German articles, where all nouns have capitals. Everything is invented. */
import { expect, test } from 'vitest';
import { readStory } from '../../src/quotations/story.js';
import { isGermanNoun, isGermanRole } from '../../src/text/lexicons/de/nouns.js';

/** The names of a text, `*` for those of people. */
const namesIn = (text: string) => {
  const { people, mentions } = readStory(text, 'de').people;
  return mentions.map(({ person }) => `${people[person]!.name}${people[person]!.isPerson ? '*' : ''}`);
};

test.each<[text: string, ...names: string[]]>([
  ['Die Hebamme Vroni Stocker widersprach. Stocker leitet die Station.', 'Vroni Stocker*', 'Vroni Stocker*'],
  ['Wie der Architekt Hidet Anegawa sagte, hält das Dach.', 'Hidet Anegawa*'],
  ['Da kam Kämmerer Quast. Wenig später ging Quast.', 'Quast*', 'Quast*'],
  ['Hans Richter und Ines Vogel kamen.', 'Hans Richter*', 'Ines Vogel*'],
  ['Jonas Thelen von Hallux sprach.', 'Jonas Thelen*'],
  ['Es kamen Dalmors Botschafterin Hedda Kroll und der Schwager Krolls.', 'Hedda Kroll*', 'Hedda Kroll*'],
  [
    'Der Mieterverein klagt, der Bahnhof nicht. Laut Satzung des Mietervereins darf er das.',
    'Mieterverein',
    'Mieterverein',
  ],
  ['Peter Koch kam, dann ging Koch, nicht der Koch. Frau Bauer blieb.', 'Peter Koch*', 'Peter Koch*', 'Bauer*'],
  ['Jutta Sander und Paul Sanders kamen. Da ging Sanders.', 'Jutta Sander*', 'Paul Sanders*', 'Paul Sanders*'],
  ['Es half die Polizei Torvik, auch das Theater Torvik.', 'Polizei Torvik', 'Theater Torvik'],
  ['Rademanns Rücktritt kam, als Thilo Rademann krank war.', 'Thilo Rademann*', 'Thilo Rademann*'],
  ['Es sprach die Partei Neue Mitte, nicht der Verlag Orbis.', 'Partei Neue Mitte', 'Verlag Orbis'],
  ['Im Kanton Hochrhein ist man froh. Das zahlt Hochrhein.', 'Kanton Hochrhein', 'Kanton Hochrhein'],
])('what is a name: %s', (text, ...names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  'Der Bau kostet Milliarden Euro.',
  'Diese Zweifel bleiben. Weitere Artikel folgen.',
  'Lokale Medien schreiben anderes.',
  'Informationen von Hallux zufolge fehlt Geld.',
  'Der Gemeinderat von Obersteinach tagte, die Partei von Hallux nicht.',
  'Nach dem Ende der Veröffentlichung von Posten wurde es still.',
  'Um neun Uhr Ortszeit kamen zwei Drittel.',
])('what is none: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('nouns are known as the end of a compound, roles also by their ending', () => {
  const nouns = ['regierung', 'stadtregierung', 'ex-präsidenten', 'historikerin', 'tapferkeit'];
  expect(nouns.filter(isGermanNoun)).toEqual(nouns);
  expect(nouns.filter(isGermanRole)).toEqual(['ex-präsidenten', 'historikerin']);
  const others = ['ludwigshafen', 'schwerin', 'amgarten', 'lambrecht', 'privater', 'kroll', ''];
  expect(others.filter(isGermanNoun)).toEqual([]);
});
