/** What a people, or its adjective, has behind the name of its place: "Hullians", "Ghentish". */
const ENDING = /^(?:|s|n|ns|i|is|an|ans|ian|ians|ish|ese|er|ers|ic|in|innen|isch|ische|ischen|ischer|isches)$/;
/** First letters a place and its people have in common. */
export const PEOPLE_SAME = 5;

/** Whether letters behind a name make it its people. */
export function isPeopleEnding(letters: string): boolean {
  return ENDING.test(letters);
}

/** Whether one word may name the people of the other, or both the people of a third: "drosnia", "drosnian". Small letters. */
export function isPeopleOf(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= PEOPLE_SAME && isPeopleEnding(one.slice(same)) && isPeopleEnding(other.slice(same));
}
