export const id=458
export const ids=[458]
export const modules={4458:((e,i,t)=>{t.r(i),t.d(i,{fileInPieces:()=>fileInPieces})
var n=t(1455),a=t(6760),r=t(8082),c=t(5405)
async function fileInPieces(e,i){const t=(0,a.join)((0,a.dirname)(e),`.${(0,a.basename)(e)}.tocsin`)
try{await refusing(e,async()=>{await(0,n.mkdir)((0,a.dirname)(e),{recursive:!0}),await(0,n.rm)(t,{force:!0})})
const r=await refusing(e,()=>(0,n.open)(t,"wx"))
try{const a=await i(i=>refusing(e,()=>r.appendFile(i)))
return await refusing(e,()=>(0,n.rename)(t,e)),a}finally{await r.close()}}finally{await(0,n.rm)(t,{force:!0}).catch(()=>{})}}async function refusing(e,i){try{return await i()}catch(i){const{code:t}=(0,c.OA)(i)
if("string"!=typeof t)throw i
throw new r.l(`"${e}" cannot be written (${t}).`,{fix:"Name a file in a folder that this job may write to.",cause:i})}}})}
