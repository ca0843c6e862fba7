import type { Duplicate } from '@corpus/core';
import type { Table } from '../column.ts';

export const duplicates: Table<Duplicate> = {
  name: 'duplicates',
  description: 'One row for each article that is a near copy of another (agency copy).',
  primaryKey: 'id',
  foreignKeys: [{ column: 'id', table: 'articles' }, { column: 'duplicate_of', table: 'articles' }],
  columns: [
    { name: 'id', type: 'string', description: 'The copy.', get: (row) => row.id },
    { name: 'duplicate_of', type: 'string', description: 'The article it is a copy of.', get: (row) => row.duplicateOf },
  ],
};
