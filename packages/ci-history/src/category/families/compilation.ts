import type { Family } from '../family.ts'

export const compilation: Family = {
  located: /^(?:[A-Za-z]:)?[^\s:()]{1,300}[:(]\d{1,7}(?:[:,]\d{1,7})?\)?(?::| -)? {0,4}(?:fatal |internal compiler )?error\b/i,
  code: /\berror (?:TS|C|D|LNK|MSB|NETSDK|CS|BC|FS|RC)\d{3,5}\b|\bTS\d{4}: |^error\[E\d{4}\]|^\S{1,300}\.proto:\d{1,7}:\d{1,7}: /,
  linker:
    /undefined reference to |unresolved external symbol|ld returned \d{1,3} exit status|^(?:ld|lld|ld64|collect2|ld\.lld|clang)(?:-\d{1,3})?: (?:fatal )?error|cannot find -l\w|duplicate symbol|linking with `\w{1,20}` failed|linker command failed|linker `\w{1,40}` not found/,
  go: /^(?:vet: |\.{0,2}\/)?[\w./-]{1,300}\.go:\d{1,7}:\d{1,7}: (?:undefined|cannot|too many|not enough|missing|syntax error|imported and not used|declared and not used|invalid|\S{1,100} (?:redeclared|undefined))|\[build failed\]$/,
  java: /^\[ERROR\] \/?\S{1,300}\.(?:java|kt|scala|groovy):\[?\d|\bCOMPILATION ERROR\b|\bCompilation (?:failed|error)|^e: \S{1,300}\.kts?\b|^\[error\] \S{1,300}:\d{1,7}(?::\d{1,7})?: |Execution failed for task '.{0,200}:compile\w{1,60}'/,
  bundler: /^(?:✘|X) \[ERROR\] |^ERROR in \.{0,2}\/|^Failed to compile\b|\bRollupError\b|^error during build:/,
  syntax:
    /^(?:SyntaxError(?!.{0,300}\bJSON\b)|IndentationError|TabError|PHP (?:Fatal|Parse) error|Parse error)\b|\bsyntax error\b|^\*\* \((?:CompileError|SyntaxError|TokenMissingError)\)|^== Compilation error/,
  build:
    /^error: could not compile|^CMake Error\b|^FAILED: (?:\[code=\d{1,4}\] )?\S{1,300}\.(?:o|obj|a|so|dll|exe|class)\b|^(?:g?make|mingw32-make)(?:\[\d{1,3}\])?: \*\*\* (?!\[.{0,300}\] Error \d)|^\*\* (?:BUILD|ARCHIVE) FAILED \*\*|ninja: build stopped|failed to compile\b|^Build FAILED\.?$/i
}
