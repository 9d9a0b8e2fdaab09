export const id=976
export const ids=[976]
export const modules={7976:((t,e,a)=>{a.r(e),a.d(e,{withAskedRun:()=>withAskedRun})
var s=a(3678),n=a(4684),r=a(9882),o=a(1918),i=a(9802),c=a(2131),u=a(5832),d=a(5276),l=a(7160),m=a(4303),w=a(8672),f=a(7226)
const p=20
async function withAskedRun(t,e,a,h){const{run:k,limits:b}=a,{watermark:x}=t
if(!k||isWhole(k,x)||h.signal?.aborted)return t
const A=Math.min(p,(0,l.A)(a).firstCalls),v=(0,o.z)(e,{...a,limits:{...b,firstCalls:A}},void 0,h),y=await async function(t,e,a){const s=await async function(t,e,a){const{query:s}=a,n=await(0,c.c)(t,a)
return"completed"!==n?.status||isWhole(n,e)?void 0:(0,f.Yu)((0,f.u1)(n),s)&&(0,d.s)(n,s)?{run:n,...(0,r.bz)(n,e),createdAt:(0,i.T)(n.createdAt),needsJobs:(0,r.U)(n)}:void 0}(t,e,a)
if(!s)return e
const{reading:o,allowance:l}=await(0,w.s)([s],[],a),p=(0,m.t)({from:0,to:1},(0,u.j)([s],o,a.query),l,a.meter),h=await(0,n.x)([s],p,o)
if(void 0!==h.failure&&0===h.count)throw h.failure
if(0===h.count)return e
const{[t]:k,...b}=e.bare??{},x={...e,bare:b,attempts:{...e.attempts,[t]:s.run.attempt},artifacts:[...e.artifacts,...h.artifacts.map(t=>t.id)]}
return await a.ports.take({executions:h.executions,tests:h.tests,unread:h.unread,watermark:x}),a.ports.progress(`Read run ${t}, which is asked about`),x}(k.id,x,v).catch(t=>(v.note(`Run ${k.id} could not be read: ${(0,s.Kl)(t).message.split("\n",1)[0]}`),x)),R=t.calls+v.meter.calls()
return{...t,watermark:y,calls:R,notes:[...t.notes,...v.notes]}}const isWhole=(t,e)=>{const{known:a,whole:s=a}=(0,r.bz)(t,e)
return s>=t.attempt}})}
