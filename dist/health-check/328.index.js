export const id=328
export const ids=[328]
export const modules={8071:((t,e,n)=>{n.d(e,{Y:()=>credentialsOf})
var o=n(5679),r=n(1539),s=n(38),i=n(9353)
const c={basic:({username:t,password:e},n)=>basic(filled(t,n),filled(e,n),n),bearer:({token:t},e)=>bearer(filled(t,e)),oauth2:async(t,e)=>{const{tokenFor:o}=await n.e(142).then(n.bind(n,2142))
return bearer(await o(t,e))},"client-certificate":({certificate:t,key:e},n)=>{const o=(0,s.I)(n)
return{clientCertificate:checked(o(t),o(e))}}}
async function credentialsOf(t,e,n){return t?c[t.type](t,n):e.username||e.password?basic(unescaped(e.username),unescaped(e.password),n):{}}const filled=(t,e)=>(0,r.GS)(t,(0,s.I)(e)).trim(),bearer=t=>({authorization:{authorization:`Bearer ${t}`}})
function basic(t,e,n){const r=Buffer.from(`${t}:${e}`).toString("base64")
return(0,o.g)(n,r),{authorization:{authorization:`Basic ${r}`}}}function unescaped(t){try{return decodeURIComponent(t)}catch{return t}}function checked(t,e){try{return process.getBuiltinModule("node:tls").createSecureContext({cert:t,key:e}),{cert:t,key:e}}catch{throw new i.q("auth","the client certificate and its key are not PEM, or do not fit together")}}}),1429:((t,e,n)=>{n.d(e,{s:()=>addressesOf})
var o=n(2023),r=n(1435),s=n(9353),i=n(2172),c=n(7536)
const machineLookup=(t,e)=>process.getBuiltinModule("node:dns/promises").lookup(t,{all:!0,family:e})
async function addressesOf(t,e){const n=function(t,e){const n=process.getBuiltinModule("node:net").isIP(t)
if(0!==n){if(0===e||e===n)return[{address:t,family:n}]
throw new s.q("dns",`DNS: ${t} is no IPv${e} address`)}}(t,e.family)??await(0,r.iW)(e.progress,"dns",()=>async function(t,{ports:e,family:n}){const r=await(e.lookup??machineLookup)(t,n).catch(t=>{if("ENOTFOUND"===(0,o.M)(t)[0])return[]
throw t})
if(r.length>0)return r
throw new s.q("dns",`DNS: ${t} ${0===n?"does not exist":`has no IPv${n} address, or does not exist`}`)}(t,e)),{allowsPrivate:a,isPublic:u=c.U}=e.ports
if(a)return n
const d=n.filter(({address:t})=>u(t))
if(d.length>0)return d
const[{address:l}={address:t}]=n
throw new s.q("blocked",(0,i.X)(addressWords(t,l)))}const addressWords=(t,e)=>t===e?e:`${t} (${e})`}),3641:((t,e,n)=>{n.d(e,{z:()=>dial})
var o=n(1435),r=n(1429),s=n(9353),i=n(2023)
function machineHasIpv6(){return Object.values(process.getBuiltinModule("node:os").networkInterfaces()).some(t=>t?.some(({family:t,address:e})=>"IPv6"===t&&/^[23]/.test(e)))}function settled(t,e){return new Promise((n,o)=>{t.once(e,()=>n()),t.once("error",o),t.once("close",()=>o(Object.assign(new Error("closed"),{code:"ECONNRESET"})))})}const c=500
function target(t,e){const[n,...o]=e
return n&&0===o.length?{host:n.address}:{host:t,lookup:(t,n,o)=>o(null,[...e])}}var a=n(6607),u=n(8610)
const d=10
function chainOf(t){const e=[]
for(let n=t;n?.valid_to&&!e.includes(n)&&(e.push(n),e.length!==d);n=n.issuerCertificate);return e}const l={CERT_HAS_EXPIRED:["tls-expired",function({chain:t,now:e}){const n=t.findIndex(({valid_to:t})=>Date.parse(t)<=e),o=Date.parse(t[Math.max(n,0)]?.valid_to??"")
return`${n>0?"a certificate of its chain":"certificate"} expired${Number.isNaN(o)?"":` ${roughly(e-o)} ago`}`}],CERT_NOT_YET_VALID:["tls-not-yet-valid",function({chain:t,now:e}){const n=Math.max(...t.map(({valid_from:t})=>Date.parse(t)))
return n>e?`certificate is valid only in ${roughly(n-e)}`:"certificate is not valid yet"}],ERR_TLS_CERT_ALTNAME_INVALID:["tls-name",otherName],HOSTNAME_MISMATCH:["tls-name",otherName],DEPTH_ZERO_SELF_SIGNED_CERT:["tls-untrusted",()=>"certificate is self-signed"],SELF_SIGNED_CERT_IN_CHAIN:["tls-untrusted",untrusted],UNABLE_TO_GET_ISSUER_CERT:["tls-untrusted",untrusted],UNABLE_TO_GET_ISSUER_CERT_LOCALLY:["tls-untrusted",untrusted],UNABLE_TO_VERIFY_LEAF_SIGNATURE:["tls-untrusted",function(t){return`${untrusted(t)}; does the server send its whole chain?`}],CERT_UNTRUSTED:["tls-untrusted",untrusted],INVALID_CA:["tls-untrusted",untrusted]}
function otherName({chain:[t],host:e}){const n=(0,a.TN)((t?.subjectaltname??"").slice(0,1e3)).replaceAll(/(?:DNS|IP Address):/g,"")
return`certificate is ${n?`for ${n.length>80?`${n.slice(0,79)}…`:n}`:"for another name"}, not for ${e}`}function untrusted({chain:t}){const e=(0,a.TN)(String(t.at(-1)?.issuer?.CN??"").slice(0,80))
return e?`certificate is signed by ${e}, which is not trusted here`:"certificate is not signed by anybody trusted here"}const f=36e5
function roughly(t){return t>=24*f?(0,u.L)(Math.floor(t/(24*f)),"day"):t>=f?(0,u.L)(Math.floor(t/f),"hour"):(0,u.L)(Math.max(1,Math.floor(t/6e4)),"minute")}var h=n(5567)
async function dial({host:t,port:e,tls:n},a){a.signal.throwIfAborted()
const u=await(0,r.s)(t,a)
a.signal.throwIfAborted()
const d=await(0,o.iW)(a.progress,"connect",()=>async function(t,e,n,o){const{connect:r}=process.getBuiltinModule("node:net"),a=r({...target(t,n),port:e,autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:c})
!function(t,e){const end=()=>{e.destroy()}
t.addEventListener("abort",end,{once:!0}),e.once("close",()=>t.removeEventListener("abort",end))}(o.signal,a)
try{await settled(a,"connect")}catch(t){throw function(t,e,{hasIpv6:n=machineHasIpv6}){if((0,i.M)(t).some(t=>"ENETUNREACH"===t||"EADDRNOTAVAIL"===t)&&e.every(({family:t})=>6===t)&&!n())return new s.q("no-ipv6","this machine has no IPv6, so that the endpoint could not be tried")}(t,n,o.ports)??t}return a.on("error",()=>{})}(t,e,u,a))
if(!n)return{socket:d}
const f=await(0,o.iW)(a.progress,"tls",()=>async function(t,e,n,o){const{connect:r}=process.getBuiltinModule("node:tls"),{isIP:i}=process.getBuiltinModule("node:net"),c=r({socket:t,host:e,...0===i(e)&&{servername:e},rejectUnauthorized:!1,...n.protocols&&{ALPNProtocols:[...n.protocols]},secureContext:(0,h.B)(n.client,o.ports.ca)})
await settled(c,"secureConnect"),c.on("error",()=>{})
const a=c.getPeerCertificate(!0),u=function(t,e,n,o){if(void 0===t)return
const[r,i]=l[String(t)]??["tls",()=>`certificate was not accepted (${String(t)})`]
return new s.q(r,`TLS: ${i({chain:chainOf(e),host:n,now:o})}`)}(c.authorized?void 0:c.authorizationError,a,e,o.ports.now()),d=function(t,e){const n=chainOf(t).map(({valid_to:t})=>Date.parse(t)).filter(t=>t>(e??Number.NEGATIVE_INFINITY))
return n.length>0?Math.min(...n):void 0}(a,c.authorized?o.ports.now():void 0)
if(u&&n.verify)throw void 0!==d&&(o.progress.expiresAt=d),c.destroy(),u
return{socket:c,tls:{protocol:c.getProtocol()??"",...void 0!==d&&{expiresAt:d}}}}(d,t,n,a))
return(0,o.i3)(a.progress,f.tls.expiresAt),f}}),38:((t,e,n)=>{n.d(e,{I:()=>lookUpIn})
var o=n(9353),r=n(1539)
const lookUpIn=({ports:t,captured:e})=>n=>(0,r.eh)(n)?function(t,e){const n=Object.hasOwn(t,e)?t[e]:void 0
if(n)return n
throw new o.q("runner",`the environment variable ${e} is empty: pass it to the step with \`env:\``)}(t.values,n):function(t,e){const n=t.get(e)
if(void 0!==n)return n
throw new o.q("capture",`nothing was captured as ${e}`)}(e,n)}),179:((t,e,n)=>{n.d(e,{c:()=>exchange,T:()=>openLine})
var o=n(3641),r=n(4454),s=n(1435),i=n(2023)
const c={gzip:t=>t.createGunzip(),"x-gzip":t=>t.createGunzip(),deflate:t=>t.createInflate(),br:t=>t.createBrotliDecompress()}
var a=n(5121)
async function exchange(t,e,n){try{const o=await openLine(t,n)
return await async function(t,e,{socket:n,tls:o},r){try{const a=await(0,s.iW)(r.progress,"firstByte",()=>function({method:t,url:e,headers:n,body:o},r){const{request:s}=process.getBuiltinModule("node:http")
return new Promise((i,c)=>{const a=`${e.pathname}${e.search}`,u={host:e.host,...n,...lengthOf(t,o)},d=s({createConnection:()=>r,method:t,path:a,headers:u,setHost:!1})
d.once("response",i),d.on("error",c),d.once("close",()=>c(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),d.end(o)})}(t,n)),u=a.statusCode??0
r.progress.status=u
const d=await(0,s.iW)(r.progress,"body",()=>async function(t,{keep:e,count:n}){const o=[]
let r=0
for await(const s of async function*(t){const e=String(t.headers["content-encoding"]??"").trim().toLowerCase(),n=Object.hasOwn(c,e)?c[e]:void 0
if(!n)return yield*t
const o=n(process.getBuiltinModule("node:zlib"))
try{yield*process.getBuiltinModule("node:stream").pipeline(t,o,()=>{})}catch(e){if(!t.complete||o.bytesWritten>0||!(0,i.M)(e).includes("Z_BUF_ERROR"))throw e}}(t))if(r<e&&o.push(s.subarray(0,e-r)),r+=s.length,r>n)break
return{text:function({headers:t}){const[,e="utf-8"]=/charset="?([\w-]{1,40})/i.exec(String(t["content-type"]??""))??[]
try{return new TextDecoder(e)}catch{return new TextDecoder}}(t).decode(Buffer.concat(o)),whole:r<=e,size:Math.min(r,n),counted:r<=n}}(a,e))
return{status:u,headers:headersOf(a),body:d,...o&&{tls:o}}}finally{n.destroy()}}(t,e,o,n)}catch(e){throw explained(e,t,n)}}const explained=(t,{url:e},{progress:n})=>(0,r.W)(t,(0,a.w)(e),n)
function openLine({url:t,verifyTls:e,clientCertificate:n},r){const s="https:"===t.protocol||"wss:"===t.protocol,i={verify:e,protocols:["http/1.1"],...n&&{client:n}}
return(0,o.z)({host:(0,a.w)(t),port:(0,a.H)(t),...s&&{tls:i}},r)}function lengthOf(t,e){return void 0!==e?{"content-length":String(Buffer.byteLength(e))}:["POST","PUT","PATCH"].includes(t)?{"content-length":"0"}:{}}function headersOf({headersDistinct:t}){return Object.assign(Object.create(null),t)}}),6218:((t,e,n)=>{n.d(e,{i:()=>withCookies,k:()=>remember})
var o=n(5679)
const r={cookies:50,length:4096},isSecure=({protocol:t})=>"https:"===t||"wss:"===t
function remember({headers:t},e,n){const s=n.jar.get(e.hostname)??new Map
for(const i of t["set-cookie"]??[]){const[,t="",c=""]=/^\s*([^=;\s]+)=([^;]*)/.exec(i.slice(0,r.length))??[]
""===t||s.size>=r.cookies&&!s.has(t)||(s.set(t,{value:c.trim(),secure:isSecure(e)}),(0,o.g)(n,c.trim()))}n.jar.set(e.hostname,s)}function withCookies(t,{jar:e}){const n=[...e.get(t.url.hostname)??[]].filter(([,{secure:e}])=>!e||isSecure(t.url))
if(0===n.length)return t
const o=[t.headers.cookie,...n.map(([t,{value:e}])=>`${t}=${e}`)].filter(Boolean)
return{...t,headers:{...t.headers,cookie:o.join("; ")}}}}),5121:((t,e,n)=>{n.d(e,{H:()=>portOf,w:()=>hostOf})
const o={"http:":80,"ws:":80,"https:":443,"wss:":443,"tls:":443},hostOf=({hostname:t})=>t.replace(/^\[(.*)\]$/,"$1"),portOf=({port:t,protocol:e})=>Number(t)||(o[e]??0)}),6341:((t,e,n)=>{n.d(e,{f:()=>requestOf})
var o=n(8071),r=n(1539)
function filledBody(t,e,n){if(void 0!==t)return"string"!=typeof t?JSON.stringify(filledJson(t,n)):(0,r.GS)(t,n,s.find(([t])=>t.test(e??""))?.[1])}const s=[[/^application\/x-www-form-urlencoded\b/i,t=>encodeURIComponent(t.toWellFormed())],[/^application\/(?:[\w.-]+\+)?json\b/i,t=>JSON.stringify(t).slice(1,-1)]]
function filledJson(t,e){return"string"==typeof t?(0,r.GS)(t,e):Array.isArray(t)?t.map(t=>filledJson(t,e)):"object"!=typeof t||null===t?t:Object.fromEntries(Object.entries(t).map(([t,n])=>[t,filledJson(n,e)]))}var i=n(7909),c=n(38)
const a={"user-agent":"tocsin",accept:"*/*","accept-encoding":"gzip, deflate, br"}
async function requestOf(t,e){const n=(0,c.I)(e),r=(0,i.T)(t.url,n),{authorization:s,clientCertificate:u}=await(0,o.Y)(t.auth,r,e)
r.username="",r.password=""
const d={...a,...kindOf(t),...s,...filledHeaders(t.headers,n)},l=filledBody(t.body,d["content-type"],n)
return{method:t.method??(void 0===l?"GET":"POST"),url:r,headers:d,verifyTls:t.verifyTls??!0,...void 0!==l&&{body:l},...certificate(u)}}const certificate=t=>t?{clientCertificate:t}:{},kindOf=({body:t})=>"object"==typeof t?{"content-type":"application/json"}:{}
function filledHeaders(t={},e){return Object.fromEntries(Object.entries(t).map(([t,n])=>[t.toLowerCase(),(0,r.GS)(n,e).trim()]))}}),9877:((t,e,n)=>{n.d(e,{C:()=>o,x:()=>reachOf})
const o=1048576
function reachOf({size:t}){return{keep:o,count:Math.max(o,t?.atLeast??0,t?.atMost??0)}}})}
