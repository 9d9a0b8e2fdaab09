/** Of calls that own runs have use for, those that runs of forks get all the same: whoever opens a pull request decides how many they would take. */
export const shareOfForks = 0.2

/** Of the calls for reports, those that are kept for what no flake is expected in. */
export const shareOfOthers = 0.25
