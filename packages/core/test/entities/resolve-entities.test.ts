import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/models/formats.ts';
import { MentionSchema } from '../../src/models/mention.ts';
import { resolvePage } from './resolve-page.ts';

describe('names of persons', () => {
  it('joins spellings, titles and parts of a name', () => {
    const page = resolvePage(`
      L[Mali] talks
      N[Malian] junta leader Col P[Assimi Goïta] flew to L[Moscow]. Colonel P[Goita] met officials. P[Goïta] left.`);
    expect(new Set(page.links.filter((name) => name.startsWith('Assimi')))).toEqual(new Set(['Assimi Goïta']));
    expect(page.entityOf('Goita')).toMatchObject({ name: 'Assimi Goïta', country: 'MLI', sectors: ['GOV', 'MIL'], mentionCount: 3 });
    expect(page.mentions.find((mention) => mention.text === 'Assimi Goïta')?.role).toBe('Malian junta leader');
  });

  it('prefers the bearer of the surname whose role fits', () => {
    const page = resolvePage(`
      Trial opens
      P[Hunter Biden] went to court. His father, President P[Joe Biden] of the L[United States], stayed away. President P[Biden] said he was proud.`);
    expect(page.links).toEqual(['Hunter Biden', 'Joe Biden', 'United States', 'Joe Biden']);
  });

  it('tells relatives of one name apart', () => {
    expect(resolvePage('Headline\nP[Donald Trump Jr.] spoke, then P[Donald Trump].').links).toEqual(['Donald Trump Jr.', 'Donald Trump']);
    expect(resolvePage('Headline\nP[Edwin Marlow Sr.] spoke, then P[Edwin Marlow Jr.] did.').links).toEqual(['Edwin Marlow Sr.', 'Edwin Marlow Jr.']);
  });

  it('takes a famous family name for its bearer beside a relative who is named in full', () => {
    expect(resolvePage('Headline\nPresident P[Trump] met P[Ivanka Trump]. P[Trump] was glad.').links).toEqual(['Donald Trump', 'Ivanka Trump', 'Donald Trump']);
    expect(resolvePage('Headline\nP[Ivanka Trump] spoke. President P[Trump] was glad.').links).toEqual(['Ivanka Trump', 'Donald Trump']);
    expect(resolvePage('Headline\nP[Ivanka Trump] spoke. P[Trump] was glad.').links).toEqual(['Ivanka Trump', 'Ivanka Trump']);
  });

  it('reads the country of a person from the words around the name', () => {
    const page = resolvePage(`
      Tennis
      L[Spain]'s P[Marta Gil] beat N[Swedish] qualifier P[Eva Lund], while the N[Danish] finance minister, P[Ole Holm], watched.`);
    expect(['Marta Gil', 'Eva Lund', 'Ole Holm'].map((name) => page.entityOf(name).country)).toEqual(['ESP', 'SWE', 'DNK']);
    expect(page.mentions.find((mention) => mention.text === 'Ole Holm')?.role).toBe('the Danish finance minister');
  });

  it('reads a role through the points of an abbreviation, and none that is the next person of a list', () => {
    const page = resolvePage('Headline\nP[Ann Marsh], the L[U.S.] ambassador to L[Chad], met P[Tom Reed], L[U.S.] envoy P[Al Dorn].');
    expect(page.mentions.filter(({ type }) => type === 'person').map(({ role }) => role)).toEqual(['the U.S. ambassador to Chad', null, 'U.S. envoy']);
    expect(page.entityOf('Ann Marsh').country).toBe('USA');
  });

  it('does not take the country of a team for that of its players', () => {
    expect(resolvePage('Headline\nO[Chelsea FC]’s P[Awa Keita] scored.').entityOf('Awa Keita').country).toBeNull();
    expect(resolvePage('Headline\nO[Stanford University]’s P[Awa Keita] wrote.').entityOf('Awa Keita').country).toBe('USA');
  });

  it('reads the country of two that are named as one', () => {
    const page = resolvePage('Headline\nP[Awa Keita] and P[Ali Diarra] of L[Mali] beat the N[Chilean] duo P[Ana Prado] and P[Luz Vera].');
    expect(['Awa Keita', 'Ali Diarra', 'Ana Prado', 'Luz Vera'].map((name) => page.entityOf(name).country)).toEqual(['MLI', 'MLI', 'CHL', 'CHL']);
  });

  it('reads the country of who speaks for the body named before', () => {
    const page = resolvePage('Headline\nThe O[Ministry of Ferries] in L[Chad] opened. In L[Peru] the O[Ministry]’s spokesman P[Ali Diarra] said so.');
    expect(page.entityOf('Ali Diarra').country).toBe('TCD');
  });

  it('takes no place for the home of the person whom the next line names', () => {
    expect(resolvePage('Headline\nSnow falls in L[Chad] P[Ann Marsh] writes.').entityOf('Ann Marsh').country).toBeNull();
    expect(resolvePage('Headline\nL[Chad]’s P[Ann Marsh] writes.').entityOf('Ann Marsh').country).toBe('TCD');
  });

  it('reads a role with the whole name of its body', () => {
    const page = resolvePage('Vote\nThen O[Free Democratic Union of Japan] leader P[Ken Mori] spoke.');
    expect(page.mentions.find((mention) => mention.text === 'Ken Mori')?.role).toBe('Free Democratic Union of Japan leader');
    expect(page.entityOf('Ken Mori').country).toBe('JPN');
  });

  it('does not take the country that an envoy is sent to', () => {
    const page = resolvePage('Envoy\nFormer special envoy to L[Ukraine] P[Karl Voss] spoke.');
    expect(page.entityOf('Karl Voss').country).toBeNull();
  });

  it('leaves a namesake of a known person alone where nothing on the page supports the link', () => {
    const page = resolvePage('Bakery opens\nBaker P[Mike Johnson] sells bread in L[Leeds].');
    expect(page.entityOf('Mike Johnson')).toMatchObject({ wikidataId: null, country: null, known: false });
  });

  it('tells apart two pages that print only the same surname', () => {
    const [left, right] = [resolvePage('One\nP[Weatherby] spoke.'), resolvePage('Two\nP[Weatherby] left.')];
    expect(left.entityOf('Weatherby').id).not.toBe(right.entityOf('Weatherby').id);
  });
});

describe('lists of names that share a word', () => {
  const letters = Array.from('bcdfghjklmnpqrstvwxz');
  const names = letters.flatMap((first) => letters.map((second) => `${first.toUpperCase()}a${second}u`));

  it('keep each person apart, and give a part of a name to none of too many', () => {
    const page = resolvePage(`News\n${names.map((name) => `P[${name} Zovarti] came.`).join(' ')}\n${names.map((name) => `P[${name} Zovarti] left.`).join(' ')}\nP[Zovarti] slept, P[${names[0]!}] did not.`);
    expect(page.entities).toHaveLength(names.length + 1);
    expect(page.links.slice(names.length, 2 * names.length)).toEqual(names.map((name) => `${name} Zovarti`));
    expect(page.links.slice(-2)).toEqual(['Zovarti', `${names[0]!} Zovarti`]);
  });

  it('keep universities apart', () => {
    const page = resolvePage(`News\n${names.map((name) => `O[University of ${name}] won.`).join(' ')}\nThe O[University] lost.`);
    expect(page.entities).toHaveLength(names.length + 1);
  });
});

describe('offices', () => {
  it('links an office alone to who holds it on the day of the page', () => {
    const marked = 'Visit\nThe N[French] president arrived in L[Kigali].';
    expect(resolvePage(marked, '2016-03-01').entityOf('The French president').name).toBe('François Hollande');
    expect(resolvePage(marked, '2022-03-01').entityOf('The French president').name).toBe('Emmanuel Macron');
    expect(resolvePage(marked, '2022-03-01', undefined, isoDate.as('2016-03-01')).entityOf('The French president').name).toBe('François Hollande');
  });

  it('links "the president" to the one president of the page', () => {
    const page = resolvePage('Vote\nN[Kenyan] President P[William Ruto] spoke. Later the president left.', '2024-06-01');
    expect(page.mentions.map(({ text, form }) => [text, form])).toContainEqual(['the president', 'nominal']);
    expect(page.entityOf('the president').name).toBe('William Ruto');
  });

  it('says nothing where two hold the office', () => {
    const page = resolvePage('Summit\nN[Kenyan] President P[William Ruto] met N[Ugandan] President P[Yoweri Museveni]. The president left.', '2024-06-01');
    expect(page.mentions.every((mention) => mention.form === 'name')).toBe(true);
  });
});

describe('organisations', () => {
  it('joins a printed abbreviation with its name', () => {
    const page = resolvePage('Talks\nThe O[Lakeland Farmers Union] (O[LFU]) met. The O[LFU] agreed.');
    expect(new Set(page.links)).toEqual(new Set(['Lakeland Farmers Union']));
  });

  it('joins initials with the one name that has them', () => {
    const page = resolvePage('Talks\nThe O[Economic Community of West African States] met. O[ECOWAS] agreed.');
    expect(new Set(page.links)).toEqual(new Set(['Economic Community of West African States']));
  });

  it('lets the page say what an abbreviation is short for', () => {
    const page = resolvePage('Interview\nThe O[Namibian Broadcasting Corporation] (O[NBC]) asked. "No," he told O[NBC].');
    expect(page.entityOf('NBC')).toMatchObject({ name: 'Namibian Broadcasting Corporation', country: 'NAM' });
  });

  it('gives ministries the country that the page names', () => {
    const page = resolvePage('Strike\nL[Ukraine] said its troops held. L[Ukraine] and L[Ukraine] again. The O[Defense Ministry] agreed.');
    expect(page.entityOf('Defense Ministry')).toMatchObject({ country: 'UKR', subtype: 'ministry', sectors: ['GOV'] });
  });

  it('knows a body of a country under each of its names, on every page', () => {
    const [left, right] = [
      resolvePage('Ruling\nThe N[Turkish] O[Turkish Constitutional Court] met; the O[Constitutional Court of Turkey] agreed. The O[Ministry of Trade of Turkey] left.'),
      resolvePage('Trade\nL[Turkey]: the O[Turkish Trade Ministry] spoke.'),
    ];
    expect(new Set(left.links)).toEqual(new Set(['Turkey', 'Constitutional Court of Turkey', 'Ministry of Trade of Turkey']));
    expect(left.entityOf('Ministry of Trade of Turkey').id).toBe(right.entityOf('Turkish Trade Ministry').id);
  });

  it('takes a city for its team where the page names one', () => {
    const page = resolvePage('Hockey\nThe O[Boston Bruins] won. O[Boston] leads. The O[Bruins] rest.');
    expect(new Set(page.links)).toEqual(new Set(['Boston Bruins']));
  });

  it('joins the short name of a company with its long one', () => {
    const page = resolvePage('Deal\nO[Norvex Holdings] bought a mine. O[Norvex] paid cash.');
    expect(new Set(page.links)).toEqual(new Set(['Norvex Holdings']));
  });
});

describe('places', () => {
  it('links people words to their country', () => {
    const page = resolvePage('Border\nN[Malian] troops left L[Mali].');
    expect(page.entityOf('Malian')).toMatchObject({ id: 'wd:Q912', type: 'location', subtype: 'country', mentionCount: 2 });
    expect(page.mentions[0]).toMatchObject({ type: 'nationality', entityId: 'wd:Q912' });
  });

  it('tells the government from the city', () => {
    const page = resolvePage('War\nL[Moscow] said it would answer. Crowds met in L[Moscow]. Relations with L[Beijing] are good.');
    expect(page.links).toEqual(['Russia', 'Moscow', 'China']);
  });

  it('knows Georgia by its neighbours on the page', () => {
    const state = resolvePage('Vote\nVoters in L[Georgia] and L[Florida] and L[Ohio] decide for the L[United States].');
    const country = resolvePage('Vote\nProtests in L[Georgia] went on in L[Tbilisi], and N[Georgian] police came.');
    expect(state.entityOf('Georgia')).toMatchObject({ country: 'USA', subtype: 'region' });
    expect(country.entityOf('Georgia')).toMatchObject({ country: 'GEO', subtype: 'country' });
  });

  it('knows Georgia by its neighbours in a list', () => {
    const page = resolvePage('Group\nThe L[United States] and L[Florida] watch L[Israel], L[Ukraine] and L[Georgia].');
    expect(page.entityOf('Georgia')).toMatchObject({ country: 'GEO' });
  });

  it('keeps Niger from Nigeria, and the two Congos apart', () => {
    const page = resolvePage('Neighbours\nL[Niger], L[Nigeria], L[Guinea], L[Guinea-Bissau], the L[Democratic Republic of the Congo] and the L[Republic of the Congo].');
    expect(page.mentions.map((mention) => page.entities.find(({ id }) => id === mention.entityId)?.country)).toEqual(['NER', 'NGA', 'GIN', 'GNB', 'COD', 'COG']);
  });

  it('reads what is printed after a place', () => {
    const page = resolvePage('Crime\nHe lives in L[Birmingham], L[Ala.], and she in L[Birmingham], L[England].');
    expect(page.mentions.map((mention) => page.entities.find(({ id }) => id === mention.entityId)?.country)).toEqual(['USA', 'USA', 'GBR', 'GBR']);
  });

  it('does not take the next of a list for the country of a place', () => {
    const page = resolvePage('Members\nL[Belgium], L[Canada], L[Denmark] and L[France] joined.');
    expect(page.links).toEqual(['Belgium', 'Canada', 'Denmark', 'France']);
  });

  it('takes a town for the one that the page sets in a state, wherever it names it', () => {
    const page = resolvePage('Headline\nL[Columbus] is small. In L[Columbus], L[Indiana], and L[Columbus] only, it rained.');
    expect(new Set(page.mentions.filter(({ text }) => text === 'Columbus').map(({ entityId }) => entityId)).size).toBe(1);
    expect(page.entityOf('Columbus').latitude).toBeCloseTo(39.2, 1);
    expect(resolvePage('Headline\nL[Paris] is large. So is L[Paris], L[Texas].').entityOf('Paris').country).toBe('FRA');
  });

  it('takes the abbreviation of a state behind a place for the state', () => {
    expect(resolvePage('Headline\nThey play in L[Allentown], O[PA] on Monday.').links).toEqual(['Allentown', 'Pennsylvania']);
  });

  it('sets a body where the page says it is, whatever town its name is that of', () => {
    expect(resolvePage('Headline\nThey came to O[Westminster Magistrates Court] in L[London].').entityOf('Westminster Magistrates Court').country).toBe('GBR');
  });

  it('does not take a partner of a firm for a town', () => {
    expect(resolvePage('Headline\nO[Marlow & Durham Ltd.] grew.').entityOf('Marlow & Durham Ltd.').country).toBeNull();
  });

  it('reads names as they are seen', () => {
    const page = resolvePage('Headline\nP[Quernmore\u00ADby Ash] came. P[Ash] met P[Benjamin Netan\u00ADyahu] in L[Wash\u00ADington].');
    expect(page.links).toEqual(['Quernmoreby Ash', 'Quernmoreby Ash', 'Benjamin Netanyahu', 'Washington, D.C.']);
  });

  it('leaves names of persons alone that are also places', () => {
    const page = resolvePage('Stars\nP[Michael Jordan] met P[Paris Hilton]. P[Jordan] left; P[Paris] stayed.');
    expect(page.links).toEqual(['Michael Jordan', 'Paris Hilton', 'Michael Jordan', 'Paris Hilton']);
  });

  it('joins parts and slips of a place that only this page knows', () => {
    expect(new Set(resolvePage('Camp\nL[Rukbandar Observatory] is cold. L[Rukbandar] is far.').links).size).toBe(1);
    expect(new Set(resolvePage('Camp\nL[Rukbandar] is far. L[Rukbander] too.').links).size).toBe(1);
  });

  it('does not link a small place far from its country', () => {
    const page = resolvePage('Story\nShe was born in L[Abancay].');
    expect(page.entityOf('Abancay')).toMatchObject({ known: false, country: null });
  });
});

describe('countries that a page tells', () => {
  const countries = (marked: string, names: readonly string[]) => {
    const page = resolvePage(marked);
    return names.map((name) => page.entityOf(name).country);
  };

  it('sets those who serve a state, local bodies and streets in the one country of the page', () => {
    const marked = 'Shots\nPolice in L[Boston] and L[Worcester] fired on L[Quillon Street]. Police Chief P[Ann Lowe] of the O[Quillon PD] spoke to P[Max Orr] near L[Worcester], L[Mass].';
    expect(countries(marked, ['Quillon Street', 'Ann Lowe', 'Quillon PD', 'Max Orr'])).toEqual(['USA', 'USA', 'USA', null]);
  });

  it('leaves them open where the page is about several', () => {
    const marked = 'Talks\nL[France], L[Chad] and L[Peru] sent envoys. Mayor P[Ann Lowe] met the O[Quillon Council].';
    expect(countries(marked, ['Ann Lowe', 'Quillon Council'])).toEqual([null, null]);
  });

  it('reads the place that a person is of', () => {
    const marked = 'Match\nP[Ben Dale] of L[Japan] met P[Ron Hale], 60, from L[Leeds], and P[Una Marsh], 42, a lecturer from L[Lyon]. The former N[Russian] oil and gas tycoon P[Oleg Min] left.';
    expect(countries(marked, ['Ben Dale', 'Ron Hale', 'Una Marsh', 'Oleg Min'])).toEqual(['JPN', 'GBR', 'FRA', 'RUS']);
  });

  it('reads the place that a place or body lies in', () => {
    const marked = 'War\nL[Kyiv]’s L[Quillon] district burned; so did the N[Russian] town of L[Mirkovo]. The O[Ministry of Wells] in L[Chad] and L[Orrmarsh] prison in L[Leeds] did not.';
    expect(countries(marked, ['Quillon', 'Mirkovo', 'Ministry of Wells', 'Orrmarsh'])).toEqual(['UKR', 'RUS', 'TCD', 'GBR']);
  });

  it('keeps the ministries of two countries apart', () => {
    const page = resolvePage('War\nL[Russia]’s O[Defense Ministry] said so. The N[Ukrainian] O[Defense Ministry] did not. The O[Defense Ministry] in L[Kyiv] wept.');
    const owners = page.mentions.filter(({ text }) => text === 'Defense Ministry').map(({ entityId }) => page.entities.find(({ id }) => id === entityId)?.country);
    expect(owners).toEqual(['RUS', 'UKR', 'UKR']);
  });

  it('does not leave the one country of the page for a namesake abroad', () => {
    expect(countries('Poll\nL[New Jersey] votes. L[Boston] and L[Chicago] watch, and the L[United States] too. He won L[Bergen].', ['Bergen'])).toEqual([null]);
    expect(countries('Poll\nL[Norway] votes. He won L[Bergen].', ['Bergen'])).toEqual(['NOR']);
  });

  it('knows the bodies that only one country calls so', () => {
    expect(countries('Talks\nL[Ukraine] and L[Ukraine] again, L[Ukraine], the L[United States]. The O[State Department] spoke.', ['State Department'])).toEqual(['USA']);
  });

  it('takes the people of a state that bears the name of a country for that state’s', () => {
    expect(countries('Vote\nL[Atlanta], L[Savannah] and L[Georgia]. O[Georgians for Wells] cheered in the L[United States].', ['Georgians for Wells'])).toEqual(['USA']);
  });

  it('does not take a town for its namesake far from the state printed after it', () => {
    expect(countries('Shop\nIn L[Venice], L[Calif.], it rained.', ['Venice'])).toEqual(['USA']);
    expect(countries('Song\nThey sang in L[Glastonbury], L[UK].', ['Glastonbury'])).toEqual(['GBR']);
  });
});

describe('types', () => {
  it('gives a name one type on a page', () => {
    const page = resolvePage('Mine\nO[Norvex] dug. P[Norvex] paid. O[Norvex] left.');
    expect(new Set(page.mentions.map((mention) => mention.type))).toEqual(new Set(['organization']));
  });

  it('does not take what is known as an organisation alone for a person', () => {
    expect(resolvePage('News\nP[Axios] reported it.').entityOf('Axios')).toMatchObject({ type: 'organization', known: true });
    expect(resolvePage('News\nP[Ann Axios] spoke. P[Axios] left.').entityOf('Axios')).toMatchObject({ type: 'person', name: 'Ann Axios' });
  });

  it('takes a country for a place even where it acts', () => {
    const page = resolvePage('Vote\nO[Mali] voted against. O[Mali] left.');
    expect(page.entityOf('Mali')).toMatchObject({ type: 'location', country: 'MLI' });
  });
});

describe('every page', () => {
  const page = resolvePage('L[Mali] signs\nN[Malian] President P[Assimi Goïta] met P[Vladimir Putin]. The O[Kremlin] agreed. The president left L[Moscow].');

  it('gives mentions that the schema takes, at their places', () => {
    for (const mention of page.mentions) {
      expect(MentionSchema.parse(mention)).toEqual(mention);
      expect(page.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('counts what it gives', () => {
    for (const entity of page.entities) expect(page.mentions.filter((mention) => mention.entityId === entity.id)).toHaveLength(entity.mentionCount);
  });

  it('says what it is about', () => {
    expect(page.about[0]).toBe('wd:Q912');
  });

  it('may hold one name of many thousand words', () => {
    expect(resolvePage(`Initials\nP[${'J. '.repeat(40_000).trim()}] spoke.`).mentions).toHaveLength(1);
  });

  it('knows the states of the United States on pages of one other country, and unions as bodies', () => {
    expect(resolvePage('Drills\nL[Russia] held drills off L[Alaska].').entityOf('Alaska').country).toBe('USA');
    expect(resolvePage('Rights\nL[EU] criticised L[Hungary].').entityOf('EU')).toMatchObject({ type: 'organization', country: 'EUR' });
  });
});
