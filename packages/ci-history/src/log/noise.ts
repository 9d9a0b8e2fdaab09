import type { Noise } from './rule.ts'

const realCount = /(?:failures?|errors?|failed|problems?)\s{0,3}[:=]\s{0,3}[1-9]|[1-9]\d{0,6} (?:errors?|failures?|failed)/i

/** What looks like a failure but is not one. The penalties of all that match add up. */
export const noises: readonly Noise[] = [
  {
    name: 'none',
    pattern:
      /\b(?:0|no|zero|without) (?:\w{1,20} )?(?:errors?|failures?|failed|fail|problems?|issues?|vulnerabilities)\b|\b(?:errors?|failures?|failed|fail)\s{0,3}[:=]\s{0,3}0\b/i,
    penalty: 60,
    unless: realCount
  },
  {
    name: 'passed',
    pattern: /^(?:✓|✔|√|☑|✅|PASS\b|ok \d|ok\t|\[ {6,8}OK \]|\[ {2}PASSED)|\bPASSED$|\.\.\. ok$|\bsuccessfully\b/,
    penalty: 60,
    unless: /\b(?:not|NOT|n't|un)\b.{0,40}successfully/
  },
  { name: 'command', pattern: /^(?:\+{1,6} |\$ |\[command\]|> (?!Task |Could)\S{1,80} \S|Run |Running |Executing )/, penalty: 50 },
  { name: 'deprecation', pattern: /deprecat/i, penalty: 40 },
  { name: 'warning', pattern: /^(?:.{0,60}[\s[(|-])?(?:warn|warning|W)\b[\]:)| !]|\b\w{0,40}Warning: |: warning\b/i, penalty: 40 },
  {
    name: 'chatter',
    pattern: /^.{0,60}(?:^|[\s[|(-])(?:INFO|DEBUG|TRACE|VERBOSE|NOTICE|info|debug|trace|verbose|notice)\b(?=[\s\]|):-])/,
    penalty: 45
  },
  {
    name: 'option',
    pattern:
      /continue-on-error|if-no-files-found|fail-fast|fail_ci_if_error|--[\w-]{0,40}(?:err|fail)|-W(?:no-)?error|\bon[-_]?(?:error|failure)\b|set -[a-z]{0,6}e/i,
    penalty: 45
  },
  {
    name: 'setting',
    pattern: /^[A-Za-z_][\w-]{0,80}\s?[=:]\s?(?:true|false|error|\d{1,8}|'[^']{0,80}'|"[^"]{0,80}")$/,
    penalty: 40,
    unless: /^(?:expected|received|actual|got|want)/i
  },
  {
    name: 'retry',
    pattern: /\bretry(?:ing)?\b|will (?:retry|try again)|back(?:ing)? off \d|before trying again|attempt \d+ (?:of|\/)/i,
    penalty: 25,
    // The name of a test.
    unless: /^● /
  },
  {
    name: 'expected',
    pattern:
      /\bexpected (?:failures?|errors?|to fail)\b|\bxfail(?:ed)?\b|allowed to fail|\bignor(?:e|ed|ing)\b|\bsuppress|\bskipp(?:ed|ing)\b|non-fatal/i,
    penalty: 30
  },
  {
    name: 'frame',
    pattern: /^(?:at .{1,300}[:(]\d+|File ".{1,300}", line \d+|from \S{1,300}:\d+:in |\d+: 0x|#\d+ +0x|--- \S+\()/,
    penalty: 50
  },
  {
    name: 'source',
    pattern:
      /^(?:throw|raise|return|if|for|def|class|import|from|const|let|var|print|echo|except|catch|try|case|function|self)\b.{0,300}[;:({,)]?$|^\d{1,6} \| |^\| |^#\d+ \d+\.\d+ \+ /,
    penalty: 40
  },
  {
    name: 'advice',
    pattern: /^(?:hint|note|help|tip|see|for more|to see|to get|please|try|run|you can|this message|make sure|if you)\b/i,
    penalty: 45
  },
  {
    name: 'progress',
    pattern:
      /^(?:Downloading|Downloaded|Installing|Collecting|Requirement already|Using cached|Setting up|Unpacking|Preparing|Get:\d|Receiving|Resolving|Compiling|Building|Checking|Copying|Creating|Extracting|Fetching|Pulling|Uploading|Waiting|Attempting|\[\d+\/\d+\] )/,
    penalty: 30
  },
  { name: 'bar', pattern: /\d{1,3}%\||\d(?:it|s|B|kB|MB)\/s/, penalty: 40 },
  {
    name: 'only-status',
    pattern:
      /(?:exit(?:ed)?|fail(?:ed)?|complet(?:ed)?|return(?:ed)?|terminat(?:ed)?)\b.{0,60}\b(?:exit code|exit status|status|code|non-zero)\b|ELIFECYCLE|subcommand failed|^(?:g?make|mingw32-make)\b.{0,200}Error \d+$/i,
    penalty: 22
  },
  {
    name: 'runner-tail',
    pattern: /contact your self hosted runner administrator|exit(?:ed)? with (?:exit )?code \d+\.? This is a/,
    penalty: 40
  },
  {
    name: 'headline',
    pattern:
      /^[=\-*#_ ]{3,80}(?:FAILURES|ERRORS|short test summary info|Captured .{1,40}|summary of failures)[=\-*#_ ]{3,80}$|^(?:FAILURES!?|ERRORS!?|Failures:|Errors:|Failed tests?:|failures:|Traceback \(most recent call last\):)$/i,
    penalty: 40
  },
  { name: 'compiler-note', pattern: /:\d+:(?:\d+:)? {1,4}(?:note|remark|info): /, penalty: 45 }
]
