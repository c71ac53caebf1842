import { Tokenizer } from 'htmlparser2';

/** Attributes of an element; names are in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** Elements that never have content. */
export const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Receives the parts of HTML as they are read. */
export interface HtmlListener {
  readonly opened: (name: string, attributes: Attributes) => void;
  readonly closed: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reports tags and texts as written, with entities decoded; it closes nothing that the source does not close. Uses the
 * tokenizer of htmlparser2, as the time of its parser grows with the square of the depth. An incomplete tag at the end
 * is text: "a <b". O(characters).
 */
export function tokenizeHtml(source: string, { opened, closed, text }: HtmlListener): void {
  const end = source.lastIndexOf('>') + 1;
  const html = source.slice(0, end) + source.slice(end).replaceAll('<', '&lt;');
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const opens = () => opened(name, attributes);
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = nameAt(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opens,
      onselfclosingtag: opens,
      onclosetag: (start, end) => closed(nameAt(start, end)),
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
