import type { Family } from '../family.ts'

/** A package, an image or a file could not be fetched. */
export const registry: Family = {
  image:
    /manifest (?:for \S{1,200} not found|unknown)|pull access denied|[Ff]ailed to (?:resolve reference|do request|pull image|resolve source metadata|fetch (?:anonymous|oauth) token)|\b(?:ErrImagePull|ImagePullBackOff)\b|error pulling image|Docker pull failed|Error response from daemon: (?:Get|Head|received unexpected HTTP status)|layer verification failed|failed to copy: httpReadSeeker/,
  npm: /\bnpm (?:ERR!|error) (?:code )?(?:E404|E5\d\d|EINTEGRITY)\b|\bnpm (?:ERR!|error) (?:404|5\d\d) |\bERR_PNPM_(?:FETCH|META_FETCH|TARBALL)\w{0,40}|An unexpected error occurred: "https:\/\/registry|network timeout at: |\bEINTEGRITY\b|\bYN0035\b/,
  packages:
    /Could not (?:transfer|GET|HEAD|download) (?:artifact |metadata |resource |')|Hash Sum mismatch|does not have a Release file|\bNU1301\b|[Uu]nable to load the service index|Unable to fetch some archives|Failed to fetch https?:|Could not fetch URL|spurious network error|Gem::RemoteFetcher|Bundler::HTTPError|Error downloading packages|DO NOT MATCH THE HASHES|verifying .{1,200}: checksum mismatch|\b(?:proxy|sum)\.golang\.org\b.{0,200}(?:\b5\d\d\b|\b410\b|timeout|EOF|refused|reset)|(?:pypi\.org|pythonhosted\.org)\b.{0,200}(?:[Tt]imed out|[Tt]imeout|error|failed)|is not a valid (?:gem|repository)/,
  download:
    /\b[Dd]ownload(?:ing)? (?:of .{1,100} )?(?:failed|timed out)|[Ff]ailed to download\b|[Ee]rror downloading\b|[Uu]nable to download\b|[Cc]ould not download\b|\bcurl: \(22\)|wget: server returned error|tar: Unexpected EOF in archive|gzip: stdin: (?:not in gzip format|unexpected end)/,
  'cache-service': /Cache service responded with \d|Failed to (?:restore|save): /,
  artifact:
    /Unable to (?:find|download) any artifacts|Artifact not found|Unable to download artifact|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL)/
}
