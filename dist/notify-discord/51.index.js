export const id=51
export const ids=[51]
export const modules={4051:((t,e,i)=>{i.r(e),i.d(e,{readFiles:()=>readFiles})
var s=i(1455),a=i(6760),n=i(8082),o=i(4909)
const r=10,l=10485760
async function readFiles(t,e){if(0===e.length)return[]
const i=await(0,s.realpath)(t||"."),h=await Promise.all(e.map(t=>async function(t,e){const i=(0,a.resolve)(t,e)
if(await isFile(i))return[i]
const r=[]
for await(const i of(0,s.glob)(e,{cwd:t})){const e=(0,a.resolve)(t,i)
await isFile(e)&&r.push(e)}if(r.length>0)return r.toSorted()
throw new n.l(`Input "files" names ${(0,o.qi)(e)}, which matches no file in the workspace.`,{fix:"Check the path, and that an earlier step of this job writes it."})}(i,t))),c=[...new Set(h.flat())]
if(c.length>r)throw new n.l(`Input "files" names ${c.length} files; Discord takes ${r}.`,{fix:"Narrow the globs, or zip the files before this step."})
return Promise.all(c.map(t=>async function(t,e){const[i,o]=[(0,a.basename)(e),await(0,s.realpath)(e)]
if(!o.startsWith((0,a.join)(t,a.sep)))throw new n.l(`Input "files" names ${i}, which lies outside the workspace.`,{fix:"Copy the file into the workspace first."})
const{size:r}=await(0,s.stat)(o)
if(r>l)throw new n.l(`${i} is ${Math.ceil(r/1024/1024)} MiB; Discord takes 10 MiB.`,{fix:"Compress it, or upload it as an artifact and link to it."})
return{name:i,bytes:await(0,s.readFile)(o)}}(i,t)))}const isFile=t=>(0,s.stat)(t).then(t=>t.isFile(),()=>!1)})}
