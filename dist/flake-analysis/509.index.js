export const id=509
export const ids=[509]
export const modules={6509:((e,t,r)=>{r.r(t),r.d(t,{merged:()=>merged})
var s=r(3042),o=r(1832),a=r(9628)
function merged(e){const[t]=e
if(!t)throw new RangeError("There is nothing to merge")
const all=t=>e.flatMap(t),r=least(all(({window:e})=>[e.from])),o=greatest(all(({window:e})=>[e.to])),a=once(all(e=>e.subjects),({id:e})=>e)
return{version:1,generatedAt:greatest(all(({generatedAt:e})=>[e])),window:{from:r,to:o,days:Math.max(...e.map(({window:e})=>e.days))},...void 0!==t.currency&&{currency:t.currency},repositories:all(e=>e.repositories),totals:e.map(({totals:e})=>e).reduce(sumOf),subjects:a.toSorted((e,t)=>t.score-e.score||compare(e.id,t.id)),omitted:e.reduce((e,{omitted:t})=>e+t,0),left:once(all(({left:e=[]})=>e),({id:e})=>e).toSorted((e,t)=>compare(t.at,e.at)),infra:all(({infra:e})=>e).toSorted((e,t)=>compare(t.from,e.from)),causes:(n=all(({causes:e})=>e),[...Map.groupBy(n,({signature:e})=>e).values()].flatMap(e=>{const t=e.toSorted((e,t)=>compare(e.last,t.last)).at(-1)
if(!t)return[]
const r=e.reduce((e,t)=>e+t.failures,0),s=[...new Set(e.flatMap(e=>e.subjects))]
return[{...t,failures:r,subjects:s,first:least(e.map(({first:e})=>e))}]}).toSorted((e,t)=>t.failures-e.failures)),audit:once(all(({audit:e})=>e),({rule:e,file:t,line:r,column:s})=>JSON.stringify([e,t,r,s])).toSorted(s.m),graphs:once(all(({graphs:e})=>e),({repository:e,workflow:t})=>JSON.stringify([e,t])),caches:all(({caches:e})=>e).toSorted((e,t)=>t.miss-e.miss),trend:mergedTrend(all(({trend:e})=>e)),power:mergedPower(e),problems:all(({problems:e})=>e)}
var n}const compare=(e,t)=>e<t?-1:e>t?1:0,least=e=>e.toSorted(compare)[0]??"",greatest=e=>e.toSorted(compare).at(-1)??"",once=(e,t)=>[...new Map(e.map(e=>[t(e),e])).values()]
function sumOf(e,t){const r=Object.fromEntries(a.y.flatMap(r=>{const[s,o]=[e.byLevel?.[r],t.byLevel?.[r]]
return s||o?[[r,statesSum(s,o)]]:[]}))
return{...Object.fromEntries(["runs","reruns","jobs","tests","testCases","reports","failures","infraFailures","suspected"].map(r=>[r,e[r]+t[r]])),byState:statesSum(e.byState,t.byState),...(e.byLevel||t.byLevel)&&{byLevel:r},waste:{minutes:e.waste.minutes+t.waste.minutes,billableMinutes:e.waste.billableMinutes+t.waste.billableMinutes,cost:e.waste.cost+t.waste.cost}}}const statesSum=(e,t)=>Object.fromEntries(o.x.map(r=>[r,(e?.[r]??0)+(t?.[r]??0)])),mergedTrend=e=>[...Map.groupBy(e,({week:e})=>e)].toSorted(([e],[t])=>compare(e,t)).map(([e,t])=>{const sum=e=>t.reduce((t,r)=>t+r[e],0),[r,s,o]=[sum("runs"),sum("failures"),sum("flakyFailures")]
return{week:e,runs:r,failures:s,flakyFailures:o,minutesWasted:sum("minutesWasted"),cost:sum("cost")}}),mergedPower=e=>Object.fromEntries(a.y.flatMap(t=>{const r=e.flatMap(({power:e})=>e[t]??[]).toSorted((e,t)=>e.runs-t.runs)
return r[0]?[[t,r[0]]]:[]}))})}
