export const id=13
export const ids=[13]
export const modules={3013:((a,t,n)=>{n.r(t),n.d(t,{draftOf:()=>draftOf})
var e=n(1455),i=n(6760),r=n(8082),o=n(7225),s=n(5405)
async function draftOf(a){const t=(0,i.join)((0,i.dirname)(a),`.${(0,i.basename)(a)}.tocsin`)
await refusing(a,async()=>{await(0,o.f)((0,i.dirname)(a)),await(0,e.rm)(t,{force:!0})})
const n=await refusing(a,()=>(0,e.open)(t,"wx"))
return{write:t=>refusing(a,()=>n.appendFile(t)),async finish(){await n.close(),await refusing(a,()=>(0,e.rename)(t,a))},async close(){await n.close(),await(0,e.rm)(t,{force:!0}).catch(()=>{})}}}async function refusing(a,t){try{return await t()}catch(t){const{code:n}=(0,s.OA)(t)
if("string"!=typeof n)throw t
throw new r.l(`"${a}" cannot be written (${n}).`,{fix:"Name a file in a folder that this job may write to.",cause:t})}}})}
