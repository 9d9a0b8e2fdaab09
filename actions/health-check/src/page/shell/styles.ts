import { baseStyles, toneStyles } from '@tocsin/page'

/** What all pages look like. */
export const styles = `${baseStyles}.banner{display:flex;gap:14px;border:1px solid;border-radius:12px;padding:18px 20px;margin-bottom:16px}
.banner .icon{width:26px;height:26px;margin-top:2px}
.banner h2{font-size:1.25rem;line-height:1.35}
.banner p{font-size:.875rem}
.banner ul{margin-top:10px;font-size:.9375rem}
.banner li+li{margin-top:4px}
.banner a{color:inherit;font-weight:600}
.is-stale .banner.banner{background:var(--unknown-wash);border-color:var(--unknown)}
.is-stale .banner.banner .icon{fill:var(--unknown)}
.is-stale .banner h2::before{content:'Last known: '}
.age::after{content:attr(data-ago)}
.stale,.announcement{border-radius:12px;padding:12px 20px;margin-bottom:16px;background:var(--degraded-wash);border:1px solid var(--degraded)}
.announcement{background:var(--card);border-color:var(--edge);border-left:4px solid var(--link)}
.announcement p+p{margin-top:8px}
main section{margin-bottom:28px}
.group+.legend{margin-top:-14px}
main section.banner,main section.announcement{margin-bottom:20px}
section>h2{margin-bottom:8px}
.card{background:var(--card);border:1px solid var(--edge);border-radius:12px;padding:0 20px}
.card>p{padding:14px 0}
.card>article+article{border-top:1px solid var(--edge)}
.endpoint{padding:16px 0 14px}
.incident{padding:16px 0}
.head{display:flex;gap:4px 16px;justify-content:space-between;align-items:baseline;flex-wrap:wrap}
.head h3{flex:1 1 auto;min-width:0;max-width:100%}
.head h3 a{color:inherit;text-decoration:none}
.head h3 a:hover{text-decoration:underline}
.state{display:inline-flex;gap:7px;align-items:center;font-size:.875rem;font-weight:600;flex:none}
.state .icon{width:14px;height:14px}
.spark{width:88px;height:20px;align-self:center;flex:none}
.spark path,.lines path,.key path{fill:none;stroke-width:1.5;vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}
.spark path{stroke:var(--soft);stroke-width:1.25}
.cause{font-size:.9375rem;margin-top:2px}
.bars{display:block;width:100%;height:36px;margin-top:10px}
.scale{display:flex;justify-content:space-between;gap:12px;margin-top:6px;font-size:.8125rem;font-variant-numeric:tabular-nums}
.scale span{white-space:nowrap}
.scale span:nth-child(2){color:var(--ink);text-align:center}
summary{cursor:pointer;border-radius:3px}
.endpoint details{margin-top:6px}
.endpoint summary{color:var(--soft);font-size:.8125rem;width:max-content;padding:2px 4px 2px 0}
.endpoint summary:hover{color:var(--ink)}
.group>details>summary{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 16px;margin-bottom:8px;list-style:none}
.group>details>summary h2{flex:1 1 auto}
.group>details>summary::-webkit-details-marker{display:none}
.group>details>summary h2::before{content:'';display:inline-block;width:7px;height:7px;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(-45deg);margin:0 10px 2px 1px}
.group>details[open]>summary h2::before{transform:rotate(45deg);margin-bottom:4px}
dl{display:grid;grid-template-columns:repeat(4,1fr);gap:8px 16px;margin-top:4px}
dt{color:var(--soft);font-size:.8125rem}
dd{font-weight:600;font-variant-numeric:tabular-nums}
.facts+.quiet,.facts~.quiet{margin-top:8px}
.days{font-size:.875rem;margin-top:4px}
.days b{font-weight:600;margin-right:6px}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:10px 0 28px;font-size:.8125rem}
.legend li{display:flex;gap:6px;align-items:flex-end;line-height:1.2}
.legend svg{width:6px;height:18px}
.timeline{border-left:2px solid var(--edge);margin:12px 0 8px 5px;padding-left:18px}
.timeline li+li{margin-top:14px}
.timeline li{position:relative}
.timeline li::before{content:'';position:absolute;left:-24px;top:7px;width:10px;height:10px;border-radius:50%;background:var(--card);border:2px solid var(--soft)}
.timeline p+p{margin-top:4px}
.timeline b{color:var(--ink)}
.lines-list{padding:4px 0}
.lines-list li{padding:10px 0}
.lines-list li+li{border-top:1px solid var(--edge)}
.lines-list .quiet{display:block}
.more{margin-top:10px;font-size:.9375rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:10px 12px 10px 0;font-weight:400}
thead th{color:var(--soft);font-size:.8125rem;padding-bottom:4px}
tbody tr+tr>*{border-top:1px solid var(--edge)}
table.card{border-spacing:0;border-collapse:separate}
.objectives th:first-child{padding-left:20px;width:50%}
.objectives td:last-child,.objectives thead th:last-child{padding-right:20px;width:34%}
.objectives tbody th bdi{font-weight:600}
.objectives .quiet{display:block}
.objectives td:nth-child(2){white-space:nowrap}
.objectives{padding:4px 0}
.gauge{display:block;width:100%;height:8px;margin:8px 0 4px}
.track{fill:var(--unknown-wash);stroke:var(--edge)}
.chart{margin-top:4px;padding:16px 0}
.plot{display:grid;grid-template-columns:auto 1fr;gap:6px 10px}
.scale-y{display:flex;flex-direction:column;justify-content:space-between;text-align:right;margin:-9px 0}
.scale-y,.scale-x,.chart figcaption{font-size:.75rem;color:var(--soft);white-space:nowrap}
.scale-x{grid-column:2;display:flex;justify-content:space-between}
.lines{width:100%;height:220px;overflow:visible}
.lines .grid{stroke:var(--edge);stroke-width:1}
.lines .line-p50,.key .line-p50{stroke:var(--link);stroke-width:2.25}
.lines .line-p95,.key .line-p95{stroke:var(--degraded);stroke-width:1.5}
.lines .line-p99,.key .line-p99{stroke:var(--unknown);stroke-dasharray:2 4}
.chart figcaption{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:10px}
.key{display:inline-flex;gap:6px;align-items:center}
.key svg{width:24px;height:8px}
.fold summary{padding:12px 0;font-size:.875rem;color:var(--soft)}
.tip{position:fixed;z-index:2;max-width:min(320px,calc(100vw - 16px));background:var(--ink);color:var(--card);font-size:.8125rem;line-height:1.4;padding:5px 10px;border-radius:6px;pointer-events:none}
footer{border-top:1px solid var(--edge);margin-top:36px;padding:18px 0 48px}
footer p+p{margin-top:6px}
footer nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:10px}
${toneStyles}
@media(max-width:560px){
.top{padding-top:20px;padding-bottom:14px}
.card{padding:0 16px}
.spark{display:none}
.bars{height:32px}
.scale{font-size:.75rem;gap:6px}
.banner{padding:14px 16px;gap:12px}
.banner h2{font-size:1.125rem}
dl.periods{grid-template-columns:repeat(2,1fr)}
dl.times{grid-template-columns:repeat(3,1fr)}
.objectives{display:block;padding:0 16px}
.objectives tbody{display:block}
.objectives thead{position:absolute;clip-path:inset(50%)}
.objectives tr{display:grid;grid-template-columns:auto 1fr;gap:8px 24px;padding:14px 0}
.objectives tr+tr{border-top:1px solid var(--edge)}
.objectives tbody tr>*{border:0;padding:0!important;width:auto!important}
.objectives th{grid-column:1/3}
.objectives td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.8125rem}
.lines{height:170px}
.scale-x span:nth-child(even){display:none}
}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.bars,.icon,.legend svg,.gauge,.lines,.spark{forced-color-adjust:none}}
@media print{
body{background:#fff;font-size:12px}
.theme,.skip,.tip,footer nav{display:none}
.card,.banner,article{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
