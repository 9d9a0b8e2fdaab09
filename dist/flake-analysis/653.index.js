export const id=653
export const ids=[653]
export const modules={3653:((t,e,n)=>{n.r(e),n.d(e,{all:()=>a.Q,badgeJson:()=>i.m,badgeSvg:()=>i.g,baseStyles:()=>f.i,dateOf:()=>w.Q$,day:()=>w.vd,document:()=>r.A,element:()=>a.N,exact:()=>d.e0,icon:()=>s.Kk,isPagePath:()=>isPagePath,iso:()=>w.KH,listed:()=>d.KE,moment:()=>w.n$,monthName:()=>w.g6,monthOf:()=>w.GS,named:()=>d.KT,outward:()=>o.N,safeUrl:()=>o.P,short:()=>d.h0,shownTime:()=>w.h5,span:()=>w.Ln,stateMark:()=>s.B3,themeChoice:()=>c.DP,themeStart:()=>c.af,time:()=>w.kB,toneStyles:()=>f.f,tones:()=>l.i,writePage:()=>writePage})
var i=n(373),a=n(5494),o=n(2327),r=n(4287),s=n(6291),f=n(7703),c=n(6969),w=n(3856),l=n(7277),d=n(2924),h=n(5405)
const u=".tocsin-page.json",m=5e4,isPagePath=t=>t.length<=200&&t.split("/").every(t=>/^[\w.-]+$/.test(t)&&!/^\.{1,2}$/.test(t))&&t!==u,manifestJson=t=>`${JSON.stringify({version:1,files:[...t].sort()},void 0,1)}\n`
var y=n(1455),g=n(6760),k=n(7225),p=n(8082)
async function writePage(t,e,n){const i=Object.keys(e),a=i.find(t=>!isPagePath(t))
if(void 0!==a)throw new Error(`A page has no file ${JSON.stringify(a)}`)
await async function(t,{what:e,input:n},i){try{await(0,k.f)(t),await i()}catch(i){const a=codeOf(i)
if(void 0===a)throw i
throw new p.l(`The ${e} cannot be written to "${t}" (${a}).`,{fix:`Name a folder that this job may write to, such as \`${n}\`.`,cause:i})}}(t,n,async()=>{const a=function(t){const{files:e}=(0,h.OA)((0,h.U4)(t??"")),n=Array.isArray(e)?e.slice(0,m):[]
return new Set(n.filter(t=>"string"==typeof t&&isPagePath(t)))}(await textAt(t,u))
for(const o of i)await refuseForeign({folder:t,naming:n},o,a,e[o]??"")
await replace(t,u,manifestJson([...new Set([...a,...i])]))
for(const n of i.toSorted(firstPageLast))await replace(t,n,e[n]??"")
const o=await async function(t,e){const n=await Promise.all(e.map(e=>kindOf((0,g.join)(t,e))))
return e.filter((t,e)=>"other"===n[e])}(t,[...a].filter(t=>void 0===e[t]&&n.keeps?.(t)))
for(const n of a)void 0!==e[n]||o.includes(n)||await remove(t,n)
await replace(t,u,manifestJson([...i,...o]))})}const firstPageLast=(t,e)=>Number("index.html"===t)-Number("index.html"===e)
function codeOf(t){const{code:e}=(0,h.OA)(t)
return"string"==typeof e?e:void 0}async function refuseForeign({folder:t,naming:{what:e,input:n}},i,a,o){if(await refuseLinks(t,i),!a.has(i)&&"nothing"!==await kindOf((0,g.join)(t,i))&&await textAt(t,i)!==o)throw new p.l(`"${(0,g.join)(t,i)}" is there already, and no ${e} wrote it.`,{fix:`Name a folder of its own for it, such as \`${n}\`, or delete that file.`})}async function refuseLinks(t,e){const n=e.split("/")
for(const e of n.keys()){const i=(0,g.join)(t,...n.slice(0,e+1))
if("link"===await kindOf(i))throw new p.l(`In the folder of the page, "${i}" is a link.`,{fix:"Delete the link; the page writes files of its own."})}}async function kindOf(t){try{return(await(0,y.lstat)(t)).isSymbolicLink()?"link":"other"}catch(t){if("ENOENT"===codeOf(t))return"nothing"
throw t}}async function textAt(t,e){await refuseLinks(t,e)
try{return await(0,y.readFile)((0,g.join)(t,e),"utf8")}catch(t){if("ENOENT"===codeOf(t))return
throw t}}async function replace(t,e,n){const i=(0,g.join)(t,e)
await(0,k.f)((0,g.dirname)(i)),await refuseLinks(t,e)
const a=(0,g.join)((0,g.dirname)(i),`.${(0,g.basename)(i)}.tocsin`)
await(0,y.rm)(a,{force:!0}),await(0,y.writeFile)(a,n,{flag:"wx"}),await(0,y.rename)(a,i)}async function remove(t,e){await refuseLinks(t,e),await(0,y.rm)((0,g.join)(t,e),{force:!0})}})}
