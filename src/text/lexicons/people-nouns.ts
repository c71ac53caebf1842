/** Whom a noun for people means: a man, a woman, or either. */
export type PeopleNoun = 'm' | 'f' | 'either';

const WOMEN =
  'woman girl lady mother mum mom wife daughter sister aunt grandmother widow nun actress waitress saleswoman businesswoman policewoman spokeswoman housewife stewardess frau mädchen dame mutter ehefrau tochter schwester tante oma großmutter witwe nonne';
const MEN =
  'man boy gentleman father dad husband son brother uncle grandfather widower priest monk salesman businessman policeman fireman fisherman spokesman mann junge herr vater ehemann sohn bruder onkel opa großvater witwer priester mönch';
const EITHER =
  'person resident passenger commuter customer visitor tourist guest teacher nurse doctor driver student pupil neighbour neighbor worker shopper shopkeeper voter fan protester demonstrator witness bystander passer-by pensioner retiree farmer trader volunteer soldier official source employee aide lawyer prosecutor caller reader user teenager villager refugee patient survivor relative friend colleague analyst expert executive manager parent fisher';

const NOUNS: ReadonlyMap<string, PeopleNoun> = /* @__PURE__ */ new Map(
  (
    [
      [WOMEN, 'f'],
      [MEN, 'm'],
      [EITHER, 'either'],
    ] as const
  ).flatMap(([nouns, meant]) => nouns.split(' ').map((noun) => [noun, meant] as const)),
);

/** English and German nouns for people: "widow", "resident", "Anwohnerin". `undefined` for any other word. */
export function peopleNoun(norm: string): PeopleNoun | undefined {
  const known = NOUNS.get(norm);
  if (known !== undefined || norm.length > 40) return known;
  return /[a-zäöüß]{3}(?:er|ist|ant|ent|or)in$/.test(norm) ? 'f' : undefined;
}
