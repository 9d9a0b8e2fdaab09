export const id=40
export const ids=[40]
export const modules={6040:((e,t,n)=>{n.r(t),n.d(t,{issueEntry:()=>$})
var i=n(9149),s=n(6607),r=n(3030)
function remoteOf({number:e,url:t,comment:n},{remote:i}){const s=i?.id===String(e)?i.thread:void 0,r=void 0===n?s:String(n)
return{id:String(e),url:t,...void 0!==r&&{thread:r}}}function said({labels:e,assignees:t}={labels:[],assignees:[]}){const named=(e,t)=>0===t.length?[]:[`${e} ${t.join(", ")}`],n=[...named("labels",e),...named("assignees",t)]
return 0===n.length?{}:{detail:`GitHub left out ${n.join(" and ")}: the token must be allowed to push, and an assignee to be assigned`}}const o={401:{reason:"auth",fix:"Pass a valid `github-token`, such as ${{ github.token }}."},403:{reason:"auth",fix:"Give the job `permissions: { issues: write }` beside those it has; naming one sets all others to none."},404:{reason:"not-found",fix:"Check that the token may see the repository, and give the job `permissions: { issues: write }` beside those it has."},410:{reason:"unsupported",fix:"Turn on Issues in the settings of the repository, or route the alert to another channel."},422:{reason:"invalid",fix:"Check the labels and assignees of the channel. If they are right, report this as a bug."}},line=e=>(0,r.$Q)((0,s.TN)(e),500)
var a=n(3178),l=n(8933)
function clipText(e,t){let n=t
const i=[]
for(const t of e){const e=sizeOf(t)
if(e>n)return[...i,...n<1?["…"]:[clipped(t,n)]]
i.push(t),n-=e}return i}const lengthOf=e=>e.reduce((e,t)=>e+sizeOf(t),0)
function sizeOf(e){return"string"==typeof e?e.length:"quote"in e?lengthOf(e.quote):"subtext"in e?lengthOf(e.subtext):Object.values(e)[0]?.length??0}function clipped(e,t){return"string"==typeof e?(0,r.$Q)(e,t):"bold"in e?{bold:(0,r.$Q)(e.bold,t)}:"italic"in e?{italic:(0,r.$Q)(e.italic,t)}:"code"in e?{code:(0,r.$Q)(e.code,t)}:"link"in e?{...e,link:(0,r.$Q)(e.link,t)}:"block"in e?{...e,block:(0,r.$Q)(e.block,t)}:"quote"in e?{quote:clipText(e.quote,t)}:"subtext"in e?{subtext:clipText(e.subtext,t)}:"…"}var u=n(6473),c=n(3451)
function githubMarkdown(e,t=Number.POSITIVE_INFINITY){const n=draw(e)
if(n.length<=t)return n
const i=(0,u.n)(t,n=>draw(clipText(e,n)).length<=t)
return i<1?"":draw(clipText(e,i))}function draw(e){const t=[]
let n=""
for(const i of e){const e=drawSpan(i)
""!==e&&(0,c.W)(i)?(t.push(withBreaks(n),e),n=""):n+=e}return[...t,withBreaks(n)].filter(e=>""!==e).join("\n\n")}const withBreaks=e=>e.trim().replace(/[^\S\n]*\n/g,"\n").replace(/(?<!\n)\n(?!\n)/g,"  \n")
function drawSpan(e){return"string"==typeof e?drawLines(e):"bold"in e?wrapped("b",(0,l.FV)(e.bold)):"italic"in e?wrapped("i",(0,l.FV)(e.italic)):"code"in e?""===(0,s.RK)(e.code).trim()?"":(0,l.SS)(e.code):"link"in e?(0,l.iQ)(e.link||e.href,e.href):"time"in e?(0,l.FV)(timeInWords(e.time,e.style)):"block"in e?""===(0,s.RK)(e.block).trim()?"":(0,l.DV)(e.block,e.language):"quote"in e?quoted(draw(e.quote)):"subtext"in e?draw(e.subtext).replace(/^.+?(?= {2}$|$)/gm,"<sub>$&</sub>"):e.markdown}const wrapped=(e,t)=>""===t?"":`<${e}>${t}</${e}>`,quoted=e=>""===e?"":e.replace(/^/gm,"> "),drawLines=e=>(0,s.uH)(e).split("\n").map(drawLine).join("\n")
function drawLine(e){const t=(0,l.FV)(e),n=/^\s/.test(e)?" ":""
return""===t?n:n+t+(/\s$/.test(e)?" ":"")}function timeInWords(e,t="relative"){const n=Date.parse(e)
if(Number.isNaN(n))return e
const i=new Date(n).toISOString(),[s,r]=[i.slice(0,10),`${i.slice(11,16)} UTC`]
return{relative:`${s} ${r}`,date:s,time:r}[t]}var d=n(6357),f=n(3566)
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>""!==(0,s.RK)(e).trim())),i=[]
let r=t
for(const[e,t]of n.entries()){const s=Math.floor(r/(n.length-e))-2,o=s<200?"":excerpts_draw(t,s)
""!==o&&i.push(o),r-=o.length+2}return i.join("\n\n")}function excerpts_draw(e,t){const n=part(e,e.lines.length)
if(n.length<=t)return n
const i=(0,u.n)(e.lines.length-1,n=>n>0&&part(e,n).length<=t),[s=""]=e.lines,o={...e,lines:[(0,r.$Q)(s,Math.floor(t/2)),...e.lines.slice(1)]},a=i>0?part(e,i):part(o,1)
return a.length<=t?a:""}function part({title:e,lines:t,url:n},i){const s=(0,l.DV)(t.slice(0,i).join("\n")),o=t.length-i,a=o>0?`\n\n<sub>${o} more ${1===o?"line":"lines"}${n?`: ${(0,l.iQ)("the whole log",n)}`:""}</sub>`:"",u=(0,r.$Q)(e,200),c=n?(0,l.iQ)(u||"Log",n):(0,l.FV)(u)
return i<=30?`${""===c?"":`<b>${c}</b>\n\n`}${s}${a}`:`<details><summary>${(0,l.FV)(u)||"Log"}, ${i} lines</summary>\n\n${s}${a}\n\n</details>`}function bodyOf(e,t=(0,d.ql)()){const n=[githubMarkdown(e.summary,2e4),fieldList(e.fields)],i=[linkLine(e),footer(e,t)],s=[...n,...i].reduce((e,t)=>e+t.length+2,0)
return[...n,drawExcerpts(e.excerpts,6e4-s),...i].filter(e=>""!==e).join("\n\n")}function fieldList(e){const t=e.slice(0,50).map(fieldItem),n=t.filter((e,n)=>body_lengthOf(t.slice(0,n+1))<=15e3),i=e.length-n.length
return[...n,...i>0?[`- … ${i} more`]:[]].join("\n")}const body_lengthOf=e=>e.reduce((e,t)=>e+t.length+1,0)
function fieldItem({name:e,value:t}){const n=(0,l.FV)((0,r.$Q)(e,200)),i=githubMarkdown(t,4e3).replaceAll("\n","\n  ")
return`- ${""===n?"":`<b>${n}</b> `}${i.startsWith("```")||i.startsWith(">")?"\n\n  ":""}${i}`}function linkLine({url:e,links:t,runbook:n}){const i=[...n?[{label:"Runbook",url:n}]:[],...t,...e?[{label:"Details",url:e}]:[]],s=i.filter((e,t)=>(0,f.qP)(e.url)&&i.findIndex(t=>t.url===e.url)===t).map(e=>(0,l.iQ)((0,r.$Q)(e.label,200)||"link",e.url))
return s.filter((e,t)=>body_lengthOf(s.slice(0,t+1))<=6e3).join(" · ")}function footer({context:e="",severity:t,reason:n="",startedAt:i,status:s},o){const a=""===n.trim()?"":`: ${(0,r.$Q)(n,500)}`,u="info"===s&&""===a?"":`${t} ${o[t].name}${a}`,c=void 0===i||Number.isNaN(Date.parse(i))?"":`since ${timeInWords(i)}`,d=[(0,r.$Q)(e,500),u,c].map(l.FV).filter(e=>""!==e)
return 0===d.length?"":`<sub>${d.join(" · ")}</sub>`}var h=n(6755)
const g={firing:"firing",acknowledged:"acknowledged",resolved:"recovered",info:"for information"}
function statusOf(e,t=(0,d.ql)()){const{status:n,severity:i,reason:s=""}=e,{emoji:r,name:o}=t[i],a="resolved"===n?"✅":`${r} ${i} ${(0,l.FV)(o)},`,u=""===s.trim()?"":`: ${(0,l.FV)(s)}`
return[`**${a} ${g[n]}**${function({status:e,startedAt:t,endedAt:n}){const i=(0,h.z4)(t,n)
return"resolved"===e?void 0===i?"":` after ${(0,h.p0)(i)}`:void 0===t||Number.isNaN(Date.parse(t))?"":` since ${(0,l.FV)(timeInWords(t))}`}(e)}${"resolved"===n?"":u}`,githubMarkdown(e.summary,4e3)].filter(e=>""!==e).join("\n\n")}const digest=e=>(0,a.s)(JSON.stringify(e)).slice(0,24)
function titleOf(e,t){const n=(0,s.RK)((0,s.TN)(t)).replaceAll("`","'").trim()||"Untitled"
return(0,r.$Q)(e+n,256)}const b={name:"github-issue",via:"github",ties:!0,render:function({alert:e,remote:t,tie:n},i){const{channel:s,labels:r,assignees:o,reopenWithinMs:a,titlePrefix:l="",severities:u}=i
return{key:digest([s,e.key]),...void 0!==e.series&&{series:digest([s,"series",e.series])},severity:e.severity,title:titleOf(l,e.title),body:bodyOf(e,u),status:statusOf(e,u),state:"resolved"===e.status?"closed":"open",labels:r,assignees:o,reopenWithinMs:a,...t&&{remote:t},...n&&{tie:n}}},classify:function(e,{request:t}){switch(e.kind){case"done":return{kind:"delivered",remote:remoteOf(e,t),...said(e.dropped)}
case"nothing":return{kind:"accepted",detail:e.later?"a later alert goes on in its issue":"it has no issue that could be closed"}
case"doubtful":return{kind:"retry",reason:"network",detail:`${line(e.message)}; the issue may be there already`,afterMs:15e3}
case"refused":return function({status:e,message:t,waitMs:n,fix:i}){const s=line(t)
if(void 0!==n)return{kind:"retry",reason:"rate-limited",detail:s,afterMs:n}
if(e>=500||408===e)return{kind:"retry",reason:408===e?"timeout":"server",detail:s}
const r=o[e]??{reason:"invalid",fix:"Check the settings of the channel against this answer."}
return{kind:"final",detail:s,reason:r.reason,fix:"auth"===r.reason?i??r.fix:r.fix}}(e)}},secrets:()=>[]},m=864e5,$={variables:()=>[],open({name:e,config:t,severity:n}){const{labels:s=["incident"],assignees:r=[],coolDown:o=m,titlePrefix:a}=t,l={channel:e,labels:s,assignees:r,reopenWithinMs:o,severities:n,...void 0===a?{}:{titlePrefix:a}}
return{outlet:(0,i.g)({name:e,channel:b,target:l}),style:{}}}}})}
