import type { Family } from '../family.ts'

export const git: Family = {
  ref: /couldn't find remote ref|Remote branch \S{1,200} not found|pathspec '[^']{1,200}' did not match|reference is not a tree|unknown revision or path|\bbad (?:revision|object)\b|A branch or tag with the name '[^']{1,200}' could not be found|\bno merge base\b|not our ref [\da-f]{6,64}/,
  merge:
    /^CONFLICT \(|\b[Mm]erge conflicts?\b|could not apply [\da-f]{6,40}|refusing to merge unrelated histories|\bcherry-pick\b.{0,200}(?:non-zero|failed|conflict)|patch (?:failed: |does not apply)|would be overwritten by (?:merge|checkout)/,
  push: /^! \[(?:remote )?rejected\]|failed to push some refs|\(non-fast-forward\)|protected branch hook declined|shallow update not allowed|fatal error in commit_refs|\bGH0\d\d: /,
  transfer:
    /\bRPC failed; |\bearly EOF\b|\bfetch-pack: |the remote end hung up unexpectedly|index-pack failed|fatal: unable to access '|shallow file has changed|bytes of body are still expected/,
  lfs: /\bgit[- ]lfs\b.{0,100}(?:fail|error)|smudge filter lfs failed|\bLFS: |\bbatch response: /,
  lock: /Unable to create '.{1,300}\.lock': File exists|[Aa]nother git process seems to be running/,
  repository:
    /not a git repository|detected dubious ownership|No url found for submodule|Failed to (?:clone|recurse into submodule)|\bclone of '.{1,300}' into submodule path|^The process '.{0,100}git(?:\.exe)?' failed with exit code/
}
