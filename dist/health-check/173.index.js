export const id=173
export const ids=[173]
export const modules={7173:((t,e,r)=>{r.d(e,{clientFor:()=>clientFor})
var n=r(4730),o=r(3779),s=r(8082),a=r(6801)
const readingData=t=>async(...e)=>{const{body:r,...n}=await t(...e)
return{...n,get body(){return function(t,e="text/plain"){const[r="",...n]=e.toLowerCase().split(";"),text=()=>Buffer.from(t.buffer,t.byteOffset,t.length).toString()
if(i.has(r.trim()))return function(t){try{return JSON.parse(t)}catch{return t}}(text())
return r.startsWith("text/")||n.some(t=>/^\s*charset="?utf-8"?\s*$/.test(t))?text():Uint8Array.from(t).buffer}(r,n.headers.get("content-type"))}}}
const i=new Set(["application/json","application/scim+json"])
var c=r(6807)
const[u,f,l]=[1048576,67108864,268435456],h=6e4
function downloads(t,{owner:e,repo:r},n){async function download(o,s,{maxBytes:a,cut:i=!1,accept:c="*/*"}){const u={headers:{accept:c},request:{fetch:n({timeoutMs:h,maxBytes:a,cut:i}),parseSuccessResponseBody:!1}},f=await t(o,{owner:e,repo:r,...s,...u}).catch(ifGone),l=f?.data
return l instanceof Uint8Array?Buffer.from(l.buffer,l.byteOffset,l.length):void 0}return{file:async(t,e)=>{const r={path:t.split("/").map(encodeURIComponent).join("/"),ref:e},n=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",r,{maxBytes:u,accept:"application/vnd.github.raw+json"})
return n?.toString()},jobLog:async t=>{const e=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:t},{maxBytes:f,cut:!0})
return e?.toString()},artifact:(t,{maxBytes:e=l}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:t},{maxBytes:e})}}function ifGone(t){const e=(0,c.c2)(t)
if(404!==e&&410!==e)throw t}const d=new Set([301,302,303,307,308]),w=new Set([307,308]),p=new Set(["accept","user-agent"])
const isSafe=(t,e)=>"https:"===e.protocol||"http:"===e.protocol&&"http:"===t.protocol
function withoutCredentials(t){return Object.fromEntries(Object.entries(t).filter(([t])=>p.has(t.toLowerCase())))}function refused(t,e){return new s.l(`${t.host} redirected ${e}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const m=5
function fetchOver(t,e){return async(r,{method:n,headers:o,body:s})=>{const{request:a,answer:i}=await follow(t,{method:n,url:r,headers:o,...void 0===s?{}:{body:s}},e)
return function(t,{status:e,headers:r,body:n}){return{url:t,status:e,statusText:"",headers:new Map(Object.entries(r)),body:n,text:async()=>Buffer.from(n.buffer,n.byteOffset,n.length).toString(),arrayBuffer:async()=>Uint8Array.from(n).buffer}}(a.url,i)}}async function follow(t,e,r,n=0){const{timeoutMs:o,maxBytes:a,signal:i}=r,c=await t(e,{timeoutMs:o,maxBytes:a+1,...i?{signal:i}:{}}),u=function(t,{status:e,headers:r}){if(!d.has(e)||!r.location)return
const n=new URL(t.url),o=URL.parse(r.location,n.href)
if(!o||!isSafe(n,o))throw refused(n,"to an address that is not https")
const s=o.origin!==n.origin
if("GET"!==t.method&&(s||!w.has(e)))throw refused(n,`a ${t.method} request`)
return{...t,url:o.href,headers:s?withoutCredentials(t.headers):t.headers}}(e,c)
if(!u)return{request:e,answer:{...c,body:fitting(e.url,c.body,r)}}
if(n===m)throw new s.l(`${new URL(e.url).host} redirected more than ${m} times`,{fix:"Run it again later."})
return follow(t,u,r,n+1)}function fitting(t,e,{maxBytes:r,cut:n}){if(e.length<=r)return e
if(n)return e.subarray(0,r)
throw new s.l(`The answer of ${new URL(t).host} is larger than ${r} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}var g=r(3607)
const y=10
const isRead=({method:t,url:e,query:r})=>"POST"===t?"/graphql"===e&&/^\s*query\b/.test(String(r)):"GET"===t&&!e.includes("/search/")
var b=r(2832)
const x=33554432
function clientFor(t){const{exchange:e,signal:i,context:c,log:u=a.R,timeoutMs:f=15e3}=t,fetchWithin=t=>{return r=fetchOver(e,{...t,signal:i}),n=c.apiUrl,o=u.debug,async(t,e)=>{const s=Date.now(),say=r=>o(`${e.method} ${t.replace(n,"")} - ${r} in ${Date.now()-s}ms`)
try{const n=await r(t,e)
return say(`${n.status} with id ${n.headers.get("x-github-request-id")??"UNKNOWN"}`),n}catch(t){throw say("no answer"),t}}
var r,n,o},{request:l,paginate:h}=function({token:t,context:e,signal:a,log:i,...c},u){if(!t)throw new s.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const{maxWaitSeconds:f=60,secondMs:l=1e3}=c,h=function({debug:t}){const say=e=>t(String(e))
return{debug:()=>{},info:say,warn:say,error:say}}(i),d=new(n.E.plugin(o.ud))({auth:t,baseUrl:e.apiUrl,userAgent:"tocsin",log:h,request:{log:h,fetch:readingData(u),parseSuccessResponseBody:!1}})
return function({hook:t},e){let n,o=0
const plugins=()=>n??=Promise.all([r.e(214),r.e(213)]).then(r.bind(r,8213)).then(({pluginHook:t})=>t(e))
t.wrap("request",async(t,r)=>{if(!isRead(r)||o===y)return(await plugins())("request",t,r)
o+=1
try{return await t(r)}catch(n){if(!(0,g.bJ)(n,0,e))throw n
return(await plugins())("request",function(t,e){let r=!0
return n=>{if(!r)return e(n)
throw r=!1,t}}(n,t),r)}finally{o-=1}})}(d,{id:e.apiUrl,maxWaitSeconds:f,secondMs:l}),function({hook:t},{host:e,home:r,signal:n}){t.wrap("request",(t,e)=>function(t,e){if(!e)return t
const{promise:r,reject:n}=Promise.withResolvers(),stop=()=>n(e.reason)
e.aborted&&stop()
return e.addEventListener("abort",stop,{once:!0}),Promise.race([t,r]).finally(()=>e.removeEventListener("abort",stop))}(Promise.resolve(t(e)),n)),t.error("request",t=>{throw(0,b.GC)(t,e,Date.now(),r)})}(d,{host:new URL(e.apiUrl).host,home:`${e.owner}/${e.repo}`,signal:a}),d}({...t,log:u},fetchWithin({timeoutMs:f,maxBytes:x}))
return{request:l,paginate:h,...downloads(l,c,fetchWithin)}}})}
