export const id=103
export const ids=[103,35]
export const modules={6035:((t,e,n)=>{n.d(e,{G:()=>ambiguity,testNames:()=>testNames})
var s=n(3178),a=n(3039),i=n(622),r=n(7443)
const o="another test is called the same for this tool, and would be skipped as well",l="tests inside it are not flaky, and would be skipped as well",c="tests inside it, or one of its name in another package, are not flaky, and would be skipped as well",f="a part of the report does not say what its other tests are called: analyse each with `shard`, such as 1/1"
function ambiguity(t,e,n){const s=reachOf(i.F[t])
if(!s)return()=>{}
const{of:r,why:o}=s
if(!("parts"in n)){const l=function(t,e,{of:n,names:s,same:a}){const[i,r]=[new Set(t.map(n)),new Set(t.map(a))],o=[...e].filter(t=>!r.has(a(t)))
return new Set(o.flatMap(s).filter(t=>i.has(t)))}(e,[...n.tests].filter((0,a.c)(i.F[t])),s)
return t=>l.has(r(t))?o:void 0}const l=n.parts.map(e=>e?.[t])
if(l.some(t=>void 0===t))return()=>f
const c=function(t,e,{of:n,same:s}){const a=new Set(t.map(t=>printOf(s(t)))),i=new Set(t.map(t=>printOf(n(t)))),r=e.filter(t=>!a.has(t.slice(u))).map(t=>t.slice(0,u))
return new Set(r.filter(t=>i.has(t)))}(e,l.flatMap(t=>t??[]),s)
return t=>c.has(printOf(r(t)))?o:void 0}function reachOf(t){const e=function({alike:t,nested:e,takes:n}){const s=identityOf
return n?{...n,why:o}:t&&e?{of:t,names:n=>[t(n),...e.take(n)],same:s,why:c}:t?{of:t,names:e=>[t(e)],same:s,why:o}:e&&{of:e.of,names:e.take,same:s,why:l}}(t)
return e&&{...e,names:t=>[t,...withoutNumber(t)].flatMap(e.names)}}function withoutNumber({test:t,...e}){const n=t.name.replace(/ #\d+$/,"")
return n===t.name?[]:[{...e,test:{...t,name:n}}]}const identityOf=({test:{suites:t,className:e,name:n}})=>JSON.stringify([t,e,n]),u=10,printOf=t=>(0,s.s)(t).slice(0,u)
function testNames(t){const e=new Map,n=r.lV.flatMap(n=>{const s=i.F[n],r=reachOf(s)
if(!r)return[]
const o=(s.takes&&e.get(s.takes))??function(t,e){const n=new Map(t.map(t=>[identityOf(t),t]))
return[...new Set([...n.values()].flatMap(t=>function(t,{names:e,same:n}){const s=printOf(n(t))
return e(t).map(t=>`${printOf(t)}${s}`)}(t,e)))].toSorted()}(t.filter((0,a.c)(s)),r)
return s.takes&&e.set(s.takes,o),[[n,o]]})
return Object.fromEntries(n)}}),3039:((t,e,n)=>{n.d(e,{K:()=>a,c:()=>mayBeOf})
var s=n(8773)
const mayBeOf=({kind:t})=>e=>void 0===t||[t,void 0].includes((0,s.I)(e)),a=3e4}),622:((t,e,n)=>{n.d(e,{F:()=>_})
var s=n(3039)
const a=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,jsPattern=t=>t.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&").replace(a,t=>Array.from({length:t.length},(e,n)=>unit(t,n)).join("")),unit=(t,e)=>`\\u${t.charCodeAt(e).toString(16).padStart(4,"0")}`,i={fileName:"quarantine-go.txt",kind:"go",usage:'go test -skip="$(cat quarantine-go.txt)" ./...   # Go 1.20 or newer',most:s.K,entry:go_entry,alike:({test:t})=>t.name,nested:{of:({test:t})=>t.name,take:({test:t})=>ancestors(t.name)},render:(t,e)=>joined(deepest(e))||"^$"},r={fileName:"quarantine-go-packages.txt",kind:"go",usage:'for package in $(go list ./...); do go test -skip="$(awk -v of="$package" \'$1 == of { print $2 }\' quarantine-go-packages.txt)" "$package" || failed=1; done; [ -z "$failed" ]',entry:t=>/^[\w.~/-]+$/.test(packageOf(t))&&!packageOf(t).startsWith("-")?go_entry(t):{why:"its report does not name its package"},nested:{of:t=>keyOf(t,t.test.name),take:t=>ancestors(t.test.name).map(e=>keyOf(t,e))},render:(t,e)=>[...Map.groupBy(deepest(e),packageOf)].map(([t,e])=>`${t} ${joined(e)}\n`).join("")},joined=t=>[...new Set(t.map(patternOf))].join("|"),packageOf=({test:t})=>t.suites.at(-1)??t.className
function go_entry(t){const{name:e}=t.test
return/^(?:Test|Benchmark|Example|Fuzz)[^\s\p{Cc}]*$/u.test(e)&&e.isWellFormed()?{is:patternOf(t)}:{why:"its name is none that Go gives to a test"}}function deepest(t){const e=new Set(t.flatMap(t=>ancestors(t.test.name).map(e=>keyOf(t,e))))
return t.filter(t=>!e.has(keyOf(t,t.test.name)))}const keyOf=(t,e)=>`${packageOf(t)}\0${e}`,ancestors=t=>{const e=t.split("/").slice(0,32)
return e.slice(1).map((t,n)=>e.slice(0,n+1).join("/"))},patternOf=({test:t})=>t.name.split("/").map(t=>{return`^${e=t,e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&").replace(a,t=>`\\x{${(t.codePointAt(0)??0).toString(16)}}`)}$`
var e}).join("/"),o=/^(?:[\p{L}_$][\p{L}\p{N}_$]*\.)+[\p{L}_$][\p{L}\p{N}_$]*$/u,l=/^([\p{L}_$][\p{L}\p{N}_$]*)(?:\(\))?$/u
const named=t=>e=>{const n=function({test:{className:t,name:e}}){if(!o.test(t))return{why:"its report does not name its class with its package"}
const n=l.exec(e)?.[1]
return void 0!==n?{className:t,method:n}:{why:/[[({]/.test(e)?"its tool can skip all parameters of a test and not one of them":"its name is not that of a method"}}(e)
return"why"in n?n:{is:t(n)}},surefirePattern=({className:t,method:e})=>`${t}#${e}`,namedForSurefire=t=>{const e=named(t)
return t=>t.test.className.split(".").length>9?{why:"its package is more than 8 deep: one whose name ends alike would not be told from it"}:e(t)},methodNameOf=({test:{name:t}})=>t.replace(/(?:[[({]| #\d+$).*/su,"").trim(),takesOf=t=>{const of=t=>`${t.test.className}.${methodNameOf(t)}`
return{of,names:e=>{const{className:n,name:s}=e.test
return o.test(n)?[...l.test(s)?[]:[of(e)],...t(n,methodNameOf(e))]:[]},same:({test:{className:t,name:e}})=>JSON.stringify([t,e.replace(/\(\)$/,"")])}},c=takesOf((t,e)=>{const n=t.split("."),s=Math.min(n.length-2,8)
return Array.from({length:s},(t,s)=>`${n.slice(-2-s).join(".")}.${e}`)}),f=takesOf(t=>[...new Set([t,t.replace(/\$.*/s,"")])]),u={fileName:"quarantine-junit.txt",kind:"jvm",usage:'mvn test -Dsurefire.excludesFile="$PWD/quarantine-junit.txt"   # Surefire 3.0 or newer',entry:namedForSurefire(surefirePattern),takes:c,render:t=>t.map(t=>`${t}\n`).join("")},m=["Test*","*Test","*Tests","*TestCase"],p={fileName:"quarantine-maven.txt",kind:"jvm",usage:'mvn test "-Dtest=$(cat quarantine-maven.txt)"   # takes the place of includes in the POM; with Surefire 3.0 use the format junit',most:s.K,entry:namedForSurefire(t=>`!${surefirePattern(t)}`),takes:c,render:t=>0===t.length?"":[...m,...t].join(",")},d={fileName:"quarantine.gradle",kind:"jvm",usage:"if (file('quarantine.gradle').exists()) apply from: 'quarantine.gradle'   // at the end of build.gradle",entry:named(({className:t,method:e})=>`${t}.${e}`),takes:f,render:t=>`tasks.withType(Test).configureEach {\n  filter {\n${t.map(t=>`    excludeTestsMatching '${t}'\n`).join("")}  }\n}\n`}
var h=n(8773)
function jestName({test:{suites:t,className:e,name:n},file:s}){if(""===e&&void 0!==s&&t[0]===s)return{is:titlesOf([...t.slice(1),n],s)}
if(""===e&&0===t.length)return{is:n}
const isFile=t=>t===s||h.K4.test(t),a=t.slice(t.findIndex(isFile)+1).join(" "),i=""===a||""===e&&a===y,r=""===e||isFile(e)?withoutClass(i?"":a,n):function(t,e,n){return t===e?isJoined(e,n)?withoutSpace(e):void 0:e.startsWith(`${t} `)?e:t.endsWith(` ${e}`)?withoutSpace(t):isGlued(t,e)?void 0:`${t} ${e}`}(e,n,a)
return void 0===r?{why:"its report does not tell all titles around it"}:{is:r}}const titlesOf=(t,e)=>t.filter(t=>t!==e).join(" "),y="undefined",withoutClass=(t,e)=>""===t||e.startsWith(" ")||e.startsWith(`${t} `)?withoutSpace(e):void 0
const isGlued=(t,e)=>t.endsWith(e)||e.startsWith(t)&&/^[^\p{L}\p{N}]/u.test(e.slice(t.length)),isJoined=(t,e)=>t.includes(" ")&&(""===e||!t.startsWith(e)||t.startsWith(`${e} `)),withoutSpace=t=>t.replace(/^ /,""),g={fileName:"quarantine-jest.txt",kind:"js",usage:'npx jest --testNamePattern="$(cat quarantine-jest.txt)"',most:s.K,entry:function(t){const e=jestName(t)
return"why"in e?e:""===e.is?{why:"it has no title"}:{is:jsPattern(e.is).replace(w,t=>`(?: [›>]){0,${t.length/2}}`)}},alike:function(t){const e=jestName(t)
return"is"in e?e.is.replace(w,"").toUpperCase():JSON.stringify(t.test)},render:t=>0===t.length?"^":`^(?!(?:${t.join("|")})$)`}
const w=/(?: [›>](?= ))+/g
var $=n(6607),k=n(157)
const N={fileName:"quarantine.txt",usage:"cat quarantine.txt   # one test on each line",entry:t=>({is:t.id}),render:(t,e)=>e.map(t=>`${function({job:t,test:e,rate:n,since:s}){const a=(0,k.I)(e).map($.TN),i=void 0===t?"":` · ${(0,$.TN)(t)}`
return`${a.join(" > ")}${i} · fails ${(100*n.mean).toFixed(1)} % of runs, flaky since ${(0,$.TN)(s).slice(0,10)}`}(t)}\n`).join("")}
const j={fileName:"quarantine.json",usage:"jq --raw-output '.tests[].name' quarantine.json   # or a script of your own",entry:t=>({is:t.id}),render:(t,e)=>`${JSON.stringify({version:1,tests:e.map(recordOf)},void 0,2)}\n`},recordOf=({id:t,repository:e,workflow:n,job:s,variant:a,test:i,file:r,line:o,rate:l,since:c,url:f,issue:u,owners:m})=>({id:t,repository:e,workflow:n,job:s,variant:a,...i,file:r,line:o,rate:l.mean,failures:l.failures,runs:l.runs,since:c,url:f,issue:u,owners:m})
var v=n(9628)
function partsOf({test:t,file:e}){const n=(0,v.jH)(t),s=void 0===e?-1:n.indexOf(e),a=-1===s?n.findIndex(t=>h.K4.test(t)):s,i=n[a]??e
if(void 0===i)return
const r=t.className===i?t.suites.filter(t=>""!==t):n
return{before:n.slice(0,Math.max(0,a)),file:i,titles:[...r.slice(a+1),t.name]}}const S=" (?:@[^ ]+|›)",x=`(?:${S})*`,O=new RegExp(`(?:${S}(?![^ ]))+`,"g"),q={fileName:"quarantine-playwright.txt",kind:"js",usage:'npx playwright test --grep-invert="$(cat quarantine-playwright.txt)"',most:s.K,entry:function(t){const e=partsOf(t)
if(!e)return{why:"its report does not say which file it is in"}
if(!h.K4.test(e.file))return{why:"its file is no script"}
const n=e.before.at(-1),s=void 0===n?"(?:(?:(?!\\.[cm]?[jt]sx? ).)* )?":`${jsPattern(n)} `,a=e.titles.flatMap(t=>` ${t}`.split(O).filter(t=>""!==t))
return{is:`${s}${[e.file,...a].map(t=>`${jsPattern(t)}${x}`).join("")}`}},takes:{of:seenOf,names:t=>partsOf(t)?[seenOf(t)]:[],same:t=>{const{file:e,titles:n}=partsOf(t)??{}
return JSON.stringify([e,n])}},render:t=>0===t.length?"/(?!)/":`/^ *(?:${t.join("|")})$/`}
function seenOf(t){const{file:e="",titles:n=[]}=partsOf(t)??{},s=[e,...n].join(" ").split(" "),a=s.findIndex(t=>h.K4.test(t))
return s.slice(Math.max(0,a)).join(" ").replace(O,"")}const pytest_keyOf=({test:{className:t,name:e}})=>JSON.stringify([t,e]),b={of:pytest_keyOf,names:t=>[pytest_keyOf(t)],same:pytest_keyOf},T={fileName:"quarantine_pytest.py",kind:"python",usage:"PYTHONPATH=<folder of the file> pytest -p quarantine_pytest",entry:({test:t})=>""===t.className?{why:"its report does not name its module"}:{is:JSON.stringify([t.className,t.name])},takes:b,render:t=>`"""Skips flaky tests. Use: pytest -p quarantine_pytest, with the folder of this file in PYTHONPATH."""\nimport json\nimport re\n\nimport pytest\n\n# Class name and test name, as in JUnit reports.\nTESTS = {tuple(test) for test in json.loads(\n    ${JSON.stringify(ascii(`[${t.join(",")}]`))}\n)}\n\n\ndef names(nodeid):\n    path, bracket, params = nodeid.partition("[")\n    parts = path.split("::")\n    parts[0] = re.sub(r"\\.py$", "", parts[0].replace("/", "."))\n    parts[-1] += bracket + params\n    return ".".join(parts[:-1]), parts[-1]\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        if names(item.nodeid) in TESTS:\n            item.add_marker(pytest.mark.skip(reason="flaky, in quarantine"))\n`},ascii=t=>t.replace(/[^ -~]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),M={fileName:"quarantine-pytest.txt",kind:"python",usage:"pytest @quarantine-pytest.txt   # pytest 8.2 or newer",entry:function({test:{className:t,name:e},file:n}){if(!e.endsWith("]"))return{why:"pytest would deselect every test whose name begins like it; use the format pytest"}
if(/[[\]]/.test(e.slice(e.indexOf("[")+1,-1)))return{why:"a parameter with a bracket may be how another test begins"}
const s=function(t,e){const n=t.split("."),s=e?.endsWith(".py")?e.replace(/\.py$/,"").split("/"):[]
if(s.length>0&&s.every((t,e)=>t===n[e]))return[e??"",...n.slice(s.length)]
const a=n.findIndex(t=>/^\p{Lu}/u.test(t)),i=-1===a?n:n.slice(0,a)
return 0===i.length||i.includes("")?void 0:[`${i.join("/")}.py`,...n.slice(i.length)]}(t,n)
if(void 0===s)return{why:"its report does not say which file it is in"}
const i=[...s,e].join("::")
return r=i,r.isWellFormed()&&-1===r.search(a)&&r.trim()===r&&""!==r?{is:i}:{why:"its name cannot stand on one line"}
var r},takes:b,render:t=>t.map(t=>`--deselect=${t}\n`).join("")}
const _={jest:g,pytest:T,"pytest-deselect":M,playwright:q,go:i,"go-packages":r,junit:u,gradle:d,maven:p,text:N,json:j}}),2103:((t,e,n)=>{n.d(e,{quarantineList:()=>quarantineList})
var s=n(5486),a=n(8773),i=n(6035),r=n(3039),o=n(622),l=n(3150),c=n(2840),f=n(7443)
function judgedOf(t,e,{whyNot:n,over:s}){const a=o.F[t],keyIn=({test:{suites:t,className:e}},n="")=>JSON.stringify([t,e,n]),aroundOf=t=>a.nested?.take(t)??[],i=new Set,whyOut=t=>s?.has(t)?u:i.has(keyIn(t,a.nested?.of(t)))?void 0:n(t),r=new Map
for(const n of e.toSorted((t,e)=>aroundOf(e).length-aroundOf(t).length)){const e=whyOut(n),s=(0,f.xp)(t)?a.entry(n):void 0===e?entryOf(a,n):{why:e}
if("is"in s)for(const t of aroundOf(n))i.add(keyIn(n,t))
r.set(n,s)}return e.map(t=>({test:t,entry:r.get(t)}))}const u="the list is as long as an argument of a command may be"
function entryOf(t,e){const{suites:n,className:s,name:a}=e.test
return[...n,s,a].some(c.So)?{why:"its name changes from run to run"}:/…[0-9a-f]{12}$/.test(a)?{why:"its name is too long to be kept"}:(0,l.w)(a)?{why:"it is no test: something failed outside of tests"}:""===a?{why:"it has no name"}:t.entry(e)}function quarantineList(t,e,n={tests:[]}){const s=o.F[t],l=e.filter(isConfirmed).filter((0,r.c)(s)),c=(0,i.G)(t,l,n),f=function(t,e=Number.POSITIVE_INFINITY){const n=new Set
let s=e
const hasRoom=({is:t})=>{const e=t.length+8
return!!n.has(t)||!(e>s)&&(s-=e,n.add(t),!0)}
return new Set(t.filter(t=>!hasRoom(t)).map(({test:t})=>t))}(namedIn(judgedOf(t,l,{whyNot:c})),s.most),u=judgedOf(t,l,{whyNot:c,over:f}),m=namedIn(u),p=u.flatMap(({test:t,entry:e})=>"why"in e?[{test:t,why:e.why}]:[]),d=function({kind:t},e,n){const s=new Set(e.map(({test:t})=>t).filter(t=>void 0===(0,a.I)(t)))
if(void 0===t||0===s.size)return()=>!1
const i=new Set([...n].flatMap(t=>(0,a.I)(t)??[]))
return e=>i.has(t)&&i.size>1&&s.has(e)}(s,p.filter(({test:t})=>!f.has(t)),"tests"in n?n.tests:[])
return{fileName:s.fileName,content:s.render([...new Set(m.map(({is:t})=>t))],m.map(({test:t})=>t)),usage:s.usage,listed:m.map(({test:t})=>t.id),leftOut:p.map(({test:t,why:e})=>({id:t.id,why:e,...d(t)&&{doubtful:!0}}))}}const isConfirmed=t=>"test"===t.level&&"flaky"===t.state&&"confirmed"===t.certainty&&void 0!==t.test&&!(0,s.z)(t)
const namedIn=t=>t.flatMap(({test:t,entry:e})=>"is"in e?[{test:t,is:e.is}]:[])})}
