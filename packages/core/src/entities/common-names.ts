const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Given names and family names that so many bear that the two together tell nobody apart; "Doe" is that of nobody known. */
const GIVEN = words(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy ' +
    'jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry tyler aaron adam nathan henry peter kyle ' +
    'chris mike dave tom bill bob jim joe steve dan ben sam matt tony nick will alex tim greg jeff mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret ' +
    'sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna ruth emma nicole katherine christine rachel jane kate ' +
    'jose juan carlos luis maria muhammad mohammed mohammad ahmed ali wei',
);
const FAMILY = words(
  'smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin jackson thompson white lee harris clark lewis robinson walker young allen king wright scott hill green adams ' +
    'baker nelson hall campbell mitchell carter roberts evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper reed bailey bell ward richardson cox howard watson brooks kelly ' +
    'price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes butler simmons foster alexander russell griffin hayes doe garcia rodriguez martinez hernandez lopez perez ' +
    'sanchez ramirez torres gonzalez nguyen kim chen wang li zhang liu singh kumar khan ahmed ali',
);

/** Whether a folded name of two words is that of many: "john smith". */
export function isCommonName(key: string): boolean {
  const [given = '', family = '', more] = key.split(' ');
  return more === undefined && GIVEN.has(given) && FAMILY.has(family);
}
