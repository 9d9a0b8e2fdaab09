export const id=310
export const ids=[310]
export const modules={6310:(e,t,n)=>{n.r(t),n.d(t,{discordSchema:()=>i})
var o=n(5395),s=n(3759),r=n(2440),a=n(9303)
const i=(0,r.uW)({type:o.euz("discord"),webhook:r.VE.check(o.q0y("Name of the environment variable that holds the webhook URL. Never the URL itself.")),mention:o.lqM(r.wy).check(o.q0y("Who is pinged at which severity: @here, @everyone, <@user id> or <@&role id>.")),username:o.lqM((0,r.aL)(80)).check(o.q0y("Shown in place of the webhook's own name.")),"avatar-url":o.lqM(r.qP).check(o.q0y("Shown in place of the webhook's own picture.")),"thread-id":o.lqM(r.De).check(o.q0y("Post into this thread.")),"thread-name":o.lqM((0,r.aL)(100)).check(o.q0y("Open a post with this title in a forum or media channel.")),tags:o.lqM((0,r.h9)(r.De).check(s.Eb(5,"must be at most 5 ids"))).check(o.q0y("Ids of forum tags for the new post, at most 5.")),layout:o.lqM(o.k5n(a.V)).check(o.q0y("Look of the message: an embed with buttons, one container, or text alone.")),silent:o.lqM(r.Jt).check(o.q0y("No sound and no push notification."))}).check(o.YPB(({threadId:e,threadName:t})=>!e||!t,"must have thread-id or thread-name, not both"))},2440:(e,t,n)=>{n.d(t,{Np:()=>bySeverity,yW:()=>f,VE:()=>k,Jt:()=>P,wy:()=>q,Rz:()=>b,Gx:()=>y,UB:()=>numberFrom,h9:()=>oneOrMore,yj:()=>j,uW:()=>section,yf:()=>l,uM:()=>M,De:()=>v,O2:()=>strict,qP:()=>w,aL:()=>words})
var o=n(5395),s=n(3759),r=n(8532),a=n(5630),i=n(2922),c=n(6357),h=n(6755),u=n(3566)
function camelKeys(e){const t=Object.entries(e).filter(([,e])=>void 0!==e)
return Object.fromEntries(t.map(([e,t])=>[camel(e),t]))}const camel=e=>e.replace(/-([a-z])/g,(e,t)=>t.toUpperCase())
var m=n(5716)
const d=100
function strict(e){const t=Object.keys(e)
return o.rej(e,{error:e=>"unrecognized_keys"===e.code?e.keys.slice(0,d).map(e=>unknownKey(e,t)).join("\n"):void 0})}const section=e=>o.FsL(strict(e),o.pdi(camelKeys)),unknownKey=(e,t)=>`unknown key ${(0,m.SP)(e)}${(0,m.aK)((0,i.p)(e,t),t)}`,l=o.k5n(c.gO),oneOrMore=e=>o.FsL(o.KCZ([e,o.YOg(e).check(s.m9(1,"must not be empty"))]),o.pdi(e=>Array.isArray(e)?e:[e]))
function reading(e,t){return o.FsL(o.YjP(t),o.pdi((n,o)=>{const s=e(n)
return void 0!==s?s:(o.issues.push({code:"custom",message:`${t}, not ${(0,m.SP)(n)}`,input:n}),r.tm)}))}const p='must be a duration such as "90s", "10m", "4h" or "7d"',b=reading(h.p,p),y=reading(e=>{const t=(0,h.p)(e)
return void 0===t?void 0:t/6e4},p),f=reading(e=>/^#[0-9a-f]{6}$/i.test(e)?Number.parseInt(e.slice(1),16):void 0,'must be a colour such as "#d92d20"'),k=o.YjP("must be the name of an environment variable").check(s.Fk(/^[A-Z_][A-Z0-9_]{0,254}$/,"must be the name of an environment variable in capitals, such as DISCORD_WEBHOOK_ALERTS, and not the secret itself")),g=reading(a.s5,'must be "@here", "@everyone", "<@user id>" or "<@&role id>"'),bySeverity=e=>section({P0:o.lqM(e),P1:o.lqM(e),P2:o.lqM(e),P3:o.lqM(e)}),q=bySeverity(oneOrMore(g)),v=o.FsL(o.KCZ([o.YjP(),o.Whr()],'must be an id, such as "112233445566778899"'),o.pdi((e,t)=>/^\d{1,25}$/.test(String(e))?String(e):(t.issues.push({code:"custom",message:`must be an id of digits, not ${(0,m.SP)(e)}`,input:e}),r.tm))),w=o.YjP("must be a URL").check(o.YPB(e=>void 0!==(0,u.q)(e),"must be an http or https URL"),s.Eb(2048,"must have at most 2048 characters")),words=e=>o.YjP("must be text").check(s.m9(1,"must not be empty"),s.Eb(e,`must have at most ${e} characters`)),P=o.zMY("must be true or false"),numberFrom=(e,t,n)=>o.aig(n).check(s.qm(e,n),s.Zm(t,n)),M=numberFrom(0,1,"must be a number from 0 to 1"),j=numberFrom(0,1e6,"must be a number from 0 to 1000000")},5716:(e,t,n)=>{n.d(t,{SP:()=>shown,a1:()=>o,aK:()=>hint})
const o=20
function shown(e){if(null==e)return"nothing"
if(Array.isArray(e))return"a list"
if("object"==typeof e)return"a mapping"
const t=String(e)
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?JSON.stringify(t.length>40?`${t.slice(0,39)}…`:t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}}}
