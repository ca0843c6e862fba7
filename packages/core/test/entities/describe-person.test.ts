import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

function told(line: string, name: string) {
  const { country, sectors, roles } = resolvePage(`Headline\n${line}`).entityOf(name);
  return { country, sectors, role: roles[0]?.text ?? null };
}

describe('who a person is', () => {
  it('is told by an office printed before a comma', () => {
    expect(told('L[Ghana] and L[Togo] heard President of the O[Senate of Nigeria], P[Tunde Obaro], speak.', 'Tunde Obaro')).toEqual({ country: 'NGA', sectors: ['LEG'], role: 'President of the Senate of Nigeria' });
  });

  it('is told for all by a role in the plural', () => {
    const page = resolvePage('Headline\nN[Israeli] designers P[Pola Torn] and P[Gila Rahav] met N[French] ones.');
    for (const name of ['Pola Torn', 'Gila Rahav']) expect(page.entityOf(name)).toMatchObject({ country: 'ISR', roles: [{ text: 'Israeli designers' }] });
    expect(told('Sens. P[Ann Bell], P[Joe Dorn] and P[Max Weil] voted.', 'Max Weil').sectors).toEqual(['LEG']);
    expect(told('P[Ann Bell], who leads P[Joe Dorn], won.', 'Joe Dorn').role).toBeNull();
  });

  it('is told by party and seat', () => {
    expect(told('In L[France] and L[Spain] P[Ann Bell], D-Mill Creek, and P[Joe Dorn] (R-Ariz.) voted.', 'Joe Dorn')).toMatchObject({ country: 'USA', sectors: ['LEG'] });
    expect(told('In L[France] and L[Spain] P[Ann Bell], D-Mill Creek, voted.', 'Ann Bell')).toMatchObject({ country: 'USA', sectors: ['LEG'] });
  });

  it('is told by the employer', () => {
    expect(told('In L[France] and L[Spain] O[New York University]’s P[Scott Gallo] spoke.', 'Scott Gallo')).toMatchObject({ country: 'USA', sectors: ['EDU'] });
    expect(told('P[Elke Salz] of the O[University of Bremen] spoke in L[France] and L[Spain].', 'Elke Salz')).toMatchObject({ country: 'DEU', sectors: ['EDU'] });
  });

  it('is told by the paper behind the name at the end of a line', () => {
    expect(told('By P[Jill Disch], O[CNN]', 'Jill Disch').sectors).toEqual(['JRN']);
    expect(told('P[Jill Disch], O[CNN] and O[Fox News] were there.', 'Jill Disch').sectors).toEqual([]);
  });

  it('is told by what the sentence says of the name', () => {
    expect(told('P[Jill Disch] is a senior reporter for O[Fox News].', 'Jill Disch')).toMatchObject({ sectors: ['JRN'], role: 'a senior reporter for Fox News' });
    expect(told('P[Paul Begal], who was a longtime adviser, won.', 'Paul Begal').role).toBe('a longtime adviser');
    expect(told('P[Joe Dorn] is a single father of three.', 'Joe Dorn').sectors).toEqual([]);
    expect(told('P[Joe Dorn] is the first to leave.', 'Joe Dorn').role).toBeNull();
  });

  it('is told by an apposition though a title stands before', () => {
    expect(told('Professor P[Karen Hulme], an expert at O[Utrecht University], met N[French] and N[Spanish] friends.', 'Karen Hulme').country).toBe('NLD');
  });

  it('is told by home and place of work', () => {
    expect(told('P[Thea Krug], who is based in L[Helsinki], met N[French] and N[Spanish] friends.', 'Thea Krug').country).toBe('FIN');
    expect(told('P[Bret Belz], a physician in L[Toronto], met N[French] and N[Spanish] friends.', 'Bret Belz').country).toBe('CAN');
  });

  it('has the sector of the body, not that of the bare office', () => {
    expect(told('University President P[Derek Bokker] resigned. President P[Derek Bokker] left.', 'Derek Bokker').sectors).toEqual(['EDU']);
    expect(told('P[Mary Lovel], an O[Utrecht University] economist, spoke.', 'Mary Lovel').sectors).toEqual(['EDU']);
    expect(told('P[Mary Lovel], chief economist, spoke.', 'Mary Lovel').sectors).toEqual(['BUS']);
    expect(told('P[Andy Shear], a national security adviser, spoke.', 'Andy Shear').sectors).toEqual(['GOV']);
    expect(told('P[Andy Shear], a late-night host, spoke.', 'Andy Shear').sectors).toEqual(['JRN']);
  });

  it('is named without the capitals of a lead-in', () => {
    expect(resolvePage('Headline\nP[MALCOLM Frazer] left.').links).toEqual(['Malcolm Frazer']);
  });

  it('is of no party by a chair alone', () => {
    expect(told('P[Ann Bell], executive chairman, spoke.', 'Ann Bell').sectors).toEqual(['BUS']);
    expect(told('P[Ann Bell], the party chair, spoke.', 'Ann Bell').sectors).toEqual(['PTY']);
    expect(told('House Intelligence Committee chairman P[Joe Dorn] spoke.', 'Joe Dorn').sectors).toEqual(['LEG']);
    expect(told('P[Ann Bell], chair of the living history project, spoke.', 'Ann Bell').sectors).toEqual([]);
  });
});
