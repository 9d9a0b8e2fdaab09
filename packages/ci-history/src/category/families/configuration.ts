import type { Family } from '../family.ts'

/** An input, a setting or a tool is wrong or missing. */
export const configuration: Family = {
  workflow:
    /^(?:Unexpected value|Unrecognized named-value|Input required and not supplied|The template is not valid|Invalid workflow file|Can't find 'action\.yml'|Unable to resolve action|Unexpected input\(s\))|\bThe workflow is not valid\b/,
  arguments:
    /\bunrecognized (?:arguments?|option)|\bunknown (?:option|flag|command|argument|switch|shorthand flag)\b|\bno such (?:option|(?:sub)?command)\b|\bMissing script: |\binvalid (?:option|choice)\b|the following arguments are required|[Mm]issing required (?:option|argument|flag|parameter)|flag provided but not defined|unexpected argument '/i,
  environment:
    /unbound variable|\benvironment variable\b.{1,100}\b(?:not set|required|missing|undefined|must be set)|[Mm]issing (?:required )?(?:env\b|environment variable|secret)|^KeyError: '[A-Z][A-Z0-9_]{2,60}'|\b[A-Z][A-Z0-9_]{3,60} (?:is|must be) (?:not )?set\b/,
  tool: /\bcommand not found\b|: not found$|is not recognized as (?:an internal|the name)|executable file not found in|\bspawn \S{1,100} ENOENT\b/,
  'missing-file':
    /\bENOENT\b|[Nn]o such file or directory|\bFileNotFound(?:Error|Exception)\b|Could not find a part of the path|[Cc]ould not find (?:the )?(?:file|config)/,
  value:
    /\b(?:does|do) not support\b.{1,120}\b(?:greater|less|larger|smaller|more|other) than\b|\b[Ss]et --[\w-]{2,60} to\b|\b(?:[Ii]nvalid|[Uu]nsupported|[Bb]ad) (?:reference format\b|config\w{0,10}|setting|parameter|value for)\b|\bConfiguration(?:Error|Exception)\b|\bImproperlyConfigured\b|\b[Cc]onfig(?:uration)? (?:error|file .{1,200}(?:not found|invalid|could not))|\b(?:YAMLException|ScannerError|ParserError)\b|\byaml: (?:line|unmarshal)/,
  version:
    /\b[Uu]nsupported engine\b|\bEBADENGINE\b|Unsupported (?:class file major version|major\.minor version)|it requires rustc \d|[Rr]equires (?:a different )?(?:Node|Python|Java|Go|Ruby)\b|requires-python|Version \S{1,60} with arch(?:itecture)? \S{1,40} (?:was )?not found|Unable to find (?:Node|Python|Java|Go|Ruby) version/i,
  limit: /System limit for number of file watchers|\bEMFILE\b|[Tt]oo many open files/,
  'no-tests': /^(?:Error: )?No tests? (?:found|files found|were executed|ran)\b|collected 0 items/i
}
