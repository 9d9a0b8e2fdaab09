export const id=313
export const ids=[313]
export const modules={6313:((e,t,n)=>{n.d(t,{tellDigest:()=>tellDigest})
const s=36e5,r=24*s,a=r
var o=n(4905),i=n(7490),l=n(1397),c=n(8933),d=n(1780),f=n(4135),u=n(2579),g=n(4254),p=n(6607),$=n(8610),w=n(3030),m=n(3981),k=n(9312),h=n(4128),b=n(9830),y=n(7860),D=n(634)
const T=6048e5
function lastWeeks(e,t){const[n,...s]=e.filter(({week:e})=>Date.parse(e)+T<=t).toSorted((e,t)=>Date.parse(t.week)-Date.parse(e.week))
if(!n||Date.parse(n.week)+2*T<=t)return{}
const r=s.find(({week:e})=>Date.parse(e)===Date.parse(n.week)-T)
return{last:n,...r&&{before:r}}}function comparedWith(e,t){if(void 0===t||t<.5)return
const n=Math.round(100*(e/t-1))
return 0===n?"as in the week before":`${Math.abs(n)} % ${n<0?"less":"more"} than in the week before`}const v=6048e5,x=5,O=5
function titleOf(e,t,n){const s=e.filter(({state:e})=>"broken"===e).length,r=e.length-s
return`The week: ${[`${0===r?"nothing is":r} flaky`,s>0&&`${s} broken`,t>0&&`${t} new`,n>0&&`${n} fixed`].filter(e=>!1!==e).join(", ")}`}function summaryOf(e,{at:t,began:n,fixed:s},r){const[a]=e,o=a?[{bold:"First:"},` ${(0,b.Vb)(a)}: ${(0,h.w)(a)}.`]:["Nothing to mend."],i=e.slice(0,x).flatMap(e=>["\n",...(0,D.Tu)(e,(0,b.Vb)(e))]),l=e.length>x?["\n",`… and ${e.length-x} more`]:[],c=r.totals.suspected>0?["\n",`${r.totals.suspected} more suspected, by a single failure each`]:[]
return[...lossOf(r,t),...o,...i,...l,...c,...named("New",n),...named("Fixed",s)]}function lossOf({trend:e},t){const{last:n,before:s}=lastWeeks(e,t)
if(!n)return[]
const r=(0,y.VZ)(n.minutesWasted)??"No time",a=comparedWith(n.minutesWasted,s?.minutesWasted)
return[{bold:`${r} lost`},`${a?`, ${a}`:""}: ${n.flakyFailures} of ${(0,$.L)(n.failures,"failure")} were noise.`,"\n"]}function named(e,t){if(0===t.length)return[]
const n=t.slice(0,O).map(({name:e})=>e),s=t.length-n.length
return["\n",{bold:`${e}:`},` ${n.join(", ")}${s>0?`, and ${s} more`:""}`]}function fieldsOf({trend:e,infra:t,window:n},s){const{last:r,before:a}=lastWeeks(e,s),o=r&&(0,y.TG)(r.cost),i=r&&comparedWith(100*r.cost,a&&100*a.cost),l=t.filter(({to:e})=>Date.parse(e)>s-v),c=l.reduce((e,t)=>e+t.jobs,0)
return[...o?[inline("Billed for it",`${o}${i?`, ${i}`:""}`)]:[],...l.length>0?[inline("Infrastructure",`${(0,$.L)(c,"job")} lost: ${(0,w.$Q)((0,p.TN)(l[0]?.sign??""),120)}`)]:[],...r?[inline("Runs",String(r.runs))]:[inline("Looked at",(0,$.L)(n.days,"day"))]]}const inline=(e,t)=>({name:e,value:[t],inline:!0})
async function tellDigest(e,t,n,$){if("off"===e)return{receipts:[]}
try{const u=await $.ledger(),w=u?(0,f.t)(await u.read(g.ZC)):d.w$,h="now"===e?$.now():u&&function(e,t){const n=function(e){const t=new Date(e-8*s)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate())-(t.getUTCDay()+6)%7*r+8*s}(e)
return void 0===t||t>e+a?e-n<a?n:void 0:t<n?n:void 0}($.now(),w.digestAt)
return void 0===h?{receipts:[]}:await async function(e,{weekly:t,at:n,ledger:s},r,a){const d=(0,o.i)(e,a.redact),f=await(0,l.t)({message:{alert:d,call:"none"},place:{transition:"digest"},report:e=>`### ${(0,c.FV)(d.title)}\n\n${(0,i.u)(e)}\n`},r,a),u=t&&"lost"!==f.fate&&void 0!==s?await(0,g.ey)(s,e=>({...e,digestAt:n})):void 0
return{receipts:f.receipts,problem:f.problem??u}}(function({at:e,state:t,...n}){const{repository:s,report:r}=n,a=(0,m.g)(r),of=t=>t.filter(t=>Date.parse(t.at)>e-v&&Date.parse(t.at)<=e+v),[o,i]=[of(t.began),of(t.fixed)]
return{key:`${s}/flake-analysis/digest/${new Date(e).toISOString().slice(0,16)}`,source:"flake",status:"info",severity:"P3",reason:"a weekly digest",title:titleOf(a,o.length,i.length),...n.reportUrl&&{url:n.reportUrl},summary:summaryOf(a,{at:e,began:o,fixed:i},r),fields:fieldsOf(r,e),links:(0,k.A)(n),excerpts:[],tone:a.length>0?"warning":"success",context:(0,p.TN)(`${s} · flake-analysis`),labels:{repository:s,kind:"digest",decision:"digest"}}}({...t,at:h,state:w}),{weekly:"weekly"===e,at:h,ledger:u},n,$)}catch(e){return{receipts:[],problem:(0,u.Z)(e,"The digest could not be sent")}}}})}
