/** Where the links and images of a page lead, but those that lead to other sites. */
export const linksOf = (markdown: string): readonly string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, to = '']) => (/^[a-z]+:/.test(to) ? [] : to))

/** The anchors that GitHub gives to the headings of a page. */
export const anchorsOf = (markdown: string): ReadonlySet<string> =>
  new Set([...withoutCode(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)))

export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const withoutCode = (markdown: string) => markdown.replaceAll(/^```.*?^```/gms, '')
