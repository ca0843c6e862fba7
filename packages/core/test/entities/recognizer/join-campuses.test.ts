import { expect, it } from 'vitest';
import { joinCampuses } from '../../../src/entities/recognizer/join-campuses.ts';
import { readTokens } from './read-tokens.ts';

it.each([
  ['She left the University of Illinois at Chicago.', 'University of Illinois', 'Chicago', ['University of Illinois at Chicago']],
  ['She left the University of California, Davis.', 'University of California', 'Davis', ['University of California, Davis']],
  ['She left the University of Norvex, Davis.', 'University of Norvex', 'Davis', ['University of Norvex', 'Davis']],
  ['She left the University of Illinois in Chicago.', 'University of Illinois', 'Chicago', ['University of Illinois', 'Chicago']],
  ['The Norvex Tigers at Chicago', 'Norvex Tigers', 'Chicago', ['Norvex Tigers', 'Chicago']],
])('%s', (sentence, organization, location, names) => {
  const { words, mention, textOf } = readTokens(sentence);
  expect(joinCampuses([mention(organization, 'organization'), mention(location, 'location')], words).map(textOf)).toEqual(names);
});
