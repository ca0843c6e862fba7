import { foldName } from './fold-name.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';

/** Abbreviations of the states of the United States: Associated Press style, and the postal codes. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  'Ala. Alabama,Ariz. Arizona,Ark. Arkansas,Calif. California,Colo. Colorado,Conn. Connecticut,Del. Delaware,Fla. Florida,Ga. Georgia,Ill. Illinois,Ind. Indiana,Kan. Kansas,Ky. Kentucky,La. Louisiana,Md. Maryland,Mass. Massachusetts,Mich. Michigan,Minn. Minnesota,Miss. Mississippi,Mo. Missouri,Mont. Montana,Neb. Nebraska,Nev. Nevada,N.H. New Hampshire,N.J. New Jersey,N.M. New Mexico,N.Y. New York,N.C. North Carolina,N.D. North Dakota,Okla. Oklahoma,Ore. Oregon,Pa. Pennsylvania,R.I. Rhode Island,S.C. South Carolina,S.D. South Dakota,Tenn. Tennessee,Tex. Texas,Vt. Vermont,Va. Virginia,Wash. Washington,W.Va. West Virginia,Wis. Wisconsin,Wyo. Wyoming,AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** The state of the United States that a printed abbreviation stands for. Spans may leave its last point outside. */
export function findState(text: string, place: { readonly start: number; readonly end: number }, knowledge: Knowledge): KnowledgeEntry | null {
  const printed = text.slice(place.start, place.end);
  const pointed = text[place.end] === '.' ? `${printed}.` : printed;
  const name = ABBREVIATIONS.get(printed) ?? ABBREVIATIONS.get(pointed) ?? (pointed.endsWith('.') ? ABBREVIATIONS.get(pointed.charAt(0) + pointed.slice(1).toLowerCase()) : undefined);
  if (name === undefined) return null;
  return knowledge.find(foldName(name)).find((entry) => entry.subtype === 'region' && entry.country === 'USA') ?? null;
}
