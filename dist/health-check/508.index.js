export const id=508
export const ids=[508]
export const modules={9221:((e,t,n)=>{n.d(t,{s:()=>addressesOf})
var r=n(2023),s=n(1435),o=n(9353)
const i=[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["168.63.129.16",32],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.0.2.0",24],["192.88.99.0",24],["192.168.0.0",16],["198.18.0.0",15],["198.51.100.0",24],["203.0.113.0",24],["224.0.0.0",3]],a=[["::",96],["::ffff:0:0:0",96],["64:ff9b:1::",48],["100::",63],["2001::",23],["2001:db8::",32],["2002::",16],["3fff::",20],["5f00::",16],["fc00::",7],["fe80::",10],["fec0::",10],["ff00::",8]]
let c
function isPublic(e){const{isIP:t}=process.getBuiltinModule("node:net"),[n=""]=e.split("%"),r=t(n)
if(0===r)return!1
if(c??=function(){const{BlockList:e}=process.getBuiltinModule("node:net"),t=new e
for(const[e,n]of i)t.addSubnet(e,n,"ipv4")
for(const[e,n]of a)t.addSubnet(e,n,"ipv6")
return t}(),c.check(n,4===r?"ipv4":"ipv6"))return!1
const s=6===r?function(e){const t=URL.parse(`http://[${e}]/`)?.hostname??"",[,n="",r=""]=/^\[64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})\]$/.exec(t)??[]
if(""===r)return"[64:ff9b::]"===t?"0.0.0.0":void 0
const s=Number.parseInt(n||"0",16)<<16|Number.parseInt(r,16)
return[24,16,8,0].map(e=>s>>>e&255).join(".")}(n):void 0
return void 0===s||!c.check(s,"ipv4")}const machineLookup=(e,t)=>process.getBuiltinModule("node:dns/promises").lookup(e,{all:!0,family:t})
async function addressesOf(e,t){const n=function(e,t){const n=process.getBuiltinModule("node:net").isIP(e)
if(0!==n){if(0===t||t===n)return[{address:e,family:n}]
throw new o.q("dns",`DNS: ${e} is no IPv${t} address`)}}(e,t.family)??await(0,s.iW)(t.progress,"dns",()=>async function(e,{ports:t,family:n}){const s=await(t.lookup??machineLookup)(e,n).catch(e=>{if("ENOTFOUND"===(0,r.M)(e)[0])return[]
throw e})
if(s.length>0)return s
throw new o.q("dns",`DNS: ${e} ${0===n?"does not exist":`has no IPv${n} address, or does not exist`}`)}(e,t)),{allowsPrivate:i,isPublic:a=isPublic}=t.ports
if(i)return n
const c=n.filter(({address:e})=>a(e))
if(c.length>0)return c
const[{address:d}={address:e}]=n
throw new o.q("blocked",`${addressWords(e,d)} is not public: set \`private-addresses: true\` under \`health:\` if it may be probed`)}const addressWords=(e,t)=>e===t?t:`${e} (${t})`}),38:((e,t,n)=>{n.d(t,{I:()=>lookUpIn})
var r=n(9353),s=n(1539)
const lookUpIn=({ports:e,captured:t})=>n=>(0,s.eh)(n)?function(e,t){const n=Object.hasOwn(e,t)?e[t]:void 0
if(n)return n
throw new r.q("runner",`the environment variable ${t} is empty: pass it to the step with \`env:\``)}(e.values,n):function(e,t){const n=e.get(t)
if(void 0!==n)return n
throw new r.q("capture",`nothing was captured as ${t}`)}(t,n)}),9508:((e,t,n)=>{n.r(t),n.d(t,{dns:()=>dns})
var r=n(9221),s=n(4454),o=n(7909),i=n(1539),a=n(38),c=n(1435),d=n(9353)
function recordTexts(e){return(Array.isArray(e)?e:[e]).map(textOf)}function textOf(e){if("string"==typeof e)return e
if(Array.isArray(e))return e.join("")
const{type:t,...n}=e
return"exchange"in n?`${n.priority} ${n.exchange}`:"weight"in n?`${n.priority} ${n.weight} ${n.port} ${n.name}`:"critical"in n?function({critical:e,...t}){const[[n,r]=["",""]]=Object.entries(t)
return`${e} ${n} ${r}`}(n):Object.values(n).join(" ")}const u=3
async function dns({url:e,record:t="A",resolver:n},f){const l=(0,i.GS)((0,o.C)(e).host,(0,a.I)(f)).trim()
try{const e=await async function(e,t){const{Resolver:n}=process.getBuiltinModule("node:dns/promises"),s=new n({timeout:Math.max(100,Math.floor(t.timeoutMs/2**u)),tries:u})
if(void 0===e)return s
const[o,i]=function(e){const[,t,n="",r="53"]=/^(?:\[([^\]]+)\]|([^:]*|.*:.*:.*?))(?::(\d{1,5}))?$/.exec(e)??[],s=t??n
if(""===s||Number(r)>65535)throw new d.q("protocol","resolver is no address of a name server")
return[s,Number(r)]}(e.trim()),[a]=await(0,r.s)(o,t)
return a&&s.setServers([`${6===a.family?`[${a.address}]`:a.address}:${i}`]),s}(n&&(0,i.GS)(n,(0,a.I)(f)),f)
f.progress.ifCut={fault:"timeout",words:`DNS: no name server answered for ${l} in time`}
const cancel=()=>e.cancel()
f.signal.addEventListener("abort",cancel,{once:!0})
const s=await(0,c.iW)(f.progress,"dns",()=>e.resolve(l,t))
return f.signal.removeEventListener("abort",cancel),{answers:recordTexts(s)}}catch(e){const{fault:t,message:r}=(0,s.W)(e,l,f.progress)
throw new d.q("refused"===t?"dns":t,"refused"===t?"DNS: nobody answers at the name server"+(n?` ${n}`:""):r)}}})}
