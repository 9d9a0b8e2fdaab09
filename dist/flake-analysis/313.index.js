export const id=313
export const ids=[313]
export const modules={6313:((e,t,n)=>{n.d(t,{tellDigest:()=>tellDigest})
var s=n(3678)
const o=36e5,r=24*o,i=r
function digestDue(e,t){const n=function(e){const t=new Date(e-8*o)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate())-(t.getUTCDay()+6)%7*r+8*o}(e)
return void 0===t||t>e+i?e-n<i?n:void 0:t<n?n:void 0}var a=n(4905),l=n(7490),c=n(1397),d=n(8933),u=n(5298),f=n(1780),g=n(4135),p=n(6346),$=n(6607),m=n(3178),w=n(3030),h=n(1962),k=n(6526),y=n(50),b=n(5092),D=n(893),v=n(9312),O=n(9830),U=n(634)
function lastWeeks({trend:e,window:t},n){const[s,...o]=e.filter(({week:e})=>Date.parse(e)+D.te<=n).toSorted((e,t)=>Date.parse(t.week)-Date.parse(e.week))
if(!s||Date.parse(s.week)+2*D.te<=n)return{}
const r=o.find(({week:e})=>Date.parse(e)===Date.parse(s.week)-D.te&&Date.parse(e)>=Date.parse(t.from))
return{last:s,...r&&{before:r}}}function comparedWith(e,t,n){if(void 0===t||t<n||e<=0)return
const s=Math.round(100*(e/t-1))
return 0===s?"as in the week before":s>=100?`${times(e/t)} × as much as in the week before`:`${Math.abs(s)} % ${s<0?"less":"more"} than in the week before`}const times=e=>e<9.95?String(Math.round(10*e)/10):(0,y.U9)(e),S=5,T=5,x={minutes:20,cost:1}
function composeDigest({at:e,state:t,...n}){const{repository:s,report:o}=n,r=(0,b.g)(o),i=new Set((0,u.uJ)(o)),of=t=>t.filter(t=>(({look:e})=>void 0===e||i.has(e))(t)&&Date.parse(t.at)>e-D.te&&Date.parse(t.at)<=e+D.te),[a,l]=[of(t.began),of(t.fixed)]
return{key:`${s}/flake-analysis/digest/${new Date(e).toISOString().slice(0,16)}${ofOthers(s,[...i])}`,source:"flake",status:"info",severity:"P3",reason:"a weekly digest",title:titleOf(r,a.length,l.length),summary:summaryOf(r,{at:e,began:a,fixed:l},o),fields:fieldsOf(o,e),links:(0,v.A)(n),excerpts:[],tone:r.length>0?"warning":"success",context:(0,$.TN)(`${s} · flake-analysis`),labels:{repository:s,kind:"digest",decision:"digest"}}}const ofOthers=(e,t)=>t.every(t=>t===e)?"":`/${(0,m.s)(JSON.stringify(t.toSorted())).slice(0,8)}`
function titleOf(e,t,n){const s=e.filter(({state:e})=>"broken"===e).length,o=e.length-s
return`The week: ${[`${0===o?"nothing is":o} flaky`,s>0&&`${s} broken`,t>0&&`${t} new`,n>0&&`${n} fixed`].filter(e=>!1!==e).join(", ")}`}function summaryOf(e,{at:t,began:n,fixed:s},o){const[r]=e,i=r?[{bold:"First:"},` ${(0,O.EU)(r)}: ${(0,h.w)(r)}.`]:["Nothing to mend."],a=e.slice(0,S).flatMap(e=>["\n",...(0,U.Tu)(e,(0,O.EU)(e))]),l=e.length>S?["\n",`… and ${e.length-S} more`]:[],c=function(e){const t=(0,k.Ac)(e).filter(({ofForks:e})=>!e),[n]=t
if(!n)return[]
const s=1===t.length?`${(0,O.EU)(n)} failed ${(0,y.hS)(n.rate.failures,"time")}`:"they failed"
return["\n",`${t.length} more suspected: ${s} alone between passes`]}(o)
return[...lossOf(o,t),...i,...a,...l,...c,...named("New",n),...named("Fixed",s)]}function lossOf(e,t){const{last:n,before:s}=lastWeeks(e,t)
if(!n)return[]
const o=n.minutesWasted>0?(0,y.jk)(n.minutesWasted):"No time",r=comparedWith(n.minutesWasted,s?.minutesWasted,x.minutes)
return[{bold:`${o} lost`},`${r?`, ${r}`:""}: ${noiseOf(n)}.`,"\n"]}function noiseOf({failures:e,flakyFailures:t}){return 0===e?"nothing failed":1===e?`the only failure was ${0===t?"no ":""}noise`:0===t?`none of ${(0,y.U9)(e)} failures was noise`:`${(0,y.U9)(t)} of ${(0,y.U9)(e)} failures ${1===t?"was":"were"} noise`}function named(e,t){if(0===t.length)return[]
const n=t.slice(0,T).map(({name:e})=>e),s=t.length-n.length
return["\n",{bold:`${e}:`},` ${n.join(", ")}${s>0?`, and ${s} more`:""}`]}function fieldsOf(e,t){const{infra:n,window:s,currency:o}=e,{last:r,before:i}=lastWeeks(e,t),a=r&&r.cost>0?(0,y.TG)(r.cost,o):void 0,l=r&&comparedWith(r.cost,i?.cost,x.cost),c=n.filter(({to:e})=>Date.parse(e)>t-D.te),d=c.reduce((e,t)=>e+t.jobs,0)
return[...a?[inline("Billed for noise",`${a}${l?`, ${l}`:""}`)]:[],...c.length>0?[inline("Infrastructure",`${(0,y.hS)(d,"job")} lost: ${(0,w.$Q)((0,$.TN)(c[0]?.sign??""),120)}`)]:[],...r?[inline("Runs",String(r.runs))]:[inline("Looked at",(0,y.hS)(s.days,"day"))]]}const inline=(e,t)=>({name:e,value:[t],inline:!0})
async function tellDigest(e,t,n,o){try{const s=await o.ledger(),r=s?(0,g.t)(await s.read(p.ZC)):f.w$,i="now"===e?o.now():s&&function(e,{repositories:t,digestAt:n},s){const o=(0,u.uJ)(e).map(e=>digestDue(s,t[e]?.digestAt??n))
return o.includes(void 0)?void 0:o[0]}(t.report,r,o.now())
return void 0===i?{receipts:[],problems:[]}:await async function(e,{weekly:t,ledger:n},s,o){const r=(0,a.i)(composeDigest(e),o.redact),report=e=>`### ${(0,d.FV)(r.title)}\n\n${(0,l.u)(e)}\n`,i=await(0,c.t)({message:{alert:r,call:"none"},place:{transition:"digest"},report},s,o),f=t&&"lost"!==i.fate&&void 0!==n,g=f?await(0,p.ey)(n,t=>function(e,{at:t,report:n}){const s=(0,u.uJ)(n).map(s=>[s,{...e.repositories[s]??{since:n.generatedAt,seen:!1,truncated:!1},digestAt:t}])
return{...e,repositories:{...e.repositories,...Object.fromEntries(s)}}}(t,e)):void 0
return{receipts:i.receipts,problems:[i.problem,g].filter(e=>void 0!==e)}}({...t,at:i,state:r},{weekly:"weekly"===e,ledger:s},n,o)}catch(e){return{receipts:[],problems:[(0,s.Zw)(e,"The digest could not be sent")]}}}})}
