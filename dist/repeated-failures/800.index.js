export const id=800
export const ids=[800]
export const modules={4800:((e,t,n)=>{n.d(t,{keepSeen:()=>keepSeen})
var r=n(3678),o=n(781),a=n(5405)
const s=864e5,c=30*s,p=500,keyOf=e=>(0,o.X)("branches",e)
async function keepSeen(e,t,n){let o=merged([],n)
try{const r=seenOf(await e.read(keyOf(t)))
return o=merged(r,n),function(e,t){const n=new Map(e.map(e=>[nameOf(e),e.at]))
return t.some(e=>e.at-(n.get(nameOf(e))??0)>=s)}(r,n)&&await e.update(keyOf(t),e=>seenToJson(merged(seenOf(e),n))),{seen:o,problems:[]}}catch(e){return{seen:o,problems:[(0,r.Kl)(e)]}}}const nameOf=({workflow:e,branch:t})=>`${e} ${t}`
function merged(e,t){const n=[...t,...e].toSorted((e,t)=>t.at-e.at)
return[...Map.groupBy(n,nameOf).values()].flatMap(([e])=>e??[]).filter(({at:e})=>(n[0]?.at??0)-e<c).slice(0,p)}const seenToJson=e=>({version:1,seen:e.map(({workflow:e,branch:t,at:n})=>[e,t,n])}),seenOf=e=>(0,a.p_)((0,a.OA)(e).seen).flatMap(oneOf)
function oneOf(e){const[t,n,r]=(0,a.p_)(e)
return"string"==typeof t&&"string"==typeof n&&"number"==typeof r&&Number.isFinite(r)?[{workflow:t,branch:n,at:r}]:[]}})}
