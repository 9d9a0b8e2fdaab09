export const id=518
export const ids=[518]
export const modules={7518:((e,s,t)=>{t.d(s,{withLoggedFlakes:()=>withLoggedFlakes})
const n={keys:({name:e})=>[e]},o=/^((?:[\w.-]{1,200}\/){0,30}[\w.-]{1,200})\.py((?:::\w{1,200}){0,10})::(\w{1,200}(?:\[.{0,500}\])?)$/,a=/^(?:\[([^\]]{1,100})\] › )?(\S.{0,300}?):\d{1,7}:\d{1,7} › (.{1,500})$/,r=/^\/\/([\w./+-]{0,400}):([\w./+-]{1,200})$/,simpleName=e=>e.slice(e.lastIndexOf(".")+1),withoutDot=e=>e.replace(/^\.\//,""),c={"pytest-rerunfailures":{keys:({className:e,name:s})=>[`${e}::${s}`],printed(e){const[,s,t="",n]=o.exec(e)??[]
return void 0===s?void 0:`${s.replaceAll("/",".")}${t.replaceAll("::",".")}::${n}`}},flaky:n,"minitest-retry":n,nextest:{keys:({className:e,name:s})=>[`${e} ${s}`]},vitest:{keys:({suites:e,className:s,name:t})=>[`${s} > ${t}`,[...e,t].join(" > ")]},playwright:{keys:({suites:e,name:s})=>[[...e,s].join(" › ")],printed(e){const[,s,t,n]=a.exec(e)??[]
return void 0===t?void 0:[...void 0===s?[]:[s],t,n].join(" › ")}},cypress:{keys:({className:e,name:s})=>[s,e]},jest:{keys:({suites:e,className:s,name:t})=>[t,`${s} ${t}`,[...e,t].join(" "),[...e.slice(1),t].join(" ")]},"rspec-retry":{keys:({file:e,line:s})=>void 0===e||void 0===s?[]:[`./${withoutDot(e)}:${s}`]},surefire:{keys:({className:e,name:s})=>[`${e}.${s}`,`${e}.${s.replace(/\(\)$/,"")}`]},gradle:{keys:({className:e,name:s})=>[`${e} > ${s}`,`${simpleName(e)} > ${s}`]},bazel:{keys:({name:e})=>[e],printed(e){const[,s,t]=r.exec(e)??[]
return void 0===t?void 0:""===s?t:`${s}/${t}`}}},keysOf=(e,s)=>[...new Set(formOf(e)?.keys(s))]
function printedKey(e,s){const t=formOf(e)
if(t)return t.printed?t.printed(s):s}const formOf=e=>Object.hasOwn(c,e)?c[e]:void 0
const i=-1
function indexOf(e,s,t){const n=new Map
if(0===t.size)return n
for(const[o,a]of s.entries())for(const s of keysOf(e,a))t.has(s)&&n.set(s,n.has(s)?i:o)
return n}function withLoggedFlakes(e){const s=e.executions.flatMap(({jobs:e=[]})=>e.filter(({log:e})=>(e?.flakyTests??[]).length>0))
if(0===s.length)return e
const t=Map.groupBy(e.tests,({job:e})=>e?.facts.id),n=s.map(e=>function(e,s){const{found:t,left:n}=function(e,s){const t=new Map,n=[]
for(const[o,a]of Map.groupBy(e,e=>e.tool)){const e=indexOf(o,s,new Set(a.flatMap(({name:e})=>printedKey(o,e)??[])))
for(const s of a){const a=e.get(printedKey(o,s.name)??"")
void 0===a||a===i?n.push(s):t.set(a,s)}}return{found:t,left:n}}(e.log?.flakyTests??[],s.flatMap(({cases:e})=>e))
let o=0
const a=s.flatMap(e=>{const s=o
o+=e.cases.length
const n=e.cases.map((e,n)=>retried(e,t.get(s+n)))
return n.every((s,t)=>s===e.cases[t])?[]:[[e,{...e,cases:n}]]})
return{job:e,changed:a,unmatched:n}}(e,t.get(e.facts.id)??[])),o=new Map(n.flatMap(({changed:e})=>e)),a=new Map(n.map(({job:e,unmatched:s})=>[e,s]))
return{...e,executions:e.executions.map(e=>function(e,s){if(!e.jobs?.some(e=>s.has(e)))return e
const t=e.jobs.map(e=>{const t=s.get(e)
if(void 0===t||void 0===e.log)return e
const{flakyTests:n,...o}=e.log
return{...e,log:0===t.length?o:{...o,flakyTests:t}}})
return{...e,jobs:t}}(e,a)),tests:e.tests.map(e=>o.get(e)??e)}}const retried=(e,s)=>void 0===s||"passed"!==e.outcome?e:{...e,outcome:"flaky",retries:s.tries-1}})}
