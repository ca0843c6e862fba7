import type { EntitySubtype, Sector } from '../models/entity.ts';

export interface OrganizationKind {
  readonly subtype: EntitySubtype | null;
  readonly sectors: readonly Sector[];
  /** Whether every country has one of this name: "Supreme Court" alone does not tell which is meant. */
  readonly national: boolean;
}

const KINDS: readonly (readonly [words: string, subtype: EntitySubtype | null, sectors: readonly Sector[], national: boolean])[] = [
  ['police|police department|sheriffs office|sheriffs department|constabulary|gendarmerie|carabinieri|police service|pd', 'police', ['COP'], true],
  ['ministry|department|treasury|exchequer|home office|foreign office', 'ministry', ['GOV'], true],
  ['supreme court|constitutional court|high court|court of appeal|court of appeals|federal court|district court|crown court|court|tribunal|magistrates court|magistrate s court', 'court', ['JUD'], true],
  ['parliament|national assembly|senate|house of representatives|congress|house of commons|legislature|assembly|chamber of deputies|knesset', 'parliament', ['LEG'], true],
  ['army|armed forces|air force|navy|marines|marine corps|coast guard|defence forces|defense forces|military|national guard|troops|forces|brigade|battalion', 'military', ['MIL'], true],
  ['government|administration|cabinet|presidency|central bank|electoral commission|election commission|national security council|security council|prosecutors office|prosecutor generals office|attorney generals office|authority|agency|commission|bureau|council|electoral college|regime|junta|secretariat|embassy|office|service', 'government', ['GOV'], true],
  ['national institutes?|research institute', null, [], false],
  ['(?:high|elementary|primary|secondary|middle|grammar|public|comprehensive|boarding|nursery|preparatory|prep) schools?|school district|school board|kindergarten', null, ['EDU'], false],
  ['university|college|school|institute of technology|academy|polytechnic', 'university', ['EDU'], false],
  ['party|front', 'party', ['PTY'], false],
  ['hospital|clinic|medical center|medical centre', null, ['MED'], false],
  ['news|times|post|herald|tribune|gazette|journal|daily|tv|television|radio|broadcasting|magazine|telegraph|chronicle|observer|mail|express|press|newspaper', 'media', ['JRN'], false],
  ['inc|corp|corporation|company|co|ltd|limited|plc|llc|gmbh|group|holdings|airlines|airways|bank|motors|airline|automotive|energy|technologies|pharmaceuticals|pharma|partners|capital|ventures|securities|financial|consultants|consulting|insurance|retail|stores|electronics|telecom|communications|logistics|software|labs|games|hotels|resorts|brands|foods|properties|industries|systems|entertainment|studios|pictures|records|oil|petroleum|mining', 'company', ['BUS'], false],
  ['church|diocese|archdiocese|mosque|synagogue|temple', 'religious', ['REL'], false],
  ['union|federation of labor|workers', null, ['LAB'], false],
  ['[a-z]+ (?:united|fc|afc|rovers|athletic|cf)', 'sports-team', [], false],
  ['foundation|charity|trust|campaign|network|society|movement|watch|association|coalition|alliance|federation|confederation|initiative|endowment|institute|institution|forum|fund|think tank', 'ngo', ['SOC'], false],
];

const PATTERNS = KINDS.map(([words, subtype, sectors, national]) => ({
  last: new RegExp(`(?:^| )(?:${words})$`),
  head: new RegExp(`^(?:${words})(?= (?:of|for)(?: |$))`),
  kind: { subtype, sectors, national } satisfies OrganizationKind,
}));

/** What kind of body a folded name says it is, by its last word or the one before "of". */
export function kindOfOrganization(foldedName: string): OrganizationKind | null {
  for (const { head, kind } of PATTERNS) if (head.test(foldedName)) return kind;
  const plain = foldedName.replace(/ (?:of|for) (?!technology$).*/, '');
  for (const { last, kind } of PATTERNS) if (last.test(plain)) return kind;
  return null;
}
