/** What the changelog says of a version, without its heading. Throws when it says nothing. */
export function changelogSection(changelog: string, tag: string): string {
  const version = tag.replace(/^v/, '')
  const sections = changelog.split(/^## /m)
  const found = sections.find((section) => section.startsWith(`[${version}]`) || section.startsWith(`${version} `))
  const text = found?.split('\n').slice(1).join('\n').trim()
  if (!text) throw new Error(`CHANGELOG.md says nothing of ${version}: move what is under [Unreleased] to "## [${version}] - YYYY-MM-DD"`)
  return text
}
