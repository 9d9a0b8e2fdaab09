import type { Family } from '../family.ts'

export const portInUse: Family = {
  'address-in-use':
    /\bEADDRINUSE\b|(?<![Ee]-?mail )\b[Aa]ddress (?:is )?already in use|Only one usage of each socket address|bind: address in use/,
  'port-in-use':
    /\b[Pp]ort (?:number )?\d{0,5}\s?(?:is|was) already (?:in use|allocated|being used|bound|taken)|\b[Pp]ort \d{1,5} is (?:in use|occupied|taken|not available)|\bport is already allocated|\bhttps?:\/\/\S{1,100}:\d{1,5} is already used\b|\balready running on port \d|Ports are not available|No (?:free|available) ports? (?:found|available|in range)/
}
