import type { RoleSet } from './role-sets.ts';

/** A page to learn from: the roles that each of its lines may have, in the order of `measureLines`. */
export interface LayoutPage {
  readonly id: string;
  readonly host: string;
  readonly text: string;
  readonly roles: readonly RoleSet[];
  /** The one role that was read off the page by the annotator of the layout set, or null, for each line. */
  readonly known: readonly (string | null)[];
}
