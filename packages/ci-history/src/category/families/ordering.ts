import type { Family } from '../family.ts'

/** A test depends on another one, or on what it left behind. */
export const ordering: Family = {
  order:
    /\border[- ]dependent\b|\btest order(?:ing)? (?:dependency|dependence|matters|violation)|\bdepends on (?:the )?(?:test )?(?:execution )?order\b|must (?:be )?run (?:before|after) (?:the )?test|depends on (?:methods|groups|test) which (?:got|has|have) (?:skipped|failed)/i,
  leak: /\bleaked (?:from|by) (?:a |an |the )?(?:previous|other|another|earlier) test|\bstate (?:was )?leak(?:ed|s|ing)? (?:between|across|from)\b|(?:previous|earlier|other) test (?:did not clean|left)|after the Jest environment has been torn down|Cannot log after tests are done|after the test (?:has )?(?:completed|ended|finished)\b|test (?:database|environment) (?:was )?not (?:empty|clean|reset)/i,
  already: /\b(?:already (?:registered|initiali[sz]ed|mocked|wrapped|mounted|been called))\b/i
}
