import type { Language } from './language.js';

/**
 * Parts of speech are letters: `n` noun, `j` adjective, `r` adverb, `f` function word; English `N` plural noun, `v` base form, `z`
 * third person, `d` past tense and participle, `q` past tense only, `p` participle only, `g` ending in -ing; German `v`
 * infinitive or plural, `z` finite verb, `k` finite verb in reported mood, `p` participle.
 */
const ENDINGS: Readonly<Record<'de' | 'en', readonly (readonly [ending: RegExp, tag: string])[]>> = {
  en: [
    [/-/, 'j'],
    [/ing$/, 'g'],
    [/ed$/, 'd'],
    [/ly$/, 'r'],
    [/(?:al|ic|ous|ive|able|ible|less|ful|ary|ish|ian|ent|ant)$/, 'j'],
    [/(?:s|u|i)s$/, 'n'],
    [/s$/, 'N'],
    [/./, 'n'],
  ],
  de: [
    [/^(?:ge|be|ent|er|ver|zer).+t$/, 'p'],
    [/(?:sten|[^aeiou]ante?|ente?)$/, 'j'],
    [/(?:ten|te|t)$/, 'z'],
    [/en$/, 'v'],
    [/./, 'j'],
  ],
};

/**
 * The part of speech of a lower-case word that is in no list, guessed from its ending; the letters are explained above.
 */
export function guessTag(norm: string, language: Language): string {
  return ENDINGS[language === 'de' ? 'de' : 'en'].find(([ending]) => ending.test(norm))?.[1] ?? 'n';
}
