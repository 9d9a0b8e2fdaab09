export const id=471
export const ids=[471]
export const modules={9526:((e,t,s)=>{s.d(t,{i:()=>checkCurrencies,t:()=>hasCosts})
var r=s(4909),o=s(8082)
function checkCurrencies(e){const t=Map.groupBy(e.filter(({report:e})=>hasCosts(e)),({report:{currency:e="USD"}})=>e)
if(t.size<2)return
const s=[...t].map(([e,[t]])=>`${(0,r.TL)(e)} in ${(0,r.TL)(t?.file??"")}`)
throw new o.l(`The reports of \`merge\` cannot be joined: their costs are in several currencies, ${s.join(" and ")}.`,{fix:"Give the analysis of each part a `minute-price` in the same currency."})}const hasCosts=({totals:e,trend:t})=>e.waste.cost>0||t.some(({cost:e})=>e>0)}),2471:((e,t,s)=>{s.r(t),s.d(t,{merged:()=>merged})
var r=s(5106),o=s(1832),a=s(9628),n=s(9526),i=s(3030),u=s(1887)
const c=500
function withCosts(e){const t=e.at(-1),s=e.flatMap(({cost:e})=>e??[])
return t?[{...t,...s.length>0&&{cost:sumOf(s)}}]:[]}function sumOf(e){const t=[...new Map(e.map(e=>[JSON.stringify([e.words,e.minutes]),e])).values()],s=[...new Set(t.map(e=>e.words))].join("; ")
return{words:(0,i.$Q)(s,c),minutes:t.reduce((e,{minutes:t})=>e+t,0)}}function merged(e){const[t]=e
if(!t)throw new RangeError("There is nothing to merge")
const s=currencyOf(e),all=t=>e.flatMap(t),o=least(all(({window:e})=>[e.from])),a=greatest(all(({window:e})=>[e.to])),n=once(all(e=>e.subjects),({id:e})=>e)
return{version:1,generatedAt:greatest(all(({generatedAt:e})=>[e])),window:{from:o,to:a,days:Math.max(...e.map(({window:e})=>e.days))},...void 0!==s&&{currency:s},repositories:all(e=>e.repositories),workflows:once(all(({workflows:e=[]})=>e),({repository:e,workflow:t})=>JSON.stringify([e,t])),totals:e.map(({totals:e})=>e).reduce(merge_sumOf),subjects:(0,r.a)(n),omitted:e.reduce((e,{omitted:t})=>e+t,0),...e.some(({omittedOfForks:e})=>e)&&{omittedOfForks:e.reduce((e,{omittedOfForks:t=0})=>e+t,0)},left:once(all(({left:e=[]})=>e),({id:e})=>e).toSorted((e,t)=>compare(t.at,e.at)),infra:all(({infra:e})=>e).toSorted((e,t)=>compare(t.from,e.from)),causes:(c=all(({causes:e})=>e),[...Map.groupBy(c,({signature:e})=>e).values()].flatMap(e=>{const t=e.toSorted((e,t)=>compare(e.last,t.last)).at(-1)
if(!t)return[]
const s=e.reduce((e,t)=>e+t.failures,0),r=[...new Set(e.flatMap(e=>e.subjects))]
return[{...t,failures:s,subjects:r,first:least(e.map(({first:e})=>e))}]}).toSorted((e,t)=>t.failures-e.failures)),audit:(i=all(({audit:e})=>e),[...Map.groupBy(i,({repository:e="",rule:t,file:s,line:r,column:o})=>JSON.stringify([e,t,s,r,o])).values()].flatMap(withCosts).toSorted(u.m)),graphs:once(all(({graphs:e})=>e),({repository:e,workflow:t})=>JSON.stringify([e,t])),caches:all(({caches:e})=>e).toSorted((e,t)=>t.miss-e.miss),trend:mergedTrend(all(({trend:e})=>e)),power:mergedPower(e),problems:all(({problems:e})=>e)}
var i,c}const currencyOf=e=>(e.find(n.t)??e[0])?.currency,compare=(e,t)=>e<t?-1:e>t?1:0,least=e=>e.toSorted(compare)[0]??"",greatest=e=>e.toSorted(compare).at(-1)??"",once=(e,t)=>[...new Map(e.map(e=>[t(e),e])).values()]
function merge_sumOf(e,t){const s=Object.fromEntries(a.yr.flatMap(s=>{const[r,o]=[e.byLevel?.[s],t.byLevel?.[s]]
return r||o?[[s,statesSum(r,o)]]:[]}))
return{...Object.fromEntries(["runs","reruns","jobs","tests","testCases","reports","failures","infraFailures","suspected"].map(s=>[s,e[s]+t[s]])),byState:statesSum(e.byState,t.byState),...(e.byLevel||t.byLevel)&&{byLevel:s},waste:{minutes:e.waste.minutes+t.waste.minutes,waitMinutes:e.waste.waitMinutes+t.waste.waitMinutes,billableMinutes:e.waste.billableMinutes+t.waste.billableMinutes,cost:e.waste.cost+t.waste.cost}}}const statesSum=(e,t)=>Object.fromEntries(o.xP.map(s=>[s,(e?.[s]??0)+(t?.[s]??0)])),mergedTrend=e=>[...Map.groupBy(e,({week:e})=>e)].toSorted(([e],[t])=>compare(e,t)).map(([e,t])=>{const sum=e=>t.reduce((t,s)=>t+s[e],0),[s,r,o]=[sum("runs"),sum("failures"),sum("flakyFailures")]
return{week:e,runs:s,failures:r,flakyFailures:o,minutesWasted:sum("minutesWasted"),cost:sum("cost")}}),mergedPower=e=>Object.fromEntries(a.yr.flatMap(t=>{const s=e.flatMap(({power:e})=>e[t]??[]).toSorted((e,t)=>e.runs-t.runs)
return s[0]?[[t,s[0]]]:[]}))})}
