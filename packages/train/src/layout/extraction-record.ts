/** A page of the extraction set: see its README. */
export interface ExtractionRecord {
  readonly id: string;
  readonly source: string;
  readonly host: string;
  readonly lang: string;
  readonly variant: 'main' | 'full';
  readonly seed: string;
  readonly gold: {
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly dek?: string;
    readonly body?: readonly string[];
    readonly crossheads?: readonly string[];
    readonly optional?: readonly string[];
    readonly captions?: readonly string[];
    readonly tags?: readonly string[];
    readonly first_words?: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
  };
}

/** A page whose lines all have their role: see the README of the layout set. */
export interface RolesRecord {
  readonly id: string;
  readonly partial?: boolean;
  readonly lines: readonly RoleSpan[];
}

export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly segments?: readonly Omit<RoleSpan, 'segments'>[];
}

/** A stretch of a page whose role was noted when its entities were marked: see the README of the entity set. */
export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
