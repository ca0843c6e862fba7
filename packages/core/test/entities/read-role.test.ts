import { describe, expect, it } from 'vitest';
import { readRoleAfter, readRoleBefore, readTitle } from '../../src/entities/read-role.ts';

/** The role read before the name in `before|name`. */
const before = (marked: string) => {
  const at = marked.indexOf('|');
  const title = readTitle(marked.replace('|', ''), at, 0);
  return title?.role?.text ?? (title === null ? readRoleBefore(marked.replace('|', ''), at, 0)?.text : null) ?? null;
};

describe('titles before a name', () => {
  it.each([
    ['Yesterday Russian President |Vladimir Putin', 'Russian President'],
    ['met Secretary of State |Mike Pompeo', 'Secretary of State'],
    ['a call by U.S. Ambassador to the European Union |Gordon Sondland', 'U.S. Ambassador to the European Union'],
    ['said former White House Russia adviser |Fiona Hill', 'former White House Russia adviser'],
    ['Mali’s junta leader Col |Assimi Goïta', 'Mali’s junta leader'],
    ['Lt. Col. |Alexander Vindman', 'Lt. Col.'],
    ['It rained. Gov. |Kathy Hochul', 'Gov.'],
  ])('%s', (marked, role) => {
    expect(before(marked)).toBe(role);
  });

  it.each(['said Mr |Assange', 'the killing of |George Floyd', 'in |Paris', 'It ended. |Smith', 'said |Smith'])('tell no role: %s', (marked) => {
    expect(before(marked)).toBeNull();
  });
});

describe('headlines', () => {
  it('do not tell a role by capitals', () => {
    const text = 'Scholars Publicly Back Vice President Gay';
    expect(readTitle(text, text.indexOf('Gay'), 0, true)?.role?.text).toBe('Vice President');
  });
});

describe('sectors', () => {
  it.each([
    ['University President Gay', 'EDU'],
    ['Bank President Gay', 'BUS'],
    ['Vice President Gay', 'GOV'],
    ['General Gay', 'MIL'],
    ['Police Lieutenant Gay', 'COP'],
    ['Army Spokesman Gay', 'MIL'],
    ['Ohio Attorney General Gay', 'JUD'],
    ['Cook County State’s Attorney Gay', 'JUD'],
    ['Defense Attorney Gay', null],
  ])('%s: %s', (text, sector) => {
    expect(readTitle(text, text.indexOf('Gay'), 0)?.role?.sector).toBe(sector);
  });
});

describe('sectors of appositions', () => {
  it.each([
    ['the company’s chief operating officer', 'BUS'],
    ['president and chief executive of Acme', 'BUS'],
    ['vice president of sales at Acme', 'BUS'],
    ['vice president of Kenya', 'GOV'],
    ['a former police officer', 'COP'],
  ])('%s: %s', (role, sector) => {
    expect(readRoleAfter(`Gay, ${role}, said`, 3)?.sector).toBe(sector);
  });
});

describe('appositions', () => {
  it('stand before a name', () => {
    expect(before('between them and the head of Mali\'s junta, |Assimi Goita')).toBe('the head of Mali\'s junta');
    expect(before('seen by his Malian counterpart, |Sadio Camara')).toBe('his Malian counterpart');
  });

  it('stand after a name', () => {
    expect(readRoleAfter('Goita, the head of Mali\'s junta, said', 5)?.text).toBe('the head of Mali\'s junta');
    expect(readRoleAfter('Goita, who left early, said', 5)).toBeNull();
    expect(readRoleAfter('Goita, a former officer who left early, said', 5)?.text).toBe('a former officer');
    expect(readRoleAfter('Goita, in Bamako, said', 5)).toBeNull();
    expect(readRoleAfter('In the fall of Goita, an officer first saw, a chance', 16)).toBeNull();
    expect(readRoleAfter('Jane, the prime minister’s sister, said', 4)).toBeNull();
  });
});
