import { stem, type Words } from './words.js';

/**
 * Distinct stems of many texts over one vocabulary, as sparse rows: entries `offsets[i]` … `offsets[i+1]-1` are those
 * of text i.
 */
export interface TermRows {
  readonly texts: number;
  readonly vocabulary: number;
  readonly offsets: Int32Array;
  /** Term ids, in order of first use in the text. */
  readonly terms: Int32Array;
  /** How often the text uses the term. */
  readonly counts: Float32Array;
  /** In how many texts each term occurs. */
  readonly documents: Int32Array;
  /** 1 for function words of any language asked about. */
  readonly common: Uint8Array;
  /**
   * All words of each text in order, as term ids: those of text i are `sequenceOffsets[i]` … `sequenceOffsets[i+1]-1`.
   */
  readonly sequence: Int32Array;
  readonly sequenceOffsets: Int32Array;
  /** One spelling of each term, to show to people. */
  readonly spellings: readonly string[];
}

/** Most words read of a text; the rest of a longer one adds nothing about what it answers. */
const MOST_WORDS = 1_000;

/**
 * Builds term rows. O(words). `isCommon` recognises words that hold sentences together and tell little about the topic.
 */
export function indexTerms(texts: readonly Words[], isCommon: (word: string) => boolean): TermRows {
  const idOfWord = new Map<string, number>();
  const idOfStem = new Map<string, number>();
  const spellings: string[] = [];
  const common: number[] = [];
  const documents: number[] = [];
  const entryOf: number[] = [];
  const offsets = new Int32Array(texts.length + 1);
  const most = texts.reduce((sum, { norms }) => sum + Math.min(norms.length, MOST_WORDS), 0);
  const terms = new Int32Array(most);
  const counts = new Float32Array(most);
  const sequence = new Int32Array(most);
  let entries = 0;
  let said = 0;
  const sequenceOffsets = new Int32Array(texts.length + 1);
  const intern = (word: string): number => {
    const root = stem(word);
    let id = idOfStem.get(root);
    if (id === undefined) {
      id = spellings.length;
      idOfStem.set(root, id);
      spellings.push(word);
      common.push(isCommon(word) ? 1 : 0);
      documents.push(0);
      entryOf.push(-1);
    }
    idOfWord.set(word, id);
    return id;
  };
  texts.forEach(({ norms }, text) => {
    const start = entries;
    const end = Math.min(norms.length, MOST_WORDS);
    for (let w = 0; w < end; w++) {
      const id = idOfWord.get(norms[w]!) ?? intern(norms[w]!);
      sequence[said++] = id;
      const entry = entryOf[id]!;
      if (entry >= start) counts[entry]!++;
      else {
        entryOf[id] = entries;
        terms[entries] = id;
        counts[entries++] = 1;
        documents[id]!++;
      }
    }
    offsets[text + 1] = entries;
    sequenceOffsets[text + 1] = said;
  });
  return {
    texts: texts.length,
    vocabulary: spellings.length,
    offsets,
    terms: terms.subarray(0, entries),
    counts: counts.subarray(0, entries),
    documents: new Int32Array(documents),
    common: new Uint8Array(common),
    sequence,
    sequenceOffsets,
    spellings,
  };
}
