export const id=976
export const ids=[976]
export const modules={7976:((t,a,e)=>{e.r(a),e.d(a,{withAskedRun:()=>withAskedRun})
var s=e(3678),n=e(2456),r=e(9882),i=e(9124),o=e(9802),c=e(2131),u=e(5276),d=e(7160),l=e(8672),m=e(7226)
const w=20
async function withAskedRun(t,a,e,p){const{run:f,limits:k}=e,{watermark:h}=t,x=f?h.attempts[f.id]??0:0
if(!f||x>=f.attempt||p.signal?.aborted)return t
const A=Math.min(w,(0,d.A)(e).firstCalls),b=(0,i.z)(a,{...e,limits:{...k,firstCalls:A}},void 0,p),v=await async function(t,a,e,s){const i=await async function(t,a,e){const{query:s}=e,n=await(0,c.c)(t,e)
return"completed"!==n?.status||n.attempt<=a?void 0:(0,m.Yu)((0,m.u1)(n),s)&&(0,u.s)(n,s)?{run:n,known:a,createdAt:(0,o.T)(n.createdAt),needsJobs:(0,r.U)(n)}:void 0}(t,a,s)
if(!i)return e
const{reading:d,allowance:w}=await(0,l.sb)([i],s),p=await(0,n.x)([i],(0,l.tC)([i],[i],w,s,d),d)
if(void 0!==p.failure&&0===p.count)throw p.failure
if(0===p.count)return e
const f={...e,attempts:{...e.attempts,[t]:i.run.attempt},artifacts:[...e.artifacts,...p.artifacts.map(t=>t.id)]}
return await s.ports.take({executions:p.executions,tests:p.tests,unread:p.unread,watermark:f}),s.ports.progress(`Read run ${t}, which is asked about`),f}(f.id,x,h,b).catch(t=>(b.note(`Run ${f.id} could not be read: ${(0,s.Kl)(t).message.split("\n",1)[0]}`),h)),R=t.calls+b.meter.calls()
return{...t,watermark:v,calls:R,notes:[...t.notes,...b.notes]}}})}
