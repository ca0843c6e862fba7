import type { Event, PloverType } from '../models/event.ts';
import { cameoToPlover } from '../ontology/index.ts';
import { findSubjects } from './find-arguments.ts';
import type { Trigger } from './find-triggers.ts';
import { recodeAs, threatOf } from './resolve-content.ts';
import type { Modality } from './resolve-modality.ts';
import type { SentenceTree } from './sentence-tree.ts';

export interface Coding {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly context: string | null;
  readonly code: string;
  readonly modality: Event['modality'];
}

/** Acts of cooperation that are only intended are agreements (PLOVER 0.8). */
const AGREE_WHEN_FUTURE = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const REFUSABLE = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'AGREE']);
const HOSTILE_ROOTS = 14;
const SAYING = new Set(['say', 'announce', 'declare', 'warn', 'state', 'tell', 'vow']);
const SELF_WORDS = new Set(['it', 'they', 'he', 'she', 'we', 'i']);
const REFUSING = new Set(['will', 'wo', 'would']);

/** PLOVER coding of a CAMEO code; appeals (02) are requests by the definition of PLOVER 0.8. Null for statements. */
function plover(code: string): { type: PloverType; mode: string | null; context: string | null } | null {
  if (code.startsWith('02')) {
    const demand = cameoToPlover(`10${code.slice(2)}`);
    return { type: 'REQUEST', mode: demand?.mode ?? null, context: demand?.context ?? null };
  }
  return cameoToPlover(code);
}

/** Type, mode and code of a trigger as its modality bends them: what lies ahead is an agreement, "will not" a refusal. */
export function resolveCoding(tree: SentenceTree, trigger: Trigger, modality: Modality): Coding | null {
  const { code, frame } = trigger;
  const found = plover(code);
  if (found === null) return null;
  const base = { ...found, ...frame.override, code, modality };
  if (modality === 'future' && base.mode !== 'resign') {
    if (AGREE_WHEN_FUTURE.has(base.type)) return recoded('03', code);
    const threat = Number(code.slice(0, 2)) >= HOSTILE_ROOTS && announcesItself(tree, trigger.token) ? threatOf(code) : null;
    if (threat !== null) return { ...plover(threat)!, code: threat, modality: 'actual' };
    if (code.startsWith('08') && announcesItself(tree, trigger.token)) return recoded('03', code);
    if (base.type === 'RETREAT') return { ...base, type: 'CONCEDE', mode: null };
  }
  if (modality === 'negated' && REFUSABLE.has(base.type) && refuses(tree, trigger.token)) return recoded('12', code);
  return base;
}

function recoded(family: '03' | '12', code: string): Coding {
  const full = recodeAs(family, code);
  return { ...plover(full)!, code: full, modality: 'actual' };
}

/** "X said it would …": who speaks is who acts. */
function announcesItself(tree: SentenceTree, token: number): boolean {
  const head = tree.heads[token]!;
  if (head < 0 || tree.relations[token] !== 'ccomp' || !SAYING.has(tree.lemmas[head]!)) return false;
  return findSubjects(tree, token).some((subject) => SELF_WORDS.has(tree.words[subject]!));
}

function refuses(tree: SentenceTree, token: number): boolean {
  return tree.children[token]!.some((child) => tree.relations[child] === 'aux' && REFUSING.has(tree.words[child]!));
}
