export const id=508
export const ids=[508]
export const modules={1429:((e,t,r)=>{r.d(t,{s:()=>addressesOf})
var s=r(2023),n=r(1435),o=r(9353),i=r(2172),a=r(7536)
const machineLookup=(e,t)=>process.getBuiltinModule("node:dns/promises").lookup(e,{all:!0,family:t})
async function addressesOf(e,t){const r=function(e,t){const r=process.getBuiltinModule("node:net").isIP(e)
if(0===r)return
if(0===t||t===r)return[{address:e,family:r}]
throw new o.q("dns",`DNS: ${e} is no IPv${t} address`)}(e,t.family)??await(0,n.iW)(t.progress,"dns",()=>async function(e,{ports:t,family:r}){const n=await(t.lookup??machineLookup)(e,r).catch(e=>{if("ENOTFOUND"===(0,s.M)(e)[0])return[]
throw e})
if(n.length>0)return n
throw new o.q("dns",`DNS: ${e} ${0===r?"does not exist":`has no IPv${r} address, or does not exist`}`)}(e,t)),{allowsPrivate:c,isPublic:d=a.U}=t.ports
if(c)return r
const u=r.filter(({address:e})=>d(e))
if(u.length>0)return u
const[{address:f}={address:e}]=r
throw new o.q("blocked",(0,i.X)(addressWords(e,f)))}const addressWords=(e,t)=>e===t?t:`${e} (${t})`}),38:((e,t,r)=>{r.d(t,{I:()=>lookUpIn})
var s=r(9353),n=r(1539)
const lookUpIn=({ports:e,captured:t})=>r=>(0,n.eh)(r)?function(e,t){const r=Object.hasOwn(e,t)?e[t]:void 0
if(r)return r
throw new s.q("runner",`the environment variable ${t} is empty: pass it to the step with \`env:\``)}(e.values,r):function(e,t){const r=e.get(t)
if(void 0!==r)return r
throw new s.q("capture",`nothing was captured as ${t}`)}(t,r)}),9508:((e,t,r)=>{r.r(t),r.d(t,{dns:()=>dns})
var s=r(1429),n=r(4454),o=r(7909),i=r(1539),a=r(38),c=r(1435),d=r(9353)
function recordTexts(e){return(Array.isArray(e)?e:[e]).map(textOf)}function textOf(e){if("string"==typeof e)return e
if(Array.isArray(e))return e.join("")
const{type:t,...r}=e
return"exchange"in r?`${r.priority} ${r.exchange}`:"weight"in r?`${r.priority} ${r.weight} ${r.port} ${r.name}`:"critical"in r?function({critical:e,...t}){const[[r,s]=["",""]]=Object.entries(t)
return`${e} ${r} ${s}`}(r):Object.values(r).join(" ")}const u=3
async function dns({url:e,record:t="A",resolver:r},f){const l=(0,i.GS)((0,o.C)(e).host,(0,a.I)(f)).trim()
try{const e=await async function(e,t){const{Resolver:r}=process.getBuiltinModule("node:dns/promises"),n=new r({timeout:Math.max(100,Math.floor(t.timeoutMs/2**u)),tries:u})
if(void 0===e)return n
const[o,i]=function(e){const[,t,r="",s="53"]=/^(?:\[([^\]]+)\]|([^:]*|.*:.*:.*?))(?::(\d{1,5}))?$/.exec(e)??[],n=t??r
if(""===n||Number(s)>65535)throw new d.q("protocol","resolver is no address of a name server")
return[n,Number(s)]}(e.trim()),[a]=await(0,s.s)(o,t)
a&&n.setServers([`${6===a.family?`[${a.address}]`:a.address}:${i}`])
return n}(r&&(0,i.GS)(r,(0,a.I)(f)),f)
f.progress.ifCut={fault:"timeout",words:`DNS: no name server answered for ${l} in time`}
const cancel=()=>e.cancel()
f.signal.addEventListener("abort",cancel,{once:!0})
const n=await(0,c.iW)(f.progress,"dns",()=>e.resolve(l,t))
return f.signal.removeEventListener("abort",cancel),{answers:recordTexts(n)}}catch(e){const{fault:t,message:s}=(0,n.W)(e,l,f.progress)
throw new d.q("refused"===t?"dns":t,"refused"===t?"DNS: nobody answers at the name server"+(r?` ${r}`:""):s)}}})}
