export const id=313
export const ids=[313]
export const modules={6313:((e,t,n)=>{n.d(t,{tellDigest:()=>tellDigest})
const s=36e5,r=24*s,o=r
var i=n(3678),a=n(4905),l=n(7490),c=n(1397),f=n(8933),d=n(1780),u=n(4135),g=n(4547),$=n(6607),w=n(3030),h=n(6526),m=n(50),p=n(5092),k=n(893),y=n(9312),b=n(4128),D=n(9830),v=n(634)
function lastWeeks(e,t){const[n,...s]=e.filter(({week:e})=>Date.parse(e)+k.te<=t).toSorted((e,t)=>Date.parse(t.week)-Date.parse(e.week))
if(!n||Date.parse(n.week)+2*k.te<=t)return{}
const r=s.find(({week:e})=>Date.parse(e)===Date.parse(n.week)-k.te)
return{last:n,...r&&{before:r}}}function comparedWith(e,t,n){if(void 0===t||t<n||e<=0)return
const s=Math.round(100*(e/t-1))
return 0===s?"as in the week before":s>=100?`${times(e/t)} × as much as in the week before`:`${Math.abs(s)} % ${s<0?"less":"more"} than in the week before`}const times=e=>e<9.95?String(Math.round(10*e)/10):(0,m.U9)(e),U=5,O=5,T={minutes:20,cost:1}
function titleOf(e,t,n){const s=e.filter(({state:e})=>"broken"===e).length,r=e.length-s
return`The week: ${[`${0===r?"nothing is":r} flaky`,s>0&&`${s} broken`,t>0&&`${t} new`,n>0&&`${n} fixed`].filter(e=>!1!==e).join(", ")}`}function summaryOf(e,{at:t,began:n,fixed:s},r){const[o]=e,i=o?[{bold:"First:"},` ${(0,D.EU)(o)}: ${(0,b.w)(o)}.`]:["Nothing to mend."],a=e.slice(0,U).flatMap(e=>["\n",...(0,v.Tu)(e,(0,D.EU)(e))]),l=e.length>U?["\n",`… and ${e.length-U} more`]:[],c=function(e){const t=(0,h.Ac)(e),[n]=t
if(!n)return[]
const s=1===t.length?`${(0,D.EU)(n)} failed ${(0,m.hS)(n.rate.failures,"time")}`:"they failed"
return["\n",`${t.length} more suspected: ${s} alone between passes`]}(r)
return[...lossOf(r,t),...i,...a,...l,...c,...named("New",n),...named("Fixed",s)]}function lossOf({trend:e},t){const{last:n,before:s}=lastWeeks(e,t)
if(!n)return[]
const r=n.minutesWasted>0?(0,m.jk)(n.minutesWasted):"No time",o=comparedWith(n.minutesWasted,s?.minutesWasted,T.minutes)
return[{bold:`${r} lost`},`${o?`, ${o}`:""}: ${noiseOf(n)}.`,"\n"]}function noiseOf({failures:e,flakyFailures:t}){return 0===e?"nothing failed":1===e?`the only failure was ${0===t?"no ":""}noise`:0===t?`none of ${(0,m.U9)(e)} failures was noise`:`${(0,m.U9)(t)} of ${(0,m.U9)(e)} failures ${1===t?"was":"were"} noise`}function named(e,t){if(0===t.length)return[]
const n=t.slice(0,O).map(({name:e})=>e),s=t.length-n.length
return["\n",{bold:`${e}:`},` ${n.join(", ")}${s>0?`, and ${s} more`:""}`]}function fieldsOf({trend:e,infra:t,window:n,currency:s},r){const{last:o,before:i}=lastWeeks(e,r),a=o&&o.cost>0?(0,m.TG)(o.cost,s):void 0,l=o&&comparedWith(o.cost,i?.cost,T.cost),c=t.filter(({to:e})=>Date.parse(e)>r-k.te),f=c.reduce((e,t)=>e+t.jobs,0)
return[...a?[inline("Billed for it",`${a}${l?`, ${l}`:""}`)]:[],...c.length>0?[inline("Infrastructure",`${(0,m.hS)(f,"job")} lost: ${(0,w.$Q)((0,$.TN)(c[0]?.sign??""),120)}`)]:[],...o?[inline("Runs",String(o.runs))]:[inline("Looked at",(0,m.hS)(n.days,"day"))]]}const inline=(e,t)=>({name:e,value:[t],inline:!0})
async function tellDigest(e,t,n,w){try{const i=await w.ledger(),h=i?(0,u.t)(await i.read(g.ZC)):d.w$,m="now"===e?w.now():i&&function(e,t){const n=function(e){const t=new Date(e-8*s)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate())-(t.getUTCDay()+6)%7*r+8*s}(e)
return void 0===t||t>e+o?e-n<o?n:void 0:t<n?n:void 0}(w.now(),h.digestAt)
return void 0===m?{receipts:[],problems:[]}:await async function(e,{weekly:t,at:n,ledger:s},r,o){const i=(0,a.i)(e,o.redact),d=await(0,c.t)({message:{alert:i,call:"none"},place:{transition:"digest"},report:e=>`### ${(0,f.FV)(i.title)}\n\n${(0,l.u)(e)}\n`},r,o),u=t&&"lost"!==d.fate&&void 0!==s?await(0,g.ey)(s,e=>({...e,digestAt:n})):void 0
return{receipts:d.receipts,problems:[d.problem,u].filter(e=>void 0!==e)}}(function({at:e,state:t,...n}){const{repository:s,report:r}=n,o=(0,p.g)(r),of=t=>t.filter(t=>Date.parse(t.at)>e-k.te&&Date.parse(t.at)<=e+k.te),[i,a]=[of(t.began),of(t.fixed)]
return{key:`${s}/flake-analysis/digest/${new Date(e).toISOString().slice(0,16)}`,source:"flake",status:"info",severity:"P3",reason:"a weekly digest",title:titleOf(o,i.length,a.length),summary:summaryOf(o,{at:e,began:i,fixed:a},r),fields:fieldsOf(r,e),links:(0,y.A)(n),excerpts:[],tone:o.length>0?"warning":"success",context:(0,$.TN)(`${s} · flake-analysis`),labels:{repository:s,kind:"digest",decision:"digest"}}}({...t,at:m,state:h}),{weekly:"weekly"===e,at:m,ledger:i},n,w)}catch(e){return{receipts:[],problems:[(0,i.Zw)(e,"The digest could not be sent")]}}}})}
