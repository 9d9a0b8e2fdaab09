export const id=122
export const ids=[122]
export const modules={8122:((e,t,n)=>{n.d(t,{keepIssues:()=>keepIssues})
var s=n(3678),o=n(4905),r=n(1397),i=n(8933),a=n(5029),c=n(9263),l=n(8186),d=n(8815),p=n(7918),u=n(5999),f=n(6607),$=n(3030),y=n(8745),h=n(50),b=n(9312),m=n(4128),k=n(9945),w=n(9830),g=n(634)
const v=/^[\w][\w ./:,>#-]{0,200}$/,N=/^[\w][\w./-]{0,300}$/,T=[[/\.(?:spec|test)\.[cm]?[jt]sx?$/,(e,t)=>`for i in $(seq 20); do npx jest ${e}${t?` -t '${t}'`:""} || break; done`],[/(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/,(e,t)=>`for i in $(seq 20); do pytest ${e}${t?` -k '${t}'`:""} || break; done`],[/_test\.go$/,(e,t)=>`go test ./${e.replace(/\/?[^/]*$/,"")||"."}${t?` -run '${t}'`:""} -count=20 -race`],[/_spec\.rb$/,e=>`for i in $(seq 20); do bundle exec rspec ${e} || break; done`],[/\.java$|\.kt$/,e=>`for i in $(seq 20); do mvn -q test -Dtest='${e.replace(/^.*\/|\.\w+$/g,"")}' || break; done`]],issueKey=(e,t)=>`${e}/flake-analysis/issue/${t}`,titleOf=(e,t)=>`${"broken"===e?.state?"Broken":"Flaky"}: ${e?(0,w.EU)(e):t}`
function summaryOf(e){const{state:t,rule:n,flipRate:s,strip:o,since:r,file:i,line:a}=e,c=void 0===i?"":`, ${(0,$.$Q)((0,f.TN)(i),300)}${void 0===a?"":`:${a}`}`
return[{bold:"First:"},` ${(0,m.w)(e)}.`,"\n\n",{code:(0,w.fC)(e)},`, ${(0,w.fp)(e)}${c}, ${"broken"===t?"fails every time":"fails now and then with the same code"}: ${(0,$.$Q)((0,f.TN)(n),300)}.`,...evidence(e),...causes(e),...""===o?[]:["\n\n",{bold:"Of late"},", oldest first (P passed, F failed, L failed and passed with the same code): ",{code:(0,$.$Q)((0,f.TN)(o),200)}],(0,y.d)(e)?"\n\nSince at least ":"\n\nSince ",{time:r,style:"date"},`; ${(0,h.KN)(s)} of its results differ from the one before.`,...reproduction(e),...compose_owners(e)]}const j=5
function evidence({evidence:e}){return 0===e.length?[]:["\n\n",{bold:"What shows it"},...e.slice(0,j).flatMap(({url:e,passUrl:t,sha:n,words:s,at:o})=>["\n• ",{time:o,style:"date"},": ",{link:"failed",href:e},...t?[", ",{link:"passed",href:t}]:[]," on ",{code:(0,f.TN)(n).slice(0,7)},`: ${(0,$.$Q)((0,f.TN)(s),200)}`])]}const x=5
function causes({causes:e,explainedBy:t}){return 0===e.length?[]:["\n\n",{bold:"Why it fails"},...e.slice(0,x).flatMap(({category:e,share:t,line:n})=>[`\n• ${(0,$.$Q)((0,f.TN)(e),60)}, ${(0,h.KN)(t)}: `,{code:(0,$.$Q)((0,f.TN)(n),300)}]),t.length>0?`\nIn part by ${(0,h.hS)(t.length,"part")} of it that flake themselves.`:""]}function reproduction(e){const t=function({file:e,test:t}){const n=e?.replace(/^\.\//,"")
if(void 0===n||!N.test(n)||n.split("/").includes(".."))return
const s=t&&(0,f.TN)(t.name),o=T.find(([e])=>e.test(n))
return o?.[1](n,void 0!==s&&v.test(s)?s:void 0)}(e)
return void 0===t?[]:["\n\n",{bold:"To see it fail"},", for example:",{block:t,language:"sh"}]}function compose_owners({owners:e=[]}){const t=e.filter(e=>/^@[\w-]{1,100}\/[\w.-]{1,100}$/.test(e)).slice(0,10)
return 0===t.length?[]:["\n\n",{bold:"Teams"},": ",t.join(", ")]}var O=n(3178),A=n(5092),M=n(7020),_=n(8775),I=n(893),Q=n(5586)
const q=5,D=25,S=72e6,F=1.5,K=I.te,P=4*I.te,U=365*I.LP
function decideIssues(e,{tracked:t},{policy:n,...s}){const o=(0,_.yN)(e),r=new Map(t.map(e=>[e.id,e])),i=(0,M.U)(e,n,function(e,t){const n=(0,_._5)(e),s=e.repositories.length>0&&e.repositories.every(({name:t})=>(0,_.c9)(e,t))
return o=>{const r=t.get(o)
return!!r&&(r.place?n(r.place):s||(({at:t})=>Date.parse(e.generatedAt)-t>=P)(r)&&(0,_.wP)(e))}}(e,r)),a=(0,A.g)(e).filter(({level:e})=>"test"===e||"job"===e),c=Date.parse(e.generatedAt),l=function(e){const t=Date.parse(e.generatedAt),n=(0,_.yN)(e),s=new Map([...e.subjects,...e.left??[]].map(e=>[e.id,n(e)]))
return({id:e,open:n,place:o,at:r})=>!n||void 0===o||t-r>=P||(s.get(e)??o).branch===o.branch}(e),p=t.map(t=>l(t)?function(e,t,n){const{now:s,report:o}=n,{until:r,...i}=e
if("left"===s)return e.open?{...i,open:!1,until:o.generatedAt,turn:e.turn+1}:e
if(!t||"flaky"!==s&&"broken"!==s)return e
if(!e.open)return isBack(t)?{...i,open:!0,since:o.generatedAt,turn:e.turn+1,...said(t,n)}:e
const a=said(t,n),c=(a.rate+1e-6)/(e.rate+1e-6),l=a.print!==e.print||c>=F||c<=1/F,d=n.at-e.at
return l&&d>=S||a.rate!==e.rate&&d>=K?{...e,...a,turn:e.turn+1}:e}(placed(t,i.subjects.get(t.id),o),i.subjects.get(t.id),{now:i.stateOf(t.id),at:c,policy:n,report:e}):t),u=a.filter(({id:e,state:t})=>!r.has(e)&&"flaky"===t).slice(0,q),f=[...p,...u.map(t=>begun(t,{at:c,policy:n,report:e,placeOf:o}))].filter(e=>isWorthKeeping(e,c)).slice(-Q.a),$=new Map(f.filter(e=>(0,d.nZ)(e,s)&&(!e.open||i.subjects.has(e.id))).slice(0,D).map(e=>[e.id,{...e,taken:{by:s.by,at:s.now}}]))
return{due:[...$.values()],after:{version:1,tracked:f.map(e=>$.get(e.id)??e)}}}const placed=(e,t,n)=>t?{...e,place:n(t)}:e,isWorthKeeping=({open:e,told:t,until:n,taken:s},o)=>e||(t>0||void 0!==s)&&o-Date.parse(n??"")<U,begun=(e,t)=>({id:e.id,open:!0,name:(0,w.EU)(e),place:t.placeOf(e),since:t.report.generatedAt,turn:1,told:0,...said(e,t)}),said=(e,{at:t,policy:n})=>({rate:Math.min(1,Math.max(0,e.rate.mean)),print:printOf(e,n),at:t}),printOf=(e,t)=>(0,O.s)(JSON.stringify([e.state,(0,p.V)(e,t).severity,e.causes[0]?.signature,e.change?.firstBad,e.owners,...void 0===e.notRunSince?[]:["quarantined"]])).slice(0,16),isBack=({certainty:e})=>"confirmed"===e
var Z=n(3872)
const B="flake-issues"
async function keepIssues(e,t,n){try{const o=await n.ledger(),r={scene:e,to:issuesAlone(t),ports:n}
return o?await async function(e,t,n){const o=[]
for(const t of e){const e=await keepOne(t,n).catch(e=>unwritten(e))
o.push({tracked:t,sent:e})}const r=o.length>0?await async function(e,t,n){const o=new Map(t.map(({tracked:e,sent:t})=>[e.id,{turn:e.turn,...t}]))
return e.update(Z.Kc,e=>(0,c.o_)((e=>({version:1,tracked:e.tracked.map(e=>{const t=o.get(e.id)
if(!t)return e
const s=(0,d.v6)(e,t,n)
return void 0===t.issue?s:{...s,number:Number(t.issue)}})}))((0,Q.h)(e)))).then(()=>{},e=>(0,s.Zw)(e,"Which flakes have an issue could not be noted"))}(t,o,n.to.by):void 0,i=o.length>0?V:await(0,u.T)(n.to,n.ports,"The issues that were left over could not be kept")
return{receipts:[...o.flatMap(({sent:e})=>e.receipts),...i.receipts],problems:[...o.map(({sent:e})=>e.problem),...i.problems,r].filter(e=>void 0!==e)}}(await async function(e,t,{to:n,ports:s}){let o=[]
return await e.update(Z.Kc,e=>{const r=decideIssues(t,(0,Q.h)(e),{by:n.by,now:s.now(),policy:n.config.policy})
return o=r.due,(0,c.o_)(r.after)}),o}(o,e.report,r),o,r):(n.notice("No flake has an issue: without a ledger nobody knows which has one already."),V)}catch(e){return{receipts:[],problems:[(0,s.Zw)(e,"The issues of flakes could not be decided")]}}}const L={type:"github-issue",labels:["flaky-test"],coolDown:U},issuesAlone=e=>({...e,inputs:{...e.inputs,"discord-webhook":[]},config:{...e.config,channels:{[B]:L},routes:[]}}),V={receipts:[],problems:[]},unwritten=e=>({issue:void 0,receipts:[],fate:"lost",problem:(0,s.Zw)(e,"The issue of a flake could not be kept")})
async function keepOne(e,{scene:t,to:n,ports:s}){const c=t.report.subjects.find(({id:t})=>t===e.id),d=function({id:e,open:t},{subjects:n},{config:s}){const o=n.find(t=>t.id===e)
return t&&o?(0,p.V)(o,s.policy):(0,a.L)({kind:"recovery"},s.policy)}(e,t.report,n),u=(0,o.i)(function(e,t,{severity:n,reason:s}){const{id:o,open:r,name:i,since:a,until:c}=e,{subjects:l,left:d}=(0,b.Q)(t.report),p=l.get(o)
return{key:issueKey(t.repository,o),source:"flake",status:r?"firing":"resolved",severity:n,reason:r?s:"recovered",title:(0,f.TN)(titleOf(p,i)),summary:r&&p?summaryOf(p):(0,g.X8)(d.get(o),i),fields:r&&p?(0,k.P)(p,t.report.currency):[],links:(0,b.A)(t,o),excerpts:[],context:(0,f.TN)(`${t.repository} · flake-analysis`),startedAt:a,...void 0!==c&&{endedAt:c},labels:{repository:t.repository,kind:"issue",decision:r?"open":"closed"}}}(e,t,d),s.redact),$={alert:u,call:"none",assignees:(0,l.dO)(c?.owners??[])},y={transition:`${e.turn}: ${e.open?"open":"closed"}`,order:e.turn}
return(0,r.t)({message:$,place:y,report:t=>`- ${(0,i.FV)(`${e.open?"Issue":"Closed issue"}: ${u.title}`)}${linkOf(t)}`},n,s)}const linkOf=e=>e.map(({remote:e,outcome:t})=>` (${e?.id?`#${e.id}, `:""}${t})`).join("")})}
