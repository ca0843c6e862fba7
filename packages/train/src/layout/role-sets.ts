import { BODY_ROLES, LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import type { BlockRole } from '@corpus/core';

/** A set of roles as bits by label number. */
export type RoleSet = number;

export function roleSet(...roles: readonly BlockRole[]): RoleSet {
  return roles.reduce((set, role) => set | (1 << LAYOUT_LABELS.indexOf(role)), 0);
}

export const ALL_ROLES: RoleSet = 2 ** LAYOUT_LABELS.length - 1;
export const BODY: RoleSet = roleSet(...BODY_ROLES);
export const NOT_BODY: RoleSet = ALL_ROLES & ~BODY;
