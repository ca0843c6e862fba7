import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../src/article/index.ts';
import { extractArticle } from '../../src/article/index.ts';
import type { Article, BlockRole } from '../../src/models/index.ts';
import { ArticleSchema } from '../../src/models/index.ts';
import { buildPage } from './build-page.ts';

type Lines = readonly (readonly [BlockRole, string])[];

const PARAGRAPHS: Lines = [
  ['paragraph', 'The ministers of both countries met in the capital on Monday to sign an agreement on trade and grain.'],
  ['paragraph', 'It is the first agreement of its kind since the border was opened for travellers in the spring of last year.'],
  ['paragraph', 'The opposition said that it would wait for the text before it votes on the agreement in the next session.'],
];

function extract(lines: Lines, options?: ArticleOptions, date?: string): Article {
  const { document, blocks } = buildPage(lines, date);
  const article = extractArticle(document, blocks, options);
  expect(ArticleSchema.safeParse(article).error?.issues).toBeUndefined();
  return article;
}

const withBody = (lines: Lines): Article => extract([...lines, ...PARAGRAPHS]);

describe('title', () => {
  it('is null where no line is one', () => {
    expect(withBody([['chrome', 'Menu'], ['section', 'World']])).toMatchObject({ title: null, section: 'World', spans: { title: null }, fieldConfidence: { title: null } });
  });
  it('is the copy without the name of the site', () => {
    expect(withBody([['title', 'Ministers sign a deal on grain | Daily Planet'], ['title', 'Ministers sign a deal on grain']]).title).toBe('Ministers sign a deal on grain');
    expect(withBody([['title', 'Ministers sign…'], ['title', 'Ministers sign a deal on grain']]).title).toBe('Ministers sign a deal on grain');
  });
  it('is the copy that nothing ran into', () => {
    expect(withBody([['title', 'WorldMinisters sign a deal on grain'], ['title', 'Ministers sign a deal on grain']]).title).toBe('Ministers sign a deal on grain');
  });
  it('is the line whose words the body takes up, and no motto of the paper', () => {
    expect(withBody([['title', 'The Daily PlanetNews you can stand on'], ['title', 'Ministers sign an agreement on grain'], ['byline', 'By Jane Doe']]).title).toBe('Ministers sign an agreement on grain');
  });
  it('is no byline and no picture credit that was taken for one', () => {
    const article = withBody([['title', 'Ministers sign a deal on grain'], ['title', 'By Jane Doe, Chief Political Correspondent'], ['title', 'Photo: John Roe/AP']]);
    expect(article).toMatchObject({ title: 'Ministers sign a deal on grain', authors: [{ name: 'Jane Doe' }] });
    expect(withBody([['title', 'By land and by sea, a deal on grain']]).title).toBe('By land and by sea, a deal on grain');
  });
  it('stands above its subtitle, and is not the line that leads to it', () => {
    expect(withBody([['title', 'Ministers sign a deal on grain'], ['title', 'Opposition waits for the text before it votes']])).toMatchObject({ title: 'Ministers sign a deal on grain', dek: 'Opposition waits for the text before it votes' });
    expect(withBody([['title', 'Home > World > Ministers sign a deal on grain'], ['byline', 'By Jane Doe'], ['title', 'Ministers sign a deal on grain']]).title).toBe('Ministers sign a deal on grain');
    expect(withBody([['title', 'Mali:Ministers sign a deal on grain']])).toMatchObject({ title: 'Ministers sign a deal on grain' });
    expect(withBody([['title', 'Ministers: a deal on grain']]).title).toBe('Ministers: a deal on grain');
  });
  it('is whole where its copy was cut, whatever the role of the whole line', () => {
    expect(withBody([['title', 'Ministers sign a deal on grain…'], ['chrome', 'Ministers sign a deal on grain and trade']]).title).toBe('Ministers sign a deal on grain and trade');
    expect(withBody([['title', 'Ministers sign a deal on grain…']]).title).toBe('Ministers sign a deal on grain…');
  });
  it('is the copy amid which nothing else stands', () => {
    expect(withBody([['title', 'pixelMinisters sign an agreement Skip to content'], ['title', 'Ministers sign an agreement']]).title).toBe('Ministers sign an agreement');
  });
  it('stands without the path to it and the name of the site behind it', () => {
    expect(withBody([['title', 'You are here: Home » World » Grain agreement']])).toMatchObject({ title: 'Grain agreement', spans: { title: { start: 46, end: 61 } } });
    expect(withBody([['title', 'Ministers sign a deal on grain » Daily Planet']]).title).toBe('Ministers sign a deal on grain');
  });
  it('stands without the label before its spaced colon, but for French, whose colons all have a space', () => {
    expect(withBody([['title', 'Talks on trade : Ministers sign a deal on grain']]).title).toBe('Ministers sign a deal on grain');
    const french = extract([['title', 'Blé : Les ministres signent'], ['paragraph', 'Les ministres ont signé lundi un accord : le premier de son genre depuis la réouverture de la frontière.'], ...PARAGRAPHS]);
    expect(french.title).toBe('Blé : Les ministres signent');
  });
  it('stands without a label that ran into it: a word that the body holds only in pieces', () => {
    expect(withBody([['title', 'Talks on tradeMinisters sign a deal on grain']]).title).toBe('Ministers sign a deal on grain');
    expect(withBody([['title', 'Why YouTube shows the ministers sign']]).title).toBe('Why YouTube shows the ministers sign');
  });
  it('keeps a stroke of its own', () => {
    expect(withBody([['title', 'Grain | A history of bread']]).title).toBe('Grain | A history of bread');
  });
  it('is no headline below the body if one stands above it', () => {
    expect(extract([['title', 'Ministers sign a deal on grain'], ...PARAGRAPHS, ['title', 'Storm hits the coast']]).title).toBe('Ministers sign a deal on grain');
  });
});

describe('a headline that no line is labelled as', () => {
  const [first, ...rest] = PARAGRAPHS;
  it('is found by the words of the body and its place above byline and date', () => {
    const article = extract([['chrome', 'Menu'], ['related-title', 'Ministers sign an agreement on trade and grain'], ['byline', 'By Jane Doe'], first!, ...rest]);
    expect(article.title).toBe('Ministers sign an agreement on trade and grain');
    expect(article.fieldConfidence.title).toBeLessThan(0.75);
  });
  it('is not guessed from a line of other words, a sentence or an hour', () => {
    expect(extract([['chrome', 'Sign up for our morning newsletter today'], first!, ...rest]).title).toBeNull();
    expect(extract([['chrome', 'The ministers signed an agreement on trade.'], ['byline', 'By Jane Doe'], first!, ...rest]).title).toBeNull();
    expect(extract([['chrome', 'Ministers sign trade agreement at 11:00'], first!, ...rest]).title).toBeNull();
  });
});

describe('dek', () => {
  it('is no part of the body', () => {
    const article = withBody([['title', 'A deal'], ['dek', 'Both sides call it historic']]);
    expect(article.dek).toBe('Both sides call it historic');
    expect(article.body).not.toContain('historic');
  });
  it('begins without the mark of a list', () => {
    expect(withBody([['title', 'A deal'], ['dek', '  • Both sides call it historic.'], ['dek', '  • The opposition waits.']]).dek).toBe('Both sides call it historic. • The opposition waits.');
  });
  it('is not a copy of the headline', () => {
    expect(withBody([['title', 'A deal'], ['dek', 'A deal']]).dek).toBeNull();
  });
  it('is not a copy with the path before it', () => {
    expect(withBody([['title', 'Ministers sign a deal on grain'], ['dek', 'Home News Ministers sign a deal on grain']]).dek).toBeNull();
  });
  it('is the doubtful paragraph between headline and byline, which then is no part of the body', () => {
    const { document, blocks } = buildPage([['title', 'A deal'], ['paragraph', 'Both sides call it a historic day.'], ['byline', 'By Jane Doe'], ...PARAGRAPHS]);
    const doubtful = blocks.map((block) => (block.index === 2 ? { ...block, confidence: 0.7 } : block));
    expect(extractArticle(document, blocks).dek).toBeNull();
    const article = extractArticle(document, doubtful);
    expect(article.dek).toBe('Both sides call it a historic day.');
    expect(article.paragraphs).toHaveLength(PARAGRAPHS.length);
  });
  it('loses its label', () => {
    expect(withBody([['title', 'A deal'], ['dek', 'Summary:'], ['dek', 'Both sides call it historic']]).dek).toBe('Both sides call it historic');
  });
});

describe('byline', () => {
  it('goes on after a bare "By"', () => {
    const article = withBody([['title', 'A deal'], ['byline', 'By'], ['byline', 'Jane Doe'], ['byline', 'Political Reporter']]);
    expect(article.byline).toBe('By Jane Doe');
    expect(article.authors).toMatchObject([{ name: 'Jane Doe', kind: 'person', role: 'Political Reporter' }]);
  });
  it.each([
    ['By Jane Doe | 3:00 PM on December 21, 2023', 'By Jane Doe'],
    ['By Jane Doe Globe Correspondent,Updated December 22, 2023, 5:49 p.m.', 'By Jane Doe Globe Correspondent'],
    ['By Jane Doe on Monday, November 18th, 2019 at 11:08 a.m.', 'By Jane Doe'],
    ['Dec 19, 2023 by Jane Doe', 'by Jane Doe'],
    ['Jane Doe, Chief Political Correspondent', 'Jane Doe, Chief Political Correspondent'],
    ['By  Jane Doe | WXYZ', 'By Jane Doe | WXYZ'],
  ])('ends where the day begins: %s', (line, printed) => {
    expect(withBody([['title', 'A deal'], ['byline', line]]).byline).toBe(printed);
  });
  it('is null and names nobody where only "By" is left', () => {
    expect(withBody([['title', 'A deal'], ['byline', 'By']])).toMatchObject({ byline: null, authors: [], fieldConfidence: { authors: null } });
  });
  it('is printed but names nobody where it hides who wrote', () => {
    expect(withBody([['title', 'A deal'], ['byline', 'By Editorial Staff']])).toMatchObject({ byline: 'By Editorial Staff', authors: [] });
  });
  it('above the body wins over signatures inside it', () => {
    const [first, ...rest] = PARAGRAPHS;
    expect(extract([['title', 'A deal'], ['byline', 'Jane Doe'], first!, ['byline', 'John Roe'], ...rest]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
  it('is none where several people sign parts of the body', () => {
    const [first, second, third] = PARAGRAPHS;
    expect(extract([['title', 'A deal'], first!, ['byline', 'John Roe'], second!, ['byline', 'Jane Doe'], third!]).authors).toEqual([]);
  });
  it('takes the writer, not who put the text online', () => {
    expect(withBody([['title', 'A deal'], ['byline', 'Posted by John Roe'], ['byline', 'By Jane Doe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(withBody([['title', 'A deal'], ['byline', 'Posted by John Roe']]).authors).toMatchObject([{ name: 'John Roe' }]);
  });
  it('leaves out who helped', () => {
    expect(extract([['title', 'A deal'], ['byline', 'By Jane Doe'], ...PARAGRAPHS, ['byline', 'With contributions from'], ['byline', 'John Roe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
  it('is found though its line has another role, if "By" and a full name stand in the head', () => {
    expect(withBody([['title', 'A deal'], ['caption', 'By Jane Doe | 5 minute read']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(withBody([['title', 'A deal'], ['dateline-date', 'Jane Doe 4:00 PM on June 20, 2025']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(withBody([['title', 'A deal'], ['chrome', 'Top by Category']]).authors).toEqual([]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['related-title', 'Storm hits the coast'], ['chrome', 'By John Roe']]).authors).toEqual([]);
  });
  it('is found by a label alone, above the name or behind the body', () => {
    expect(withBody([['title', 'A deal'], ['chrome', 'Kommentar von'], ['byline', 'Martin Muster']]).authors).toMatchObject([{ name: 'Martin Muster' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['tags', 'Erstellt von Martin Muster']]).authors).toMatchObject([{ name: 'Martin Muster' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['chrome', 'TEXT BY JANE DOE']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['comments', 'Kommentar von Martin Muster']]).authors).toEqual([]);
  });
  it('is a name in the head whose first word is a common given name, whatever the role of its line', () => {
    expect(withBody([['title', 'A deal'], ['chrome', 'Jane Doe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(withBody([['title', 'A deal'], ['chrome', 'Jane Doe|Published']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(withBody([['title', 'A deal'], ['chrome', 'Faire Lieferketten']]).authors).toEqual([]);
  });
  it('is an agency right above the body or before the day', () => {
    expect(withBody([['title', 'A deal'], ['chrome', 'The Canadian Press']])).toMatchObject({ byline: 'The Canadian Press', authors: [{ name: 'The Canadian Press', kind: 'organization' }] });
    expect(withBody([['title', 'A deal'], ['dateline-date', 'Associated Press June 20, 2025, 9:02 AM']]).authors).toMatchObject([{ name: 'Associated Press' }]);
    expect(withBody([['title', 'A deal'], ['caption', 'A deal'], ['credit', 'Reuters']]).authors).toMatchObject([{ name: 'Reuters' }]);
    expect(withBody([['title', 'A deal'], ['caption', 'The border in spring'], ['credit', 'Reuters']]).authors).toEqual([]);
  });
  it('is the name below a portrait, printed twice, and no photographer', () => {
    const picture: Lines = [['title', 'A deal'], ['caption', 'The border in spring'], ['credit', 'Jane Doe']];
    expect(withBody([...picture, ['byline', 'Jane Doe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(withBody(picture).authors).toEqual([]);
  });
  it('stands before the colon of a signed headline', () => {
    expect(withBody([['title', 'Jane Doe: A deal on grain'], ['byline', 'Jane Doe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
  it('is printed without the day before it', () => {
    expect(withBody([['title', 'A deal'], ['byline', 'June 20, 2025 / Jane Doe']]).byline).toBe('Jane Doe');
  });
  it('is a common given name though crossheads look like names', () => {
    const crossheads: Lines = [['byline', 'Free Trade'], ['byline', 'Grain Prices']];
    expect(extract([PARAGRAPHS[0]!, ['title', 'A deal'], ['chrome', 'Jane Doe'], PARAGRAPHS[1]!, ...crossheads, PARAGRAPHS[2]!]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
  it('goes on with the names right below it', () => {
    expect(withBody([['title', 'A deal'], ['byline', 'Von'], ['byline', 'Martin Muster'], ['byline', 'Erika Muster']]).authors.length).toBeGreaterThan(0);
    expect(withBody([['title', 'A deal'], ['byline', 'Jane Doe, Reporter'], ['byline', '& John Roe, Editor']]).authors).toMatchObject([{ name: 'Jane Doe' }, { name: 'John Roe' }]);
  });
  it('is nobody the article is about', () => {
    expect(withBody([['title', 'Jane Doe signs a deal'], ['byline', 'Jane Doe']]).authors).toEqual([]);
    const about: Lines = [['paragraph', 'The deal was signed on Monday by Jane Doe, who has led the ministry since the spring of last year.']];
    expect(extract([['title', 'A deal'], ['chrome', 'Menu'], ['byline', 'Jane Doe'], ...about, ...PARAGRAPHS]).authors).toEqual([]);
  });
  it('is no owner of the site and no section made of common words', () => {
    expect(extract([['title', 'A deal'], ['byline', 'Capital Planet'], ...PARAGRAPHS, ['legal', '© 2025 Capital Planet']]).authors).toEqual([]);
    expect(withBody([['title', 'A deal'], ['chrome', 'Menu'], ['byline', 'Trade Agreement']]).authors).toEqual([]);
  });
  it('is told by what has run into the name, by a site or a day behind it', () => {
    for (const line of ['Jane DoeMay 3, 2024', 'Jane Doe5 hours ago', 'Jane Doe@@jdoe', 'Jane DoeSenior Editor', 'Jane Doe, planet.com', 'Jane Doe, May 3, 2024']) {
      expect(withBody([['title', 'A deal'], ['credit', line]]).authors, line).toMatchObject([{ name: 'Jane Doe' }]);
    }
    expect(withBody([['title', 'A deal'], ['credit', 'Jane Doe, Getty Images']]).authors).toEqual([]);
  });
  it('stands below "Contact the author:" too', () => {
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['chrome', 'Contact the author:'], ['chrome', 'Jane Doe[email protected]']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
  it('is borne out by a portrait, even amid the body', () => {
    const portrait: Lines = [['subheading', 'Jane Doe'], ['paragraph', 'Jane Doe is a national affairs correspondent for the Daily Planet, where she writes about trade.']];
    expect(extract([['title', 'A deal'], ['byline', 'Jane Doe'], ...PARAGRAPHS, ...portrait, ...PARAGRAPHS, ['byline', 'Mary Roe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
  it('has lost its name where that of the headline stands below "By"', () => {
    expect(withBody([['title', 'Jane Doe signs a deal'], ['byline', 'By'], ['byline', 'Jane Doe'], ['credit', 'Planet Images']]).authors).toEqual([]);
  });
  it('is replaced by the portrait of the author', () => {
    const article = extract([['title', 'A deal'], ...PARAGRAPHS, ['author-bio', 'Jane Doe covers trade for the Daily Planet.']]);
    expect(article).toMatchObject({ byline: null, authors: [{ name: 'Jane Doe' }] });
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['promo', 'Jane Doe is a senior writer for the Daily Planet.']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['chrome', 'View all posts by Jane Doe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['paragraph', 'By Jane Doe, one of the authors of a weekly letter on ports. She has sailed to most of them.']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['paragraph', 'By Jane Street, the mood was calm again on Monday night.']]).authors).toEqual([]);
    expect(extract([['title', 'Ein Abkommen'], ...PARAGRAPHS, ['caption', 'Jana Muster'], ['paragraph', 'Redakteurin im Ressort Häfen, zuständig für Schleusen.']]).authors).toMatchObject([{ name: 'Jana Muster' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['promo', 'Jane Doe runs a house that advises ministries on trade with the neighbours.']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['paragraph', 'Jane Doe runs a house that advises ministries on trade with the neighbours.']]).authors).toEqual([]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['promo', 'Jane Doe is a lovely place to stay.']]).authors).toEqual([]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['promo', 'Jane Doe may be reached at jane@example.com']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['chrome', 'About the Author'], ['chrome', 'Jane Doe']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ['byline', 'By'], ['chrome', 'Social Links for Jane Doe'], ...PARAGRAPHS]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['chrome', 'Jane Doe'], ['chrome', 'View all articles by this author']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['tags', 'Jane Doe'], ['tags', 'Jane Doe'], ['tags', 'Editor At Large']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['tags', 'Jane Doe'], ['tags', 'Grain']]).authors).toEqual([]);
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ['legal', 'Jane Doe runs a house that advises ministries. The views are her own.']]).authors).toMatchObject([{ name: 'Jane Doe' }]);
  });
});

describe('captions', () => {
  it('have their credit from the same line or the next', () => {
    const article = withBody([
      ['caption', 'Ministers in the capital Jane Doe / EPA / TASS'], ['caption', 'The border in spring'], ['credit', 'Photo:'], ['credit', 'John Roe/AP)'],
    ]);
    expect(article.captions).toMatchObject([
      { text: 'Ministers in the capital', credit: 'Jane Doe / EPA / TASS' }, { text: 'The border in spring', credit: 'John Roe/AP' },
    ]);
  });
  it('are named once, and never repeat the headline', () => {
    const article = withBody([['title', 'A deal on grain'], ['caption', 'A deal on grain'], ['caption', 'The border'], ['caption', 'The border. Getty Images']]);
    expect(article.captions.map(({ text, credit }) => [text, credit])).toEqual([['The border', 'Getty Images']]);
  });
  it('end before the buttons of the picture', () => {
    const article = withBody([['caption', 'The border in spring. Enlarge this image hide caption'], ['caption', 'Click to enlarge']]);
    expect(article.captions.map(({ text }) => text)).toEqual(['The border in spring.']);
    expect(withBody([['caption', 'The border in spring. (AP Photo/Jane Doe) less']]).captions).toMatchObject([{ text: 'The border in spring.', credit: 'AP Photo/Jane Doe' }]);
  });
  it('are no portraits of authors, days and heads of entries', () => {
    expect(withBody([['caption', 'Headshot of Jane Doe'], ['caption', 'June 20, 2025 at 6:00 am'], ['caption', '10:42am: Ministers talk on']]).captions).toEqual([]);
  });
  it('are no file names', () => {
    expect(withBody([['caption', 'IMG_2034.jpg'], ['caption', 'IMG_2034'], ['caption', 'ministers-grain-deal']]).captions).toEqual([]);
    expect(withBody([['caption', 'Jean-Marie']]).captions).toHaveLength(1);
  });
  it('are read without what the page prints before them', () => {
    const article = withBody([['caption', 'Media captionDrones over the port'], ['caption', 'Image caption The border in spring'], ['caption', '2of4Shoppers wait']]);
    expect(article.captions.map(({ text }) => text)).toEqual(['Drones over the port', 'The border in spring', 'Shoppers wait']);
  });
  it('have their credit where it is run on, too', () => {
    const article = withBody([['caption', 'Ministers met in the capitalCredit: EPA'], ['caption', 'The border in springGetty Images']]);
    expect(article.captions.map(({ text, credit }) => [text, credit])).toEqual([['Ministers met in the capital', 'EPA'], ['The border in spring', 'Getty Images']]);
  });
  it('have their credit where it stands at both ends', () => {
    const article = withBody([['caption', 'Planet Images A street by the seaPlanet Images'], ['caption', 'A girl of the NBA']]);
    expect(article.captions.map(({ text, credit }) => [text, credit])).toEqual([['A street by the sea', 'Planet Images'], ['A girl of the NBA', null]]);
  });
  it('repeat no headline, no name of the author and no credit', () => {
    const names: Lines = [['title', 'A deal on grain'], ['byline', 'By Jane Doe'], ['caption', 'Image for A deal on grain'], ['caption', 'Image for article titled A deal on grain'], ['caption', 'Jane DoeJane Doe']];
    expect(withBody(names).captions).toEqual([]);
    expect(withBody([['caption', 'The border (John Roe/AP)'], ['caption', 'John Roe/AP']]).captions).toHaveLength(1);
  });
  it('are one with their cut copies', () => {
    const whole = 'Ministers of seven countries met in the capital on Monday to speak of grain.';
    const captionsOf = (...lines: string[]): string[] => withBody(lines.map((line) => ['caption', line] as const)).captions.map(({ text }) => text);
    expect(captionsOf(whole.slice(0, 60), whole)).toEqual([whole]);
    expect(captionsOf(whole, `${whole} They agreed on nothing.`)).toEqual([`${whole} They agreed on nothing.`]);
    expect(captionsOf(whole, `${whole} Jane Doe`)).toEqual([whole]);
  });
});

describe('body', () => {
  it('keeps its parts in order, without marks of lists', () => {
    const article = withBody([['title', 'A deal'], ['subheading', 'What is in it'], ['list-item', '  • Wheat'], ['list-item', '  2. Barley'], ['quote', '“Historic”'], ['table', 'Wheat 20 t']]);
    expect(article.parts.map(({ kind }) => kind)).toEqual(['subheading', 'list-item', 'list-item', 'quote', 'table', 'paragraph', 'paragraph', 'paragraph']);
    expect(article.body.startsWith('What is in it\n\nWheat\n\nBarley\n\n“Historic”')).toBe(true);
    expect(article.paragraphs).toHaveLength(3);
  });
  it('begins with its dateline', () => {
    const article = extract([['title', 'A deal'], ['paragraph', 'BAMAKO, Mali (AP) — The ministers met.'], ...PARAGRAPHS]);
    expect(article.dateline).toBe('BAMAKO, Mali (AP)');
    expect(article.body.startsWith('BAMAKO, Mali (AP) — The ministers met.')).toBe(true);
  });
  it('counts words without spaces', () => {
    expect(extract([['paragraph', '我们在首都签署了一项贸易协定。']]).wordCount).toBeGreaterThan(5);
    expect(extract([['paragraph', 'It’s a well-known deal, isn’t it?']]).wordCount).toBe(6);
  });
});

describe('section', () => {
  it('is the last one labelled above the headline, without its label and day', () => {
    expect(withBody([['section', 'Posted inWorld'], ['title', 'A deal']]).section).toBe('World');
    expect(withBody([['section', 'Sport | June 20, 2025'], ['title', 'A deal']])).toMatchObject({ section: 'Sport', datePublished: '2025-06-20', datePublishedBasis: 'text' });
  });
  it('is the name of a section beside the headline, but no entry of a menu', () => {
    expect(withBody([['chrome', 'Search'], ['chrome', 'Politics'], ['title', 'A deal']]).section).toBe('Politics');
    expect(withBody([['chrome', 'World'], ['chrome', 'Politics'], ['title', 'A deal']]).section).toBe(null);
  });
  it('is the last step of the path to it', () => {
    expect(withBody([['section', 'Home / World'], ['title', 'A deal']])).toMatchObject({ section: 'World', spans: { section: { start: 24, end: 29 } } });
    expect(withBody([['section', 'Home > News > Africa'], ['title', 'A deal']]).section).toBe('Africa');
    expect(withBody([['section', 'AC/DC'], ['title', 'A deal']]).section).toBe('AC/DC');
    expect(withBody([['section', 'Sport | Football'], ['title', 'A deal']]).section).toBe('Football');
    expect(withBody([['section', 'World | Talks on grain'], ['title', 'A deal']]).section).toBe('World | Talks on grain');
  });
  it('is the last bullet of a path that begins at home', () => {
    const path: Lines = [['chrome', '  • Home'], ['chrome', '  • News'], ['section', '  • Africa']];
    expect(withBody([...path, ['title', 'A deal']]).section).toBe('Africa');
    expect(withBody([...path, ['chrome', '  • Sport'], ['title', 'A deal']]).section).toBe(null);
  });
  it('is the first of links that run together', () => {
    expect(withBody([['section', 'PoliticsNew YorkRestaurants'], ['title', 'A deal']]).section).toBe('Politics');
    expect(withBody([['section', 'CrimeHeadlines'], ['title', 'A deal']]).section).toBe('Crime');
    expect(withBody([['section', 'BuzzWorthy'], ['title', 'A deal']]).section).toBe('BuzzWorthy');
  });
  it('is no copy of the headline, no markup and no entry of a menu', () => {
    expect(withBody([['section', 'World'], ['section', 'A deal'], ['title', 'A deal']]).section).toBe('World');
    expect(withBody([['section', '© The Planet'], ['title', 'A deal']]).section).toBe(null);
    expect(withBody([['chrome', '  • Africa'], ['chrome', '  • Asia'], ['section', '  • Sport'], ['title', 'A deal']]).section).toBe(null);
    expect(withBody([['chrome', '  • Africa'], ['section', '  • Mali'], ['title', 'A deal']]).section).toBe('Mali');
  });
  it('stands near the headline', () => {
    expect(extract([['title', 'A deal'], ...PARAGRAPHS, ...PARAGRAPHS, ['section', 'Terms of use']]).section).toBe(null);
  });
});

describe('dates', () => {
  it('come from the header where none is printed', () => {
    expect(withBody([['published-label', 'Published']])).toMatchObject({ datePublished: '2025-06-24', datePublishedBasis: 'header', dateModified: null, spans: { datePublished: null } });
  });
  it('printed win, and a later version is no publication', () => {
    const article = withBody([['dateline-date', 'June 20, 2025 9:00 am EST (Updated June 21, 2025)']]);
    expect(article).toMatchObject({ datePublished: '2025-06-20T09:00:00-05:00', datePublishedBasis: 'text', dateModified: '2025-06-21' });
  });
  it('learn from the label above them', () => {
    expect(withBody([['published-label', 'Last updated'], ['dateline-date', '21.06.2025']])).toMatchObject({ datePublishedBasis: 'header', dateModified: '2025-06-21' });
  });
  it('stand nearest above the body; those of other entries do not count', () => {
    const article = extract([['dateline-date', 'June 1, 2025'], ['title', 'A deal'], ['dateline-date', 'June 20, 2025'], ...PARAGRAPHS, ['dateline-date', 'June 22, 2025']]);
    expect(article.datePublished).toBe('2025-06-20');
  });
  it('stand on a line that is one beyond doubt, though another is nearer', () => {
    const { document, blocks } = buildPage([['title', 'A deal'], ['dateline-date', 'June 20, 2025'], ['dateline-date', 'Price as of June 2, 2024'], ...PARAGRAPHS]);
    const doubtful = blocks.map((block) => (block.text.startsWith('Price') ? { ...block, confidence: 0.5 } : block));
    expect(extractArticle(document, blocks).datePublished).toBe('2024-06-02');
    expect(extractArticle(document, doubtful).datePublished).toBe('2025-06-20');
  });
  it('may stand in the byline', () => {
    expect(withBody([['byline', 'By Jane Doe | June 20, 2025']])).toMatchObject({ datePublished: '2025-06-20', datePublishedBasis: 'text' });
  });
  it('are null without header and print', () => {
    expect(extract(PARAGRAPHS, {}, 'unknown-day')).toMatchObject({ datePublished: null, datePublishedBasis: null });
  });
});

describe('tags', () => {
  it.each([
    ['Read more about: Africa , Putin', ['Africa', 'Putin']],
    ['In this article:, , ,', []],
    ['Tags', []],
    ['Filed under: Grain | Trade • Bread', ['Grain', 'Trade', 'Bread']],
    ['#grain #trade', ['grain', 'trade']],
    ['  • Grain,', ['Grain']],
    ['Grain (611 posts) Trade (12)', ['Grain', 'Trade']],
    ['Grain 611, Free trade 12, Bread 7', ['Grain', 'Free trade', 'Bread']],
    ['Grain, Trade, Campaign 2020', ['Grain', 'Trade', 'Campaign 2020']],
    ['one two three four five six seven eight', []],
    ['PoliticsCampaign 2020', ['Politics', 'Campaign 2020']],
    ['Grain pricesCOVID-19Health & Wellness', ['Grain prices', 'COVID-19', 'Health & Wellness']],
    ['WeWork, Jane McEntire, PlayStation 5', ['WeWork', 'Jane McEntire', 'PlayStation 5']],
    ['Explore more', []],
  ])('%s', (line, tags) => {
    expect(extract([...PARAGRAPHS, ['tags', line]]).tags).toEqual(tags);
  });
  it('are no entries of a menu above the headline, whatever it is called', () => {
    const menu: Lines = [['title', 'A deal'], ['chrome', 'Topics'], ['chrome', '  • Sport'], ['chrome', '  • Weather']];
    expect(withBody([...menu, ['title', 'A deal']]).tags).toEqual([]);
    expect(withBody([['tags', 'Topics'], ['tags', '  • Grain'], ['title', 'A deal']]).tags).toEqual(['Grain']);
  });
  it('are no headline that begins with a hash', () => {
    expect(extract([['byline', '#Grain posts of the week'], ...PARAGRAPHS]).tags).toEqual([]);
    expect(extract([...PARAGRAPHS, ['chrome', '#Grain']]).tags).toEqual(['Grain']);
  });
  it('are told by a strong label whatever role the line has, but not in running text', () => {
    expect(extract([...PARAGRAPHS, ['chrome', 'Filed Under: Grain, Trade']]).tags).toEqual(['Grain', 'Trade']);
    expect(extract([...PARAGRAPHS, ['paragraph', 'Tags: Grain, Trade']]).tags).toEqual([]);
    expect(extract([...PARAGRAPHS, ['chrome', 'Share: Facebook, Mail']]).tags).toEqual([]);
  });
  it('are the bullets below a bare label, up to the next blank line, whatever their roles', () => {
    const lines: Lines = [['chrome', 'Related Topics'], ['chrome', '  • Grain,'], ['section', '  • Trade'], ['chrome', 'Share'], ['chrome', '  • Mail']];
    expect(extract([...PARAGRAPHS, ...lines]).tags).toEqual(['Grain', 'Trade']);
    expect(extract([...PARAGRAPHS, ['chrome', 'tags #Grain #Free trade']]).tags).toEqual(['Grain', 'Free trade']);
  });
  it('stand behind a verb without a colon, and as a list with commas below any label', () => {
    expect(extract([...PARAGRAPHS, ['byline', 'Filed under Free trade']]).tags).toEqual(['Free trade']);
    expect(extract([...PARAGRAPHS, ['chrome', 'Read more:'], ['related-title', 'Grain, Trade, Bread']]).tags).toEqual(['Grain', 'Trade', 'Bread']);
    expect(extract([...PARAGRAPHS, ['chrome', 'Read more:'], ['related-title', 'Storm hits the coast, and many flee']]).tags).toEqual([]);
    expect(extract([...PARAGRAPHS, ['tags', 'Categories'], ['chrome', '  • Grain'], ['chrome', '  • Trade']]).tags).toEqual(['Grain', 'Trade']);
  });
  it('are each named once', () => {
    expect(extract([...PARAGRAPHS, ['tags', 'Grain'], ['tags', 'grain'], ['tags', 'Trade']]).tags).toEqual(['Grain', 'Trade']);
  });
});

describe('related stories', () => {
  const teasers = (lines: Lines): unknown[] =>
    extract([['title', 'A deal'], ...PARAGRAPHS, ...lines]).related.map(({ section, title, dek, date }) => [section?.text ?? null, title?.text ?? null, dek?.text ?? null, date]);

  it('have kickers above and dates below, counted from the page', () => {
    expect(teasers([
      ['related-heading', 'More'], ['related-kicker', 'WORLD'], ['related-title', 'Storm hits the coast'], ['related-summary', 'Thousands fled.'], ['related-date', '1 day ago'],
      ['related-kicker', 'AFRICA'], ['related-title', 'Bridge opens'], ['related-date', 'May 26, 2025'],
    ])).toEqual([['WORLD', 'Storm hits the coast', 'Thousands fled.', '2025-06-23'], ['AFRICA', 'Bridge opens', null, '2025-05-26']]);
  });
  it('have their age from the headline that it runs into', () => {
    expect(teasers([['related-heading', 'Latest'], ['related-title', '2d agoStorm hits the coast'], ['related-title', '4h agoBridge opens']])).toEqual([
      [null, 'Storm hits the coast', null, '2025-06-22'], [null, 'Bridge opens', null, '2025-06-24'],
    ]);
  });
  it('have their kicker from the second of two headings', () => {
    expect(teasers([['related-heading', 'More'], ['related-heading', 'WORLD'], ['related-title', 'Storm'], ['related-kicker', 'AFRICA'], ['related-title', 'Bridge']]))
      .toEqual([['WORLD', 'Storm', null, null], ['AFRICA', 'Bridge', null, null]]);
  });
  it('may begin with their date', () => {
    expect(teasers([
      ['related-date', 'May 1, 2025'], ['related-title', 'Storm'], ['related-date', 'May 2, 2025'], ['related-title', 'Bridge'],
    ])).toEqual([[null, 'Storm', null, '2025-05-01'], [null, 'Bridge', null, '2025-05-02']]);
  });
  it('are named once, without this page', () => {
    expect(teasers([['related-title', 'Storm'], ['related-title', 'Storm'], ['related-title', 'A deal'], ['related-title', 'Bridge']])).toEqual([[null, 'Storm', null, null], [null, 'Bridge', null, null]]);
  });
  it('have no marks around their kicker', () => {
    expect(teasers([['related-kicker', 'World |'], ['related-title', 'Storm']])).toEqual([['World', 'Storm', null, null]]);
  });
  it('have a headline without what announces it, and say it once', () => {
    for (const line of ['Read more: Storm hits the coast', 'RELATED: Storm hits the coast', 'Lesen Sie auch: Storm hits the coast', 'Storm hits the coast - Photo', 'Storm hits the coast 14 comments', 'Storm hits the coast Storm hits the coast', 'Storm hits the coastStorm hits the coast']) {
      expect(teasers([['related-title', line]]), line).toEqual([[null, 'Storm hits the coast', null, null]]);
    }
    expect(teasers([['related-title', 'Related: deals'], ['related-title', 'More to come']])).toEqual([[null, 'deals', null, null], [null, 'More to come', null, null]]);
  });
  it('have their day from the headline that runs into it', () => {
    expect(teasers([['related-title', 'Storm hits the coast May 20, 2025']])).toEqual([[null, 'Storm hits the coast', null, '2025-05-20']]);
    for (const line of ['The lessons of September 11, 2001', 'The crossword: Monday, April 24, 2023']) expect(teasers([['related-title', line]])).toEqual([[null, line, null, null]]);
  });
  it('are one with the copies beside them, cut or with the summary run on', () => {
    const whole = 'Storm hits the coast and leaves thousands without power';
    expect(teasers([['related-title', whole.slice(0, 30)], ['related-title', whole]])).toEqual([[null, whole, null, null]]);
    expect(teasers([['related-title', whole], ['related-title', `${whole.slice(0, 30)}…`]])).toEqual([[null, whole, null, null]]);
    expect(teasers([['related-title', whole], ['related-title', `${whole} Many fled inland.`]])).toEqual([[null, whole, null, null]]);
  });
  it('need a headline', () => {
    expect(teasers([['related-kicker', 'WORLD'], ['related-date', '1 day ago']])).toEqual([]);
  });
});

describe('page type', () => {
  it.each<[string, Lines, string]>([
    ['article', [['title', 'A deal'], ...PARAGRAPHS], 'article'],
    ['empty page', [], 'empty'],
    ['error page', [['title', 'Page not found'], ['paragraph', 'The page you are looking for does not exist.']], 'error'],
    ['consent page', [['legal', 'We value your privacy'], ['paragraph', 'Before you continue, accept all cookies.']], 'error'],
    ['list', Array.from({ length: 12 }, (_, index): [BlockRole, string] => ['related-title', `Story number ${index}`]), 'list'],
    ['summaries between other headlines', [['title', 'World'], ...Array.from({ length: 10 }, (_, index): Lines => [['related-title', `Story number ${String(index)} of this long day`], ['paragraph', 'Thousands fled.']]).flat()], 'list'],
    ['article above teasers', [['title', 'Ministers sign an agreement on trade'], ...PARAGRAPHS, ...Array.from({ length: 12 }, (_, index): [BlockRole, string] => ['related-title', `Story number ${String(index)} of this long day`])], 'article'],
    ['article that speaks of a missing page', [['title', 'Why a page not found is art'], ...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, ['paragraph', 'Access denied, it said.']], 'article'],
    ['short article of what was forbidden', [['title', 'Forbidden city opens its doors'], ['paragraph', 'The city, long forbidden, opens its doors to visitors in spring.']], 'article'],
    ['article with many comments', [['title', 'A deal'], ...Array.from({ length: 4 }, (): Lines => PARAGRAPHS).flat(), ...Array.from({ length: 60 }, (): [BlockRole, string] => ['comment-body', 'I do not think that this agreement will hold for longer than the next spring, as the last one did not hold.'])], 'article'],
    ['error page in another language', [['title', 'Seite nicht gefunden'], ['chrome', 'Zur Startseite']], 'error'],
    ['wall before the page', [['paragraph', 'Nous utilisons des cookies pour mesurer notre audience.'], ['chrome', 'Tout accepter']], 'error'],
    ['shop', [['title', 'Blanket for cats'], ['paragraph', 'A soft blanket with a name on it.'], ['chrome', 'In stock'], ['chrome', 'Add to cart']], 'product'],
    ['report of a game by its minutes', [['title', 'Lions beat Bears'], ...PARAGRAPHS, ...Array.from({ length: 12 }, (_, minute): [BlockRole, string] => ['chrome', `${String(minute)}' Corner`])], 'live-blog'],
    ['pictures with their places', [['title', 'The border in spring'], ...Array.from({ length: 6 }, (_, index): [BlockRole, string] => ['chrome', `${String(index + 1)} / 6`])], 'gallery'],
    ['programme of hours', [['title', 'What is on in spring'], ...PARAGRAPHS, ...[1, 2, 3, 4, 5, 6].map((hour): [BlockRole, string] => ['paragraph', `${String(hour)}:30 pm, Town Hall`])], 'article'],
    ['page that many edit', [['title', 'Grain'], ...PARAGRAPHS, ['subheading', 'References[edit]'], ['chrome', '  • View history']], 'other'],
    ['page about the site', [['title', 'About us'], ...PARAGRAPHS], 'other'],
    ['live blog', [['title', 'Live updates: ministers meet'], ...PARAGRAPHS], 'live-blog'],
    ['entries with their hours', [['title', 'Ministers meet'], ...PARAGRAPHS, ...[1, 2, 3, 4, 5].map((hour): [BlockRole, string] => ['subheading', `${String(hour)}:30pm: Ministers talk on`] as [BlockRole, string]).flatMap((entry) => [entry, PARAGRAPHS[0]!])], 'live-blog'],
    ['board', [['title', 'Grain?'], ...PARAGRAPHS, ...[1, 2, 3, 4, 5, 6].map((points): [BlockRole, string] => ['comments', `${String(points)} points · 6 years ago`])], 'forum'],
    ['board that tells who posts', [['title', 'Grain?'], ['chrome', 'Posts: 162'], ['chrome', 'Joined: March 2009'], ...PARAGRAPHS], 'forum'],
  ])('%s', (_, lines, type) => {
    expect(extract(lines).pageType).toBe(type);
  });
  it('without a body invents none', () => {
    const menu: Lines = Array.from({ length: 40 }, (_, index) => ['chrome', `Department number ${String(index)}`]);
    expect(extract([['title', 'A deal'], ...menu, ['paragraph', 'Choose a country.']])).toMatchObject({ pageType: 'other', body: '', wordCount: 0 });
    expect(extract([['title', 'A deal'], ['caption', 'The border in spring']])).toMatchObject({ pageType: 'other', body: '' });
    expect(extract([['title', 'Page not found'], ['paragraph', 'The page you are looking for does not exist.']])).toMatchObject({ body: '', parts: [], wordCount: 0 });
  });
});

describe('language', () => {
  it.each([
    ['en', 'The ministers of both countries met in the capital to sign an agreement on trade.'],
    ['de', 'Die Minister beider Länder haben sich in der Hauptstadt getroffen und ein Abkommen unterzeichnet.'],
    ['fr', 'Les ministres des deux pays se sont réunis dans la capitale pour signer un accord sur le commerce.'],
    ['es', 'Los ministros de ambos países se reunieron en la capital para firmar un acuerdo sobre el comercio.'],
    ['pt', 'Os ministros dos dois países se reuniram na capital para assinar um acordo que não foi publicado.'],
    ['it', 'I ministri dei due paesi si sono incontrati nella capitale per firmare un accordo che non è stato pubblicato.'],
    ['nl', 'De ministers van beide landen hebben in de hoofdstad een akkoord over de handel ondertekend.'],
    ['tr', 'İki ülkenin bakanları başkentte bir araya gelerek ticaret için bir anlaşma imzaladı.'],
    ['pl', 'Ministrowie obu krajów spotkali się w stolicy i podpisali umowę, która nie została opublikowana.'],
    ['ru', 'Министры обеих стран встретились в столице и подписали соглашение о торговле.'],
    ['uk', 'Міністри обох країн зустрілися в столиці й підписали угоду про торгівлю.'],
    ['ar', 'التقى وزراء البلدين في العاصمة لتوقيع اتفاق بشأن التجارة والحبوب.'],
    ['zh', '两国部长在首都会面，签署了一项贸易协定。'],
    ['ja', '両国の大臣は首都で会談し、貿易協定に署名した。'],
    ['ko', '양국 장관은 수도에서 만나 무역 협정에 서명했다.'],
    ['und', 'Grain 20 t'],
  ])('%s', (language, text) => {
    expect(extract([['paragraph', text]]).language).toBe(language);
  });
});

describe('publisher', () => {
  it('is named by the caller, or by a copyright line that the page confirms', () => {
    const lines: Lines = [['chrome', 'Daily Planet'], ...PARAGRAPHS, ['legal', '© 2025 Daily Planet. All rights reserved.']];
    expect(extract(lines).publisher).toBe('Daily Planet');
    expect(extract(lines.slice(1)).publisher).toBeNull();
    expect(extract(lines, { publisher: 'Planet', url: 'https://example.com/a' })).toMatchObject({ publisher: 'Planet', url: 'https://example.com/a' });
  });
});
