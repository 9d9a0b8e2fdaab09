/** What a key of a cache is without the parts that change from run to run: `*` for hashes, numbers, versions and dates. */
export function keyFamily(key: string): string {
  const masked = key
    .slice(0, longest)
    .replaceAll(time, '*')
    .replaceAll(/[A-Za-z0-9]{1,512}/g, (word) => (changes(word) ? '*' : word))
  return masked.replaceAll(/\*(?:[-_.,:+|/ ]{0,3}\*){1,256}/g, '*') || '*'
}

/** Of a key of GitHub's, in characters. */
const longest = 512

const time = /\d{4}-?\d\d-?\d\dT\d\d[-:]?\d\d(?:[-:]?\d\d(?:\.\d{1,9})?)?Z?/g

/** `22`, but not `x64` or `v2`; `3f9a1c0`, but not `feedback`; and what is as long as a hash and no word. */
const changes = (word: string) =>
  /^\d+$/.test(word) ||
  /^[\da-f]{32,}$/i.test(word) ||
  (word.length >= 7 && /^[\da-f]+$/i.test(word) && /\d/.test(word)) ||
  (word.length >= 20 && /\d/.test(word) && /[a-z]/i.test(word))
