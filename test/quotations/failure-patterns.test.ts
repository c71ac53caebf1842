/** What users of other quotation tools report as broken, pattern by pattern. Places and people are invented. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../support/quotations.js';

type Patterns = Readonly<Record<string, readonly (readonly [article: string, ...quotations: string[]])[]>>;

const english: Patterns = {
  'he and she take turns': [
    [
      'Anna Karlo and Peter Brandt spoke. “It rains,” she said. “The pitch is wet,” he said.',
      'direct: Anna Karlo: It rains',
      'direct: Peter Brandt: The pitch is wet',
    ],
  ],
  'a first name no list has': [
    [
      'Ottokar Hesse was angry. “It rains,” he said.\nYlvie Torbek disagreed. “It is dry,” she said.',
      'direct: Ottokar Hesse: It rains',
      'direct: Ylvie Torbek: It is dry',
    ],
  ],
  'a nickname inside the name': [
    [
      'Hugo Brandt spoke first. Omar "Captain" Nidal of Torvik came next. "It is full," he said.',
      'direct: Omar Nidal: It is full',
    ],
  ],
  'a heading in capitals before the name': [
    ['THE COST Back in May, Hugo Brandt sat down. “It is full,” he said.', 'direct: Hugo Brandt: It is full'],
  ],
  'called by age or role': [
    ['Omar Nidal, 62, runs the clinic. “It is full,” the 62-year-old said.', 'direct: Omar Nidal: It is full'],
    ['Omar Nidal is a nurse in Torvik. “It is full,” the nurse said.', 'direct: Omar Nidal: It is full'],
    ['The mayor, Ines Karlo, walked in. “It is full,” the mayor said.', 'direct: Ines Karlo: It is full'],
    ['Finance minister Ines Karlo came. “It is full,” the minister said.', 'direct: Ines Karlo: It is full'],
  ],
  'a role whose capital is the sentence’s': [
    [
      'Landlord Hugo Brandt shut the bar. “It is over,” Hugo Brandt said. “I am tired,” the landlord said.',
      'direct: Hugo Brandt: It is over',
      'direct: Hugo Brandt: I am tired',
    ],
    ['Omar Nidal came. Another said the pitch is wet.', 'indirect: ?: the pitch is wet'],
  ],
  'what a source is, behind “according to”': [
    ['According to Ines Karlo, a nurse, the clinic is full.', 'indirect: Ines Karlo: the clinic is full'],
    ['According to Ines Karlo, 62, the clinic is full.', 'indirect: Ines Karlo: the clinic is full'],
    ['According to Ines Karlo, who runs it, the clinic is full.', 'indirect: Ines Karlo: the clinic is full'],
    [
      'According to Ines Karlo, a bus, a car and a van were lost.',
      'indirect: Ines Karlo: a bus, a car and a van were lost',
    ],
  ],
  'an acronym introduced in brackets': [
    [
      'The Almstead Water Board (AWB) met. “It is full,” the AWB said on Monday.',
      'direct: Almstead Water Board: It is full',
    ],
  ],
  'first names that are months': [
    ['April Voss opened the door. “It is full,” Voss said.', 'direct: April Voss: It is full'],
    ['In April Almstead closed. “It is full,” said June Brandt.', 'direct: June Brandt: It is full'],
  ],
  'single marks': [
    [
      "'It is late,' Ines Karlo said. 'The beds aren't ready.'",
      "direct: Ines Karlo: It is late … The beds aren't ready",
    ],
    ['‘We call it “home” here,’ Omar Nidal said.', 'direct: Omar Nidal: We call it “home” here'],
  ],
  'signed below': [
    ['“The roof leaks, and nobody comes.”\n\n— Petra Voss', 'direct: Petra Voss: The roof leaks, and nobody comes'],
    ['“The roof leaks.”\n\nPetra Voss, Torvik village school', 'direct: Petra Voss: The roof leaks'],
  ],
  'goes on after a question': [
    [
      'Ines Karlo met Omar Nidal. “It rains, doesn’t it?” Nidal went on, as if nobody had heard. “You have to close it.”',
      'direct: Omar Nidal: It rains, doesn’t it? … You have to close it',
    ],
  ],
  'a sentence behind a colon': [
    ['Asked about it, Omar Nidal hit back: “We built it twice.”', 'direct: Omar Nidal: We built it twice'],
  ],
  'from what somebody wrote': [
    [
      'Ines Karlo runs the clinic. Omar Nidal left it in May. From Karlo’s last open letter: “We have no beds left.”',
      'direct: Ines Karlo: We have no beds left',
    ],
  ],
  'named before a colon': [
    [
      'Hugo Brandt released a short statement on Monday, after the match:\n\n“The pitch is a swamp.”',
      'direct: Hugo Brandt: The pitch is a swamp',
    ],
    ['More from Hugo Brandt: the pitch. Petra Voss: “The roof leaks.”', 'direct: Petra Voss: The roof leaks'],
  ],
  'named only in a later paragraph': [
    [
      '“The beds are broken.\n\n“We asked for help,” Omar Nidal said.',
      'direct: Omar Nidal: The beds are broken … We asked for help',
    ],
  ],
  'somebody else is named in passing': [
    [
      '“The roof leaks,” said Petra Voss, who thinks that Hugo Brandt called the council. “We have buckets.”',
      'direct: Petra Voss: The roof leaks … We have buckets',
      'indirect: Petra Voss: that Hugo Brandt called the council',
    ],
  ],
  'signs that belong to the words': [
    ['“£5 is too much (for now),” Ines Karlo said.', 'direct: Ines Karlo: £5 is too much (for now)'],
    ['“I ask, ‘When?’” Ines Karlo said.', 'direct: Ines Karlo: I ask, ‘When?’'],
    ['Ines Karlo said the price rose by 20%.', 'indirect: Ines Karlo: the price rose by 20%'],
    ['“#FerryNow 🚢,” Ines Karlo wrote.', 'direct: Ines Karlo: #FerryNow 🚢'],
  ],
  'written by somebody': [
    ['A letter from Ines Karlo said the clinic is full.', 'indirect: Ines Karlo: the clinic is full'],
  ],
  'according to somebody, in the middle': [
    ['The clinic, according to Ines Karlo, is full.', 'indirect: Ines Karlo: The clinic … is full'],
  ],
  'a descriptive clause behind the name': [
    ['Ines Karlo, a doctor, said: “The clinic is full.”', 'direct: Ines Karlo: The clinic is full'],
    [
      'Petra Voss, 62, who teaches at the village school, told reporters: “The roof leaks.”',
      'direct: Petra Voss: The roof leaks',
    ],
    [
      'Hugo Brandt, the chairman of the Almstead Football Club, said the pitch is wet.',
      'indirect: Hugo Brandt: the pitch is wet',
    ],
    ['“The border is closed,” said Ivan Lavik, a spokesman for Xo Lin.', 'direct: Ivan Lavik: The border is closed'],
  ],
  'continued over a paragraph break': [
    [
      'Ines Karlo said: “The clinic is full.\n\n“It has been full for a year.”',
      'direct: Ines Karlo: The clinic is full … It has been full for a year',
    ],
    [
      '"The roof leaks," Petra Voss said. "We have buckets.\n\n"The children mop the floor.\n\n"Nobody came."',
      'direct: Petra Voss: The roof leaks … We have buckets … The children mop the floor … Nobody came',
    ],
    [
      '“The clinic is full,” Ines Karlo said.\r\n\r\n“The beds are broken,” Omar Nidal said.\r\n',
      'direct: Ines Karlo: The clinic is full',
      'direct: Omar Nidal: The beds are broken',
    ],
  ],
  'the name stands in the sentence before': [
    ['Hugo Brandt was blunt: “The pitch is a swamp.”', 'direct: Hugo Brandt: The pitch is a swamp'],
    [
      'Ines Karlo did not hide her anger.\n“The clinic is full and nobody listens to us.”',
      'direct: Ines Karlo: The clinic is full and nobody listens to us',
    ],
  ],
  'two people share a family name': [
    ['Petra Voss lives with her son, Max Voss. “The roof leaks,” Max Voss said.', 'direct: Max Voss: The roof leaks'],
    [
      'Sara Nidal and Omar Nidal own the mill. “The wheel is broken,” Sara Nidal said. “It is old,” Omar Nidal said.',
      'direct: Sara Nidal: The wheel is broken',
      'direct: Omar Nidal: It is old',
    ],
  ],
  'marks that open straight and close curly, or the reverse': [
    ['“The clinic is full," Ines Karlo said.', 'direct: Ines Karlo: The clinic is full'],
    ['Omar Nidal said: "The beds are broken.” He left.', 'direct: Omar Nidal: The beds are broken'],
    ['"The roof,” Petra Voss said, “leaks badly."', 'direct: Petra Voss: The roof … leaks badly'],
    ['“The roof leaks," Petra Voss said. "It always did.”', 'direct: Petra Voss: The roof leaks … It always did'],
  ],
  'marks in marks': [
    [
      '“The board told us ‘wait until May’ and left,” Ines Karlo said.',
      'direct: Ines Karlo: The board told us ‘wait until May’ and left',
    ],
    [
      '"They said \'go home\' and shut the door," Omar Nidal said.',
      "direct: Omar Nidal: They said 'go home' and shut the door",
    ],
  ],
  'marks missing or doubled': [
    ['““The beds are broken,”” said Omar Nidal.', 'direct: Omar Nidal: The beds are broken'],
    ["Petra Voss said: ''The roof leaks.''", 'direct: Petra Voss: The roof leaks'],
    [
      'Hugo Brandt said: “The pitch is wet.\nThe match was called off at noon.',
      'direct: Hugo Brandt: The pitch is wet',
    ],
  ],
  interrupted: [
    [
      '“The clinic,” said Ines Karlo, “is full to the last bed.”',
      'direct: Ines Karlo: The clinic … is full to the last bed',
    ],
    ['“Why,” Ines Karlo asked, “is nobody paying?”', 'direct: Ines Karlo: Why … is nobody paying?'],
    [
      '“If it rains,” warned Hugo Brandt, the chairman, “we will drown.”',
      'direct: Hugo Brandt: If it rains … we will drown',
    ],
    [
      'Ines Karlo came late. “The clinic,” she said, her voice low, “is full.”',
      'direct: Ines Karlo: The clinic … is full',
    ],
  ],
  'floating, without a cue': [
    [
      'According to Petra Voss, the roof leaks. “We have buckets in every room.”',
      'indirect: Petra Voss: the roof leaks',
      'direct: Petra Voss: We have buckets in every room',
    ],
    [
      '“Keep off the grass, or pay a fine of ten crowns.”',
      'direct: ?: Keep off the grass, or pay a fine of ten crowns',
    ],
  ],
  'marks that are no speech': [
    ['The so-called “smart” bins of Almstead are full.'],
    ['She sang “Silent Hills” at the fair.'],
    ['He paid for the “free” lunch with an hour of his time.'],
  ],
  headlines: [
    ['Clinic is full, says doctor Ines Karlo', 'indirect: Ines Karlo: Clinic is full'],
    ['Roof of village school leaks, teacher says', 'indirect: ?: Roof of village school leaks'],
    ['Pitch is “a swamp”, says Hugo Brandt', 'mixed: Hugo Brandt: Pitch is “a swamp”'],
    ['Nidal: “Beds are broken”\nThe nurse Omar Nidal works in Almstead.', 'direct: Omar Nidal: Beds are broken'],
  ],
  transcripts: [
    ['Q: “Are the beds broken?”\nA: “All of them.”', 'direct: ?: Are the beds broken?', 'direct: ?: All of them'],
    [
      'KARLO: “The clinic is full.”\nNIDAL: “The beds are broken.”',
      'direct: KARLO: The clinic is full',
      'direct: NIDAL: The beds are broken',
    ],
  ],
  'words, letters and statements': [
    ['The pitch is “a swamp”, according to Hugo Brandt, the chairman.', 'mixed: Hugo Brandt: The pitch is “a swamp”'],
    ['The clinic is, in Ines Karlo’s words, “a house without beds”.', 'direct: Ines Karlo: a house without beds'],
    [
      'In a statement on Friday, the Almstead Water Board said: “The river is clean.”',
      'direct: Almstead Water Board: The river is clean',
    ],
    ['“The pitch is closed,” the club said in a statement signed by Hugo Brandt.', 'direct: ?: The pitch is closed'],
  ],
  tweets: [
    [
      '“The roof leaks. Again! #almstead,” Petra Voss tweeted on Friday.',
      'direct: Petra Voss: The roof leaks. Again! #almstead',
    ],
    ['“The clinic is full” — Ines Karlo (@ikarlo) May 3, 2021', 'direct: Ines Karlo: The clinic is full'],
  ],
  'whoever is spoken to does not speak': [
    ['Ines Karlo told Xo that the clinic is full.', 'indirect: Ines Karlo: that the clinic is full'],
    ['In a letter to Omar Nidal, Petra Voss wrote: “The roof leaks.”', 'direct: Petra Voss: The roof leaks'],
    ['Hugo Brandt asked Ines Karlo whether the clinic is full.', 'indirect: Hugo Brandt: whether the clinic is full'],
  ],
  'whoever passes it on does not speak': [
    [
      '“The border is closed,” Ivan Lavik told Xo Lin, according to Torvik media.',
      'direct: Ivan Lavik: The border is closed',
    ],
    ['Omar Nidal’s sister said the beds are broken.', 'indirect: ?: the beds are broken'],
    ['A spokesman for Ines Karlo said the clinic is full.', 'indirect: ?: the clinic is full'],
  ],
  'the family name comes first': [
    ['Pak Sun-mi runs the port. “The cranes are rusty,” Pak said.', 'direct: Pak Sun-mi: The cranes are rusty'],
    ['“The border is open,” Xo told Wen Hao.\nXo Lin and Wen Hao met at noon.', 'direct: Xo Lin: The border is open'],
  ],
  'acronyms, countries and groups': [
    ['“Prices will rise,” the OEB said in a statement.', 'direct: OEB: Prices will rise'],
    ['Torvik said on Friday that it will close the border.', 'indirect: Torvik: that it will close the border'],
    ['“The border is open,” the two sides said in a joint statement.', 'direct: ?: The border is open'],
    [
      'The Almstead Water Board met on Friday. It said the river is clean.',
      'indirect: Almstead Water Board: the river is clean',
    ],
    ['In Almstead, police said the road is closed.', 'indirect: ?: the road is closed'],
  ],
  'whoever holds the office': [
    [
      'Foreign Minister Ivan Lavik met Prime Minister Xo Lin. “The border is closed,” the foreign minister said.',
      'direct: Ivan Lavik: The border is closed',
    ],
    ['Coach Hugo Brandt met Petra Voss. The coach said the pitch is wet.', 'indirect: Hugo Brandt: the pitch is wet'],
  ],
  'one sentence, two speakers': [
    [
      'While Ines Karlo called the plan “a bad joke”, Omar Nidal called it “a good start”.',
      'mixed: Ines Karlo: the plan “a bad joke”',
      'mixed: Omar Nidal: it “a good start”',
    ],
  ],
  'edges to the character': [
    ['“... and then the clinic was full,” Ines Karlo said.', 'direct: Ines Karlo: and then the clinic was full'],
    ['“It [the ward] is cold,” Omar Nidal said.', 'direct: Omar Nidal: It [the ward] is cold'],
    [
      '“The clinic opens at 8 a.m. and is full by 8.30,” Ines Karlo said.',
      'direct: Ines Karlo: The clinic opens at 8 a.m. and is full by 8.30',
    ],
    [
      'Omar Nidal said (and nobody laughed) that the beds are broken.',
      'indirect: Omar Nidal: that the beds are broken',
    ],
  ],
};

const german: Patterns = {
  interrupted: [
    ['„Es ist spät“, sagte Ines Karlo, „und es regnet.“', 'direct: Ines Karlo: Es ist spät … und es regnet'],
  ],
  'verbs of complaint': [['„Es regnet“, klagte Petra Voss.', 'direct: Petra Voss: Es regnet']],
  'indirect questions': [['Ines Karlo fragte, ob die Fähre voll ist.', 'indirect: Ines Karlo: ob die Fähre voll ist']],
  'sources behind a noun': [
    ['Nach Angaben von Ines Karlo ist die Fähre alt.', 'indirect: Ines Karlo: ist die Fähre alt'],
    ['Die Fähre ist laut Ines Karlo voll.', 'indirect: Ines Karlo: Die Fähre ist … voll'],
  ],
  'said below': [['„Die Fähre ist voll.“ Das sagte Ines Karlo am Montag.', 'direct: Ines Karlo: Die Fähre ist voll']],
  'the sentence before says whose mood it is': [
    [
      'Die Stadt lehnt den Bau ab. Petra Voss widersprach der Kritik. Es gebe keine Fähre.',
      'indirect: Petra Voss: Es gebe keine Fähre',
    ],
  ],
  'a descriptive clause behind the name': [
    ['Petra Voss, Lehrerin in Almstedt, sagte: „Das Dach leckt.“', 'direct: Petra Voss: Das Dach leckt'],
  ],
  'continued over a paragraph break': [
    [
      'Petra Voss sagte: „Das Dach leckt.\n\n„Es regnet in jedes Zimmer.“',
      'direct: Petra Voss: Das Dach leckt … Es regnet in jedes Zimmer',
    ],
  ],
  'the name stands in the sentence before': [
    ['Ines Karlo traf Omar Nidal. „Die Betten sind kaputt“, sagte er.', 'direct: Omar Nidal: Die Betten sind kaputt'],
  ],
  'marks of every kind': [
    ['»Das Dach leckt«, sagte Petra Voss.', 'direct: Petra Voss: Das Dach leckt'],
    ['„Die Klinik ist voll”, sagte Ines Karlo.', 'direct: Ines Karlo: Die Klinik ist voll'],
    ['„Die Klinik ist voll", sagte Ines Karlo.', 'direct: Ines Karlo: Die Klinik ist voll'],
    ['„Warum leckt das Dach?“, fragte Petra Voss.', 'direct: Petra Voss: Warum leckt das Dach?'],
  ],
  'marks in marks': [
    [
      '„Der Rat sagte ‚Wartet bis Mai‘ und ging“, sagte Ines Karlo.',
      'direct: Ines Karlo: Der Rat sagte ‚Wartet bis Mai‘ und ging',
    ],
  ],
  'marks that are no speech': [['Die sogenannte „grüne“ Fähre verbrennt Öl.']],
  'reported mood': [
    [
      'Hugo Brandt sagte, der Platz sei nass. Es gebe keinen Rasen.',
      'indirect: Hugo Brandt: der Platz sei nass',
      'indirect: Hugo Brandt: Es gebe keinen Rasen',
    ],
    ['Die Klinik sei voll, erklärte Ines Karlo am Freitag.', 'indirect: Ines Karlo: Die Klinik sei voll'],
  ],
  'according to somebody': [
    ['Das Dach leckt laut Petra Voss seit Mai.', 'indirect: Petra Voss: Das Dach leckt … seit Mai'],
    ['Wie Omar Nidal mitteilte, sind die Betten kaputt.', 'indirect: Omar Nidal: sind die Betten kaputt'],
  ],
  'the family name alone': [
    [
      '„Nein, es regnet“, sagte Hugo Brandt. „Doch, wir spielen“, sagte Brandt.',
      'direct: Hugo Brandt: Nein, es regnet',
      'direct: Hugo Brandt: Doch, wir spielen',
    ],
    ['Bürgermeisterin Ines Kolb kam spät. „Das Bad ist zu teuer“, so Kolb.', 'direct: Ines Kolb: Das Bad ist zu teuer'],
  ],
  'whoever is spoken to does not speak': [
    ['Ines Karlo sagte Omar Nidal, die Klinik sei voll.', 'indirect: Ines Karlo: die Klinik sei voll'],
  ],
};

const casesOf = (patterns: Patterns) =>
  Object.entries(patterns).flatMap(([pattern, cases]) =>
    cases.map(([article, ...quotations]) => ({ pattern, article, quotations })),
  );

test.each(casesOf(english))('$pattern: $article', ({ article, quotations }) => {
  expect(quotationsOf(article, 'en')).toEqual(quotations);
});

test.each(casesOf(german))('German, $pattern: $article', ({ article, quotations }) => {
  expect(quotationsOf(article, 'de')).toEqual(quotations);
});
