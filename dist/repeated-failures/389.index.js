export const id=389
export const ids=[389]
export const modules={4389:((e,n,t)=>{t.d(n,{readYaml:()=>readYaml,p:()=>wishesOf})
var a=t(3678),o=t(8082)
async function parseYamlInput(e,n,a){const r=await async function(e,n){const{checkYaml:a}=await Promise.all([t.e(815),t.e(431)]).then(t.bind(t,8431))
return a(e,n)}(n,{schema:a,prefix:({line:e,column:n})=>`- line ${e}, column ${n}: `})
if("value"in r)return r.value
throw new o.l(`Input "${e}" is not valid:\n${r.complaint}`,{fix:"Correct the `with:` block of this step."})}const repeatedFailuresSchemas=()=>Promise.all([t.e(395),t.e(933)]).then(t.bind(t,5933))
var r=t(5630),i=t(4909),s=t(7276)
const l=/^\s{0,20}[\w-]{1,40}:(?:\s|$)/,c=/(?<![\w@])(?:(role|user):(?=[\s"',\]]|$)|<@[&!]?>)/g,d=/^(role|user):0$/
async function wordsOf(e,{keys:n,pick:a}){if(!l.test(e))return(0,s.ry)(e.replace(/^\s*- /gm,"").replaceAll(/["']/g,""))
const{mentionMapSchema:o}=await Promise.all([t.e(395),t.e(25)]).then(t.bind(t,1025))
return a(await parseYamlInput("mention",e,o(n)))}function known(e){const n=(0,r.s5)(e)
if(n)return n
if(/^\d(?:\.\d{1,20})?E\+\d{2}$/i.test(e))throw new o.l(`Input "mention" got the number ${e}: YAML has rounded an id.`,{fix:'Put the id in quotes, as "123456789012345678".'})
throw new o.l(`Input "mention" got ${(0,i.qi)(e)}, which Discord cannot ping.`,{fix:"Use @here, @everyone, the id of a user, or role:<id>; copy ids in Discord with developer mode on."})}var f=t(6357)
async function mentionsFrom(e,n){if(void 0===e)return
const t=new Set,at=n=>async function(e,n,t){const a=await wordsOf(e.replace(c,(e,n="role")=>`${n}:0`),n),o=a.flatMap(e=>d.exec(e)?.[1]??[])
for(const e of new Set(o))t(`Input "mention" names a ${e} without an id, and pings nobody for it: the variable or secret behind it is not set.`)
return a.filter(e=>!d.test(e)).map(known)}(e,{keys:f.gO,pick:e=>(0,r._f)(e,n)??[]},e=>{t.add(e)}),a=[]
for(const e of f.gO)a.push([e,await at(e)])
for(const e of t)n(e)
return Object.fromEntries(a)}async function readYaml({window:e,escalate:n,mention:t,"alert-at":r},i){const s=void 0!==r&&void 0!==e?[m]:[],unless=e=>e.catch(e=>{s.push((0,a.Kl)(e))}),l={...void 0!==e&&{window:await unless(windowOf(e))},...void 0!==n&&{escalate:await unless(escalateOf(n))},mentions:await unless(mentionsFrom(t,i))},[c,...d]=s
if(!c)return l
throw 0===d.length?c:new o.l(s.map(({problem:e})=>e).join("\n"),{fix:c.fix})}const m=new o.l('Inputs "window" and "alert-at" exclude each other: a window has its own number of failures.',{fix:"Correct the `with:` block of this step."}),windowOf=async e=>parseYamlInput("window",e,(await repeatedFailuresSchemas()).windowSchema),escalateOf=async e=>parseYamlInput("escalate",e,(await repeatedFailuresSchemas()).escalateSchema),wishesOf=(e,{window:n,escalate:t})=>({kind:e.kind,manual:e.manual,alertAt:e["alert-at"],recoverAfter:e["recover-after"],remindEvery:e["remind-every"],staleAfter:e["stale-after"],...n&&{window:n},...t&&{escalate:t}})}),5630:((e,n,t)=>{t.d(n,{_f:()=>entryAt,js:()=>mentionsAt,s5:()=>mentionOf})
var a=t(6357)
const o=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,r=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const n=e.trim()
if("@here"===n||"@everyone"===n)return n
const id=e=>e.exec(n)?.slice(1).find(Boolean)
return id(o)?`<@&${id(o)}>`:id(r)&&`<@${id(r)}>`}const entryAt=(e,n)=>a.gO.slice(a.gO.indexOf(n)).map(n=>e[n]).find(e=>void 0!==e),mentionsAt=(e,n)=>entryAt(e,n)??[]}),6357:((e,n,t)=>{t.d(n,{gO:()=>a,jZ:()=>atLeast,ql:()=>severityTable})
const a=["P0","P1","P2","P3"],o={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=n=>{const{words:t,...a}=e[n]??{},r=o[n]
return{...r,...a,words:{...r.words,...t}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}const rank=e=>a.indexOf(e),atLeast=(e,n)=>rank(e)<=rank(n)})}
