import { describe, expect, it } from 'vitest';
import { recognizeMentions } from '../../src/entities/recognize-mentions.ts';
import { analyzeLines, type Line } from './analyze-lines.ts';

function namesIn(...lines: Line[]): string[] {
  const analysis = analyzeLines(...lines);
  return recognizeMentions(analysis).map(({ start, end, type }) => `${type}: ${analysis.text.slice(start, end)}`);
}

describe('recognizeMentions', () => {
  it('tells persons, organisations, locations and nationalities apart', () => {
    expect(namesIn(['paragraph', 'Kenyan Foreign Minister Alfred Mutua met officials of the African Union in Addis Ababa on Monday.'])).toEqual([
      'nationality: Kenyan',
      'person: Alfred Mutua',
      'organization: African Union',
      'location: Addis Ababa',
    ]);
  });

  it('leaves out articles, titles and possessives', () => {
    expect(namesIn(['paragraph', 'President Emmanuel Macron said France’s army would leave the United Kingdom.'])).toEqual([
      'person: Emmanuel Macron',
      'location: France',
      'location: United Kingdom',
    ]);
  });

  it('reads straight and curly marks alike', () => {
    const straight = namesIn(['paragraph', 'Russia\'s envoy said "Mali\'s army" was in Bamako - not in Niger.']);
    expect(namesIn(['paragraph', 'Russia’s envoy said “Mali’s army” was in Bamako – not in Niger.'])).toEqual(straight);
    expect(straight).toEqual(['location: Russia', 'location: Mali', 'location: Bamako', 'location: Niger']);
  });

  it('looks into prose and the lines of authors and photographers only', () => {
    expect(namesIn(['chrome', 'Follow us in London'], ['byline', 'By Maria Lopez'], ['caption', 'A street in London'])).toEqual(['person: Maria Lopez', 'location: London']);
  });

  it('takes abbreviations that the page defines from what it looks into only', () => {
    const authority = 'The Communications Regulatory Authority of Norvia (Cran) met in Paris on Monday. ';
    const analysis = analyzeLines(['chrome', 'Visit cran and Cran'], ['paragraph', `${authority}Then the Cran left.`]);
    const found = recognizeMentions(analysis);
    expect(found.map(({ zone }) => zone)).not.toContain('chrome');
    expect(found.filter(({ start, end }) => analysis.text.slice(start, end) === 'Cran')).toHaveLength(2);
  });

  it('finds nothing in an empty page', () => {
    expect(namesIn()).toEqual([]);
  });

  it('says where a name stands', () => {
    const analysis = analyzeLines(['title', 'Talks held'], ['paragraph', 'It rained. Ministers met in Paris.']);
    const [mention, ...others] = recognizeMentions(analysis);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ sentence: 2, zone: 'paragraph', type: 'location' });
    expect(mention!.confidence).toBeGreaterThan(0.5);
    expect(mention!.confidence).toBeLessThanOrEqual(1);
  });

  it('searches other blocks when told to', () => {
    const analysis = analyzeLines(['byline', 'By Maria Lopez in Madrid']);
    expect(recognizeMentions(analysis, { roles: new Set(['byline']) }).map(({ start, end }) => analysis.text.slice(start, end))).toContain('Maria Lopez');
  });
});
