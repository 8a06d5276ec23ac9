/**
 * A stable 32-bit hash of text: FNV-1a over UTF-16 units with a final mix (murmur3), the same on every machine.
 * It decides what is validation, which wordings are held out, and the seeds of sources: changing it changes the split.
 */
export function hashText(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
