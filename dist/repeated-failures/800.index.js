export const id=800
export const ids=[800]
export const modules={4800:((e,t,n)=>{n.d(t,{keepSeen:()=>keepSeen,vV:()=>seenIn})
var a=n(781),o=n(5405)
const r=864e5,s=30*r,c=500,keyOf=e=>(0,a.X)("branches",e),seenIn=async(e,t)=>seenOf(await e.read(keyOf(t)))
async function keepSeen(e,t,n){const a=new Map((await seenIn(e,t)).map(e=>[nameOf(e),e.at]))
n.every(e=>e.at-(a.get(nameOf(e))??0)<r)||await e.update(keyOf(t),e=>seenToJson(function(e,t){const n=[...new Map([...e,...t].toSorted((e,t)=>e.at-t.at).map(e=>[nameOf(e),e])).values()].toSorted((e,t)=>t.at-e.at)
return n.filter(({at:e})=>(n[0]?.at??0)-e<s).slice(0,c)}(seenOf(e),n)))}const nameOf=({workflow:e,branch:t})=>`${e} ${t}`,seenToJson=e=>({version:1,seen:e.map(({workflow:e,branch:t,at:n})=>[e,t,n])}),seenOf=e=>(0,o.p)((0,o.O)(e).seen).flatMap(oneOf)
function oneOf(e){const[t,n,a]=(0,o.p)(e)
return"string"==typeof t&&"string"==typeof n&&"number"==typeof a&&Number.isFinite(a)?[{workflow:t,branch:n,at:a}]:[]}})}
