export const id=142
export const ids=[142]
export const modules={2142:((t,e,n)=>{n.d(e,{tokenFor:()=>tokenFor})
var o=n(5405),r=n(7871),s=n(7228),c=n(5679),i=n(4454),a=n(7909),u=n(1539),d=n(38),l=n(179),h=n(1435),f=n(9353)
const p={keep:65536,count:65536}
async function tokenFor(t,e){const n=JSON.stringify(t),o=e.tokens.get(n)
if(void 0!==o)return o
const{progress:r}=e
r.doing="token"
const s=await fetched(t,{...e,progress:(0,h.gu)()})
return e.tokens.set(n,s),(0,c.g)(e,s),s}async function fetched(t,e){const n=(0,d.I)(e),i=(0,a.T)(t.tokenUrl,n),l={id:(0,u.GS)(t.clientId,n).trim(),secret:(0,u.GS)(t.clientSecret,n).trim()},h={grant_type:"client_credentials",...wishes(t)},p=await asked(i,h,function({id:t,secret:e},n){const o=Buffer.from(`${formEscape(t)}:${formEscape(e)}`).toString("base64")
return(0,c.g)(n,o),{authorization:`Basic ${o}`}}(l,e),e)
return function({status:t,body:e},n,{secrets:c}){const{access_token:i,error:a}=(0,o.OA)((0,o.U4)(e.text))
if(200===t&&"string"==typeof i&&""!==i)return i
const u="string"==typeof a?` (${(0,s.f)(a,(0,r.$)([...c]))})`:""
throw new f.q("auth",`no token from ${n.host}: ${200===t?"its answer holds none":`status ${t}`}${u}`)}(400===p.status||401===p.status?await asked(i,{...h,...inForm(l)},{},e):p,i,e)}const wishes=({scope:t,audience:e})=>({...void 0!==t&&{scope:t},...void 0!==e&&{audience:e}})
const inForm=({id:t,secret:e})=>({client_id:t,client_secret:e}),formEscape=t=>new URLSearchParams([["",t]]).toString().slice(1)
async function asked(t,e,n,o){const r={method:"POST",url:t,headers:{"user-agent":"tocsin",accept:"application/json","content-type":"application/x-www-form-urlencoded",...n},body:new URLSearchParams(e).toString(),verifyTls:!0}
try{return await(0,l.c)(r,p,o)}catch(e){const{fault:n,message:r}=(0,i.W)(e,t.hostname,o.progress)
throw new f.q("runner"===n||"blocked"===n?n:"auth",`no token from ${t.host}: ${r}`)}}}),179:((t,e,n)=>{n.d(e,{c:()=>exchange,T:()=>openLine})
var o=n(3641),r=n(4454),s=n(1435),c=n(2023)
async function readBody(t,{keep:e,count:n}){const o=[]
let r=0
for await(const s of async function*(t){const e=String(t.headers["content-encoding"]??"").trim().toLowerCase(),n=Object.hasOwn(i,e)?i[e]:void 0
if(!n)return yield*t
const o=n(process.getBuiltinModule("node:zlib"))
try{yield*process.getBuiltinModule("node:stream").pipeline(t,o,()=>{})}catch(e){if(!t.complete||o.bytesWritten>0||!(0,c.M)(e).includes("Z_BUF_ERROR"))throw e}}(t))if(r<e&&o.push(s.subarray(0,e-r)),r+=s.length,r>n)break
return{text:function({headers:t}){const[,e="utf-8"]=/charset="?([\w-]{1,40})/i.exec(String(t["content-type"]??""))??[]
try{return new TextDecoder(e)}catch{return new TextDecoder}}(t).decode(Buffer.concat(o)),whole:r<=e,size:Math.min(r,n),counted:r<=n}}const i={gzip:t=>t.createGunzip(),"x-gzip":t=>t.createGunzip(),deflate:t=>t.createInflate(),br:t=>t.createBrotliDecompress()}
var a=n(5121)
async function exchange(t,e,n){try{const o=await openLine(t,n)
return await async function(t,e,{socket:n,tls:o},r){try{const c=await(0,s.iW)(r.progress,"firstByte",()=>function({method:t,url:e,headers:n,body:o},r){const{request:s}=process.getBuiltinModule("node:http")
return new Promise((c,i)=>{const a=`${e.pathname}${e.search}`,u={host:e.host,...n,...lengthOf(t,o)},d=s({createConnection:()=>r,method:t,path:a,headers:u,setHost:!1})
d.once("response",c),d.on("error",i),d.once("close",()=>i(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),d.end(o)})}(t,n)),i=c.statusCode??0
r.progress.status=i
const a=await(0,s.iW)(r.progress,"body",()=>readBody(c,e))
return{status:i,headers:headersOf(c),body:a,...o&&{tls:o}}}finally{n.destroy()}}(t,e,o,n)}catch(e){throw explained(e,t,n)}}const explained=(t,{url:e},{progress:n})=>(0,r.W)(t,(0,a.w)(e),n)
function openLine({url:t,verifyTls:e,clientCertificate:n},r){const s="https:"===t.protocol||"wss:"===t.protocol,c={verify:e,protocols:["http/1.1"],...n&&{client:n}}
return(0,o.z)({host:(0,a.w)(t),port:(0,a.H)(t),...s&&{tls:c}},r)}function lengthOf(t,e){return void 0!==e?{"content-length":String(Buffer.byteLength(e))}:["POST","PUT","PATCH"].includes(t)?{"content-length":"0"}:{}}function headersOf({headersDistinct:t}){return Object.assign(Object.create(null),t)}})}
