/** Whether a text is shaped like a language tag ("de", "pt-BR"), and not the name of a language. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?![a-z])/i.test(text);
}
