import type { Family } from '../family.ts'

/** A package, a module or a library is not there, or not in a version that fits. */
export const dependencyResolution: Family = {
  npm: /\bERESOLVE\b|\bETARGET\b|\bEBADPLATFORM\b|unmet peer dependenc|No matching version found for|Couldn't find any versions for|\bERR_PNPM_(?:NO_MATCHING|PEER_DEP)\w{0,40}/,
  'lock-file':
    /\bERR_PNPM_OUTDATED_LOCKFILE\b|\bYN0028\b|frozen[- ]lockfile|package(?:-lock)?\.json .{0,80}(?:in sync|out of (?:sync|date))|lock ?file .{0,80}(?:out of date|out of sync|needs to be updated|would have been modified|is not up to date)|missing go\.sum entry|updates to go\.(?:mod|sum) needed|cannot update the lock file/i,
  python:
    /\bResolutionImpossible\b|No matching distribution found|Could not find a version that satisfies|No solution found when resolving|version solving failed|conflicting dependencies/i,
  jvm: /Could not resolve all (?:files|dependencies|artifacts|task)|Could not find artifact |Could not resolve dependencies for|^> Could not find \S{1,200}:\S/,
  other:
    /Could not find (?:gem|compatible versions)|requirements could not be resolved to an installable|\bNU1\d{3}\b|no matching package named|failed to select a version|no required module provides|E: Unable to locate package|has no installation candidate|unmet dependencies|held broken packages|No available formula|nothing provides \S/i,
  module:
    /[Cc]annot find (?:module|package)\b|\bModule not found: |\bModuleNotFoundError\b|No module named |^ImportError: |\bImportError: (?:cannot import|DLL|lib)|\bClassNotFoundException\b|\bNoClassDefFoundError\b|\bNoSuchMethodError\b|cannot load such file|unresolved import |[Ff]ailed to resolve import /,
  library:
    /cannot open shared object file|Library not loaded: |\bundefined symbol: |version `GLIBC(?:XX)?_|symbol lookup error|\bDllNotFoundException\b|error while loading shared libraries/
}
