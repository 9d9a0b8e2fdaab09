import { tones } from '../tone.ts'
import { colours } from './colours.ts'

/** What pages of all kinds look like: they add what is their own. */
export const baseStyles = `${colours}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word}
.frame{max-width:880px;margin:0 auto;padding:0 16px}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1,h2,h3,p,li,th,td{overflow-wrap:anywhere}
.top>div{min-width:0}
ul,ol{list-style:none}
h1{font-size:1.375rem;line-height:1.3;font-weight:650}
h2{font-size:1.0625rem;line-height:1.4;font-weight:650}
h3{font-size:1rem;line-height:1.4;font-weight:600}
a{color:var(--link);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:8px;background:var(--card);padding:4px 12px;z-index:3}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{position:absolute}
.quiet,.label,.scale,.legend,footer,.lead{color:var(--soft);font-size:.875rem}
.lead{font-size:1rem;margin-top:2px}
.label{font-weight:600;margin-top:14px}
.top{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;padding-top:32px;padding-bottom:20px}
.top .quiet{margin-bottom:4px}
.theme{flex:none;width:36px;height:36px;padding:9px;background:none;border:1px solid var(--edge);border-radius:50%;cursor:pointer;fill:var(--soft)}
.theme svg{display:block;width:16px;height:16px}
.theme:hover{fill:var(--ink);border-color:var(--soft)}
[hidden]{display:none!important}
.icon{width:16px;height:16px;flex:none;fill:var(--soft)}
`

/** What has a tone. */
export const toneStyles = tones
  .map(
    (tone) =>
      `.fill-${tone}{fill:var(--${tone})}.state.is-${tone}{color:var(--${tone}-ink)}.state.is-${tone} .icon,.banner.is-${tone} .icon{fill:var(--${tone})}.banner.is-${tone}{background:var(--${tone}-wash);border-color:var(--${tone})}`
  )
  .join('\n')
