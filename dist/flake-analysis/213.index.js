export const id=213
export const ids=[213]
export const modules={8213:((r,t,o)=>{o.r(t),o.d(t,{pluginHook:()=>pluginHook})
var e=o(4730),n=o(9735),i=o(6856),s=o(3607)
function pluginHook(r){const t=e.E.plugin(function(r){return t=>(t.hook.error("request",(o,e)=>{const n=(0,s.bJ)(o,Number(e.request.retryCount??0),r)
if(!n)throw o
throw t.retry.retryRequest(o,n.retries,n.afterSeconds)}),{})}(r),n.L,i.A),{hook:o}=new t({retry:{doNotRetry:u,retryAfterBaseValue:r.secondMs},throttle:{id:r.id,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1}})
return o}const u=Array.from({length:200},(r,t)=>400+t)})}
