type Mask = readonly [pattern: RegExp, stands: string]

/** In marks that hardly any name holds, so that whoever reads one knows that the text there changes from run to run. */
const tmp = '⟨tmp⟩'
const time = '⟨time⟩'
const host = '⟨host⟩'

/** What is never the same in two runs. */
const certain: readonly Mask[] = [
  // The first folder below that of temporary files, where its name looks random; the counters of pytest with it.
  [
    /(?<![\w.-])(?:\/private)?\/(?:tmp|var\/tmp|var\/folders\/[^/\s]{1,40}\/[^/\s]{1,60}\/T)\/(?:pytest-of-[^/\s]{1,40}\/pytest-\d{1,9}|(?=tmp|[^\s/\\'"`)\]>,:;]{0,200}?(?:\d|[.-][A-Za-z]{0,8}[a-z][A-Z]))[^\s/\\'"`)\]>,:;]{1,200})/g,
    tmp
  ],
  [/(?<![A-Za-z])[A-Za-z]:[\\/]Users[\\/][^\\/\s]{1,40}[\\/]AppData[\\/]Local[\\/]Temp[\\/][^\s/\\'"`)\]>,:;]{1,200}/g, tmp],
  [/(?<=\bat )0x[0-9a-fA-F]{6,16}\b|\b0x[0-9a-fA-F]{9,16}\b/g, '⟨address⟩'],
  [/\$\$Lambda\$?\d{0,9}(?:\/⟨address⟩)?/g, '$$$$Lambda'],
  // `Object.toString` of Java.
  [/(?<=[\w$\])>]@)(?=[a-f]{0,8}\d)[0-9a-f]{5,8}(?![\w.@-])/g, '⟨hash⟩'],
  // Ports that the system gives to whoever asks for any.
  [/(?<=\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)|\[::1\]):(?:3[3-9]\d{3}|[45]\d{4}|6[0-5]\d{3})\b/g, ':⟨port⟩'],
  [/\bfv-az\d{1,6}-\d{1,6}\b|\brunnervm[a-z0-9]{5,8}\b/g, host],
  [/\bip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}(?:\.[a-z0-9-]{1,30}\.compute\.internal|\.ec2\.internal)?\b/g, host]
]

/** What may as well be a value that a test is about: it stays where two tests differ in nothing else. */
const likely: readonly Mask[] = [
  [/\b\d{4}-\d{2}-\d{2}[T _]\d{2}[:-]\d{2}(?:[:-]\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/g, time],
  [
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d{2}:\d{2}:\d{2}(?: GMT)?(?:[+-]\d{4})?/g,
    time
  ],
  [/(?<![\dA-Za-z])20\d{6}[-_T]?\d{6}Z?(?![\dA-Za-z])/g, time],
  // Seconds and milliseconds since 1970, for the years from 2017 to 2033.
  [/(?<![\d.])1[5-9]\d{8}(?:\d{3})?(?![\d.])/g, time],
  [/(?<![0-9a-fA-F])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-fA-F])/g, '⟨uuid⟩'],
  [/(?<![0-9A-Za-z])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9A-Za-z])/g, '⟨hash⟩'],
  [/\bpid[ =:]{1,2}\d{1,8}\b/gi, '⟨pid⟩'],
  // What a tool adds at the end: how long it took, and how much there was.
  [/(?<!\s) {0,3}[([](?:(?:took|in|after) )?\d{1,9}(?:\.\d{1,9})? ?(?:ns|[µu]s|ms|s|sec|secs|seconds?|mins?|minutes?)[)\]]$/, ''],
  [/(?<!\s) {0,3}[([]\d{1,9}(?: (?:of|out of) \d{1,9})? (?:tests?|specs?|cases?|examples?|assertions?|scenarios?)[)\]]$/, '']
]

const masked = (text: string, masks: readonly Mask[]) => masks.reduce((left, [pattern, stands]) => left.replace(pattern, stands), text)

// Hardly any name holds any of this, and all of them are looked at.
const mayBeCertain = /[\\/@]|0x|\$\$|:\d{5}|fv-az|runnervm|ip-\d/
const mayBeLikely = /[0-9a-fA-F]{8}|\d[-:]\d\d|pid|[)\]]$/i

/** A name without what is never the same in two runs. */
export const maskCertain = (text: string): string => (mayBeCertain.test(text) ? masked(text, certain) : text)

/** And without what is hardly ever the same. */
export const maskLikely = (text: string): string => (mayBeLikely.test(text) ? masked(text, likely) : text)

/** Whether a name holds a mark for what changes from run to run, so that nobody can find the test by it. */
export const isMasked = (text: string): boolean => /⟨(?:tmp|time|host|address|hash|port|uuid|pid)⟩/.test(text)
