/** Who is meant by a phrase without a name, and when nobody is. Everything is invented. */
import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';

const cases: readonly (readonly [article: string, speaker: string | undefined])[] = [
  ['Vale Water, which serves Torvik, spoke up. “It leaks,” the company said.', 'Vale Water'],
  ['The Port Union struck. Vale Water, the supplier, did not. “It leaks,” the union said.', 'Port Union'],
  ['Sen. Ines Karlo was angry. “It leaks,” the senator said.', 'Ines Karlo'],
  ['John Lewis said it would close a shop. “We will help,” it said.', 'John Lewis'],
  ['Vale Foods said it was sorry. “It leaks,” it said.', 'Vale Foods'],
  ['Hugo Brandt won it. “I just hit it,” said the 20-year-old.', 'Hugo Brandt'],
  ['Chief Executive Ines Karlo was calm. “It leaks,” she said.', 'Ines Karlo'],
  ['The Ministry of Fair Trade replied. “It leaks,” the ministry said.', 'Ministry of Fair Trade'],
  ['Hugo Brandt sat down. He looked at the pier. “It leaks,” he said.', 'Hugo Brandt'],
  ['Al From ran the pier. "It leaks," From said.', 'Al From'],
  ['PORT TORVIK, Maine (AP) — The council met, calling it “old and leaky.”', undefined],
  ['Hugo Brandt left. One guard, who asked not to be named, stayed. “It leaks,” he said.', undefined],
  ['Hugo Brandt left. A former guard said it was old. “It leaks,” he said.', undefined],
  ['Hugo Brandt saw a man in a red coat. “It leaks,” the man said.', undefined],
  ['Mayor Ines Karlo left. “It leaks,” it said on the door.', undefined],
  ['Ines Karlo was sentenced. “You are a danger,” the judge said.', undefined],
  ['Ines Karlo, 42, has two sons. “She is good,” the 14-year-old said.', undefined],
  ['Vale Foods closed a shop. “Staff were told,” the union said.', undefined],
  ['Barclays cut its rates after the Bank of Torvik did. “It leaks,” the bank said.', undefined],
  ['A federal court met. The Supreme Court did not. “It leaks,” the court said.', undefined],
  ['Mayor Ines Karlo wants a pier. Residents do not. They said it leaks.', undefined],
  ['Ines Karlo met the dockers. “We will strike,” they said.', undefined],
  ['Ines Karlo left. The two towns made peace. They said it was “a new start”.', undefined],
  ['Vale Foods shut a shop in Torvik. They said it was too small.', 'Vale Foods'],
  ['Vale Foods said it was sorry. “It leaks,” they added.', 'Vale Foods'],
  ['Ines Karlo, who works for Vale Foods, left. They said she was ill.', undefined],
  ['Ines Karlo met the dockers. According to them, the pier leaks.', undefined],
  ['Ines Karlo opened the pier. I think that it leaks.', undefined],
  ['Ines Karlo spoke of 18 percent who say that the pier leaks.', undefined],
  ['Hugo Brandt met Senator Ines Karlo of Torvik, who said that the pier leaks.', 'Ines Karlo'],
  ['“It leaks,” said Ines Karlo, 32, a doctor from Torvik who warned that it was old.', 'Ines Karlo'],
  ['Ines Karlo was in Torvik. A reporter shouted. “It leaks,” she said.', 'Ines Karlo'],
  ['Hugo Brandt KC said it was old. “It leaks,” Brandt said.', 'Hugo Brandt'],
  ['The University of Torvik and Nissan met. “It leaks,” Nissan said.', 'Nissan'],
  ['Workers walked out on Monday. “We made an offer,” the company said.', undefined],
  ['Hull Council and York Council met. “It leaks,” the council said.', undefined],
  ['One resident, Ines Karlo, was not happy. “It leaks,” she said.', 'Ines Karlo'],
  ['A reporter asked Ines Karlo about it. “It leaks,” she said.', 'Ines Karlo'],
  ['A passenger train stopped, and Ines Karlo got out. “It leaks,” she said.', 'Ines Karlo'],
  ['Ines Karlo is the mayor. “I voted for her,” a man said. “It leaks,” she said.', 'Ines Karlo'],
  ['The firm that employs Ines Karlo said it was shut.', undefined],
  ['Ines Karlo, who beat the mayor, Hugo Brandt, said it was shut.', 'Ines Karlo'],
  ['The head of the harbour office, Hugo Brandt, said it was shut.', 'Hugo Brandt'],
  ['Karlo’s reply to Hugo Brandt was short: “You have to go now.”', undefined],
  ['Dean Smith was tired. “It leaks,” Smith said.', 'Dean Smith'],
  ['A spokesman for the Bank of Torvik said it was shut.', undefined],
  ['Ines Karlo and Hugo Brandt left. “It leaks,” the director said.', undefined],
  ['Hugo Brandt advised the president. One of them said: “It leaks and it is old.”', undefined],
];

const german: typeof cases = [
  ['Bürgermeisterin Ines Karlo will einen Steg. Die Anwohner nicht. „Wir streiken“, sagten sie.', undefined],
  ['Bürgermeisterin Ines Karlo will einen Steg. Der Hafen ist alt. „Er leckt“, sagte sie.', 'Ines Karlo'],
  ['Die Reederei Frisia lehnt ab. „Es leckt“, teilte das Unternehmen mit.', 'Reederei Frisia'],
  ['Der Verlag Orbis baut um. „Es leckt“, sagte der Verlag.', 'Verlag Orbis'],
  ['Hugo Brandt ging. Ein Anwohner sagte, es sei alt. „Es leckt“, sagte er.', undefined],
];

test.each([...cases.map((one) => ['en', ...one] as const), ...german.map((one) => ['de', ...one] as const)])(
  '%s: %s',
  (language, article, speaker) => {
    const { quotations, speakers } = attributeQuotations(article, { language });
    const { speakerId } = quotations.at(-1)!;
    expect(speakers.find(({ id }) => id === speakerId)?.name).toBe(speaker);
  },
);
