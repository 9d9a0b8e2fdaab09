import { baseStyles, toneStyles } from '@tocsin/page'

/** What the page looks like: for a phone first, wider where there is room. */
export const styles = `${baseStyles}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
b{font-weight:600}
.banner{display:flex;gap:12px;border:1px solid;border-radius:12px;padding:14px 16px;margin-bottom:16px}
.banner .icon{width:24px;height:24px;margin-top:1px}
.banner h2{font-size:1.125rem;line-height:1.35}
.banner p{margin-top:4px}
.banner a{color:inherit;font-weight:600}
.banner>div{min-width:0;overflow-wrap:anywhere}
.announcement{background:var(--card);border:1px solid var(--edge);border-left:4px solid var(--degraded);border-radius:12px;padding:12px 16px;margin-bottom:16px;font-size:.9375rem}
.card{background:var(--card);border:1px solid var(--edge);border-radius:12px;padding:0 16px}
.card+.card{margin-top:12px}
main section{margin-bottom:32px}
main section.banner,main section.announcement{margin-bottom:16px}
section>h2{margin-bottom:8px}
.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.intro{margin-bottom:10px}
.contents{display:flex;gap:8px;margin:16px -16px 24px;padding:2px 16px;font-size:.875rem;overflow-x:auto;white-space:nowrap;scrollbar-width:none}
.contents a{background:var(--card);border:1px solid var(--edge);border-radius:999px;padding:4px 12px;text-decoration:none;color:var(--ink)}
.contents a:hover{border-color:var(--soft)}
.controls{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-bottom:24px}
.controls label{display:grid;gap:4px;font-size:.875rem;color:var(--soft)}
.controls input,.controls select{font:inherit;font-size:1rem;color:var(--ink);background:var(--card);border:1px solid var(--unknown);border-radius:8px;padding:8px 12px;min-height:44px;width:100%}
.controls p{grid-column:1/3}
.controls p:empty{display:none}
.is-empty{display:none}
dl.totals{display:grid;grid-template-columns:1fr 1fr;gap:14px 16px;padding-top:14px;padding-bottom:14px}
dt{color:var(--soft);font-size:.8125rem}
dd{font-weight:600;font-variant-numeric:tabular-nums}
dd .quiet{display:block;font-weight:400;font-size:.8125rem}
.totals dd{font-size:1.25rem;line-height:1.3}
.facts{display:grid;grid-template-columns:1fr 1fr;gap:10px 16px;margin-top:12px}
.subject{padding:18px 0 14px;scroll-margin-top:8px}
.subject+.subject,.lines>*+*,.rows>li+li{border-top:1px solid var(--edge)}
.subject:target h3 .name{background:var(--degraded-wash);box-shadow:0 0 0 4px var(--degraded-wash);border-radius:2px}
.head{display:flex;gap:4px 16px;justify-content:space-between;align-items:baseline;flex-wrap:wrap}
.head h3{flex:1 1 60%;min-width:0}
.suite{color:var(--soft);font-weight:400}
.marks{display:inline-flex;gap:10px;align-items:center}
.new{font-size:.75rem;font-weight:600;line-height:1;padding:4px 8px;border-radius:999px;background:var(--maintenance-wash);color:var(--maintenance-ink)}
.state{display:inline-flex;gap:7px;align-items:center;font-size:.875rem;font-weight:600;flex:none}
h2.state{display:flex;font-size:1.0625rem;color:inherit!important}
h2.state .icon{width:16px;height:16px}
.state .icon{width:14px;height:14px}
.place{overflow-wrap:anywhere;margin-top:2px}
.strip{display:block;width:100%;height:28px;margin-top:12px}
.strip.is-short{width:50%}
.subject>p{margin-top:8px;font-size:.9375rem}
.subject>p.place{margin-top:2px;font-size:.875rem}
.subject>p.quiet{font-size:.875rem}
.cause code,.lines p>code{background:var(--unknown-wash);border-radius:4px;padding:1px 5px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
summary{cursor:pointer;border-radius:3px;color:var(--soft);font-size:.875rem;padding:8px 0;width:max-content;max-width:100%}
summary:hover{color:var(--ink)}
.subject details{margin-top:4px}
.subject details>*+*{margin-top:8px}
.subject details[open]{padding-bottom:8px}
.rule{font-size:.9375rem}
.evidence li{padding:8px 0;font-size:.9375rem}
.evidence li+li{border-top:1px solid var(--edge)}
.evidence .quiet{display:block}
.label{margin-top:14px}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:0 0 12px}
.legend li{display:flex;gap:6px;align-items:flex-end;line-height:1.2}
.legend svg{width:6px;height:18px}
.row{padding:12px 0}
.row h3{font-size:.9375rem}
.row .aside{font-size:.875rem;color:var(--soft);margin-top:4px;overflow-wrap:anywhere}
.row .aside b{color:var(--ink)}
.row .state{margin-right:10px}
.rest{margin-top:10px}
.lines>*{padding:14px 0}
.lines p{margin-top:4px;font-size:.9375rem}
.lines p.quiet{font-size:.875rem}
.places span{display:inline-block;margin-right:10px}
.charts{display:grid;gap:20px;padding:16px 0}
figcaption{font-size:.875rem;font-weight:600;margin-bottom:8px}
.columns{display:block;width:100%;height:120px;border-bottom:1px solid var(--edge)}
.weeks{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;font-size:.75rem;color:var(--soft);margin-top:4px;text-align:center}
.weeks.ends span:first-child{text-align:left}
.weeks b{display:block;color:var(--ink);font-size:.8125rem;font-variant-numeric:tabular-nums}
.weeks.ends span:last-child{text-align:right}
.fold{border-top:1px solid var(--edge)}
.wide{overflow-x:auto;padding-bottom:12px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.8125rem}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;font-weight:400}
td,thead th{white-space:nowrap;overflow-wrap:normal}
tr>:last-child{padding-right:0}
thead th{color:var(--soft);font-size:.8125rem}
tbody tr>*{border-top:1px solid var(--edge)}
.path li{margin-top:10px}
.path+ul{margin-top:12px}
.pair{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;font-size:.9375rem}
.gauge{display:block;width:100%;height:10px;margin-top:6px;background:var(--unknown-wash);border-radius:3px}
.slowest{fill:var(--maintenance);opacity:.3}
.limits{padding:4px 0}
.limits>div{padding:10px 0}
.limits>div+div{border-top:1px solid var(--edge)}
.limits dt::first-letter{text-transform:uppercase}
.limits dd{font-weight:400}
footer{border-top:1px solid var(--edge);margin-top:36px;padding:18px 0 48px}
footer nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:10px}
${toneStyles}
@media(min-width:720px){
.frame{max-width:1040px;padding:0 24px}
.card{padding:0 24px}
.banner{padding:18px 22px}
.banner h2{font-size:1.25rem}
dl.totals,.facts{grid-template-columns:repeat(4,1fr)}
.charts{grid-template-columns:1fr 1fr;gap:32px}
.controls{grid-template-columns:2fr 1fr;align-items:end}
.contents{flex-wrap:wrap;margin:16px 0 24px;padding:0}
.row{display:grid;grid-template-columns:3fr 2fr;gap:24px}
.row .aside{margin-top:0}
.limits>div{display:grid;grid-template-columns:120px 1fr}
}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.strip,.icon,.legend svg,.gauge,.columns{forced-color-adjust:none}}
@media print{
body{background:#fff;font-size:12px}
.theme,.skip,.controls,footer nav{display:none}
.subject,.banner,.row{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
