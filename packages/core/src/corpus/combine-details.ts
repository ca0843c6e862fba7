import { participantKey } from '../events/index.ts';
import type { Event, EventDate, Participant } from '../models/index.ts';

function largest(left: number | null, right: number | null): number | null {
  return left === null || right === null ? (left ?? right) : Math.max(left, right);
}

/** The largest of each count that either tells. */
export function combineSizes(left: Event['size'], right: Event['size']): Event['size'] {
  if (left === null || right === null) return left ?? right;
  return {
    dead: largest(left.dead, right.dead),
    injured: largest(left.injured, right.injured),
    arrested: largest(left.arrested, right.arrested),
    participants: largest(left.participants, right.participants),
  };
}

const PRECISIONS: readonly string[] = ['day', 'week', 'month', 'year'];

function precisionRank(date: EventDate | null): number {
  return date === null ? PRECISIONS.length : PRECISIONS.indexOf(date.precision);
}

export function isMorePrecise(date: EventDate | null, other: EventDate | null): boolean {
  return precisionRank(date) < precisionRank(other);
}

/** Participants without repetition. */
export class ParticipantCounter {
  readonly #found = new Map<string, { readonly participant: Participant; count: number }>();

  add(participants: readonly Participant[]): void {
    for (const { entityId, text, role, country, sectors } of participants) {
      const participant: Participant = { entityId, text, role, country, sectors };
      const key = participantKey(participant);
      const known = this.#found.get(key);
      if (known === undefined) this.#found.set(key, { participant, count: 1 });
      else known.count += 1;
    }
  }

  keys(): string[] {
    return [...this.#found.keys()].sort();
  }

  /** Named ones first, then as often as they are told. */
  participants(): Participant[] {
    return [...this.#found]
      .sort(([leftKey, left], [rightKey, right]) => Number(left.participant.entityId === null) - Number(right.participant.entityId === null) || right.count - left.count || (leftKey < rightKey ? -1 : 1))
      .map(([, { participant }]) => participant);
  }
}

/** How often something is said. */
export class Vote<T extends string> {
  readonly #counts = new Map<T, number>();

  add(value: T): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** What is said most, of equals what was said first; null without a vote. */
  winner(): T | null {
    let [best, most]: readonly [T | null, number] = [null, 0];
    for (const [value, count] of this.#counts) if (count > most) [best, most] = [value, count];
    return best;
  }

  /** All that is said, by how often. */
  ranking(): T[] {
    return [...this.#counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([value]) => value);
  }
}
