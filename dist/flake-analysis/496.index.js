export const id=496
export const ids=[496]
export const modules={496:((e,t,r)=>{r.d(t,{clientFor:()=>clientFor})
var o=r(4730),n=r(3779),s=r(8082),a=r(6801),i=r(6807)
const[c,u,f]=[1048576,67108864,268435456],l=6e4
function downloads(e,{owner:t,repo:r},o){async function download(n,s,{maxBytes:a,cut:i=!1,accept:c="*/*"}){const u={headers:{accept:c},request:{fetch:o({timeoutMs:l,maxBytes:a,cut:i}),parseSuccessResponseBody:!1}},f=await e(n,{owner:t,repo:r,...s,...u}).catch(ifGone),h=f?.data
return h instanceof Uint8Array?Buffer.from(h.buffer,h.byteOffset,h.length):void 0}return{file:async(e,t)=>{const r={path:e.split("/").map(encodeURIComponent).join("/"),ref:t},o=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",r,{maxBytes:c,accept:"application/vnd.github.raw+json"})
return o?.toString()},jobLog:async e=>{const t=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:e},{maxBytes:u,cut:!0})
return t?.toString()},artifact:(e,{maxBytes:t=f}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:e},{maxBytes:t})}}function ifGone(e){const t=(0,i.c2)(e)
if(404!==t&&410!==t)throw e}const h=new Set([301,302,303,307,308]),d=new Set([307,308]),w=new Set(["accept","user-agent"]),isSafe=(e,t)=>"https:"===t.protocol||"http:"===t.protocol&&"http:"===e.protocol
function withoutCredentials(e){return Object.fromEntries(Object.entries(e).filter(([e])=>w.has(e.toLowerCase())))}function refused(e,t){return new s.l(`${e.host} redirected ${t}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const p=5
function fetchOver(e,t){return async(r,{method:o,headers:n,body:s})=>{const{request:a,answer:i}=await follow(e,{method:o,url:r,headers:n,...void 0===s?{}:{body:s}},t)
return function(e,{status:t,headers:r,body:o}){return{url:e,status:t,statusText:"",headers:new Map(Object.entries(r)),body:o,text:async()=>Buffer.from(o.buffer,o.byteOffset,o.length).toString(),arrayBuffer:async()=>Uint8Array.from(o).buffer}}(a.url,i)}}async function follow(e,t,r,o=0){const{timeoutMs:n,maxBytes:a,signal:i}=r,c=await e(t,{timeoutMs:n,maxBytes:a+1,...i?{signal:i}:{}}),u=function(e,{status:t,headers:r}){if(!h.has(t)||!r.location)return
const o=new URL(e.url),n=URL.parse(r.location,o.href)
if(!n||!isSafe(o,n))throw refused(o,"to an address that is not https")
const s=n.origin!==o.origin
if("GET"!==e.method&&(s||!d.has(t)))throw refused(o,`a ${e.method} request`)
return{...e,url:n.href,headers:s?withoutCredentials(e.headers):e.headers}}(t,c)
if(!u)return{request:t,answer:{...c,body:fitting(t.url,c.body,r)}}
if(o===p)throw new s.l(`${new URL(t.url).host} redirected more than ${p} times`,{fix:"Run it again later."})
return follow(e,u,r,o+1)}function fitting(e,t,{maxBytes:r,cut:o}){if(t.length<=r)return t
if(o)return t.subarray(0,r)
throw new s.l(`The answer of ${new URL(e).host} is larger than ${r} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}var m=r(3607)
const g=10,isRead=({method:e,url:t})=>"GET"===e&&!t.includes("/search/")
var y=r(2832)
const b=33554432
function clientFor(e){const{exchange:t,signal:i,context:c,log:u=a.R,timeoutMs:f=15e3}=e,fetchWithin=e=>{return r=fetchOver(t,{...e,signal:i}),o=c.apiUrl,n=u.debug,async(e,t)=>{const s=Date.now(),say=r=>n(`${t.method} ${e.replace(o,"")} - ${r} in ${Date.now()-s}ms`)
try{const o=await r(e,t)
return say(`${o.status} with id ${o.headers.get("x-github-request-id")??"UNKNOWN"}`),o}catch(e){throw say("no answer"),e}}
var r,o,n},{request:l,paginate:h}=function({token:e,context:t,signal:a,log:i,...c},u){if(!e)throw new s.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const{maxWaitSeconds:f=60,secondMs:l=1e3}=c,h=function({debug:e}){const say=t=>e(String(t))
return{debug:()=>{},info:say,warn:say,error:say}}(i),d=new(o.E.plugin(n.ud))({auth:e,baseUrl:t.apiUrl,userAgent:"tocsin",log:h,request:{log:h,fetch:u}})
return function({hook:e},t){let o,n=0
const plugins=()=>o??=Promise.all([r.e(214),r.e(213)]).then(r.bind(r,8213)).then(({pluginHook:e})=>e(t))
e.wrap("request",async(e,r)=>{if(!isRead(r)||n===g)return(await plugins())("request",e,r)
n+=1
try{return await e(r)}catch(o){if(!(0,m.bJ)(o,0,t))throw o
return(await plugins())("request",function(e,t){let r=!0
return o=>{if(!r)return t(o)
throw r=!1,e}}(o,e),r)}finally{n-=1}})}(d,{id:t.apiUrl,maxWaitSeconds:f,secondMs:l}),function({hook:e},{host:t,home:r,signal:o}){e.wrap("request",(e,t)=>function(e,t){if(!t)return e
const{promise:r,reject:o}=Promise.withResolvers(),stop=()=>o(t.reason)
return t.aborted&&stop(),t.addEventListener("abort",stop,{once:!0}),Promise.race([e,r]).finally(()=>t.removeEventListener("abort",stop))}(Promise.resolve(e(t)),o)),e.error("request",e=>{throw(0,y.GC)(e,t,Date.now(),r)})}(d,{host:new URL(t.apiUrl).host,home:`${t.owner}/${t.repo}`,signal:a}),d}({...e,log:u},fetchWithin({timeoutMs:f,maxBytes:b}))
return{request:l,paginate:h,...downloads(l,c,fetchWithin)}}})}
