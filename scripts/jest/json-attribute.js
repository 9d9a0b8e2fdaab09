/** A jest transformer: gives the JSON imports of a module the attribute that Node demands and jest warns about. */
export default {
  process: (text) => ({ code: text.replace(/^(import \w+ from "[^"]+\.json");$/gm, '$1 with { type: "json" };') })
}
