import type { Family } from '../family.ts'

/** A test depends on another one, or on what it left behind. */
export const ordering: Family = {
  order:
    /\border[- ]dependent\b|\btest order(?:ing)? (?:dependency|dependence|matters|violation)|\bdepends on (?:the )?(?:test )?(?:execution )?order\b|must (?:be )?run (?:before|after) (?:the )?test|depends on (?:methods|groups|test) which (?:got|has|have) (?:skipped|failed)/i,
  leak: /\bleaked (?:from|by) (?:a |an |the )?(?:previous|other|another|earlier) test|\bstate (?:was )?leak(?:ed|s|ing)? (?:between|across|from)\b|(?:previous|earlier|other) test (?:did not clean|left)|\benvironment (?:after it )?(?:has been|was) torn down|\bEnvironmentTeardownError\b|failed to exit gracefully and has been force exited|\bdone\(\) called multiple times|Cannot log after tests are done|after the test (?:has )?(?:completed|ended|finished)\b|test (?:database|environment) (?:was )?not (?:empty|clean|reset)/i,
  already:
    /\b(?:already (?:been )?(?:registered|initiali[sz]ed|mocked|wrapped|mounted)|already been called(?! the max))\b|\bDuplicated timeseries in\b|\bduplicate metrics collector registration\b|\bmultiple registrations for \S|\bflag redefined: |\bCannot overwrite `.{1,100}` model once compiled/i
}
