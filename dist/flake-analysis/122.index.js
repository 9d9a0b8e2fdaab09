export const id=122
export const ids=[122]
export const modules={8122:((e,t,n)=>{n.d(t,{keepIssues:()=>keepIssues})
var s=n(3678),o=n(4905),r=n(1397),i=n(8933),a=n(5029),c=n(9263),l=n(8186),d=n(8815),u=n(7918),p=n(5999),f=n(6607),$=n(3030),y=n(50),h=n(9312),k=n(4128),b=n(9945),m=n(9830),w=n(634)
const g=/^[\w][\w ./:,>#-]{0,200}$/,v=/^[\w][\w./-]{0,300}$/,T=[[/\.(?:spec|test)\.[cm]?[jt]sx?$/,(e,t)=>`for i in $(seq 20); do npx jest ${e}${t?` -t '${t}'`:""} || break; done`],[/(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/,(e,t)=>`for i in $(seq 20); do pytest ${e}${t?` -k '${t}'`:""} || break; done`],[/_test\.go$/,(e,t)=>`go test ./${e.replace(/\/?[^/]*$/,"")||"."}${t?` -run '${t}'`:""} -count=20 -race`],[/_spec\.rb$/,e=>`for i in $(seq 20); do bundle exec rspec ${e} || break; done`],[/\.java$|\.kt$/,e=>`for i in $(seq 20); do mvn -q test -Dtest='${e.replace(/^.*\/|\.\w+$/g,"")}' || break; done`]],issueKey=(e,t)=>`${e}/flake-analysis/issue/${t}`,titleOf=(e,t)=>`${"broken"===e?.state?"Broken":"Flaky"}: ${e?(0,m.EU)(e):t}`
function summaryOf(e){const{state:t,rule:n,flipRate:s,strip:o,since:r,file:i,line:a}=e,c=void 0===i?"":`, ${(0,$.$Q)((0,f.TN)(i),300)}${void 0===a?"":`:${a}`}`
return[{bold:"First:"},` ${(0,k.w)(e)}.`,"\n\n",{code:(0,m.fC)(e)},`, ${(0,m.fp)(e)}${c}, ${"broken"===t?"fails every time":"fails now and then with the same code"}: ${(0,$.$Q)((0,f.TN)(n),300)}.`,...evidence(e),...causes(e),...""===o?[]:["\n\n",{bold:"Of late"},", oldest first (P passed, F failed, L passed when tried again): ",{code:(0,$.$Q)((0,f.TN)(o),200)}],"\n\nSince ",{time:r,style:"date"},`; ${(0,y.KN)(s)} of its results differ from the one before.`,...reproduction(e),...compose_owners(e)]}const N=5
function evidence({evidence:e}){return 0===e.length?[]:["\n\n",{bold:"What shows it"},...e.slice(0,N).flatMap(({url:e,passUrl:t,sha:n,words:s,at:o})=>["\n• ",{time:o,style:"date"},": ",{link:"failed",href:e},...t?[", ",{link:"passed",href:t}]:[]," on ",{code:(0,f.TN)(n).slice(0,7)},`: ${(0,$.$Q)((0,f.TN)(s),200)}`])]}const j=5
function causes({causes:e,explainedBy:t}){return 0===e.length?[]:["\n\n",{bold:"Why it fails"},...e.slice(0,j).flatMap(({category:e,share:t,line:n})=>[`\n• ${(0,$.$Q)((0,f.TN)(e),60)}, ${(0,y.KN)(t)}: `,{code:(0,$.$Q)((0,f.TN)(n),300)}]),t.length>0?`\nIn part by ${(0,y.hS)(t.length,"part")} of it that flake themselves.`:""]}function reproduction(e){const t=function({file:e,test:t}){const n=e?.replace(/^\.\//,"")
if(void 0===n||!v.test(n)||n.split("/").includes(".."))return
const s=t&&(0,f.TN)(t.name),o=T.find(([e])=>e.test(n))
return o?.[1](n,void 0!==s&&g.test(s)?s:void 0)}(e)
return void 0===t?[]:["\n\n",{bold:"To see it fail"},", for example:",{block:t,language:"sh"}]}function compose_owners({owners:e=[]}){const t=e.filter(e=>/^@[\w-]{1,100}\/[\w.-]{1,100}$/.test(e)).slice(0,10)
return 0===t.length?[]:["\n\n",{bold:"Teams"},": ",t.join(", ")]}var x=n(3178),M=n(5092),O=n(7020),_=n(893),A=n(5586)
const Q=5,q=25,I=72e6,D=1.5,F=_.te,K=365*_.LP
const isWorthKeeping=({open:e,told:t,until:n,taken:s},o)=>e||(t>0||void 0!==s)&&o-Date.parse(n??"")<K,begun=(e,t)=>({id:e.id,open:!0,name:(0,m.EU)(e),since:t.report.generatedAt,turn:1,told:0,...said(e,t)}),said=(e,{at:t,policy:n})=>({rate:Math.min(1,Math.max(0,e.rate.mean)),print:printOf(e,n),at:t}),printOf=(e,t)=>(0,x.s)(JSON.stringify([e.state,(0,u.V)(e,t).severity,e.causes[0]?.signature,e.change?.firstBad,e.owners,...void 0===e.notRunSince?[]:["quarantined"]])).slice(0,16),isBack=({certainty:e})=>"confirmed"===e
var S=n(3872)
const U="flake-issues"
async function keepIssues(e,t,n){try{const o=await n.ledger(),r={scene:e,to:issuesAlone(t),ports:n}
return o?await async function(e,t,n){const o=[]
for(const t of e){const e=await keepOne(t,n).catch(e=>unwritten(e))
o.push({tracked:t,sent:e})}const r=o.length>0?await async function(e,t,n){const o=new Map(t.map(({tracked:e,sent:t})=>[e.id,{turn:e.turn,...t}]))
return e.update(S.Kc,e=>(0,c.o_)((e=>({version:1,tracked:e.tracked.map(e=>{const t=o.get(e.id)
if(!t)return e
const s=(0,d.v6)(e,t,n)
return void 0===t.issue?s:{...s,number:Number(t.issue)}})}))((0,A.h)(e)))).then(()=>{},e=>(0,s.Zw)(e,"Which flakes have an issue could not be noted"))}(t,o,n.to.by):void 0,i=o.length>0?B:await(0,p.T)(n.to,n.ports,"The issues that were left over could not be kept")
return{receipts:[...o.flatMap(({sent:e})=>e.receipts),...i.receipts],problems:[...o.map(({sent:e})=>e.problem),...i.problems,r].filter(e=>void 0!==e)}}(await async function(e,t,{to:n,ports:s}){let o=[]
return await e.update(S.Kc,e=>{const r=function(e,{tracked:t},{policy:n,...s}){const o=(0,O.U)(e,n),r=new Map(t.map(e=>[e.id,e])),i=(0,M.g)(e).filter(({level:e})=>"test"===e||"job"===e),a=Date.parse(e.generatedAt),c=t.map(t=>function(e,t,n){const{now:s,report:o}=n,{until:r,...i}=e
if("left"===s)return e.open?{...i,open:!1,until:o.generatedAt,turn:e.turn+1}:e
if(!t||"flaky"!==s&&"broken"!==s)return e
if(!e.open)return isBack(t)?{...i,open:!0,since:o.generatedAt,turn:e.turn+1,...said(t,n)}:e
const a=said(t,n),c=(a.rate+1e-6)/(e.rate+1e-6),l=a.print!==e.print||c>=D||c<=1/D,d=n.at-e.at
return l&&d>=I||a.rate!==e.rate&&d>=F?{...e,...a,turn:e.turn+1}:e}(t,o.subjects.get(t.id),{now:o.stateOf(t.id),at:a,policy:n,report:e})),l=i.filter(({id:e,state:t})=>!r.has(e)&&"flaky"===t).slice(0,Q),u=[...c,...l.map(t=>begun(t,{at:a,policy:n,report:e}))].filter(e=>isWorthKeeping(e,a)).slice(-A.a),p=new Map(u.filter(e=>(0,d.nZ)(e,s)&&(!e.open||o.subjects.has(e.id))).slice(0,q).map(e=>[e.id,{...e,taken:{by:s.by,at:s.now}}]))
return{due:[...p.values()],after:{version:1,tracked:u.map(e=>p.get(e.id)??e)}}}(t,(0,A.h)(e),{by:n.by,now:s.now(),policy:n.config.policy})
return o=r.due,(0,c.o_)(r.after)}),o}(o,e.report,r),o,r):(n.notice("No flake has an issue: without a ledger nobody knows which has one already."),B)}catch(e){return{receipts:[],problems:[(0,s.Zw)(e,"The issues of flakes could not be decided")]}}}const Z={type:"github-issue",labels:["flaky-test"],coolDown:K},issuesAlone=e=>({...e,inputs:{...e.inputs,"discord-webhook":[]},config:{...e.config,channels:{[U]:Z},routes:[]}}),B={receipts:[],problems:[]},unwritten=e=>({issue:void 0,receipts:[],fate:"lost",problem:(0,s.Zw)(e,"The issue of a flake could not be kept")})
async function keepOne(e,{scene:t,to:n,ports:s}){const c=t.report.subjects.find(({id:t})=>t===e.id),d=function({id:e,open:t},{subjects:n},{config:s}){const o=n.find(t=>t.id===e)
return t&&o?(0,u.V)(o,s.policy):(0,a.L)({kind:"recovery"},s.policy)}(e,t.report,n),p=(0,o.i)(function(e,t,{severity:n,reason:s}){const{id:o,open:r,name:i,since:a,until:c}=e,{subjects:l,left:d}=(0,h.Q)(t.report),u=l.get(o)
return{key:issueKey(t.repository,o),source:"flake",status:r?"firing":"resolved",severity:n,reason:r?s:"recovered",title:(0,f.TN)(titleOf(u,i)),summary:r&&u?summaryOf(u):(0,w.X8)(d.get(o),i),fields:r&&u?(0,b.P)(u,t.report.currency):[],links:(0,h.A)(t),excerpts:[],context:(0,f.TN)(`${t.repository} · flake-analysis`),startedAt:a,...void 0!==c&&{endedAt:c},labels:{repository:t.repository,kind:"issue",decision:r?"open":"closed"}}}(e,t,d),s.redact),$={alert:p,call:"none",assignees:(0,l.dO)(c?.owners??[])},y={transition:`${e.turn}: ${e.open?"open":"closed"}`,order:e.turn}
return(0,r.t)({message:$,place:y,report:t=>`- ${(0,i.FV)(`${e.open?"Issue":"Closed issue"}: ${p.title}`)}${linkOf(t)}`},n,s)}const linkOf=e=>e.map(({remote:e,outcome:t})=>` (${e?.id?`#${e.id}, `:""}${t})`).join("")})}
