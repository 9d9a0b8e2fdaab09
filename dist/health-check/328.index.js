export const id=328
export const ids=[328]
export const modules={8071:((e,t,n)=>{n.d(t,{Y:()=>credentialsOf})
var o=n(5679),r=n(1539),s=n(38),i=n(9353)
const c={basic:({username:e,password:t},n)=>basic(filled(e,n),filled(t,n),n),bearer:({token:e},t)=>bearer(filled(e,t)),oauth2:async(e,t)=>{const{tokenFor:o}=await n.e(142).then(n.bind(n,2142))
return bearer(await o(e,t))},"client-certificate":({certificate:e,key:t},n)=>{const o=(0,s.I)(n)
return{clientCertificate:checked(o(e),o(t))}}}
async function credentialsOf(e,t,n){return e?c[e.type](e,n):t.username||t.password?basic(unescaped(t.username),unescaped(t.password),n):{}}const filled=(e,t)=>(0,r.GS)(e,(0,s.I)(t)).trim(),bearer=e=>({authorization:{authorization:`Bearer ${e}`}})
function basic(e,t,n){const r=Buffer.from(`${e}:${t}`).toString("base64")
return(0,o.g)(n,r),{authorization:{authorization:`Basic ${r}`}}}function unescaped(e){try{return decodeURIComponent(e)}catch{return e}}function checked(e,t){try{return process.getBuiltinModule("node:tls").createSecureContext({cert:e,key:t}),{cert:e,key:t}}catch{throw new i.q("auth","the client certificate and its key are not PEM, or do not fit together")}}}),1429:((e,t,n)=>{n.d(t,{s:()=>addressesOf})
var o=n(2023),r=n(1435),s=n(9353),i=n(2172),c=n(7536)
const machineLookup=(e,t)=>process.getBuiltinModule("node:dns/promises").lookup(e,{all:!0,family:t})
async function addressesOf(e,t){const n=function(e,t){const n=process.getBuiltinModule("node:net").isIP(e)
if(0===n)return
if(0===t||t===n)return[{address:e,family:n}]
throw new s.q("dns",`DNS: ${e} is no IPv${t} address`)}(e,t.family)??await(0,r.iW)(t.progress,"dns",()=>async function(e,{ports:t,family:n}){const r=await(t.lookup??machineLookup)(e,n).catch(e=>{if("ENOTFOUND"===(0,o.M)(e)[0])return[]
throw e})
if(r.length>0)return r
throw new s.q("dns",`DNS: ${e} ${0===n?"does not exist":`has no IPv${n} address, or does not exist`}`)}(e,t)),{allowsPrivate:a,isPublic:u=c.U}=t.ports
if(a)return n
const d=n.filter(({address:e})=>u(e))
if(d.length>0)return d
const[{address:l}={address:e}]=n
throw new s.q("blocked",(0,i.X)(addressWords(e,l)))}const addressWords=(e,t)=>e===t?t:`${e} (${t})`}),3641:((e,t,n)=>{n.d(t,{z:()=>dial})
var o=n(1435),r=n(1429),s=n(9353),i=n(2023)
function machineHasIpv6(){return Object.values(process.getBuiltinModule("node:os").networkInterfaces()).some(e=>e?.some(({family:e,address:t})=>"IPv6"===e&&/^[23]/.test(t)))}function settled(e,t){return new Promise((n,o)=>{e.once(t,()=>n()),e.once("error",o),e.once("close",()=>o(Object.assign(new Error("closed"),{code:"ECONNRESET"})))})}const c=500
async function connect(e,t,n,o){const{connect:r}=process.getBuiltinModule("node:net"),a=r({...target(e,n),port:t,autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:c})
!function(e,t){const end=()=>{t.destroy()}
e.addEventListener("abort",end,{once:!0}),t.once("close",()=>e.removeEventListener("abort",end))}(o.signal,a)
try{await settled(a,"connect")}catch(e){throw function(e,t,{hasIpv6:n=machineHasIpv6}){if((0,i.M)(e).some(e=>"ENETUNREACH"===e||"EADDRNOTAVAIL"===e)&&t.every(({family:e})=>6===e)&&!n())return new s.q("no-ipv6","this machine has no IPv6, so that the endpoint could not be tried")}(e,n,o.ports)??e}return a.on("error",()=>{})}function target(e,t){const[n,...o]=t
return n&&0===o.length?{host:n.address}:{host:e,lookup:(e,n,o)=>o(null,[...t])}}var a=n(6607),u=n(8610)
const d=10
function chainOf(e){const t=[]
for(let n=e;n?.valid_to&&!t.includes(n)&&(t.push(n),t.length!==d);n=n.issuerCertificate);return t}const l={CERT_HAS_EXPIRED:["tls-expired",function({chain:e,now:t}){const n=e.findIndex(({valid_to:e})=>Date.parse(e)<=t),o=Date.parse(e[Math.max(n,0)]?.valid_to??"")
return`${n>0?"a certificate of its chain":"certificate"} expired${Number.isNaN(o)?"":` ${roughly(t-o)} ago`}`}],CERT_NOT_YET_VALID:["tls-not-yet-valid",function({chain:e,now:t}){const n=Math.max(...e.map(({valid_from:e})=>Date.parse(e)))
return n>t?`certificate is valid only in ${roughly(n-t)}`:"certificate is not valid yet"}],ERR_TLS_CERT_ALTNAME_INVALID:["tls-name",otherName],HOSTNAME_MISMATCH:["tls-name",otherName],DEPTH_ZERO_SELF_SIGNED_CERT:["tls-untrusted",()=>"certificate is self-signed"],SELF_SIGNED_CERT_IN_CHAIN:["tls-untrusted",untrusted],UNABLE_TO_GET_ISSUER_CERT:["tls-untrusted",untrusted],UNABLE_TO_GET_ISSUER_CERT_LOCALLY:["tls-untrusted",untrusted],UNABLE_TO_VERIFY_LEAF_SIGNATURE:["tls-untrusted",function(e){return`${untrusted(e)}; does the server send its whole chain?`}],CERT_UNTRUSTED:["tls-untrusted",untrusted],INVALID_CA:["tls-untrusted",untrusted]}
function otherName({chain:[e],host:t}){const n=(0,a.TN)((e?.subjectaltname??"").slice(0,1e3)).replaceAll(/(?:DNS|IP Address):/g,"")
return`certificate is ${n?`for ${n.length>80?`${n.slice(0,79)}…`:n}`:"for another name"}, not for ${t}`}function untrusted({chain:e}){const t=(0,a.TN)(String(e.at(-1)?.issuer?.CN??"").slice(0,80))
return t?`certificate is signed by ${t}, which is not trusted here`:"certificate is not signed by anybody trusted here"}const f=36e5
function roughly(e){return e>=24*f?(0,u.L)(Math.floor(e/(24*f)),"day"):e>=f?(0,u.L)(Math.floor(e/f),"hour"):(0,u.L)(Math.max(1,Math.floor(e/6e4)),"minute")}var h=n(5567)
async function secure_secure(e,t,n,o){const{connect:r}=process.getBuiltinModule("node:tls"),{isIP:i}=process.getBuiltinModule("node:net"),c=r({socket:e,host:t,...0===i(t)&&{servername:t},rejectUnauthorized:!1,...n.protocols&&{ALPNProtocols:[...n.protocols]},secureContext:(0,h.B)(n.client,o.ports.ca)})
await settled(c,"secureConnect"),c.on("error",()=>{})
const a=c.getPeerCertificate(!0),u=function(e,t,n,o){if(void 0===e)return
const[r,i]=l[String(e)]??["tls",()=>`certificate was not accepted (${String(e)})`]
return new s.q(r,`TLS: ${i({chain:chainOf(t),host:n,now:o})}`)}(c.authorized?void 0:c.authorizationError,a,t,o.ports.now()),d=function(e,t){const n=chainOf(e).map(({valid_to:e})=>Date.parse(e)).filter(e=>e>(t??Number.NEGATIVE_INFINITY))
return n.length>0?Math.min(...n):void 0}(a,c.authorized?o.ports.now():void 0)
if(u&&n.verify)throw void 0!==d&&(o.progress.expiresAt=d),c.destroy(),u
return{socket:c,tls:{protocol:c.getProtocol()??"",...void 0!==d&&{expiresAt:d}}}}async function dial({host:e,port:t,tls:n},s){s.signal.throwIfAborted()
const i=await(0,r.s)(e,s)
s.signal.throwIfAborted()
const c=await(0,o.iW)(s.progress,"connect",()=>connect(e,t,i,s))
if(!n)return{socket:c}
const a=await(0,o.iW)(s.progress,"tls",()=>secure_secure(c,e,n,s))
return(0,o.i3)(s.progress,a.tls.expiresAt),a}}),38:((e,t,n)=>{n.d(t,{I:()=>lookUpIn})
var o=n(9353),r=n(1539)
const lookUpIn=({ports:e,captured:t})=>n=>(0,r.eh)(n)?function(e,t){const n=Object.hasOwn(e,t)?e[t]:void 0
if(n)return n
throw new o.q("runner",`the environment variable ${t} is empty: pass it to the step with \`env:\``)}(e.values,n):function(e,t){const n=e.get(t)
if(void 0!==n)return n
throw new o.q("capture",`nothing was captured as ${t}`)}(t,n)}),179:((e,t,n)=>{n.d(t,{c:()=>exchange,T:()=>openLine})
var o=n(3641),r=n(4454),s=n(1435),i=n(2023)
async function readBody(e,{keep:t,count:n}){const o=[]
let r=0
for await(const s of async function*(e){const t=String(e.headers["content-encoding"]??"").trim().toLowerCase(),n=Object.hasOwn(c,t)?c[t]:void 0
if(!n)return yield*e
const o=n(process.getBuiltinModule("node:zlib"))
try{yield*process.getBuiltinModule("node:stream").pipeline(e,o,()=>{})}catch(t){if(!e.complete||o.bytesWritten>0||!(0,i.M)(t).includes("Z_BUF_ERROR"))throw t}}(e))if(r<t&&o.push(s.subarray(0,t-r)),r+=s.length,r>n)break
return{text:function({headers:e}){const[,t="utf-8"]=/charset="?([\w-]{1,40})/i.exec(String(e["content-type"]??""))??[]
try{return new TextDecoder(t)}catch{return new TextDecoder}}(e).decode(Buffer.concat(o)),whole:r<=t,size:Math.min(r,n),counted:r<=n}}const c={gzip:e=>e.createGunzip(),"x-gzip":e=>e.createGunzip(),deflate:e=>e.createInflate(),br:e=>e.createBrotliDecompress()}
var a=n(5121)
async function exchange(e,t,n){try{const o=await openLine(e,n)
return await async function(e,t,{socket:n,tls:o},r){try{const i=await(0,s.iW)(r.progress,"firstByte",()=>function({method:e,url:t,headers:n,body:o},r){const{request:s}=process.getBuiltinModule("node:http")
return new Promise((i,c)=>{const a=`${t.pathname}${t.search}`,u={host:t.host,...n,...lengthOf(e,o)},d=s({createConnection:()=>r,method:e,path:a,headers:u,setHost:!1})
d.once("response",i),d.on("error",c),d.once("close",()=>c(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),d.end(o)})}(e,n)),c=i.statusCode??0
r.progress.status=c
const a=await(0,s.iW)(r.progress,"body",()=>readBody(i,t))
return{status:c,headers:headersOf(i),body:a,...o&&{tls:o}}}finally{n.destroy()}}(e,t,o,n)}catch(t){throw explained(t,e,n)}}const explained=(e,{url:t},{progress:n})=>(0,r.W)(e,(0,a.w)(t),n)
function openLine({url:e,verifyTls:t,clientCertificate:n},r){const s="https:"===e.protocol||"wss:"===e.protocol,i={verify:t,protocols:["http/1.1"],...n&&{client:n}}
return(0,o.z)({host:(0,a.w)(e),port:(0,a.H)(e),...s&&{tls:i}},r)}function lengthOf(e,t){return void 0!==t?{"content-length":String(Buffer.byteLength(t))}:["POST","PUT","PATCH"].includes(e)?{"content-length":"0"}:{}}function headersOf({headersDistinct:e}){return Object.assign(Object.create(null),e)}}),6218:((e,t,n)=>{n.d(t,{i:()=>withCookies,k:()=>remember})
var o=n(5679)
const r={cookies:50,length:4096},isSecure=({protocol:e})=>"https:"===e||"wss:"===e
function remember({headers:e},t,n){const s=n.jar.get(t.hostname)??new Map
for(const i of e["set-cookie"]??[]){const[,e="",c=""]=/^\s*([^=;\s]+)=([^;]*)/.exec(i.slice(0,r.length))??[]
""===e||s.size>=r.cookies&&!s.has(e)||(s.set(e,{value:c.trim(),secure:isSecure(t)}),(0,o.g)(n,c.trim()))}n.jar.set(t.hostname,s)}function withCookies(e,{jar:t}){const n=[...t.get(e.url.hostname)??[]].filter(([,{secure:t}])=>!t||isSecure(e.url))
if(0===n.length)return e
const o=[e.headers.cookie,...n.map(([e,{value:t}])=>`${e}=${t}`)].filter(Boolean)
return{...e,headers:{...e.headers,cookie:o.join("; ")}}}}),5121:((e,t,n)=>{n.d(t,{H:()=>portOf,w:()=>hostOf})
const o={"http:":80,"ws:":80,"https:":443,"wss:":443,"tls:":443},hostOf=({hostname:e})=>e.replace(/^\[(.*)\]$/,"$1"),portOf=({port:e,protocol:t})=>Number(e)||(o[t]??0)}),6341:((e,t,n)=>{n.d(t,{f:()=>requestOf})
var o=n(8071),r=n(1539)
function filledBody(e,t,n){if(void 0!==e)return"string"!=typeof e?JSON.stringify(filledJson(e,n)):(0,r.GS)(e,n,s.find(([e])=>e.test(t??""))?.[1])}const s=[[/^application\/x-www-form-urlencoded\b/i,e=>encodeURIComponent(e.toWellFormed())],[/^application\/(?:[\w.-]+\+)?json\b/i,e=>JSON.stringify(e).slice(1,-1)]]
function filledJson(e,t){return"string"==typeof e?(0,r.GS)(e,t):Array.isArray(e)?e.map(e=>filledJson(e,t)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,n])=>[e,filledJson(n,t)]))}var i=n(7909),c=n(38)
const a={"user-agent":"tocsin",accept:"*/*","accept-encoding":"gzip, deflate, br"}
async function requestOf(e,t){const n=(0,c.I)(t),r=(0,i.T)(e.url,n),{authorization:s,clientCertificate:u}=await(0,o.Y)(e.auth,r,t)
r.username="",r.password=""
const d={...a,...kindOf(e),...s,...filledHeaders(e.headers,n)},l=filledBody(e.body,d["content-type"],n)
return{method:e.method??(void 0===l?"GET":"POST"),url:r,headers:d,verifyTls:e.verifyTls??!0,...void 0!==l&&{body:l},...certificate(u)}}const certificate=e=>e?{clientCertificate:e}:{},kindOf=({body:e})=>"object"==typeof e?{"content-type":"application/json"}:{}
function filledHeaders(e={},t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[e.toLowerCase(),(0,r.GS)(n,t).trim()]))}}),9877:((e,t,n)=>{n.d(t,{C:()=>o,x:()=>reachOf})
const o=1048576
function reachOf({size:e}){return{keep:o,count:Math.max(o,e?.atLeast??0,e?.atMost??0)}}})}
