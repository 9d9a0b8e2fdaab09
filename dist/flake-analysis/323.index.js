export const id=323
export const ids=[323]
export const modules={4323:((e,t,o)=>{o.d(t,{howTo:()=>howTo})
var l=o(3519),n=o(50)
function howTo(e,t){const o=[{block:usageIn(t,e)}],s=[{bold:"Quarantine list:"},` ${(0,n.hS)(e.listed.length,"flaky test")} in `,{code:`${t}/${e.fileName}`}]
return(0,l.n)([...s,". Use it with:",...o])}function usageIn(e,{fileName:t,usage:o}){const l=o.replaceAll("<folder of the file>",()=>e).replaceAll(t,t=>`${e}/${t}`)
return e.startsWith("/")?l.replaceAll("$PWD//","/"):l}})}
