export const id=292
export const ids=[292]
export const modules={6292:((t,e,s)=>{s.r(e),s.d(e,{Buttons:()=>P,Fields:()=>Y,TextMap:()=>p,UserMap:()=>m})
var o=s(3566),a=s(8395),r=s(3305),l=s(6594)
const u=a.KCZ([a.YjP(),a.aig(),a.zMY()],"must be text"),i=a.YjP("must be an http or https URL").check(a.YPB(t=>void 0!==(0,o.qP)(t),"must be an http or https URL")),n=a.YjP("must be a Discord user id in quotes").check(r.Fk(/^\d{1,25}$/,"must be a Discord user id in quotes")),Y=a.KCZ([a.YOg(a.rej({name:a.YjP(),value:u,inline:a.lqM(a.zMY())})),a.g1P(a.YjP(),u)],"must be a map of names to values, or a list of { name, value, inline }"),P=a.KCZ([a.YOg(a.rej({label:a.YjP(),url:i})),a.g1P(a.YjP(),i)],"must be a map of labels to http or https URLs, or a list of { label, url }"),m=a.g1P(a.YjP(),n),p=a.jgl(a.k5n(l.rY),a.YjP())})}
