export const id=523
export const ids=[523]
export const modules={6523:((e,n,t)=>{t.d(n,{readYaml:()=>readYaml,p:()=>wishesOf})
var o=t(3678),a=t(8082)
async function parseYamlInput(e,n,o){const i=await async function(e,n){const{checkYaml:o}=await Promise.all([t.e(815),t.e(431)]).then(t.bind(t,812))
return o(e,n)}(n,{schema:o,prefix:({line:e,column:n})=>`- line ${e}, column ${n}: `})
if("value"in i)return i.value
throw new a.l(`Input "${e}" is not valid:\n${i.complaint}`,{fix:"Correct the `with:` block of this step."})}var i=t(8451),r=t(5630),s=t(4909),l=t(7276)
const c=/^\s{0,20}[\w-]{1,40}:(?:\s|$)/,d=/(?<![\w@])(?:(role|user):(?=[\s"',\]]|$)|<@[&!]?>)/g,f=/^(role|user):0$/
async function wordsOf(e,{keys:n,pick:o}){if(!c.test(e))return(0,l.ry)(e.replace(/^\s*- /gm,"").replaceAll(/["']/g,""))
const{mentionMapSchema:a}=await Promise.all([t.e(395),t.e(25)]).then(t.bind(t,1025))
return o(await parseYamlInput("mention",e,a(n)))}function known(e){const n=(0,r.s5)(e)
if(n)return n
if(/^\d(?:\.\d{1,20})?E\+\d{2}$/i.test(e))throw new a.l(`Input "mention" got the number ${e}: YAML has rounded an id.`,{fix:'Put the id in quotes, as "123456789012345678".'})
throw new a.l(`Input "mention" got ${(0,s.qi)(e)}, which Discord cannot ping.`,{fix:"Use @here, @everyone, the id of a user, or role:<id>; copy ids in Discord with developer mode on."})}var m=t(6357)
async function mentionsFrom(e,n){if(void 0===e)return
const t=new Set,at=n=>async function(e,n,t){const o=await wordsOf(e.replace(d,(e,n="role")=>`${n}:0`),n),a=o.flatMap(e=>f.exec(e)?.[1]??[])
for(const e of new Set(a))t(`Input "mention" names a ${e} without an id, and pings nobody for it: the variable or secret behind it is not set.`)
return o.filter(e=>!f.test(e)).map(known)}(e,{keys:m.gO,pick:e=>(0,r._f)(e,n)??[]},e=>{t.add(e)}),o=[]
for(const e of m.gO)o.push([e,await at(e)])
for(const e of t)n(e)
return Object.fromEntries(o)}async function readYaml({window:e,escalate:n,mention:t,"alert-at":i},r){const s=void 0!==i&&void 0!==e?[u]:[],unless=e=>e.catch(e=>{s.push((0,o.Kl)(e))}),l={...void 0!==e&&{window:await unless(windowOf(e))},...void 0!==n&&{escalate:await unless(escalateOf(n))},mentions:await unless(mentionsFrom(t,r))},[c,...d]=s
if(!c)return l
throw 0===d.length?c:new a.l(s.map(({problem:e})=>e).join("\n"),{fix:c.fix})}const u=new a.l('Inputs "window" and "alert-at" exclude each other: a window has its own number of failures.',{fix:"Correct the `with:` block of this step."}),windowOf=async e=>parseYamlInput("window",e,(await(0,i.Ud)()).windowSchema),escalateOf=async e=>parseYamlInput("escalate",e,(await(0,i.Ud)()).escalateSchema),wishesOf=(e,{window:n,escalate:t})=>({kind:e.kind,manual:e.manual,alertAt:e["alert-at"],recoverAfter:e["recover-after"],remindEvery:e["remind-every"],staleAfter:e["stale-after"],...n&&{window:n},...t&&{escalate:t}})}),8451:((e,n,t)=>{async function loadConfig(e,n){const{parseConfig:o}=await Promise.all([t.e(395),t.e(815),t.e(570),t.e(480),t.e(444)]).then(t.bind(t,9444))
return o(e,n)}t.d(n,{Ud:()=>repeatedFailuresSchemas,Z9:()=>loadConfig})
const repeatedFailuresSchemas=()=>Promise.all([t.e(395),t.e(933)]).then(t.bind(t,5933))}),5630:((e,n,t)=>{t.d(n,{_f:()=>entryAt,js:()=>mentionsAt,s5:()=>mentionOf})
var o=t(6357)
const a=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,i=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const n=e.trim()
if("@here"===n||"@everyone"===n)return n
const id=e=>e.exec(n)?.slice(1).find(Boolean)
return id(a)?`<@&${id(a)}>`:id(i)&&`<@${id(i)}>`}const entryAt=(e,n)=>o.gO.slice(o.gO.indexOf(n)).map(n=>e[n]).find(e=>void 0!==e),mentionsAt=(e,n)=>entryAt(e,n)??[]}),6357:((e,n,t)=>{t.d(n,{gO:()=>o,jZ:()=>atLeast,ql:()=>severityTable})
const o=["P0","P1","P2","P3"],a={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=n=>{const{words:t,...o}=e[n]??{},i=a[n]
return{...i,...o,words:{...i.words,...t}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}const rank=e=>o.indexOf(e),atLeast=(e,n)=>rank(e)<=rank(n)})}
