export const id=629
export const ids=[629]
export const modules={629:((e,t,n)=>{n.d(t,{tellDigest:()=>tellDigest})
var o=n(4905),i=n(7490),s=n(7423),d=n(8933),r=n(2578),a=n(2417),l=n(6607),c=n(8610),u=n(6755),g=n(3768),p=n(4054),f=n(3030),m=n(3892),w=n(5661),h=n(3434)
const $={up:"🟩",degraded:"🟨",down:"🟥",maintenance:"🟦",unknown:"⬜"},v=7,y=3800,escapedLength=e=>2*e.length,k=60,b=.5
function digestChart({groups:e}){const t=e.flatMap(e=>e.endpoints),n=new Set(function(e){let t=y
return e.filter(e=>(t-=escapedLength(nameOf(e))+k,t>=0))}(t.toSorted((e,t)=>badness(t)-badness(e)))),o=t.filter(e=>n.has(e)).map(line),i=t.length-n.size
return(i>0?[...o,[`and ${i} more, none of them worse`]]:o).flatMap((e,t)=>0===t?e:["\n",...e])}const nameOf=({name:e})=>(0,f.$Q)((0,l.TN)(e.slice(0,400)),40)||"unnamed",lastDays=({days:e})=>e.slice(-v),badness=e=>lastDays(e).reduce((e,{down:t,degraded:n})=>e+1e3*t+n,0)
function line(e){const{uptime:t,latency:n}=e,o=lastDays(e),i="⬜".repeat(v-o.length)+o.map(e=>$[function(e){const t=w.xP.reduce((t,n)=>t+e[n],0)
return t<=0||e.unknown>t*b?e.down>0?"down":"unknown":["down","degraded","maintenance"].find(t=>e[t]>0)??"up"}(e)]).join(""),s=[void 0!==t.week&&(0,m.KN)(t.week),n&&`p95 ${(0,h.gw)(n.p95)}`].filter(e=>"string"==typeof e)
return[`${i} `,{bold:nameOf(e)},s.length>0?` ${s.join(" · ")}`:""]}var T=n(2901)
const L=7*g.LP
function fieldsOf(e,t){const n=e.groups.flatMap(e=>e.endpoints),o=t.map(t=>({...t,ms:Math.min(e.now,t.endedAt??e.now)-Math.max(t.startedAt,e.now-L)})),[i]=o.toSorted((e,t)=>t.ms-e.ms),[s]=n.filter(({latency:e})=>e).toSorted((e,t)=>(t.latency?.p95??0)-(e.latency?.p95??0)),[d]=e.objectives.filter(({budgetLeft:e})=>void 0!==e).toSorted((e,t)=>(e.budgetLeft??0)-(t.budgetLeft??0)),{coverage:r}=e.schedule
return[...i?[field("Longest incident",`${(0,T.KE)(i.endpoints)}: ${(0,u.p0)(i.ms)}`)]:[],...s?.latency?[field("Slowest",`${(0,l.TN)(s.name)}: p95 ${(0,T.sm)(s.latency.p95)}`)]:[],...void 0!==d?.budgetLeft?[field("Least budget",`${(0,l.TN)(d.name)}: ${(0,m.KN)(d.budgetLeft)} left`)]:[],...void 0!==r&&r<.95?[field("Rounds that took place",(0,m.KN)(r))]:[]]}const field=(e,t)=>({name:e,value:[t],inline:!0}),N=36e5,S=24*N,x=S
async function tellDigest(e,t,n){const{digest:r,monitor:u}=t.inputs,g="now"===r?n.now():e.ledger&&function(e,t){const n=function(e){const t=new Date(e-8*N)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate())-(t.getUTCDay()+6)%7*S+8*N}(e)
return void 0===t||t>e+x?e-n<x?n:void 0:t<n?n:void 0}(n.now(),e.decided.kept.digestAt)
if(void 0===g)return{receipts:[]}
const f=function({repository:e,monitor:t,at:n,model:o}){const i=o.groups.flatMap(e=>e.endpoints).flatMap(({uptime:e})=>e.week??[]),s=i.length>0?(0,m.KN)(i.reduce((e,t)=>e+t,0)/i.length):void 0,d=o.incidents.filter(({endedAt:e=o.now})=>e>o.now-L)
return{key:`${e}/${(0,p.y)(t)}/digest/${new Date(n).toISOString().slice(0,16)}`,source:"health",status:"info",severity:"P3",reason:"a weekly digest",title:(0,l.TN)(`${void 0===t?"":`${t}: `}The week: ${void 0===s?"nothing is known yet":`${s} up`}, ${(0,c.L)(d.length,"incident")}`),...void 0!==o.url&&{url:o.url},summary:digestChart(o),fields:fieldsOf(o,d),links:void 0===o.url?[]:[{label:"Status page",url:o.url}],excerpts:[],tone:d.length>0?"warning":"success",context:(0,l.TN)(`${e} · health-check`),labels:{repository:e,kind:"digest",decision:"digest",...void 0!==t&&{monitor:t}}}}({repository:n.context.repository,monitor:u,at:g,model:(0,a.modelOf)(e,n)}),w=(0,o.i)(f,n.redact),h=await(0,s.t)({message:{alert:w,call:"none"},place:{transition:"digest"},report:e=>`### ${(0,d.FV)(w.title)}\n\n${(0,i.u)(e)}\n`},t,n),$=e.ledger&&"weekly"===r&&"lost"!==h.fate?await keepSent(e.ledger,g):void 0
return{receipts:h.receipts,problem:h.problem??$}}const keepSent=(e,t)=>(0,r.p)(e,e=>({...e,digestAt:t}),"That the digest was sent could not be kept")})}
