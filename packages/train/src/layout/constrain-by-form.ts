import { ALL_ROLES, type RoleSet, roleSet } from './role-sets.ts';

/** Where a line stands: the same words may mean this article above its body, and another one below. */
export type Side = 'before' | 'inside' | 'after';

interface Form {
  readonly pattern: RegExp;
  readonly roles: RoleSet;
  /** Default: anywhere. */
  readonly side?: Side;
}

const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(`^(?:[a-z]{3,9}, )?(?:(?:${MONTHS})\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? (?:${MONTHS})\\.?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)$`, 'i');

/** Lines outside the body whose role their form gives away: usage of the trade, in the languages that the sets hold most of. */
const FORMS: readonly Form[] = [
  { pattern: DATE, roles: roleSet('related-date', 'comments'), side: 'after' },
  { pattern: DATE, roles: roleSet('dateline-date', 'chrome', 'related-date'), side: 'before' },
  { pattern: /^\d{1,2} (?:hour|day|minute|min|week|month|year|hr)s? ago$/i, roles: roleSet('related-date', 'comments'), side: 'after' },
  { pattern: /^\d{1,2} min(?:ute)?s?\.? read$/i, roles: roleSet('related-read-time'), side: 'after' },
  { pattern: /^(?:advertisement|anzeige|sponsored|publicité|publicidad|werbung)$/i, roles: roleSet('ad') },
  { pattern: /^(?:©|copyright ©|\(c\) \d{4})/i, roles: roleSet('legal') },
  { pattern: /all rights reserved\.?$|^alle rechte vorbehalten/i, roles: roleSet('legal') },
  { pattern: /^(?:tags?|topics|tagged|filed under|read more about|in this article|related topics|themen|schlagwörter|schlagworte|etiquetas|temas)\s?:/i, roles: roleSet('tags') },
  { pattern: /^(?:\d{1,4} )?(?:comments?|kommentare|commentaires|comentarios)(?: \(\d{1,4}\))?$/i, roles: roleSet('comments') },
  { pattern: /^(?:leave a (?:comment|reply)|(?:view|show|post|add|read) (?:a |all |the )?comments?|join the (?:conversation|discussion))/i, roles: roleSet('comments') },
  { pattern: /^(?:subscribe|sign up|donate|contribute|support (?:us|our|the)|join (?:us|our|now)|become a |download (?:the|our)|get (?:the|our) )/i, roles: roleSet('promo', 'chrome'), side: 'before' },
  { pattern: /^(?:subscribe|sign up|donate|contribute|support (?:us|our|the)|become a |download (?:the|our)|get (?:the|our) )/i, roles: roleSet('promo'), side: 'after' },
  {
    pattern: /^(?:related|recommended|trending|popular|most (?:read|popular|viewed)|more (?:from|in|on|stories|news)|latest (?:news|stories|articles)|you (?:may|might) also like|read (?:next|also)|up next|don['’]t miss|editor['’]?s['’]? picks?|see also|mehr zum thema|das könnte sie auch|auch interessant|lire aussi|à lire aussi)[^.!?]{0,40}$/i,
    roles: roleSet('related-heading', 'tags', 'related-title'),
    side: 'after',
  },
  { pattern: /^(?:published|updated|posted|last updated|veröffentlicht|aktualisiert|publié|publicado)\W*$/i, roles: roleSet('published-label') },
  { pattern: /^(?:published|updated|posted|last updated)\b[^.\d]{1,14}\d{1,2}\b[^.]{1,40}\d{4}/i, roles: roleSet('dateline-date'), side: 'before' },
];

/** The longest line, in characters, that the forms are meant for. */
const LONGEST = 160;

/** The roles that a line outside the body may have by its form. */
export function constrainByForm(line: string, side: Side): RoleSet {
  if (line.length > LONGEST) return ALL_ROLES;
  return FORMS.find((form) => (form.side ?? side) === side && form.pattern.test(line))?.roles ?? ALL_ROLES;
}
