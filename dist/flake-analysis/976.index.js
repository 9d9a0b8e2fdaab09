export const id=976
export const ids=[976]
export const modules={7976:((t,a,e)=>{e.r(a),e.d(a,{withAskedRun:()=>withAskedRun})
var s=e(3678),n=e(4684),r=e(9882),i=e(1918),o=e(9802),c=e(2131),u=e(5276),d=e(7160),l=e(8672),w=e(7226)
const m=20
async function withAskedRun(t,a,e,f){const{run:p,limits:h}=e,{watermark:k}=t
if(!p||isWhole(p,k)||f.signal?.aborted)return t
const b=Math.min(m,(0,d.A)(e).firstCalls),x=(0,i.z)(a,{...e,limits:{...h,firstCalls:b}},void 0,f),A=await async function(t,a,e){const s=await async function(t,a,e){const{query:s}=e,n=await(0,c.c)(t,e)
return"completed"!==n?.status||isWhole(n,a)?void 0:(0,w.Yu)((0,w.u1)(n),s)&&(0,u.s)(n,s)?{run:n,...(0,r.bz)(n,a),createdAt:(0,o.T)(n.createdAt),needsJobs:(0,r.U)(n)}:void 0}(t,a,e)
if(!s)return a
const{reading:i,allowance:d}=await(0,l.s)([s],[],e),m=await(0,n.x)([s],(0,l.t)([s],[s],d,e,i),i)
if(void 0!==m.failure&&0===m.count)throw m.failure
if(0===m.count)return a
const{[t]:f,...p}=a.bare??{},h={...a,bare:p,attempts:{...a.attempts,[t]:s.run.attempt},artifacts:[...a.artifacts,...m.artifacts.map(t=>t.id)]}
return await e.ports.take({executions:m.executions,tests:m.tests,unread:m.unread,watermark:h}),e.ports.progress(`Read run ${t}, which is asked about`),h}(p.id,k,x).catch(t=>(x.note(`Run ${p.id} could not be read: ${(0,s.Kl)(t).message.split("\n",1)[0]}`),k)),v=t.calls+x.meter.calls()
return{...t,watermark:A,calls:v,notes:[...t.notes,...x.notes]}}const isWhole=(t,a)=>{const{known:e,whole:s=e}=(0,r.bz)(t,a)
return s>=t.attempt}})}
