/** Today’s colours for components that remember an older Discord: their shadow roots take this sheet too, before the first is made. */
export const restyleScript = `
const sheets = {
  'discord-messages': ':host{background:none;border:0}',
  'discord-message': ':host{color:#dbdee1}.discord-message-timestamp,.discord-message-edited{color:#949ba4}:host([highlight]){background:#444037;padding-right:48px}:host([highlight])::before{background:#f0b232}.discord-message-content{min-width:0}@media(max-width:600px){:host,:host([highlight]){padding-right:12px}}',
  'discord-embed': ':host{color:#dbdee1;font-size:14px}:host .discord-left-border{background:var(--bar,#1e1f22)!important}:host .discord-embed-wrapper{background:#2b2d31;border:0}:host .discord-embed-root{flex:0 1 520px}:host .discord-embed-wrapper .discord-embed-grid{display:block}',
  'discord-mention': ':host([highlight]){background:#f0b23233!important;color:#f0d9a8!important}',
  'discord-header': 'h1,h2,h3{margin:8px 0 4px!important}',
  'discord-pre': 'pre{width:100%!important;margin:6px 0 0!important}',
  'discord-action-row': ':host,:host>div{flex-wrap:wrap!important}',
  'discord-thread': ':host{background:#2b2d31}',
  'discord-code': 'code{background:#1e1f22!important;margin:0}:host([multiline]) code{width:100%;box-sizing:border-box}@media(max-width:600px){:host([multiline]) code{font-size:12px;line-height:16px}}',
  'discord-button': 'a,button{background:#4e5058!important;border-radius:8px!important;gap:8px}'
}
for (const [name, css] of Object.entries(sheets)) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  customElements.get(name).elementStyles.push(sheet)
}
`

/** Shows one channel at a time; without scripts all are there. */
export const tabsScript = `
const links = [...document.querySelectorAll('nav a[href^="#"]')]
const show = () => {
  const wanted = links.find((link) => link.hash === decodeURIComponent(location.hash)) ?? links[0]
  for (const link of links) {
    link.toggleAttribute('aria-current', link === wanted)
    document.getElementById(decodeURIComponent(link.hash.slice(1))).hidden = link !== wanted
  }
}
addEventListener('hashchange', () => { show(); scrollTo(0, 0) })
show()
`
