import type { Speaker } from '../../src/index.js';

/** The speaker with each name, or else with the same last word; each speaker is used for one name only. */
export function speakersOf(names: readonly string[], speakers: readonly Speaker[]): Map<string, string> {
  const last = (one: string) =>
    one
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1);
  const found = new Map<string, string>();
  const isSame = [
    (speaker: Speaker, name: string) => speaker.name === name,
    ({ name: own, aliases }: Speaker, name: string) => [own, ...aliases].some((called) => last(called) === last(name)),
  ];
  for (const test of isSame)
    for (const name of names) {
      const taken = new Set(found.values());
      const speaker = found.has(name) ? undefined : speakers.find((one) => !taken.has(one.id) && test(one, name));
      if (speaker) found.set(name, speaker.id);
    }
  return found;
}
