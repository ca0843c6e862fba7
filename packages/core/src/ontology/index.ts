export * from './cameo.ts';
export * from './cameo-to-plover.ts';
export * from './countries.ts';
export * from './plover.ts';
export * from './plover-to-cameo.ts';
