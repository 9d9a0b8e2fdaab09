import { playFamily } from './rows.fixture.ts'

playFamily('git', {
  ref: [
    'the ref is good',
    "fatal: couldn't find remote ref refs/heads/cart",
    'fatal: Remote branch cart not found in upstream origin',
    'fatal: reference is not a tree: 1a2b3c4d'
  ],
  merge: [
    'no conflict',
    'CONFLICT (content): Merge conflict in cart.ts',
    'error: could not apply 1a2b3c4d... add cart',
    'error: patch failed: cart.ts:3'
  ],
  push: ['rejected', '! [rejected] main -> main (fetch first)', "error: failed to push some refs to 'https://github.example/octo/shop'"],
  transfer: ['the transfer is done', 'error: RPC failed; curl 56 late', 'fatal: early EOF', 'fatal: the remote end hung up unexpectedly'],
  lfs: ['lfs is here', 'error: git-lfs smudge failed', 'batch response: This repository is over its data plan'],
  lock: ['the lock is open', "fatal: Unable to create '/work/.git/index.lock': File exists."],
  repository: [
    'a repository',
    'fatal: not a git repository (or any of the parent directories): .git',
    "fatal: detected dubious ownership in repository at '/work'",
    "The process '/usr/bin/git' failed with exit code 128"
  ]
})

playFamily('dependency-resolution', {
  npm: ['npm resolves', 'npm error code ERESOLVE', 'npm error code ETARGET'],
  'lock-file': [
    'the file is locked',
    'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
    'go: example.com/cart@v1.2.3: missing go.sum entry',
    'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync'
  ],
  python: ['the version is found', 'ERROR: No matching distribution found for cart==9', '× No solution found when resolving dependencies:'],
  jvm: [
    'all dependencies are there',
    "Could not resolve all files for configuration ':app:classpath'.",
    '> Could not find com.example:cart:1.0.'
  ],
  other: [
    'no package',
    'E: Unable to locate package cart',
    "Could not find gem 'cart' in rubygems repository",
    'error: no matching package named `cart` found'
  ],
  module: [
    'the module is here',
    "Error: Cannot find module 'cart'",
    "ModuleNotFoundError: No module named 'cart'",
    "ImportError: cannot import name 'total' from 'cart'",
    'java.lang.NoClassDefFoundError: com/example/Cart'
  ],
  library: [
    'the library is open',
    'libcart.so.1: cannot open shared object file: No such file or directory',
    'dyld: Library not loaded: @rpath/cart',
    './cart: undefined symbol: total'
  ]
})

playFamily('lint', {
  eslint: ['12:5 is the time', "  12:5  error  'total' is not defined  no-undef", '✖ 3 problems (3 errors, 0 warnings)'],
  python: [
    'src/cart.py:12: in total',
    'src/cart.py:12:5: F401 `os` imported but unused',
    'src/cart.py:12: error: Incompatible types in assignment  [assignment]',
    'Found 3 errors in 1 file (checked 5 source files)'
  ],
  formatting: [
    'the format is JSON',
    '[warn] Code style issues found in 2 files. Run Prettier with --write to fix.',
    'would reformat src/cart.py',
    '- files were modified by this hook'
  ],
  linter: [
    'the lint of the shirt',
    'Error (CLANGTIDY) Linter failed',
    'docs/cart.md:12 MD013/line-length Line length',
    'cart.go:12:5: Error return value is not checked (errcheck)'
  ],
  commit: ['commit 1a2b3c4d', '✖   subject may not be empty [subject-empty]'],
  coverage: [
    'coverage: 80 %',
    'Jest: "global" coverage threshold for lines (80%) not met: coverage 71% is below',
    'FAIL Required test coverage of 80% not reached.'
  ],
  vulnerability: ['0 high severity vulnerabilities', '3 high severity vulnerabilities', '3 vulnerabilities found']
})

playFamily('compilation', {
  located: [
    'at 12:3 there was an error',
    'src/cart.ts(12,3): error: not assignable',
    'cart.c:12:3: fatal error: cart.h is gone',
    '/src/main/java/Cart.java:12: error: cannot find symbol'
  ],
  code: [
    'the error code is 3',
    'CSC : error CS5001: no Main',
    'TS2322: Type string is not assignable to type number.',
    'error[E0308]: mismatched types'
  ],
  linker: [
    'the reference is undefined',
    "cart.cpp:(.text+0x1a): undefined reference to `total()'",
    'collect2: error: ld returned 1 exit status'
  ],
  go: ['cart_test.go:12: total = 3, want 4', './cart.go:12:5: undefined: total', 'FAIL example.com/shop [build failed]'.slice(5)],
  java: [
    'the java is hot',
    '[ERROR] COMPILATION ERROR :',
    'e: file:///src/Cart.kt:12:5 Unresolved reference: total',
    "Execution failed for task ':cart:compileJava'."
  ],
  bundler: ['the bundle is small', '✘ [ERROR] Could not resolve "cart"', 'ERROR in ./src/cart.js 12:0-24', 'Failed to compile.'],
  syntax: [
    'the tax is sin',
    'SyntaxError: Unexpected token }',
    'PHP Parse error:  unexpected end of file',
    '** (CompileError) lib/cart.ex:12: undefined function total/0'
  ],
  build: [
    'the build is done',
    'error: could not compile `cart` (lib) due to 1 previous error',
    'CMake Error at CMakeLists.txt:12 (find_package):',
    'make[2]: *** No rule to make target cart.o.  Stop.',
    'FAILED: CMakeFiles/cart.dir/cart.cpp.o'
  ]
})

playFamily('configuration', {
  workflow: [
    'the value is unexpected',
    'Input required and not supplied: token',
    'Unable to resolve action `octo/cart@v9`, unable to find version `v9`'
  ],
  arguments: [
    '3 arguments',
    'cart.py: error: unrecognized arguments: --total',
    'error: unknown option --total',
    'Error: unknown flag: --total'
  ],
  environment: [
    'the environment is green',
    './deploy.sh: TOKEN: unbound variable',
    "KeyError: 'SHOP_TOKEN'",
    'Error: environment variable SHOP_TOKEN is not set'
  ],
  tool: ['the command is found', './run.sh: line 3: cart: command not found', 'sh: 1: cart: not found', 'Error: spawn cart ENOENT'],
  'missing-file': [
    'the file is here',
    "Error: ENOENT: no such file or directory, open 'cart.json'",
    "FileNotFoundError: [Errno 2] 'cart.json'"
  ],
  value: [
    'the value is 3',
    'cart: invalid configuration in cart.yml',
    'yaml: line 3: mapping values are not allowed',
    'ValueError: Cart does not support totals greater than 9'
  ],
  version: [
    'requires nothing',
    'npm error code EBADENGINE',
    'Unsupported class file major version 65',
    'Version 3.99 with arch x64 not found'
  ],
  limit: ['the limit is 3', 'Error: EMFILE: too many open files, watch', 'Error: ENOSPC: System limit for number of file watchers reached'],
  'no-tests': ['no tests failed', 'No tests found, exiting with code 1']
})

playFamily('assertion', {
  assertion: [
    'the assertion is true',
    'AssertionError: 3 is not 4',
    'E       assert 3 == 4',
    'assert 3 == 4',
    'Assertion failed: (total == 4), function main',
    'F0101 Check failed: total == 4',
    'Assert.Equal() Failure: Values differ'
  ],
  expectation: [
    'we expect nothing',
    'expect(received).toBe(expected) // Object.is equality',
    'Failed asserting that 3 matches 4.',
    '[ERROR]   CartTest.total:12 expected: <4> but was: <3>',
    'Expected 2 Was 0',
    'Expected equality of these values:',
    'unexpected exception thrown; expected:<java.lang.IllegalStateException> but was:<java.lang.IllegalArgumentException>',
    'Received: 3'
  ],
  'failed-test': [
    'all tests passed',
    'FAILED tests/test_cart.py::test_total',
    '___________ TestCart.test_total ___________',
    '● cart › adds the total',
    '--- FAIL: TestTotal (0.00s)',
    'FAIL src/cart.test.ts',
    'not ok 3 - adds the total',
    '2 tests failed'
  ]
})

playFamily('exception', {
  'missing-value': [
    'the properties are there',
    'java.lang.NullPointerException',
    "TypeError: Cannot read properties of undefined (reading 'total')",
    "AttributeError: 'Cart' object has no attribute 'total'"
  ],
  type: [
    'the type is number',
    'ValueError: too many values to unpack',
    'java.lang.IllegalStateException: closed',
    'list index out of range'
  ],
  uncaught: ['no error', 'com.example.CartException: total is negative', 'Uncaught total', 'RuntimeError: the cart is closed']
})
