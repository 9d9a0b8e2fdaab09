export const id=471
export const ids=[471]
export const modules={9526:((e,t,r)=>{r.d(t,{i:()=>checkCurrencies,t:()=>hasCosts})
var s=r(4909),o=r(8082)
function checkCurrencies(e){const t=Map.groupBy(e.filter(({report:e})=>hasCosts(e)),({report:{currency:e="USD"}})=>e)
if(t.size<2)return
const r=[...t].map(([e,[t]])=>`${(0,s.TL)(e)} in ${(0,s.TL)(t?.file??"")}`)
throw new o.l(`The reports of \`merge\` cannot be joined: their costs are in several currencies, ${r.join(" and ")}.`,{fix:"Give the analysis of each part a `minute-price` in the same currency."})}const hasCosts=({totals:e,trend:t})=>e.waste.cost>0||t.some(({cost:e})=>e>0)}),2471:((e,t,r)=>{r.r(t),r.d(t,{merged:()=>merged})
var s=r(9835),o=r(5106),a=r(9628),n=r(5795),i=r(9526),u=r(3030),c=r(1887)
const f=500
function withCosts(e){const t=e.at(-1),r=e.flatMap(({cost:e})=>e??[])
return t?[{...t,...r.length>0&&{cost:sumOf(r)}}]:[]}function sumOf(e){const t=[...new Map(e.map(e=>[JSON.stringify([e.words,e.minutes]),e])).values()],r=[...new Set(t.map(e=>e.words))].join("; ")
return{words:(0,u.$Q)(r,f),minutes:t.reduce((e,{minutes:t})=>e+t,0)}}function merged(e){const[t]=e
if(!t)throw new RangeError("There is nothing to merge")
const r=currencyOf(e),all=t=>e.flatMap(t),a=least(all(({window:e})=>[e.from])),n=greatest(all(({window:e})=>[e.to])),i=once(all(e=>e.subjects),({id:e})=>e)
return{version:1,generatedAt:greatest(all(({generatedAt:e})=>[e])),window:{from:a,to:n,days:Math.max(...e.map(({window:e})=>e.days))},...void 0!==r&&{currency:r},repositories:all(e=>e.repositories),workflows:once(all(({workflows:e=[]})=>e),({repository:e,workflow:t})=>JSON.stringify([e,t])),totals:e.map(({totals:e})=>e).reduce(merge_sumOf),subjects:(0,o.a)(i),omitted:e.reduce((e,{omitted:t})=>e+t,0),...e.some(({omittedOfForks:e})=>e)&&{omittedOfForks:e.reduce((e,{omittedOfForks:t=0})=>e+t,0)},left:once(all(({left:e=[]})=>e),({id:e})=>e).toSorted((e,t)=>compare(t.at,e.at)),infra:all(({infra:e})=>e).toSorted((e,t)=>compare(t.from,e.from)),causes:(f=all(({causes:e})=>e),[...Map.groupBy(f,({signature:e})=>e).values()].flatMap(e=>{const t=e.toSorted((e,t)=>compare(e.last,t.last)).at(-1)
if(!t)return[]
const r=e.reduce((e,t)=>e+t.failures,0),s=[...new Set(e.flatMap(e=>e.subjects))]
return[{...t,failures:r,subjects:s,first:least(e.map(({first:e})=>e))}]}).toSorted((e,t)=>t.failures-e.failures)),audit:(u=all(({audit:e})=>e),[...Map.groupBy(u,({repository:e="",rule:t,file:r,line:s,column:o})=>JSON.stringify([e,t,r,s,o])).values()].flatMap(withCosts).toSorted(c.m)),graphs:once(all(({graphs:e})=>e),({repository:e,workflow:t})=>JSON.stringify([e,t])),caches:all(({caches:e})=>e).toSorted(s.L),trend:mergedTrend(all(({trend:e})=>e)),power:mergedPower(e),problems:all(({problems:e})=>e)}
var u,f}const currencyOf=e=>(e.find(i.t)??e[0])?.currency,compare=(e,t)=>e<t?-1:e>t?1:0,least=e=>e.toSorted(compare)[0]??"",greatest=e=>e.toSorted(compare).at(-1)??"",once=(e,t)=>[...new Map(e.map(e=>[t(e),e])).values()]
function merge_sumOf(e,t){const r=Object.fromEntries(a.yr.flatMap(r=>{const[s,o]=[e.byLevel?.[r],t.byLevel?.[r]]
return s||o?[[r,statesSum(s,o)]]:[]}))
return{...Object.fromEntries(["runs","reruns","jobs","tests","testCases","reports","failures","infraFailures","suspected"].map(r=>[r,e[r]+t[r]])),byState:statesSum(e.byState,t.byState),...(e.byLevel||t.byLevel)&&{byLevel:r},waste:{minutes:e.waste.minutes+t.waste.minutes,waitMinutes:e.waste.waitMinutes+t.waste.waitMinutes,billableMinutes:e.waste.billableMinutes+t.waste.billableMinutes,cost:e.waste.cost+t.waste.cost}}}const statesSum=(e,t)=>Object.fromEntries(n.x.map(r=>[r,(e?.[r]??0)+(t?.[r]??0)])),mergedTrend=e=>[...Map.groupBy(e,({week:e})=>e)].toSorted(([e],[t])=>compare(e,t)).map(([e,t])=>{const sum=e=>t.reduce((t,r)=>t+r[e],0),[r,s,o]=[sum("runs"),sum("failures"),sum("flakyFailures")]
return{week:e,runs:r,failures:s,flakyFailures:o,minutesWasted:sum("minutesWasted"),cost:sum("cost")}}),mergedPower=e=>Object.fromEntries(a.yr.flatMap(t=>{const r=e.flatMap(({power:e})=>e[t]??[]).toSorted((e,t)=>e.runs-t.runs)
return r[0]?[[t,r[0]]]:[]}))})}
