import type { PublicResultTable, WithdrawalTable } from '../schema.ts';
import { plainSeal } from '../seal.ts';
import type { FrozenText, ModelRecord, NewWave, Register, RegisterChange } from '../store.ts';
import type { AdministrationEvent } from './administration.ts';

/** What is told of each act. Long texts are named by their SHA-256; codes are not told at all. */

export function modelKept({ id, version, text, keptAt }: ModelRecord): AdministrationEvent {
  return { kind: 'model.kept', subject: version, content: { id, text: plainSeal(text) }, at: keptAt };
}

export function waveCreated({ id, title, modelVersion, entry, createdAt, closesAt }: NewWave): AdministrationEvent {
  return { kind: 'wave.created', subject: id, content: { title, modelVersion, entry, closesAt }, at: createdAt };
}

export function waveOpened(id: string, at: number): AdministrationEvent {
  return { kind: 'wave.opened', subject: id, content: {}, at };
}

export function waveClosed(id: string, at: number): AdministrationEvent {
  return { kind: 'wave.closed', subject: id, content: {}, at };
}

/** @param sets undefined for a publication from before audits */
export function benchmarkPublished(
  wave: string,
  { number, publishedAt, text }: FrozenText,
  sets: string | undefined,
): AdministrationEvent {
  const content = { number, text: plainSeal(text), ...(sets !== undefined && { sets: plainSeal(sets) }) };
  return { kind: 'benchmark.published', subject: wave, content, at: publishedAt };
}

/** Of a publication from before audits. */
export function benchmarkSetsWorkedOut(wave: string, number: number, sets: string, at: number): AdministrationEvent {
  return { kind: 'benchmark.sets-worked-out', subject: wave, content: { number, sets: plainSeal(sets) }, at };
}

export function studyPublished(wave: string, { publishedAt, text }: Omit<FrozenText, 'number'>): AdministrationEvent {
  return { kind: 'study.published', subject: wave, content: { text: plainSeal(text) }, at: publishedAt };
}

export function submissionWithdrawn({ wave, at, ...content }: WithdrawalTable): AdministrationEvent {
  return { kind: 'submission.withdrawn', subject: wave, content: contentOf(content), at };
}

export function assessmentReopened({ wave, at, ...content }: WithdrawalTable): AdministrationEvent {
  return { kind: 'assessment.reopened', subject: wave, content: contentOf(content), at };
}

export function submissionRestored({ wave, at, ...content }: WithdrawalTable): AdministrationEvent {
  return { kind: 'submission.restored', subject: wave, content: contentOf(content), at };
}

/** The first of its kind has no number: editions that knew no other told of it so. */
function contentOf({ municipality, submission, number, reason }: Omit<WithdrawalTable, 'wave' | 'at'>) {
  return { municipality, submission, ...(number > 1 && { number }), reason };
}

export function resultDeclared({ wave, at, ...row }: PublicResultTable): AdministrationEvent {
  const { municipality, submission } = row;
  const content = { municipality, submission, public: row.public === 1 };
  return { kind: 'result.declared', subject: wave, content, at };
}

export function registerImported(register: Register, change: RegisterChange): AdministrationEvent {
  const { asOf, source, importedAt } = register;
  const { added, changed, ended } = change;
  return { kind: 'register.imported', subject: asOf, content: { source, added, changed, ended }, at: importedAt };
}

export function codesAdded(wave: string, count: number, at: number): AdministrationEvent {
  return { kind: 'codes.added', subject: wave, content: { count }, at };
}

export function codesRevoked(wave: string, municipality: string, count: number, at: number): AdministrationEvent {
  return { kind: 'codes.revoked', subject: wave, content: { municipality, count }, at };
}
