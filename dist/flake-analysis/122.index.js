export const id=122
export const ids=[122]
export const modules={8122:((e,t,n)=>{n.d(t,{keepIssues:()=>keepIssues})
var s=n(3678),o=n(4905),r=n(1397),i=n(8933),a=n(5029),c=n(9263),l=n(8186),d=n(8815),p=n(7918),u=n(5999),f=n(6607),$=n(3030),y=n(3337),h=n(1962),b=n(8745),m=n(2390),k=n(50),w=n(9312),g=n(9945),v=n(9830),N=n(634)
const T=/^[\w][\w ./:,>#-]{0,200}$/,j=/^[\w][\w./-]{0,300}$/,x=[[/\.(?:spec|test)\.[cm]?[jt]sx?$/,(e,t)=>`for i in $(seq 20); do npx jest ${e}${t?` -t '${t}'`:""} || break; done`],[/(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/,(e,t)=>`for i in $(seq 20); do pytest ${e}${t?` -k '${t}'`:""} || break; done`],[/_test\.go$/,(e,t)=>`go test ./${e.replace(/\/?[^/]*$/,"")||"."}${t?` -run '${t}'`:""} -count=20 -race`],[/_spec\.rb$/,e=>`for i in $(seq 20); do bundle exec rspec ${e} || break; done`],[/\.java$|\.kt$/,e=>`for i in $(seq 20); do mvn -q test -Dtest='${e.replace(/^.*\/|\.\w+$/g,"")}' || break; done`]]
const issueKey=(e,t)=>`${e}/flake-analysis/issue/${t}`
const titleOf=(e,t)=>`${"broken"===e?.state?"Broken":"Flaky"}: ${e?(0,v.EU)(e):t}`
function summaryOf(e){const{state:t,rule:n,flipRate:s,strip:o,since:r,file:i,line:a}=e,c=void 0===i?"":`, ${(0,$.$Q)((0,f.TN)(i),300)}${void 0===a?"":`:${a}`}`
return[{bold:"First:"},` ${(0,h.w)(e)}.`,"\n\n",{code:(0,v.fC)(e)},`, ${(0,v.fp)(e)}${c}, ${"broken"===t?"fails every time":"fails now and then with the same code"}: ${(0,$.$Q)((0,f.TN)(n),300)}.`,...evidence(e),...causes(e),...""===o?[]:["\n\n",{bold:"Of late"},", oldest first (P passed, F failed, L failed and passed with the same code): ",{code:(0,$.$Q)((0,f.TN)(o),200)}],(0,b.d)(e)?"\n\nSince at least ":"\n\nSince ",{time:r,style:"date"},`; ${(0,k.KN)(s)} of its results differ from the one before.`,...reproduction(e),...compose_owners(e)]}const O=5
function evidence({evidence:e}){if(0===e.length)return[]
return["\n\n",{bold:"What shows it"},...e.slice(0,O).flatMap(({url:e,passUrl:t,sha:n,words:s,at:o})=>["\n• ",{time:o,style:"date"},": ",{link:"failed",href:e},...t?[", ",{link:"passed",href:t}]:[]," on ",{code:(0,y.F)(n)},`: ${(0,$.$Q)((0,f.TN)(s),200)}`])]}const M=5
function causes({causes:e,explainedBy:t}){if(0===e.length)return[]
return["\n\n",{bold:"Why it fails"},...e.slice(0,M).flatMap(({category:e,share:t,line:n})=>[`\n• ${(0,$.$Q)((0,f.TN)((0,m.m)(e)),60)}, ${(0,k.KN)(t)}: `,{code:(0,$.$Q)((0,f.TN)(n),300)}]),t.length>0?`\nIn part by ${(0,k.hS)(t.length,"part")} of it that flake themselves.`:""]}function reproduction(e){const t=function({file:e,test:t}){const n=e?.replace(/^\.\//,"")
if(void 0===n||!j.test(n)||n.split("/").includes(".."))return
const s=t&&(0,f.TN)(t.name),o=x.find(([e])=>e.test(n))
return o?.[1](n,void 0!==s&&T.test(s)?s:void 0)}(e)
return void 0===t?[]:["\n\n",{bold:"To see it fail"},", for example:",{block:t,language:"sh"}]}function compose_owners({owners:e=[]}){const t=e.filter(e=>/^@[\w-]{1,100}\/[\w.-]{1,100}$/.test(e)).slice(0,10)
return 0===t.length?[]:["\n\n",{bold:"Teams"},": ",t.join(", ")]}var A=n(3178),Q=n(2311),_=n(5092),I=n(7020),q=n(8775),D=n(893),F=n(5586)
const L=5,S=25,Z=72e6,K=1.5,U=D.te,B=4*D.te,P=365*D.LP
function decideIssues(e,{tracked:t},{policy:n,...s}){const o=(0,q.yN)(e),r=new Map(t.map(e=>[e.id,e])),i=Date.parse(e.generatedAt),a=(0,q.ZQ)(e,{placeOf:e=>r.get(e)?.place,repositories:(0,Q.L)(e),isLate:e=>i-(r.get(e)?.at??0)>=B}),c=(0,I.U)(e,n,a),l=(0,_.g)(e).filter(({level:e})=>"test"===e||"job"===e),p=function(e){const t=Date.parse(e.generatedAt),n=(0,q.yN)(e),s=new Map([...e.subjects,...e.left??[]].map(e=>[e.id,n(e)]))
return({id:e,open:n,place:o,at:r})=>!n||void 0===o||t-r>=B||(s.get(e)??o).branch===o.branch}(e),u=t.map(t=>p(t)?function(e,t,n){const{now:s,report:o}=n,{until:r,...i}=e
if("left"===s)return e.open?{...i,open:!1,until:o.generatedAt,turn:e.turn+1}:e
if(!t||"flaky"!==s&&"broken"!==s)return e
if(!e.open)return isBack(t)?{...i,open:!0,since:o.generatedAt,turn:e.turn+1,...said(t,n)}:e
const a=said(t,n),c=(a.rate+1e-6)/(e.rate+1e-6),l=a.print!==e.print||c>=K||c<=1/K,d=n.at-e.at
return l&&d>=Z||a.rate!==e.rate&&d>=U?{...e,...a,turn:e.turn+1}:e}(placed(t,c.subjects.get(t.id),o),c.subjects.get(t.id),{now:c.stateOf(t.id),at:i,policy:n,report:e}):t),f=l.filter(({id:e,state:t})=>!r.has(e)&&"flaky"===t).slice(0,L),$=[...u,...f.map(t=>begun(t,{at:i,policy:n,report:e,placeOf:o}))].filter(e=>isWorthKeeping(e,i)).slice(-F.a),y=new Map($.filter(e=>(0,d.nZ)(e,s)&&(!e.open||c.subjects.has(e.id))).slice(0,S).map(e=>[e.id,{...e,taken:{by:s.by,at:s.now}}]))
return{due:[...y.values()],after:{version:1,tracked:$.map(e=>y.get(e.id)??e)}}}const placed=(e,t,n)=>t?{...e,place:n(t)}:e,isWorthKeeping=({open:e,told:t,until:n,taken:s},o)=>e||(t>0||void 0!==s)&&o-Date.parse(n??"")<P,begun=(e,t)=>({id:e.id,open:!0,name:(0,v.EU)(e),place:t.placeOf(e),since:t.report.generatedAt,turn:1,told:0,...said(e,t)}),said=(e,{at:t,policy:n})=>({rate:Math.min(1,Math.max(0,e.rate.mean)),print:printOf(e,n),at:t}),printOf=(e,t)=>(0,A.s)(JSON.stringify([e.state,(0,p.V)(e,t).severity,e.causes[0]?.signature,e.change?.firstBad,e.owners,...void 0===e.notRunSince?[]:["quarantined"]])).slice(0,16)
const isBack=({certainty:e})=>"confirmed"===e
var V=n(3872)
const W="flake-issues"
async function keepIssues(e,t,n){try{const o=await n.ledger(),r={scene:e,to:issuesAlone(t),ports:n}
return o?await async function(e,t,n){const o=[]
for(const t of e){const e=await keepOne(t,n).catch(e=>unwritten(e))
o.push({tracked:t,sent:e})}const r=o.length>0?await async function(e,t,n){const o=new Map(t.map(({tracked:e,sent:t})=>[e.id,{turn:e.turn,...t}])),after=e=>({version:1,tracked:e.tracked.map(e=>{const t=o.get(e.id)
if(!t)return e
const s=(0,d.v6)(e,t,n)
return void 0===t.issue?s:{...s,number:Number(t.issue)}})})
return e.update(V.Kc,e=>(0,c.o_)(after((0,F.h)(e)))).then(()=>{},e=>(0,s.Zw)(e,"Which flakes have an issue could not be noted"))}(t,o,n.to.by):void 0,i=o.length>0?E:await(0,u.T)(n.to,n.ports,"The issues that were left over could not be kept")
return{receipts:[...o.flatMap(({sent:e})=>e.receipts),...i.receipts],problems:[...o.map(({sent:e})=>e.problem),...i.problems,r].filter(e=>void 0!==e)}}(await async function(e,t,{to:n,ports:s}){let o=[]
return await e.update(V.Kc,e=>{const r=decideIssues(t,(0,F.h)(e),{by:n.by,now:s.now(),policy:n.config.policy})
return o=r.due,(0,c.o_)(r.after)}),o}(o,e.report,r),o,r):(n.notice("No flake has an issue: without a ledger nobody knows which has one already."),E)}catch(e){return{receipts:[],problems:[(0,s.Zw)(e,"The issues of flakes could not be decided")]}}}const C={type:"github-issue",labels:["flaky-test"],coolDown:P},issuesAlone=e=>({...e,inputs:{...e.inputs,"discord-webhook":[]},config:{...e.config,channels:{[W]:C},routes:[]}})
const E={receipts:[],problems:[]}
const unwritten=e=>({issue:void 0,receipts:[],fate:"lost",problem:(0,s.Zw)(e,"The issue of a flake could not be kept")})
async function keepOne(e,{scene:t,to:n,ports:s}){const c=t.report.subjects.find(({id:t})=>t===e.id),d=function({id:e,open:t},{subjects:n},{config:s}){const o=n.find(t=>t.id===e)
return t&&o?(0,p.V)(o,s.policy):(0,a.L)({kind:"recovery"},s.policy)}(e,t.report,n),u=(0,o.i)(function(e,t,{severity:n,reason:s}){const{id:o,open:r,name:i,since:a,until:c}=e,{subjects:l,left:d}=(0,w.Q)(t.report),p=l.get(o)
return{key:issueKey(t.repository,o),source:"flake",status:r?"firing":"resolved",severity:n,reason:r?s:"recovered",title:(0,f.TN)(titleOf(p,i)),summary:r&&p?summaryOf(p):(0,N.X8)(d.get(o),i),fields:r&&p?(0,g.P)(p,t.report.currency):[],links:(0,w.A)(t,o),excerpts:[],context:(0,f.TN)(`${t.repository} · flake-analysis`),startedAt:a,...void 0!==c&&{endedAt:c},labels:{repository:t.repository,kind:"issue",decision:r?"open":"closed"}}}(e,t,d),s.redact),$={alert:u,call:"none",assignees:(0,l.dO)(c?.owners??[])},y={transition:`${e.turn}: ${e.open?"open":"closed"}`,order:e.turn}
return(0,r.t)({message:$,place:y,report:t=>`- ${(0,i.FV)(`${e.open?"Issue":"Closed issue"}: ${u.title}`)}${linkOf(t)}`},n,s)}const linkOf=e=>e.map(({remote:e,outcome:t})=>` (${e?.id?`#${e.id}, `:""}${t})`).join("")})}
