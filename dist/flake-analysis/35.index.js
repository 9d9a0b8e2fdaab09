export const id=35
export const ids=[35]
export const modules={6035:((e,t,n)=>{n.d(t,{G:()=>ambiguity,testNames:()=>testNames})
var s=n(3178),a=n(3039),i=n(622),r=n(7443)
const o="another test is called the same for this tool, and would be skipped as well",l="tests inside it are not flaky, and would be skipped as well",c="tests inside it, or one of its name in another package, are not flaky, and would be skipped as well",p="a part of the report does not say what its other tests are called: analyse each with `shard`, such as 1/1"
function ambiguity(e,t,n){const s=reachOf(i.F[e])
if(!s)return()=>{}
const{of:r,why:o}=s
if(!("parts"in n)){const l=function(e,t,{of:n,names:s,same:a}){const[i,r]=[new Set(e.map(n)),new Set(e.map(a))],o=[...t].filter(e=>!r.has(a(e)))
return new Set(o.flatMap(s).filter(e=>i.has(e)))}(t,[...n.tests].filter((0,a.c)(i.F[e])),s)
return e=>l.has(r(e))?o:void 0}const l=n.parts.map(t=>t?.[e])
if(l.some(e=>void 0===e))return()=>p
const c=function(e,t,{of:n,same:s}){const a=new Set(e.map(e=>printOf(s(e)))),i=new Set(e.map(e=>printOf(n(e)))),r=t.filter(e=>!a.has(e.slice(m))).map(e=>e.slice(0,m))
return new Set(r.filter(e=>i.has(e)))}(t,l.flatMap(e=>e??[]),s)
return e=>c.has(printOf(r(e)))?o:void 0}function reachOf(e){const t=function({alike:e,nested:t,takes:n}){const s=identityOf
return n?{...n,why:o}:e&&t?{of:e,names:n=>[e(n),...t.take(n)],same:s,why:c}:e?{of:e,names:t=>[e(t)],same:s,why:o}:t&&{of:t.of,names:t.take,same:s,why:l}}(e)
return t&&{...t,names:e=>[e,...withoutNumber(e)].flatMap(t.names)}}function withoutNumber({test:e,...t}){const n=e.name.replace(/ #\d+$/,"")
return n===e.name?[]:[{...t,test:{...e,name:n}}]}const identityOf=({test:{suites:e,className:t,name:n}})=>JSON.stringify([e,t,n]),m=10,printOf=e=>(0,s.s)(e).slice(0,m)
function testNames(e){const t=new Map,n=r.lV.flatMap(n=>{const s=i.F[n],r=reachOf(s)
if(!r)return[]
const o=(s.takes&&t.get(s.takes))??function(e,t){const n=new Map(e.map(e=>[identityOf(e),e]))
return[...new Set([...n.values()].flatMap(e=>function(e,{names:t,same:n}){const s=printOf(n(e))
return t(e).map(e=>`${printOf(e)}${s}`)}(e,t)))].toSorted()}(e.filter((0,a.c)(s)),r)
return s.takes&&t.set(s.takes,o),[[n,o]]})
return Object.fromEntries(n)}}),3039:((e,t,n)=>{n.d(t,{K:()=>a,c:()=>mayBeOf})
var s=n(8773)
const mayBeOf=({kind:e})=>t=>void 0===e||[e,void 0].includes((0,s.I)(t)),a=3e4}),622:((e,t,n)=>{n.d(t,{F:()=>_})
var s=n(3039)
const a=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,jsPattern=e=>e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&").replace(a,e=>Array.from({length:e.length},(t,n)=>unit(e,n)).join("")),unit=(e,t)=>`\\u${e.charCodeAt(t).toString(16).padStart(4,"0")}`,i={fileName:"quarantine-go.txt",kind:"go",usage:'go test -skip="$(cat quarantine-go.txt)" ./...   # Go 1.20 or newer',most:s.K,entry:go_entry,alike:({test:e})=>e.name,nested:{of:({test:e})=>e.name,take:({test:e})=>ancestors(e.name)},render:(e,t)=>joined(deepest(t))||"^$"},r={fileName:"quarantine-go-packages.txt",kind:"go",usage:'for package in $(go list ./...); do go test -skip="$(awk -v of="$package" \'$1 == of { print $2 }\' quarantine-go-packages.txt)" "$package" || failed=1; done; [ -z "$failed" ]',entry:e=>/^[\w.~/-]+$/.test(packageOf(e))&&!packageOf(e).startsWith("-")?go_entry(e):{why:"its report does not name its package"},nested:{of:e=>keyOf(e,e.test.name),take:e=>ancestors(e.test.name).map(t=>keyOf(e,t))},render:(e,t)=>[...Map.groupBy(deepest(t),packageOf)].map(([e,t])=>`${e} ${joined(t)}\n`).join("")},joined=e=>[...new Set(e.map(patternOf))].join("|"),packageOf=({test:e})=>e.suites.at(-1)??e.className
function go_entry(e){const{name:t}=e.test
return/^(?:Test|Benchmark|Example|Fuzz)[^\s\p{Cc}]*$/u.test(t)&&t.isWellFormed()?{is:patternOf(e)}:{why:"its name is none that Go gives to a test"}}function deepest(e){const t=new Set(e.flatMap(e=>ancestors(e.test.name).map(t=>keyOf(e,t))))
return e.filter(e=>!t.has(keyOf(e,e.test.name)))}const keyOf=(e,t)=>`${packageOf(e)}\0${t}`,ancestors=e=>{const t=e.split("/").slice(0,32)
return t.slice(1).map((e,n)=>t.slice(0,n+1).join("/"))},patternOf=({test:e})=>e.name.split("/").map(e=>{return`^${t=e,t.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&").replace(a,e=>`\\x{${(e.codePointAt(0)??0).toString(16)}}`)}$`
var t}).join("/"),o=/^(?:[\p{L}_$][\p{L}\p{N}_$]*\.)+[\p{L}_$][\p{L}\p{N}_$]*$/u,l=/^([\p{L}_$][\p{L}\p{N}_$]*)(?:\(\))?$/u
const named=e=>t=>{const n=function({test:{className:e,name:t}}){if(!o.test(e))return{why:"its report does not name its class with its package"}
const n=l.exec(t)?.[1]
return void 0!==n?{className:e,method:n}:{why:/[[({]/.test(t)?"its tool can skip all parameters of a test and not one of them":"its name is not that of a method"}}(t)
return"why"in n?n:{is:e(n)}},surefirePattern=({className:e,method:t})=>`${e}#${t}`,namedForSurefire=e=>{const t=named(e)
return e=>e.test.className.split(".").length>9?{why:"its package is more than 8 deep: one whose name ends alike would not be told from it"}:t(e)},methodNameOf=({test:{name:e}})=>e.replace(/(?:[[({]| #\d+$).*/su,"").trim(),takesOf=e=>{const of=e=>`${e.test.className}.${methodNameOf(e)}`
return{of,names:t=>{const{className:n,name:s}=t.test
return o.test(n)?[...l.test(s)?[]:[of(t)],...e(n,methodNameOf(t))]:[]},same:({test:{className:e,name:t}})=>JSON.stringify([e,t.replace(/\(\)$/,"")])}},c=takesOf((e,t)=>{const n=e.split("."),s=Math.min(n.length-2,8)
return Array.from({length:s},(e,s)=>`${n.slice(-2-s).join(".")}.${t}`)}),p=takesOf(e=>[...new Set([e,e.replace(/\$.*/s,"")])]),m={fileName:"quarantine-junit.txt",kind:"jvm",usage:'mvn test -Dsurefire.excludesFile="$PWD/quarantine-junit.txt"   # Surefire 3.0 or newer',entry:namedForSurefire(surefirePattern),takes:c,render:e=>e.map(e=>`${e}\n`).join("")},f=["Test*","*Test","*Tests","*TestCase"],u={fileName:"quarantine-maven.txt",kind:"jvm",usage:'mvn test "-Dtest=$(cat quarantine-maven.txt)"   # takes the place of includes in the POM; with Surefire 3.0 use the format junit',most:s.K,entry:namedForSurefire(e=>`!${surefirePattern(e)}`),takes:c,render:e=>0===e.length?"":[...f,...e].join(",")},d={fileName:"quarantine.gradle",kind:"jvm",usage:"if (file('quarantine.gradle').exists()) apply from: 'quarantine.gradle'   // at the end of build.gradle",entry:named(({className:e,method:t})=>`${e}.${t}`),takes:p,render:e=>`tasks.withType(Test).configureEach {\n  filter {\n${e.map(e=>`    excludeTestsMatching '${e}'\n`).join("")}  }\n}\n`}
var h=n(8773)
function jestName({test:{suites:e,className:t,name:n},file:s}){if(""===t&&void 0!==s&&e[0]===s)return{is:titlesOf([...e.slice(1),n],s)}
if(""===t&&0===e.length)return{is:n}
const isFile=e=>e===s||h.K4.test(e),a=e.slice(e.findIndex(isFile)+1).join(" "),i=""===a||""===t&&a===y,r=""===t||isFile(t)?withoutClass(i?"":a,n):function(e,t,n){return e===t?isJoined(t,n)?withoutSpace(t):void 0:t.startsWith(`${e} `)?t:e.endsWith(` ${t}`)?withoutSpace(e):isGlued(e,t)?void 0:`${e} ${t}`}(t,n,a)
return void 0===r?{why:"its report does not tell all titles around it"}:{is:r}}const titlesOf=(e,t)=>e.filter(e=>e!==t).join(" "),y="undefined",withoutClass=(e,t)=>""===e||t.startsWith(" ")||t.startsWith(`${e} `)?withoutSpace(t):void 0
const isGlued=(e,t)=>e.endsWith(t)||t.startsWith(e)&&/^[^\p{L}\p{N}]/u.test(t.slice(e.length)),isJoined=(e,t)=>e.includes(" ")&&(""===t||!e.startsWith(t)||e.startsWith(`${t} `)),withoutSpace=e=>e.replace(/^ /,""),g={fileName:"quarantine-jest.txt",kind:"js",usage:'npx jest --testNamePattern="$(cat quarantine-jest.txt)"',most:s.K,entry:function(e){const t=jestName(e)
return"why"in t?t:""===t.is?{why:"it has no title"}:{is:jsPattern(t.is).replace($,e=>`(?: [›>]){0,${e.length/2}}`)}},alike:function(e){const t=jestName(e)
return"is"in t?t.is.replace($,"").toUpperCase():JSON.stringify(e.test)},render:e=>0===e.length?"^":`^(?!(?:${e.join("|")})$)`}
const $=/(?: [›>](?= ))+/g
var w=n(6607),k=n(157)
const N={fileName:"quarantine.txt",usage:"cat quarantine.txt   # one test on each line",entry:e=>({is:e.id}),render:(e,t)=>t.map(e=>`${function({job:e,test:t,rate:n,since:s}){const a=(0,k.I)(t).map(w.TN),i=void 0===e?"":` · ${(0,w.TN)(e)}`
return`${a.join(" > ")}${i} · fails ${(100*n.mean).toFixed(1)} % of runs, flaky since ${(0,w.TN)(s).slice(0,10)}`}(e)}\n`).join("")}
const j={fileName:"quarantine.json",usage:"jq --raw-output '.tests[].name' quarantine.json   # or a script of your own",entry:e=>({is:e.id}),render:(e,t)=>`${JSON.stringify({version:1,tests:t.map(recordOf)},void 0,2)}\n`},recordOf=({id:e,repository:t,workflow:n,job:s,variant:a,test:i,file:r,line:o,rate:l,since:c,url:p,issue:m,owners:f})=>({id:e,repository:t,workflow:n,job:s,variant:a,...i,file:r,line:o,rate:l.mean,failures:l.failures,runs:l.runs,since:c,url:p,issue:m,owners:f})
var v=n(9628)
function partsOf({test:e,file:t}){const n=(0,v.jH)(e),s=void 0===t?-1:n.indexOf(t),a=-1===s?n.findIndex(e=>h.K4.test(e)):s,i=n[a]??t
if(void 0===i)return
const r=e.className===i?e.suites.filter(e=>""!==e):n
return{before:n.slice(0,Math.max(0,a)),file:i,titles:[...r.slice(a+1),e.name]}}const x=" (?:@[^ ]+|›)",S=`(?:${x})*`,q=new RegExp(`(?:${x}(?![^ ]))+`,"g"),O={fileName:"quarantine-playwright.txt",kind:"js",usage:'npx playwright test --grep-invert="$(cat quarantine-playwright.txt)"',most:s.K,entry:function(e){const t=partsOf(e)
if(!t)return{why:"its report does not say which file it is in"}
if(!h.K4.test(t.file))return{why:"its file is no script"}
const n=t.before.at(-1),s=void 0===n?"(?:(?:(?!\\.[cm]?[jt]sx? ).)* )?":`${jsPattern(n)} `,a=t.titles.flatMap(e=>` ${e}`.split(q).filter(e=>""!==e))
return{is:`${s}${[t.file,...a].map(e=>`${jsPattern(e)}${S}`).join("")}`}},takes:{of:seenOf,names:e=>partsOf(e)?[seenOf(e)]:[],same:e=>{const{file:t,titles:n}=partsOf(e)??{}
return JSON.stringify([t,n])}},render:e=>0===e.length?"/(?!)/":`/^ *(?:${e.join("|")})$/`}
function seenOf(e){const{file:t="",titles:n=[]}=partsOf(e)??{},s=[t,...n].join(" ").split(" "),a=s.findIndex(e=>h.K4.test(e))
return s.slice(Math.max(0,a)).join(" ").replace(q,"")}const pytest_keyOf=({test:{className:e,name:t}})=>JSON.stringify([e,t]),b={of:pytest_keyOf,names:e=>[pytest_keyOf(e)],same:pytest_keyOf},T={fileName:"quarantine_pytest.py",kind:"python",usage:"PYTHONPATH=<folder of the file> pytest -p quarantine_pytest",entry:({test:e})=>""===e.className?{why:"its report does not name its module"}:{is:JSON.stringify([e.className,e.name])},takes:b,render:e=>`"""Skips flaky tests. Use: pytest -p quarantine_pytest, with the folder of this file in PYTHONPATH."""\nimport json\nimport re\n\nimport pytest\n\n# Class name and test name, as in JUnit reports.\nTESTS = {tuple(test) for test in json.loads(\n    ${JSON.stringify(ascii(`[${e.join(",")}]`))}\n)}\n\n\ndef names(nodeid):\n    path, bracket, params = nodeid.partition("[")\n    parts = path.split("::")\n    parts[0] = re.sub(r"\\.py$", "", parts[0].replace("/", "."))\n    parts[-1] += bracket + params\n    return ".".join(parts[:-1]), parts[-1]\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        if names(item.nodeid) in TESTS:\n            item.add_marker(pytest.mark.skip(reason="flaky, in quarantine"))\n`},ascii=e=>e.replace(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`),M={fileName:"quarantine-pytest.txt",kind:"python",usage:"pytest @quarantine-pytest.txt   # pytest 8.2 or newer",entry:function({test:{className:e,name:t},file:n}){if(!t.endsWith("]"))return{why:"pytest would deselect every test whose name begins like it; use the format pytest"}
if(/[[\]]/.test(t.slice(t.indexOf("[")+1,-1)))return{why:"a parameter with a bracket may be how another test begins"}
const s=function(e,t){const n=e.split("."),s=t?.endsWith(".py")?t.replace(/\.py$/,"").split("/"):[]
if(s.length>0&&s.every((e,t)=>e===n[t]))return[t??"",...n.slice(s.length)]
const a=n.findIndex(e=>/^\p{Lu}/u.test(e)),i=-1===a?n:n.slice(0,a)
return 0===i.length||i.includes("")?void 0:[`${i.join("/")}.py`,...n.slice(i.length)]}(e,n)
if(void 0===s)return{why:"its report does not say which file it is in"}
const i=[...s,t].join("::")
return r=i,r.isWellFormed()&&-1===r.search(a)&&r.trim()===r&&""!==r?{is:i}:{why:"its name cannot stand on one line"}
var r},takes:b,render:e=>e.map(e=>`--deselect=${e}\n`).join("")}
const _={jest:g,pytest:T,"pytest-deselect":M,playwright:O,go:i,"go-packages":r,junit:m,gradle:d,maven:u,text:N,json:j}})}
