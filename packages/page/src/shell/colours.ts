/** Colours of text hold 4.5:1 on both grounds, those of bars 3:1. */
const light = {
  ground: '#f5f6f8',
  card: '#ffffff',
  ink: '#1a1f26',
  soft: '#545d68',
  edge: '#dfe3e8',
  link: '#0a56b4',
  up: '#2a9d66',
  'up-ink': '#146c43',
  'up-wash': '#e4f5ec',
  degraded: '#c98500',
  'degraded-ink': '#7d5000',
  'degraded-wash': '#fff3d9',
  down: '#d3303a',
  'down-ink': '#b01c28',
  'down-wash': '#fdeaea',
  maintenance: '#4a80de',
  'maintenance-ink': '#1f56b3',
  'maintenance-wash': '#e8f0fd',
  unknown: '#858f9b',
  'unknown-ink': '#545d68',
  'unknown-wash': '#eceef1'
}

const dark: typeof light = {
  ground: '#0e1116',
  card: '#171b22',
  ink: '#e8ecf1',
  soft: '#a0aab6',
  edge: '#2b323c',
  link: '#7ab7ff',
  up: '#38b27a',
  'up-ink': '#62d79d',
  'up-wash': '#12291f',
  degraded: '#dba017',
  'degraded-ink': '#f2bf4d',
  'degraded-wash': '#2e2510',
  down: '#f0545c',
  'down-ink': '#ff8f92',
  'down-wash': '#34171a',
  maintenance: '#6a9df5',
  'maintenance-ink': '#94bbff',
  'maintenance-wash': '#16243d',
  unknown: '#6c7783',
  'unknown-ink': '#a0aab6',
  'unknown-wash': '#20262e'
}

const variables = (colours: typeof light) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** The theme of the reader's system, unless the reader chose one. */
export const colours = `
:root{color-scheme:light;${variables(light)}}
:root[data-theme=dark]{color-scheme:dark;${variables(dark)}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(dark)}}}
@media print{:root,:root[data-theme]{color-scheme:light;${variables(light)}}}
`
