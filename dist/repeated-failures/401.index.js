export const id=401
export const ids=[401]
export const modules={6401:((o,e,t)=>{t.d(e,{readWorkflows:()=>readWorkflows})
var a=t(4411),r=t(5325)
const n=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],s=10
async function readWorkflows(o,{owner:e,repo:t}){return(await(0,a.n)(o,"GET /repos/{owner}/{repo}/actions/workflows",{owner:e,repo:t},{key:"workflows",mostPages:s})).map(workflowOf)}function workflowOf(o){const e=(0,r.OA)(o)
return{id:(0,r.ai)(e.id),name:(0,r.Qq)(e.name),path:(0,r.Qq)(e.path),state:n.find(o=>o===e.state)??"active",createdAt:(0,r.Qq)(e.created_at)}}})}
