export const id=125
export const ids=[125]
export const modules={4125:(e,t,r)=>{r.r(t),r.d(t,{fetchOver:()=>fetchOver})
var o=r(8082)
const s=new Set([301,302,303,307,308]),n=new Set([307,308]),a=new Set(["accept","user-agent"]),isSafe=(e,t)=>"https:"===t.protocol||"http:"===t.protocol&&"http:"===e.protocol
function withoutCredentials(e){return Object.fromEntries(Object.entries(e).filter(([e])=>a.has(e.toLowerCase())))}function refused(e,t){return new o.l(`${e.host} redirected ${t}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const i=5
function fetchOver(e,t){return async(r,{method:o,headers:s,body:n})=>{const{request:a,answer:i}=await follow(e,{method:o,url:r,headers:s,...void 0===n?{}:{body:n}},t)
return function(e,{status:t,headers:r,body:o}){return{url:e,status:t,statusText:"",headers:new Map(Object.entries(r)),body:o,text:async()=>Buffer.from(o.buffer,o.byteOffset,o.length).toString(),arrayBuffer:async()=>Uint8Array.from(o).buffer}}(a.url,i)}}async function follow(e,t,r,a=0){const{timeoutMs:f,maxBytes:u,signal:h}=r,c=await e(t,{timeoutMs:f,maxBytes:u+1,...h?{signal:h}:{}}),d=function(e,{status:t,headers:r}){if(!s.has(t)||!r.location)return
const o=new URL(e.url),a=URL.parse(r.location,o.href)
if(!a||!isSafe(o,a))throw refused(o,"to an address that is not https")
const i=a.origin!==o.origin
if("GET"!==e.method&&(i||!n.has(t)))throw refused(o,`a ${e.method} request`)
return{...e,url:a.href,headers:i?withoutCredentials(e.headers):e.headers}}(t,c)
if(!d)return{request:t,answer:{...c,body:fitting(t.url,c.body,r)}}
if(a===i)throw new o.l(`${new URL(t.url).host} redirected more than ${i} times`,{fix:"Run it again later."})
return follow(e,d,r,a+1)}function fitting(e,t,{maxBytes:r,cut:s}){if(t.length<=r)return t
if(s)return t.subarray(0,r)
throw new o.l(`The answer of ${new URL(e).host} is larger than ${r} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}}}
