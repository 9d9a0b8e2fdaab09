export const id=412
export const ids=[412]
export const modules={8412:((e,t,n)=>{n.r(t),n.d(t,{issueEntry:()=>Q})
var s=n(9149),i=n(6607),r=n(3030)
function remoteOf({number:e,url:t,comment:n},{remote:s}){const i=s?.id===String(e)?s.thread:void 0,r=void 0===n?i:String(n)
return{id:String(e),url:t,...void 0!==r&&{thread:r}}}function said({labels:e,assignees:t}={labels:[],assignees:[]}){const named=(e,t)=>0===t.length?[]:[`${e} ${t.join(", ")}`],n=[...named("labels",e),...named("assignees",t)]
return 0===n.length?{}:{detail:`GitHub left out ${n.join(" and ")}: the token must be allowed to push, and an assignee to be assigned`}}const o={401:{reason:"auth",fix:"Pass a valid `github-token`, such as ${{ github.token }}."},403:{reason:"auth",fix:"Give the job `permissions: { issues: write }` beside those it has; naming one sets all others to none."},404:{reason:"not-found",fix:"Check that the token may see the repository, and give the job `permissions: { issues: write }` beside those it has."},410:{reason:"unsupported",fix:"Turn on Issues in the settings of the repository, or route the alert to another channel."},422:{reason:"invalid",fix:"Check the labels and assignees of the channel. If they are right, report this as a bug."}},line=e=>(0,r.$Q)((0,i.TN)(e),500)
var a=n(3178),l=n(5405),u=n(8933),d=n(3519),c=n(6357),f=n(3566),h=n(6473)
const g=2e4,m=15e3,$=4e3,b=6e3,p=200,v=4e3
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>""!==(0,i.RK)(e).trim())),s=[]
let r=t
for(const[e,t]of n.entries()){const i=Math.floor(r/(n.length-e))-2,o=i<p?"":draw(t,i)
""!==o&&s.push(o),r-=o.length+2}return s.join("\n\n")}function draw(e,t){const n=part(e,e.lines.length)
if(n.length<=t)return n
const s=(0,h.n)(e.lines.length-1,n=>n>0&&part(e,n).length<=t),[i=""]=e.lines,o={...e,lines:[(0,r.$Q)(i,Math.floor(t/2)),...e.lines.slice(1)]},a=s>0?part(e,s):part(o,1)
return a.length<=t?a:""}function part({title:e,lines:t,url:n},s){const i=(0,u.DV)(t.slice(0,s).join("\n")),o=t.length-s,a=o>0?`\n\n<sub>${o} more ${1===o?"line":"lines"}${n?`: ${(0,u.iQ)("the whole log",n)}`:""}</sub>`:"",l=(0,r.$Q)(e,200),d=n?(0,u.iQ)(l||"Log",n):(0,u.FV)(l)
if(s<=30)return`${""===d?"":`<b>${d}</b>\n\n`}${i}${a}`
return`<details>${`<summary>${(0,u.FV)(l)||"Log"}, ${s} lines</summary>`}\n\n${i}${a}\n\n</details>`}function bodyOf(e,t=(0,c.ql)()){const n=[(0,d.n)(e.summary,g),fieldList(e.fields)],s=[linkLine(e),footer(e,t)],i=[...n,...s].reduce((e,t)=>e+t.length+2,0)
return[...n,drawExcerpts(e.excerpts,6e4-i),...s].filter(e=>""!==e).join("\n\n")}function fieldList(e){const t=e.slice(0,50).map(fieldItem),n=t.filter((e,n)=>lengthOf(t.slice(0,n+1))<=m),s=e.length-n.length
return[...n,...s>0?[`- … ${s} more`]:[]].join("\n")}const lengthOf=e=>e.reduce((e,t)=>e+t.length+1,0)
function fieldItem({name:e,value:t}){const n=(0,u.FV)((0,r.$Q)(e,200)),s=(0,d.n)(t,$).replaceAll("\n","\n  ")
return`- ${""===n?"":`<b>${n}</b> `}${s.startsWith("```")||s.startsWith(">")?"\n\n  ":""}${s}`}function linkLine({url:e,links:t,runbook:n}){const s=[...n?[{label:"Runbook",url:n}]:[],...t,...e?[{label:"Details",url:e}]:[]],i=s.filter((e,t)=>(0,f.qP)(e.url)&&s.findIndex(t=>t.url===e.url)===t).map(e=>(0,u.iQ)((0,r.$Q)(e.label,200)||"link",e.url))
return i.filter((e,t)=>lengthOf(i.slice(0,t+1))<=b).join(" · ")}function footer({context:e="",severity:t,reason:n="",startedAt:s,status:i},o){const a=""===n.trim()?"":`: ${(0,r.$Q)(n,500)}`,l="info"===i&&""===a?"":`${t} ${o[t].name}${a}`,c=void 0===s||Number.isNaN(Date.parse(s))?"":`since ${(0,d.m)(s)}`,f=[(0,r.$Q)(e,500),l,c].map(u.FV).filter(e=>""!==e)
return 0===f.length?"":`<sub>${f.join(" · ")}</sub>`}var y=n(6755)
const k={firing:"firing",acknowledged:"acknowledged",resolved:"recovered",info:"for information"}
function statusOf(e,t=(0,c.ql)()){const{status:n,severity:s,reason:i=""}=e,{emoji:r,name:o}=t[s],a="resolved"===n?"✅":`${r} ${s} ${(0,u.FV)(o)},`,l=""===i.trim()?"":`: ${(0,u.FV)(i)}`
return[`**${a} ${k[n]}**${function({status:e,startedAt:t,endedAt:n}){const s=(0,y.z4)(t,n)
return"resolved"===e?void 0===s?"":` after ${(0,y.p0)(s)}`:void 0===t||Number.isNaN(Date.parse(t))?"":` since ${(0,u.FV)((0,d.m)(t))}`}(e)}${"resolved"===n?"":l}`,(0,d.n)(e.summary,v)].filter(e=>""!==e).join("\n\n")}const x=10,asked=e=>(0,l.p_)((0,l.OA)(e).assignees).filter(e=>"string"==typeof e&&/^[a-z\d][a-z\d_-]{0,99}$/i.test(e)),digest=e=>(0,a.s)(JSON.stringify(e)).slice(0,24)
function titleOf(e,t){const n=(0,i.RK)((0,i.TN)(t)).replaceAll("`","'").trim()||"Untitled"
return(0,r.$Q)(e+n,256)}const w={name:"github-issue",via:"github",ties:!0,render:function({alert:e,remote:t,tie:n,style:s},i){const{channel:r,labels:o,assignees:a,reopenWithinMs:l,titlePrefix:u="",severities:d}=i
return{key:digest([r,e.key]),...void 0!==e.series&&{series:digest([r,"series",e.series])},severity:e.severity,title:titleOf(u,e.title),body:bodyOf(e,d),status:statusOf(e,d),state:"resolved"===e.status?"closed":"open",labels:o,assignees:[...new Set([...a,...asked(s)])].slice(0,x),reopenWithinMs:l,...t&&{remote:t},...n&&{tie:n}}},classify:function(e,{request:t}){switch(e.kind){case"done":return{kind:"delivered",remote:remoteOf(e,t),...said(e.dropped)}
case"nothing":return{kind:"accepted",detail:e.later?"a later alert goes on in its issue":"it has no issue that could be closed"}
case"doubtful":return{kind:"retry",reason:"network",detail:`${line(e.message)}; the issue may be there already`,afterMs:15e3}
case"refused":return function({status:e,message:t,waitMs:n,fix:s}){const i=line(t)
if(void 0!==n)return{kind:"retry",reason:"rate-limited",detail:i,afterMs:n}
if(e>=500||408===e)return{kind:"retry",reason:408===e?"timeout":"server",detail:i}
const r=o[e]??{reason:"invalid",fix:"Check the settings of the channel against this answer."}
return{kind:"final",detail:i,reason:r.reason,fix:"auth"===r.reason?s??r.fix:r.fix}}(e)}},secrets:()=>[]},j=864e5,Q={variables:()=>[],open({name:e,config:t,severity:n}){const{labels:i=["incident"],assignees:r=[],coolDown:o=j,titlePrefix:a}=t,l={channel:e,labels:i,assignees:r,reopenWithinMs:o,severities:n,...void 0===a?{}:{titlePrefix:a}}
return{outlet:(0,s.g)({name:e,channel:w,target:l}),style:{}}}}})}
