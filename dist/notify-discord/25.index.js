export const id=25
export const ids=[25]
export const modules={1025:((o,s,r)=>{r.d(s,{mentionMapSchema:()=>mentionMapSchema})
var t=r(8395)
const e='must be a word such as "@here" or an id in quotes',a=t.FsL(t.KCZ([t.YjP(),t.YOg(t.YjP(e))],`${e}, or a list of them`),t.pdi(o=>Array.isArray(o)?o:[o])),mentionMapSchema=o=>t.jgl(t.k5n(o),a)})}
