export const id=301
export const ids=[301]
export const modules={8071:((t,e,n)=>{n.d(e,{Y:()=>credentialsOf})
var o=n(5679),r=n(1539),s=n(38),i=n(9353)
const a={basic:({username:t,password:e},n)=>basic(filled(t,n),filled(e,n),n),bearer:({token:t},e)=>bearer(filled(t,e)),oauth2:async(t,e)=>{const{tokenFor:o}=await n.e(142).then(n.bind(n,2142))
return bearer(await o(t,e))},"client-certificate":({certificate:t,key:e},n)=>{const o=(0,s.I)(n)
return{clientCertificate:checked(o(t),o(e))}}}
async function credentialsOf(t,e,n){return t?a[t.type](t,n):e.username||e.password?basic(unescaped(e.username),unescaped(e.password),n):{}}const filled=(t,e)=>(0,r.GS)(t,(0,s.I)(e)).trim(),bearer=t=>({authorization:{authorization:`Bearer ${t}`}})
function basic(t,e,n){const r=Buffer.from(`${t}:${e}`).toString("base64")
return(0,o.g)(n,r),{authorization:{authorization:`Basic ${r}`}}}function unescaped(t){try{return decodeURIComponent(t)}catch{return t}}function checked(t,e){try{return process.getBuiltinModule("node:tls").createSecureContext({cert:t,key:e}),{cert:t,key:e}}catch{throw new i.q("auth","the client certificate and its key are not PEM, or do not fit together")}}}),1429:((t,e,n)=>{n.d(e,{s:()=>addressesOf})
var o=n(2023),r=n(1435),s=n(9353),i=n(2172),a=n(7536)
const machineLookup=(t,e)=>process.getBuiltinModule("node:dns/promises").lookup(t,{all:!0,family:e})
async function addressesOf(t,e){const n=function(t,e){const n=process.getBuiltinModule("node:net").isIP(t)
if(0===n)return
if(0===e||e===n)return[{address:t,family:n}]
throw new s.q("dns",`DNS: ${t} is no IPv${e} address`)}(t,e.family)??await(0,r.iW)(e.progress,"dns",()=>async function(t,{ports:e,family:n}){const r=await(e.lookup??machineLookup)(t,n).catch(t=>{if("ENOTFOUND"===(0,o.M)(t)[0])return[]
throw t})
if(r.length>0)return r
throw new s.q("dns",`DNS: ${t} ${0===n?"does not exist":`has no IPv${n} address, or does not exist`}`)}(t,e)),{allowsPrivate:c,isPublic:u=a.U}=e.ports
if(c)return n
const d=n.filter(({address:t})=>u(t))
if(d.length>0)return d
const[{address:l}={address:t}]=n
throw new s.q("blocked",(0,i.X)(addressWords(t,l)))}const addressWords=(t,e)=>t===e?e:`${t} (${e})`}),3641:((t,e,n)=>{n.d(e,{z:()=>dial})
var o=n(1435),r=n(1429),s=n(9353),i=n(2023)
function machineHasIpv6(){return Object.values(process.getBuiltinModule("node:os").networkInterfaces()).some(t=>t?.some(({family:t,address:e})=>"IPv6"===t&&/^[23]/.test(e)))}function settled(t,e){return new Promise((n,o)=>{t.once(e,()=>n()),t.once("error",o),t.once("close",()=>o(Object.assign(new Error("closed"),{code:"ECONNRESET"})))})}const a=500
async function connect(t,e,n,o){const{connect:r}=process.getBuiltinModule("node:net"),c=r({...target(t,n),port:e,autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:a})
!function(t,e){const end=()=>{e.destroy()}
t.addEventListener("abort",end,{once:!0}),e.once("close",()=>t.removeEventListener("abort",end))}(o.signal,c)
try{await settled(c,"connect")}catch(t){throw function(t,e,{hasIpv6:n=machineHasIpv6}){if((0,i.M)(t).some(t=>"ENETUNREACH"===t||"EADDRNOTAVAIL"===t)&&e.every(({family:t})=>6===t)&&!n())return new s.q("no-ipv6","this machine has no IPv6, so that the endpoint could not be tried")}(t,n,o.ports)??t}return c.on("error",()=>{})}function target(t,e){const[n,...o]=e
return n&&0===o.length?{host:n.address}:{host:t,lookup:(t,n,o)=>o(null,[...e])}}var c=n(6607),u=n(8610)
const d=10
function chainOf(t){const e=[]
for(let n=t;n?.valid_to&&!e.includes(n)&&(e.push(n),e.length!==d);n=n.issuerCertificate);return e}const l={CERT_HAS_EXPIRED:["tls-expired",function({chain:t,now:e}){const n=t.findIndex(({valid_to:t})=>Date.parse(t)<=e),o=Date.parse(t[Math.max(n,0)]?.valid_to??"")
return`${n>0?"a certificate of its chain":"certificate"} expired${Number.isNaN(o)?"":` ${roughly(e-o)} ago`}`}],CERT_NOT_YET_VALID:["tls-not-yet-valid",function({chain:t,now:e}){const n=Math.max(...t.map(({valid_from:t})=>Date.parse(t)))
return n>e?`certificate is valid only in ${roughly(n-e)}`:"certificate is not valid yet"}],ERR_TLS_CERT_ALTNAME_INVALID:["tls-name",otherName],HOSTNAME_MISMATCH:["tls-name",otherName],DEPTH_ZERO_SELF_SIGNED_CERT:["tls-untrusted",()=>"certificate is self-signed"],SELF_SIGNED_CERT_IN_CHAIN:["tls-untrusted",untrusted],UNABLE_TO_GET_ISSUER_CERT:["tls-untrusted",untrusted],UNABLE_TO_GET_ISSUER_CERT_LOCALLY:["tls-untrusted",untrusted],UNABLE_TO_VERIFY_LEAF_SIGNATURE:["tls-untrusted",function(t){return`${untrusted(t)}; does the server send its whole chain?`}],CERT_UNTRUSTED:["tls-untrusted",untrusted],INVALID_CA:["tls-untrusted",untrusted]}
function otherName({chain:[t],host:e}){const n=(0,c.TN)((t?.subjectaltname??"").slice(0,1e3)).replaceAll(/(?:DNS|IP Address):/g,"")
return`certificate is ${n?`for ${n.length>80?`${n.slice(0,79)}…`:n}`:"for another name"}, not for ${e}`}function untrusted({chain:t}){const e=(0,c.TN)(String(t.at(-1)?.issuer?.CN??"").slice(0,80))
return e?`certificate is signed by ${e}, which is not trusted here`:"certificate is not signed by anybody trusted here"}const f=36e5
function roughly(t){return t>=24*f?(0,u.L)(Math.floor(t/(24*f)),"day"):t>=f?(0,u.L)(Math.floor(t/f),"hour"):(0,u.L)(Math.max(1,Math.floor(t/6e4)),"minute")}var h=n(5567)
async function secure_secure(t,e,n,o){const{connect:r}=process.getBuiltinModule("node:tls"),{isIP:i}=process.getBuiltinModule("node:net"),a=r({socket:t,host:e,...0===i(e)&&{servername:e},rejectUnauthorized:!1,...n.protocols&&{ALPNProtocols:[...n.protocols]},secureContext:(0,h.B)(n.client,o.ports.ca)})
await settled(a,"secureConnect"),a.on("error",()=>{})
const c=a.getPeerCertificate(!0),u=function(t,e,n,o){if(void 0===t)return
const[r,i]=l[String(t)]??["tls",()=>`certificate was not accepted (${String(t)})`]
return new s.q(r,`TLS: ${i({chain:chainOf(e),host:n,now:o})}`)}(a.authorized?void 0:a.authorizationError,c,e,o.ports.now()),d=function(t,e){const n=chainOf(t).map(({valid_to:t})=>Date.parse(t)).filter(t=>t>(e??Number.NEGATIVE_INFINITY))
return n.length>0?Math.min(...n):void 0}(c,a.authorized?o.ports.now():void 0)
if(u&&n.verify)throw void 0!==d&&(o.progress.expiresAt=d),a.destroy(),u
return{socket:a,tls:{protocol:a.getProtocol()??"",...void 0!==d&&{expiresAt:d}}}}async function dial({host:t,port:e,tls:n},s){s.signal.throwIfAborted()
const i=await(0,r.s)(t,s)
s.signal.throwIfAborted()
const a=await(0,o.iW)(s.progress,"connect",()=>connect(t,e,i,s))
if(!n)return{socket:a}
const c=await(0,o.iW)(s.progress,"tls",()=>secure_secure(a,t,n,s))
return(0,o.i3)(s.progress,c.tls.expiresAt),c}}),38:((t,e,n)=>{n.d(e,{I:()=>lookUpIn})
var o=n(9353),r=n(1539)
const lookUpIn=({ports:t,captured:e})=>n=>(0,r.eh)(n)?function(t,e){const n=Object.hasOwn(t,e)?t[e]:void 0
if(n)return n
throw new o.q("runner",`the environment variable ${e} is empty: pass it to the step with \`env:\``)}(t.values,n):function(t,e){const n=t.get(e)
if(void 0!==n)return n
throw new o.q("capture",`nothing was captured as ${e}`)}(e,n)}),962:((t,e,n)=>{n.d(e,{e:()=>firstThatFits})
var o=n(7871),r=n(6755),s=n(5743),i=n(6216)
async function firstThatFits(t,e,n){const a=await(0,i.J)({message:e},(0,o.$)([...n.secrets]))
let c
for await(const o of t){const t=(0,s.i)(e,{name:"message",value:o,isText:!0},a)
if(void 0===t)return o
c=o,n.progress.ifCut={fault:"message",words:`${t} within ${(0,r.p0)(n.timeoutMs)}`}}return c}}),5121:((t,e,n)=>{n.d(e,{H:()=>portOf,w:()=>hostOf})
const o={"http:":80,"ws:":80,"https:":443,"wss:":443,"tls:":443},hostOf=({hostname:t})=>t.replace(/^\[(.*)\]$/,"$1"),portOf=({port:t,protocol:e})=>Number(t)||(o[e]??0)}),1301:((t,e,n)=>{n.r(e),n.d(e,{line:()=>line})
var o=n(8071),r=n(3641),s=n(4454),i=n(7909),a=n(1539),c=n(38),u=n(962),d=n(5121),l=n(1435),f=n(9353)
const h=16384,p=10
async function line(t,e){const n=(0,i.T)(t.url,(0,c.I)(e))
if(0===(0,d.H)(n))throw new f.q("protocol","the address has no port")
try{const{clientCertificate:s}=await(0,o.Y)(t.auth,n,e),i={verify:t.verifyTls??!0,...s&&{client:s}},{socket:f,tls:w}=await(0,r.z)({host:(0,d.w)(n),port:(0,d.H)(n),..."tls:"===n.protocol&&{tls:i}},e),m=await async function(t,{send:e,expect:n={}},o){const cut=()=>t.destroy(Object.assign(new Error("cut"),{code:"ABORT_ERR"}))
o.signal.addEventListener("abort",cut,{once:!0})
try{void 0!==e&&await written(t,(0,a.GS)(e,(0,c.I)(o)))
const{message:r}=n
return r?await(0,l.iW)(o.progress,"message",()=>(0,u.e)(async function*(t){const{setTimeout:e}=process.getBuiltinModule("node:timers/promises"),n=new TextDecoder
let o=""
for await(const r of t){if(o=(o+n.decode(r,{stream:!0})).slice(0,h),yield o,o.length===h)return
await e(p)}}(t),r,o)):void 0}finally{o.signal.removeEventListener("abort",cut),t.destroy()}}(f,t,e)
return{...void 0!==m&&{message:m},...w&&{tls:w}}}catch(t){throw(0,s.W)(t,(0,d.w)(n),e.progress)}}const written=(t,e)=>new Promise(n=>{t.write(e,()=>n())})})}
