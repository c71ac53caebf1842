/** 32-bit FNV-1a of the code units before `end`; the same on every machine. Fowler, Noll & Vo 1991. O(end). */
export function fnv1a(text: string, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
