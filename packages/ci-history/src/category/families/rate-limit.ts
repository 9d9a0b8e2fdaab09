import type { Family } from '../family.ts'

export const rateLimit: Family = {
  'rate-limit':
    /\brate limit(?:s|ed|ing)?\b.{0,80}\b(?:exceeded|hit|reached)|(?:exceeded|hit|reached|over) .{0,60}\brate limit|(?:\bbeen|\bare|\bis|\bwas|:) rate[- ]limited\b|\bRate exceeded\b|\bRateLimit(?:Exceeded|Error|Exception)\b/i,
  'too-many-requests':
    /\btoomanyrequests\b|\bindicate success: 429\b|\bToo Many Requests\b|\bnpm (?:ERR!|error) code E429\b|\b(?:HTTP(?:\/\d(?:\.\d)?)?|status(?: code)?|returned error|response(?: code)?|HTTPError)[:= ]{1,3}(?:Error )?429\b/i,
  throttled: /\bThrottl(?:ing|ed)(?:Exception|Error)?\b(?! (?:is|was)? ?disabled)|\bSlowDown\b|\bRequestLimitExceeded\b/,
  quota: /\b[Qq]uota (?:has been |was )?exceeded\b|\bQuotaExceeded\w{0,30}|\bexceeded (?:your|the) (?:current )?quota\b/
}
