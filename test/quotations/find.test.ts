import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';
import { quotationsOf } from '../support/quotations.js';

test.each<[name: string, article: string, quotations: string[]]>([
  [
    'a long phrase between the mark and the verb',
    '“The ferry is old,” former mayor John Hall of Hull, who is 92, told the newspaper.',
    ['direct: John Hall: The ferry is old'],
  ],
  [
    'a name in apposition',
    '“The ferry is old,” the harbour master, John Hall, told the newspaper. “Very old.”',
    ['direct: John Hall: The ferry is old … Very old'],
  ],
  [
    'an exclamation and a long apposition',
    '“It leaks!” John Hall, the owner of the ferry, said on Monday.',
    ['direct: John Hall: It leaks!'],
  ],
  ['one word', '“Out!” the crowd yelled.', ['direct: ?: Out!']],
  ['a verb in no list', '“No way,” Mary Lee croaked.', ['direct: Mary Lee: No way']],
  [
    'inverted, a role in small letters',
    '“Nobody pays for it,” said retired teacher Mary Lee.',
    ['direct: Mary Lee: Nobody pays for it'],
  ],
  [
    'a time before the verb',
    'John Hall on Tuesday night declared that the ferry is old.',
    ['indirect: John Hall: that the ferry is old'],
  ],
  ['a relative clause', 'Mary Lee, who said the ferry is old, owns it.', ['indirect: Mary Lee: the ferry is old']],
  ['passive', 'John Hall was asked about the ferry. He was told that it leaks.', []],
  [
    'indirect, interrupted',
    'The ferry, Mary Lee said on Monday, is far too old for the sea.',
    ['indirect: Mary Lee: The ferry … is far too old for the sea'],
  ],
  [
    'a place in front, marks behind',
    'In a letter to the council, Mary Lee said, “The ferry is old and slow.”',
    ['direct: Mary Lee: The ferry is old and slow'],
  ],
  ['a participle', 'Mary Lee visited the harbour, saying the ferry is old.', ['indirect: Mary Lee: the ferry is old']],
  [
    'a comma inside the marks ends the clause',
    'Mary Lee said the ferry is “far too old,” calling it a disgrace.',
    ['mixed: Mary Lee: the ferry is “far too old,”', 'indirect: Mary Lee: it a disgrace'],
  ],
  [
    'an afterthought is no part of it',
    'Mary Lee said the ferry is old, but John Hall disagreed.',
    ['indirect: Mary Lee: the ferry is old'],
  ],
  [
    'a lone dash ends it',
    'Mary Lee called the ferry “a rusty bath tub” — a word from the war.',
    ['mixed: Mary Lee: the ferry “a rusty bath tub”'],
  ],
  [
    'two verbs without a clause',
    'Mary Lee criticized the slow ferry and praised the new bridge.',
    ['indirect: Mary Lee: the slow ferry', 'indirect: Mary Lee: the new bridge'],
  ],
  [
    'a colon at the end of the paragraph before',
    'Mary Lee issued a short statement:\n“The ferry is old.”',
    ['direct: Mary Lee: The ferry is old'],
  ],
  [
    'quoted next in the paragraph',
    '“The ferry is old and it leaks.” Mary Lee said nobody pays for it.',
    ['direct: Mary Lee: The ferry is old and it leaks', 'indirect: Mary Lee: nobody pays for it'],
  ],
  [
    'the floor passes to somebody without a name',
    'Mary Lee spoke first. “The ferry is old,” she said.\nThe boat left the harbour late again, in heavy rain, with half of its lamps broken and a long queue of cars behind the gate that nobody had opened.\n“It leaks,” one passenger said. “Every day of the week.”',
    ['direct: Mary Lee: The ferry is old', 'direct: ?: It leaks … Every day of the week'],
  ],
  ['a noun that looks like a verb', 'The owner’s claims annoyed many.', []],
  [
    'a listener first',
    'Mary Lee warned the council that the ferry leaks.',
    ['indirect: Mary Lee: that the ferry leaks'],
  ],
  [
    'a listener and a colon',
    'Mary Lee told the council: “The ferry leaks badly.”',
    ['direct: Mary Lee: The ferry leaks badly'],
  ],
  [
    'where it was said, then that',
    'Mary Lee said in a letter that the ferry leaks.',
    ['indirect: Mary Lee: that the ferry leaks'],
  ],
  ['when it was said', 'Mary Lee said on Monday the ferry leaks.', ['indirect: Mary Lee: the ferry leaks']],
  [
    'a name that only describes',
    'The Hull council met. Hull officials said the ferry leaks.',
    ['indirect: ?: the ferry leaks'],
  ],
  ['a family name that is a month', 'Theresa May said the ferry leaks.', ['indirect: Theresa May: the ferry leaks']],
  [
    'a report of a report',
    '“The ferry leaks,” Mary Lee told John Hall, according to the newspaper.',
    ['direct: Mary Lee: The ferry leaks'],
  ],
  ['according to a pronoun', 'According to her, the ferry leaks.', ['indirect: ?: the ferry leaks']],
  ['a thought of one word is none', 'Mary Lee thinks so.', []],
  [
    'what polls find',
    'The poll found that most people like the ferry.',
    ['indirect: ?: that most people like the ferry'],
  ],
  ['brackets behind the name', 'Mary Lee (the owner) said the ferry leaks.', ['indirect: Mary Lee: the ferry leaks']],
  [
    'a verb in no list before the marks',
    'Mary Lee thundered about “a ferry that nobody wants to see”.',
    ['direct: Mary Lee: a ferry that nobody wants to see'],
  ],
  ['a title in marks is no speech', 'The book “The Old Man And The Sea” is good.', []],
  [
    'doubled single marks',
    "``Who pays?'' Mary Lee asked. ``I do not.'' She left.",
    ['direct: Mary Lee: Who pays? … I do not'],
  ],
  [
    'a title stands for whoever has it',
    'Mayor John Hall met Mary Lee. “It leaks,” the mayor said.',
    ['direct: John Hall: It leaks'],
  ],
  [
    'a place is no alias of a longer name',
    'The ferry crosses the South Quay. Hall and South Quay agreed. China said it is old. The South China Ferry is new.',
    ['indirect: China: it is old'],
  ],
  ['a nickname in marks is no speech', 'At noon, in the hall of the “rusty old bath tub” affair, nobody spoke.', []],
  ['a nickname in marks behind a subject is no speech', 'Mary Lee and the “rusty old bath tub” left.', []],
  [
    'a rare verb, its object and marks',
    'She praised it. He dubbed the ferry “a very old and rusty bath tub.”',
    ['indirect: ?: it', 'mixed: ?: the ferry “a very old and rusty bath tub.”'],
  ],
  [
    'a verb that no annotated article has, told by its kind',
    'Tom Reed, who branded the bridge “a heap of rust,” left.',
    ['mixed: Tom Reed: the bridge “a heap of rust,”'],
  ],
  ['nobody says nothing', 'At noon nobody said that the ferry leaks.', []],
  [
    'an unknown verb behind an apposition',
    '“No way at all,” Mary Lee, the owner of the ferry, croaked.',
    ['direct: Mary Lee: No way at all'],
  ],
  [
    'marks inside the apposition',
    '“The ferry is old,” Mary Lee, known as “the captain”, told the newspaper.',
    ['direct: Mary Lee: The ferry is old'],
  ],
  [
    'the subject stands in the sentence, not beside the verb',
    'Mary Lee arrived late and then said that the ferry leaks.',
    ['indirect: Mary Lee: that the ferry leaks'],
  ],
  [
    'a pronoun carries the participle',
    'Mary Lee came. On Monday she left the hall, saying the ferry leaks.',
    ['indirect: Mary Lee: the ferry leaks'],
  ],
  ['a semicolon ends it', 'Mary Lee said the ferry leaks; nobody laughed.', ['indirect: Mary Lee: the ferry leaks']],
  [
    'according to ends it',
    'Mary Lee said the ferry leaks according to the crew.',
    ['indirect: ?: Mary Lee said the ferry leaks'],
  ],
  [
    'whoever knows something in general',
    'Mary Lee knows the way. She feels the ferry leaks. She saw Hull.',
    ['indirect: Mary Lee: the way', 'indirect: Mary Lee: the ferry leaks'],
  ],
  [
    'said something',
    'Mary Lee said nothing. She spoke about Hull. She complained about the ferry.',
    ['indirect: Mary Lee: about Hull', 'indirect: Mary Lee: about the ferry'],
  ],
  [
    'people who have no name',
    'In the end a man from the harbour who owns a boat said the ferry leaks. Those who said it floats left.',
    ['indirect: ?: the ferry leaks', 'indirect: ?: it floats left'],
  ],
  [
    'a prepositional phrase in front of a noun phrase',
    'In an interview the owner of the harbour said the ferry leaks.',
    ['indirect: ?: the ferry leaks'],
  ],
  ['a noun with its adjectives', 'They received secret promises that nobody kept.', []],
  ['a noun of somebody’s', 'The crew’s last remarks that day were kind.', []],
  ['inverted, a pronoun', 'Mary Lee laughed. “The ferry leaks,” said she.', ['direct: Mary Lee: The ferry leaks']],
  ['those told are not said', 'Mary Lee told workers the pier was shut.', ['indirect: Mary Lee: the pier was shut']],
  ['… a pronoun', 'Mary Lee assured them Hull has a plan.', ['indirect: Mary Lee: Hull has a plan']],
  ['… on a day', 'Mary Lee told a public meeting on Monday the ferry leaks.', ['indirect: Mary Lee: the ferry leaks']],
  [
    '… before an insertion',
    'Mary Lee told reporters the boats, worth a million, were found behind a church.',
    ['indirect: Mary Lee: the boats, worth a million, were found behind a church'],
  ],
  [
    '… before a pronoun',
    'Mary Lee promised voters there would be no cuts.',
    ['indirect: Mary Lee: there would be no cuts'],
  ],
  [
    '… before two clauses',
    'Mary Lee told the board the pier would close and that ten jobs would go.',
    ['indirect: Mary Lee: the pier would close and that ten jobs would go'],
  ],
  [
    '… a promise',
    'Mary Lee promised voters that fares would not rise.',
    ['indirect: Mary Lee: that fares would not rise'],
  ],
  ['… unless it is of cuts', 'Mary Lee promised cuts that would hurt.', ['indirect: Mary Lee: cuts that would hurt']],
  ['… behind "to"', 'Mary Lee explained to me why the ferry is late.', ['indirect: Mary Lee: why the ferry is late']],
  [
    '"at least" is part of it',
    'Officials said at least nine people were hurt.',
    ['indirect: Officials: at least nine people were hurt'],
  ],
  [
    'it ends where it is likeliest to, not in between',
    'Workers agreed to start. Owners promised to finish on Friday.',
    ['indirect: Workers: to start', 'indirect: Owners: to finish on Friday'],
  ],
  [
    '"ill" is no state',
    'The crew was ill. Mary Lee said no. 5 leaks. The ferry is old, Lee said.',
    ['indirect: Mary Lee: no. 5 leaks', 'indirect: Mary Lee: The ferry is old'],
  ],
  [
    'who is spoken to does not speak',
    '“It leaks,” said Mary Lee. You say it is old.',
    ['direct: Mary Lee: It leaks', 'indirect: ?: it is old'],
  ],
  ['inverted, a day is nobody', '“The ferry leaks,” said Monday.', ['direct: ?: The ferry leaks']],
  [
    'the noun behind an inverted verb speaks',
    'The strike will last a week, says the union. Rents will fall, said the bank.',
    ['indirect: ?: The strike will last a week', 'indirect: ?: Rents will fall'],
  ],
  [
    'a noun behind a participle does not',
    'Mary Lee left the hall, announcing the sale.',
    ['indirect: Mary Lee: the sale'],
  ],
  [
    'more than one mark, one verb',
    'Mary Lee called it “old” and “slow” and John Hall laughed.',
    ['mixed: Mary Lee: it “old” and “slow”'],
  ],
])('%s', (_, article, quotations) => {
  expect(quotationsOf(article, 'en')).toEqual(quotations);
});

test.each<[name: string, article: string, quotations: string[]]>([
  ['comma', 'Mary Lee sagte am Montag, die Fähre sei alt.', ['indirect: Mary Lee: die Fähre sei alt']],
  ['verb second', 'Am Montag sagte Mary Lee, dass die Fähre alt sei.', ['indirect: Mary Lee: dass die Fähre alt sei']],
  ['marks in the middle', 'Gestern nannte Mary Lee die Fähre „uralt“.', ['direct: Mary Lee: uralt']],
  ['so', '„Die Fähre ist alt“, so Mary Lee.', ['direct: Mary Lee: Die Fähre ist alt']],
  [
    'inverted with a title',
    '„Die Fähre ist alt“, sagte die Bürgermeisterin Mary Lee am Montag.',
    ['direct: Mary Lee: Die Fähre ist alt'],
  ],
  ['colon', 'Mary Lee erklärte: „Die Fähre ist alt.“', ['direct: Mary Lee: Die Fähre ist alt']],
  ['laut', 'Laut Mary Lee ist die Fähre alt.', ['indirect: Mary Lee: ist die Fähre alt']],
  ['nach Angaben', 'Nach Angaben der Polizei leckt die Fähre.', ['indirect: ?: leckt die Fähre']],
  [
    'laut in the middle',
    'Die Fähre leckt laut Angaben der Polizei seit Montag sehr stark.',
    ['indirect: ?: Die Fähre leckt … seit Montag sehr stark'],
  ],
  ['zufolge', 'Der Polizei zufolge leckt die Fähre.', ['indirect: ?: leckt die Fähre']],
  [
    'reported mood',
    'Mary Lee sagte, die Fähre leckt. Sie habe kein Geld.',
    ['indirect: Mary Lee: die Fähre leckt', 'indirect: Mary Lee: Sie habe kein Geld'],
  ],
  [
    'reported mood after a verb alone',
    'Mary Lee kritisierte die Stadt. Die Fähre sei alt und habe ein Leck.',
    ['indirect: Mary Lee: Die Fähre sei alt und habe ein Leck'],
  ],
  ['reported mood of nobody', 'Die Fähre sei alt.', []],
  ['nothing said', 'Mary Lee sagte nichts.', []],
  ['a relative clause is not what was said', 'Mary Lee ergänzte den Bericht, welcher gestern erschien.', []],
  [
    'a name with particles',
    'Ursula von der Lind sagte, die Fähre sei alt.',
    ['indirect: Ursula von der Lind: die Fähre sei alt'],
  ],
])('German: %s', (_, article, quotations) => {
  expect(quotationsOf(article, 'de')).toEqual(quotations);
});

test('probabilities reflect how a quotation was found', () => {
  const [direct, act] = ['“The ferry is old,” Mary Lee said.', 'Mary Lee criticized the slow ferry.'].map((article) => {
    const [quotation] = attributeQuotations(article, { language: 'en' }).quotations;
    return quotation?.basis === 'inferred' ? quotation.probability : Number.NaN;
  });
  expect(direct).toBeGreaterThan(0.85);
  expect(act).toBeLessThan(direct!);
});

test('the mention is the phrase beside the verb', () => {
  const article = 'At their joint news conference Mary Lee said the ferry is old.';
  const { mention } = attributeQuotations(article, { language: 'en' }).quotations[0]!;
  expect(mention && article.slice(mention.start, mention.end)).toBe('Mary Lee');
});
