export const id=487
export const ids=[487]
export const modules={1487:((e,t,n)=>{n.d(t,{tellDigest:()=>tellDigest})
const o=36e5,i=24*o,s=i
function digestDue(e,t){const n=function(e){const t=new Date(e-8*o)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate())-(t.getUTCDay()+6)%7*i+8*o}(e)
return void 0===t||t>e+s?e-n<s?n:void 0:t<n?n:void 0}var d=n(4905),r=n(7490),a=n(7423),l=n(8933),c=n(2578),u=n(3423),g=n(6607),p=n(8610),f=n(6755),m=n(3768),w=n(4054),h=n(3030),$=n(3892),v=n(3666),y=n(5661)
const k={up:"🟩",degraded:"🟨",down:"🟥",maintenance:"🟦",unknown:"⬜"},b=7,T=3800,escapedLength=e=>2*e.length,D=60,L=.5
function digestChart({groups:e}){const t=e.flatMap(e=>e.endpoints),n=new Set(function(e){let t=T
return e.filter(e=>(t-=escapedLength(nameOf(e))+D,t>=0))}(t.toSorted((e,t)=>badness(t)-badness(e)))),o=t.filter(e=>n.has(e)).map(line),i=t.length-n.size
return(i>0?[...o,[`and ${i} more, none of them worse`]]:o).flatMap((e,t)=>0===t?e:["\n",...e])}const nameOf=({name:e})=>(0,h.$Q)((0,g.TN)(e.slice(0,400)),40)||"unnamed",lastDays=({days:e})=>e.slice(-b),badness=e=>lastDays(e).reduce((e,{down:t,degraded:n})=>e+1e3*t+n,0)
function line(e){const{uptime:t,latency:n}=e,o=lastDays(e),i="⬜".repeat(b-o.length)+o.map(e=>k[function(e){const t=y.xP.reduce((t,n)=>t+e[n],0)
return t<=0||e.unknown>t*L?e.down>0?"down":"unknown":["down","degraded","maintenance"].find(t=>e[t]>0)??"up"}(e)]).join(""),s=[void 0!==t.week&&(0,$.KN)(t.week),n&&`p95 ${(0,v.g)(n.p95)}`].filter(e=>"string"==typeof e)
return[`${i} `,{bold:nameOf(e)},s.length>0?` ${s.join(" · ")}`:""]}var N=n(2901)
const S=7*m.LP
function fieldsOf(e,t){const n=e.groups.flatMap(e=>e.endpoints),o=t.map(t=>({...t,ms:Math.min(e.now,t.endedAt??e.now)-Math.max(t.startedAt,e.now-S)})),[i]=o.toSorted((e,t)=>t.ms-e.ms),[s]=n.filter(({latency:e})=>e).toSorted((e,t)=>(t.latency?.p95??0)-(e.latency?.p95??0)),[d]=e.objectives.filter(({budgetLeft:e})=>void 0!==e).toSorted((e,t)=>(e.budgetLeft??0)-(t.budgetLeft??0)),{coverage:r}=e.schedule
return[...i?[field("Longest incident",`${(0,N.KE)(i.endpoints)}: ${(0,f.p0)(i.ms)}`)]:[],...s?.latency?[field("Slowest",`${(0,g.TN)(s.name)}: p95 ${(0,N.sm)(s.latency.p95)}`)]:[],...void 0!==d?.budgetLeft?[field("Least budget",`${(0,g.TN)(d.name)}: ${(0,$.KN)(d.budgetLeft)} left`)]:[],...void 0!==r&&r<.95?[field("Rounds that took place",(0,$.KN)(r))]:[]]}const field=(e,t)=>({name:e,value:[t],inline:!0})
async function tellDigest(e,t,n){const{digest:o,monitor:i}=t.inputs,s="now"===o?n.now():e.ledger&&digestDue(n.now(),e.decided.kept.digestAt)
if(void 0===s)return{receipts:[]}
const c=function({repository:e,monitor:t,at:n,model:o}){const i=o.groups.flatMap(e=>e.endpoints).flatMap(({uptime:e})=>e.week??[]),s=i.length>0?(0,$.KN)(i.reduce((e,t)=>e+t,0)/i.length):void 0,d=o.incidents.filter(({endedAt:e=o.now})=>e>o.now-S)
return{key:`${e}/${(0,w.y)(t)}/digest/${new Date(n).toISOString().slice(0,16)}`,source:"health",status:"info",severity:"P3",reason:"a weekly digest",title:(0,g.TN)(`${void 0===t?"":`${t}: `}The week: ${void 0===s?"nothing is known yet":`${s} up`}, ${(0,p.L)(d.length,"incident")}`),...void 0!==o.url&&{url:o.url},summary:digestChart(o),fields:fieldsOf(o,d),links:void 0===o.url?[]:[{label:"Status page",url:o.url}],excerpts:[],tone:d.length>0?"warning":"success",context:(0,g.TN)(`${e} · health-check`),labels:{repository:e,kind:"digest",decision:"digest",...void 0!==t&&{monitor:t}}}}({repository:n.context.repository,monitor:i,at:s,model:(0,u.modelOf)(e,n)}),f=(0,d.i)(c,n.redact),m=await(0,a.t)({message:{alert:f,call:"none"},place:{transition:"digest"},report:e=>`### ${(0,l.FV)(f.title)}\n\n${(0,r.u)(e)}\n`},t,n),h=e.ledger&&"weekly"===o&&"lost"!==m.fate?await keepSent(e.ledger,s):void 0
return{receipts:m.receipts,problem:m.problem??h}}const keepSent=(e,t)=>(0,c.p)(e,e=>({...e,digestAt:t}),"That the digest was sent could not be kept")})}
