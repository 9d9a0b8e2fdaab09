export const id=313
export const ids=[313]
export const modules={6313:((e,t,n)=>{n.d(t,{tellDigest:()=>tellDigest})
const s=36e5,r=24*s,a=r
var o=n(3678),i=n(4905),l=n(7490),c=n(1397),d=n(8933),u=n(1780),f=n(4135),g=n(4547),p=n(6607),w=n(8610),$=n(3030),m=n(50),k=n(3981),h=n(9312),b=n(4128),y=n(9830),D=n(634)
const v=6048e5
function lastWeeks(e,t){const[n,...s]=e.filter(({week:e})=>Date.parse(e)+v<=t).toSorted((e,t)=>Date.parse(t.week)-Date.parse(e.week))
if(!n||Date.parse(n.week)+2*v<=t)return{}
const r=s.find(({week:e})=>Date.parse(e)===Date.parse(n.week)-v)
return{last:n,...r&&{before:r}}}function comparedWith(e,t){if(void 0===t||t<.5)return
const n=Math.round(100*(e/t-1))
return 0===n?"as in the week before":`${Math.abs(n)} % ${n<0?"less":"more"} than in the week before`}const T=6048e5,x=5,W=5
function titleOf(e,t,n){const s=e.filter(({state:e})=>"broken"===e).length,r=e.length-s
return`The week: ${[`${0===r?"nothing is":r} flaky`,s>0&&`${s} broken`,t>0&&`${t} new`,n>0&&`${n} fixed`].filter(e=>!1!==e).join(", ")}`}function summaryOf(e,{at:t,began:n,fixed:s},r){const[a]=e,o=a?[{bold:"First:"},` ${(0,y.Vb)(a)}: ${(0,b.w)(a)}.`]:["Nothing to mend."],i=e.slice(0,x).flatMap(e=>["\n",...(0,D.Tu)(e,(0,y.Vb)(e))]),l=e.length>x?["\n",`… and ${e.length-x} more`]:[],c=r.totals.suspected>0?["\n",`${r.totals.suspected} more suspected, by a single failure each`]:[]
return[...lossOf(r,t),...o,...i,...l,...c,...named("New",n),...named("Fixed",s)]}function lossOf({trend:e},t){const{last:n,before:s}=lastWeeks(e,t)
if(!n)return[]
const r=n.minutesWasted>0?(0,m.jk)(n.minutesWasted):"No time",a=comparedWith(n.minutesWasted,s?.minutesWasted)
return[{bold:`${r} lost`},`${a?`, ${a}`:""}: ${n.flakyFailures} of ${(0,w.L)(n.failures,"failure")} were noise.`,"\n"]}function named(e,t){if(0===t.length)return[]
const n=t.slice(0,W).map(({name:e})=>e),s=t.length-n.length
return["\n",{bold:`${e}:`},` ${n.join(", ")}${s>0?`, and ${s} more`:""}`]}function fieldsOf({trend:e,infra:t,window:n,currency:s},r){const{last:a,before:o}=lastWeeks(e,r),i=a&&a.cost>0?(0,m.TG)(a.cost,s):void 0,l=a&&comparedWith(100*a.cost,o&&100*o.cost),c=t.filter(({to:e})=>Date.parse(e)>r-T),d=c.reduce((e,t)=>e+t.jobs,0)
return[...i?[inline("Billed for it",`${i}${l?`, ${l}`:""}`)]:[],...c.length>0?[inline("Infrastructure",`${(0,w.L)(d,"job")} lost: ${(0,$.$Q)((0,p.TN)(c[0]?.sign??""),120)}`)]:[],...a?[inline("Runs",String(a.runs))]:[inline("Looked at",(0,w.L)(n.days,"day"))]]}const inline=(e,t)=>({name:e,value:[t],inline:!0})
async function tellDigest(e,t,n,w){if("off"===e)return{receipts:[]}
try{const o=await w.ledger(),$=o?(0,f.t)(await o.read(g.ZC)):u.w$,m="now"===e?w.now():o&&function(e,t){const n=function(e){const t=new Date(e-8*s)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate())-(t.getUTCDay()+6)%7*r+8*s}(e)
return void 0===t||t>e+a?e-n<a?n:void 0:t<n?n:void 0}(w.now(),$.digestAt)
return void 0===m?{receipts:[]}:await async function(e,{weekly:t,at:n,ledger:s},r,a){const o=(0,i.i)(e,a.redact),u=await(0,c.t)({message:{alert:o,call:"none"},place:{transition:"digest"},report:e=>`### ${(0,d.FV)(o.title)}\n\n${(0,l.u)(e)}\n`},r,a),f=t&&"lost"!==u.fate&&void 0!==s?await(0,g.ey)(s,e=>({...e,digestAt:n})):void 0
return{receipts:u.receipts,problem:u.problem??f}}(function({at:e,state:t,...n}){const{repository:s,report:r}=n,a=(0,k.g)(r),of=t=>t.filter(t=>Date.parse(t.at)>e-T&&Date.parse(t.at)<=e+T),[o,i]=[of(t.began),of(t.fixed)]
return{key:`${s}/flake-analysis/digest/${new Date(e).toISOString().slice(0,16)}`,source:"flake",status:"info",severity:"P3",reason:"a weekly digest",title:titleOf(a,o.length,i.length),...n.reportUrl&&{url:n.reportUrl},summary:summaryOf(a,{at:e,began:o,fixed:i},r),fields:fieldsOf(r,e),links:(0,h.A)(n),excerpts:[],tone:a.length>0?"warning":"success",context:(0,p.TN)(`${s} · flake-analysis`),labels:{repository:s,kind:"digest",decision:"digest"}}}({...t,at:m,state:$}),{weekly:"weekly"===e,at:m,ledger:o},n,w)}catch(e){return{receipts:[],problem:(0,o.Zw)(e,"The digest could not be sent")}}}})}
