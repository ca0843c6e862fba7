import { type DocumentId, type Event, eventId, type EventId, type EventMention, SCHEMA_VERSION } from '../models/index.ts';
import { goldstein, ploverScore, quadClass } from '../ontology/index.ts';
import { combineSizes, isMorePrecise, ParticipantCounter, Vote } from './combine-details.ts';
import type { Report } from './report.ts';

const MOST_CONTEXTS = 3;

/** What reports of one event say together, read one by one in the order of their pages. */
export class ReportTally {
  readonly mentionIds: string[] = [];
  readonly #first: Report;
  readonly #modes = new Vote<NonNullable<EventMention['mode']>>();
  readonly #contexts = new Vote<EventMention['contexts'][number]>();
  readonly #codes = new Vote<NonNullable<EventMention['cameoCode']>>();
  readonly #modalities = new Vote<EventMention['modality']>();
  readonly #actors = new ParticipantCounter();
  readonly #recipients = new ParticipantCounter();
  readonly #publishers = new Map<DocumentId, string | null>();
  #date: EventMention['date'];
  #location: EventMention['location'] = null;
  #size: Event['size'] = null;
  #doubt = 1;

  constructor(first: Report) {
    this.#first = first;
    this.#date = first.lead.date;
    this.add(first);
  }

  /** Adds a further report. */
  add({ articleId, publisher, mentionIds, lead, size, actors, recipients, confidence }: Report): void {
    if (lead.mode !== null) this.#modes.add(lead.mode);
    for (const context of lead.contexts) this.#contexts.add(context);
    if (lead.cameoCode !== null) this.#codes.add(lead.cameoCode);
    this.#modalities.add(lead.modality);
    if (isMorePrecise(lead.date, this.#date)) this.#date = lead.date;
    this.#location ??= lead.location;
    this.#size = combineSizes(this.#size, size);
    this.#actors.add(actors);
    this.#recipients.add(recipients);
    this.#publishers.set(articleId, publisher);
    this.mentionIds.push(...mentionIds);
    this.#doubt *= 1 - confidence;
  }

  /** Undated events of different pages are different, however alike they look. */
  identify(): EventId {
    const { articleId, mentionIds, lead } = this.#first;
    const modality = this.#modalities.winner();
    const undated = this.#date === null || modality === 'hypothetical';
    return eventId([
      lead.type, this.#modes.winner(), modality === 'negated' ? 'negated' : null,
      this.#actors.keys().join(' '), this.#recipients.keys().join(' '),
      this.#date?.start ?? null, this.#date?.end ?? null, this.#location?.entityId ?? this.#location?.name ?? null,
      undated ? `${articleId}/${mentionIds[0]!}` : null,
    ]);
  }

  /** The event under an id. Copies count as reports of their originals. */
  toEvent(id: EventId, originals: ReadonlyMap<DocumentId, DocumentId>): Event {
    const { type } = this.#first.lead;
    const [mode, cameoCode] = [this.#modes.winner(), this.#codes.winner()];
    return {
      kind: 'event',
      schemaVersion: SCHEMA_VERSION,
      id,
      type,
      mode,
      contexts: this.#contexts.ranking().slice(0, MOST_CONTEXTS),
      cameoCode,
      modality: this.#modalities.winner()!,
      date: this.#date,
      location: this.#location,
      size: this.#size,
      quadClass: quadClass(type),
      intensity: ploverScore(type, mode),
      goldstein: cameoCode === null ? null : goldstein(cameoCode),
      actors: this.#actors.participants(),
      recipients: this.#recipients.participants(),
      mentionCount: this.mentionIds.length,
      sourceCount: new Set([...this.#publishers.keys()].map((page) => this.#sourceOf(originals.get(page) ?? page))).size,
      articleCount: this.#publishers.size,
      confidence: Math.round((1 - this.#doubt) * 1000) / 1000,
    };
  }

  /** Publisher of an original report, or its article where no publisher is known. */
  #sourceOf(original: DocumentId): string {
    return this.#publishers.get(original) ?? original;
  }
}
