export const id=496
export const ids=[496]
export const modules={496:((e,t,r)=>{r.d(t,{clientFor:()=>clientFor})
var n=r(4730),o=r(3779),s=r(8082),a=r(6801),i=r(6807)
const[c,u,f]=[1048576,67108864,268435456],l=6e4
function downloads(e,{owner:t,repo:r},n){async function download(o,s,{maxBytes:a,cut:i=!1,accept:c="*/*"}){const u={headers:{accept:c},request:{fetch:n({timeoutMs:l,maxBytes:a,cut:i}),parseSuccessResponseBody:!1}},f=await e(o,{owner:t,repo:r,...s,...u}).catch(ifGone),d=f?.data
return d instanceof Uint8Array?Buffer.from(d.buffer,d.byteOffset,d.length):void 0}return{file:async(e,t)=>{const r={path:e.split("/").map(encodeURIComponent).join("/"),ref:t},n=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",r,{maxBytes:c,accept:"application/vnd.github.raw+json"})
return n?.toString()},jobLog:async e=>{const t=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:e},{maxBytes:u,cut:!0})
return t?.toString()},artifact:(e,{maxBytes:t=f}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:e},{maxBytes:t})}}function ifGone(e){const t=(0,i.c2)(e)
if(404!==t&&410!==t)throw e}const d=new Set([301,302,303,307,308]),h=new Set([307,308]),w=new Set(["accept","user-agent"]),isSafe=(e,t)=>"https:"===t.protocol||"http:"===t.protocol&&"http:"===e.protocol
function withoutCredentials(e){return Object.fromEntries(Object.entries(e).filter(([e])=>w.has(e.toLowerCase())))}function refused(e,t){return new s.l(`${e.host} redirected ${t}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const p=5
function fetchOver(e,t){return async(r,{method:n,headers:o,body:s})=>{const{request:a,answer:i}=await follow(e,{method:n,url:r,headers:o,...void 0===s?{}:{body:s}},t)
return function(e,{status:t,headers:r,body:n}){return{url:e,status:t,statusText:"",headers:new Map(Object.entries(r)),body:n,text:async()=>Buffer.from(n.buffer,n.byteOffset,n.length).toString(),arrayBuffer:async()=>Uint8Array.from(n).buffer}}(a.url,i)}}async function follow(e,t,r,n=0){const{timeoutMs:o,maxBytes:a,signal:i}=r,c=await e(t,{timeoutMs:o,maxBytes:a+1,...i?{signal:i}:{}}),u=function(e,{status:t,headers:r}){if(!d.has(t)||!r.location)return
const n=new URL(e.url),o=URL.parse(r.location,n.href)
if(!o||!isSafe(n,o))throw refused(n,"to an address that is not https")
const s=o.origin!==n.origin
if("GET"!==e.method&&(s||!h.has(t)))throw refused(n,`a ${e.method} request`)
return{...e,url:o.href,headers:s?withoutCredentials(e.headers):e.headers}}(t,c)
if(!u)return{request:t,answer:{...c,body:fitting(t.url,c.body,r)}}
if(n===p)throw new s.l(`${new URL(t.url).host} redirected more than ${p} times`,{fix:"Run it again later."})
return follow(e,u,r,n+1)}function fitting(e,t,{maxBytes:r,cut:n}){if(t.length<=r)return t
if(n)return t.subarray(0,r)
throw new s.l(`The answer of ${new URL(e).host} is larger than ${r} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}var m=r(3607)
const g=10,isRead=({method:e,url:t})=>"GET"===e&&!t.includes("/search/")
var y=r(2832)
const b=33554432
function clientFor(e){const{exchange:t,signal:i,context:c,log:u=a.R,timeoutMs:f=15e3}=e,fetchWithin=e=>{return r=fetchOver(t,{...e,signal:i}),n=c.apiUrl,o=u.debug,async(e,t)=>{const s=Date.now(),say=r=>o(`${t.method} ${e.replace(n,"")} - ${r} in ${Date.now()-s}ms`)
try{const n=await r(e,t)
return say(`${n.status} with id ${n.headers.get("x-github-request-id")??"UNKNOWN"}`),n}catch(e){throw say("no answer"),e}}
var r,n,o},{request:l,paginate:d}=function({token:e,context:t,signal:a,log:i,...c},u){if(!e)throw new s.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const{maxWaitSeconds:f=60,secondMs:l=1e3}=c,d=function({debug:e}){const say=t=>e(String(t))
return{debug:()=>{},info:say,warn:say,error:say}}(i),h=new(n.E.plugin(o.ud))({auth:e,baseUrl:t.apiUrl,userAgent:"tocsin",log:d,request:{log:d,fetch:u}})
return function({hook:e},t){let n,o=0
const plugins=()=>n??=Promise.all([r.e(214),r.e(213)]).then(r.bind(r,8213)).then(({pluginHook:e})=>e(t))
e.wrap("request",async(e,r)=>{if(!isRead(r)||o===g)return(await plugins())("request",e,r)
o+=1
try{return await e(r)}catch(n){if(!(0,m.bJ)(n,0,t))throw n
return(await plugins())("request",function(e,t){let r=!0
return n=>{if(!r)return t(n)
throw r=!1,e}}(n,e),r)}finally{o-=1}})}(h,{id:t.apiUrl,maxWaitSeconds:f,secondMs:l}),function({hook:e},t,r){e.wrap("request",(e,t)=>function(e,t){if(!t)return e
const{promise:r,reject:n}=Promise.withResolvers(),stop=()=>n(t.reason)
return t.aborted&&stop(),t.addEventListener("abort",stop,{once:!0}),Promise.race([e,r]).finally(()=>t.removeEventListener("abort",stop))}(Promise.resolve(e(t)),r)),e.error("request",e=>{throw(0,y.GC)(e,t,Date.now())})}(h,new URL(t.apiUrl).host,a),h}({...e,log:u},fetchWithin({timeoutMs:f,maxBytes:b}))
return{request:l,paginate:d,...downloads(l,c,fetchWithin)}}})}
