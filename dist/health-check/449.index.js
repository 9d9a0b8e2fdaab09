export const id=449
export const ids=[449]
export const modules={7449:((e,t,r)=>{r.r(t),r.d(t,{http:()=>http})
var o=r(9877),s=r(9353),n=r(179),i=r(6218)
const ledAstray=(e,{host:t})=>e instanceof s.q&&"no-ipv6"===e.fault?new s.q("redirect",`redirected to ${t}, which has no IPv4 address that this machine could reach`):e,isRedirect=e=>[301,302,303,307,308].includes(e)
function isFollowed({status:e,headers:t},{redirects:r,expected:o}){const s=o.length>0&&o.every(([e,t])=>e>=300&&t<=399)
return r>0&&isRedirect(e)&&void 0!==t.location&&!s}function redirected(e,{status:t,headers:r},o=new Set){const n=URL.parse(r.location?.[0]??"",e.url.href)
if(!n||!/^https?:$/.test(n.protocol))throw new s.q("redirect","redirected to what is no http or https URL")
n.username="",n.password=""
const i=becomesGet(t,e.method)?function({body:e,headers:t,...r}){const o=Object.entries(t).filter(([e])=>!e.startsWith("content-"))
return{...r,method:"GET",headers:Object.fromEntries(o)}}(e):e
if(n.origin===e.url.origin)return{...i,url:n}
if(void 0!==i.body)throw new s.q("redirect",`redirected with the body of the request to another host (${n.host}): not followed`)
return{method:i.method,url:n,headers:harmless(i.headers,o),verifyTls:i.verifyTls}}const becomesGet=(e,t)=>303===e&&"HEAD"!==t||(301===e||302===e)&&"POST"===t
const c=["accept","accept-encoding","user-agent"]
function harmless(e,t){return Object.fromEntries(Object.entries(e).filter(([e,r])=>c.includes(e)&&!(e=>[...t].some(t=>""!==t.trim()&&e.includes(t.trim())))(r)))}var d=r(6341)
const h=5
async function http(e,t){const{redirects:r=h,expect:c={}}=e
return async function(e,t,r,o){let c=e
for(let d=t.redirects;;d-=1){const h=c,a=await(0,n.c)((0,i.i)(h,o),r,o).catch(t=>{throw h===e?t:ledAstray(t,h.url)})
if((0,i.k)(a,h.url,o),c=isFollowed(a,t)?redirected(h,a,o.secrets):void 0,!c)return h.url.origin===e.url.origin?a:{...a,stranger:h.url.host}
if(0===d)throw new s.q("redirect",`more than ${t.redirects} redirects`)}}(await(0,d.f)(e,t),{redirects:r,expected:c.status??[]},(0,o.x)(c),t)}})}
