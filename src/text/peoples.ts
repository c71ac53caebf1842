/** Endings that turn the name of a place into that of its people or into its adjective: "Hullians", "Ghentish". */
const ENDING = /^(?:|s|n|ns|i|is|an|ans|ian|ians|ish|ese|er|ers|ic|in|innen|isch|ische|ischen|ischer|isches)$/;
/** So many first letters a place and its people have in common. */
export const PEOPLE_SAME = 5;

/** Whether letters after a name make it the name of its people. */
export function isPeopleEnding(letters: string): boolean {
  return ENDING.test(letters);
}

/**
 * Whether one word may name the people of the other, or both the people of a third: "drosnia", "drosnian". Lower case.
 */
export function isPeopleOf(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= PEOPLE_SAME && isPeopleEnding(one.slice(same)) && isPeopleEnding(other.slice(same));
}
