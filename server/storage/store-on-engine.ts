import { addAccessCodes, redeemAccessCode, revokeAccessCode, revokeAccessCodesOf } from './operations/access-codes.ts';
import { readAssessment } from './operations/assessment.ts';
import { beginAssessment } from './operations/begin-assessment.ts';
import { newestBenchmark, publishBenchmark } from './operations/benchmarks.ts';
import { findMunicipality, listMunicipalities, searchMunicipalities } from './operations/find-municipality.ts';
import { heartbeat } from './operations/heartbeat.ts';
import { importRegister } from './operations/import-register.ts';
import { keepModel, modelText } from './operations/keep-model.ts';
import { saveAnswer } from './operations/save-answer.ts';
import { findSubmission, submissionsOf } from './operations/submissions.ts';
import { submit } from './operations/submit.ts';
import { closeWave, createWave, openWave, waves } from './operations/waves.ts';
import type { Engine } from './query.ts';
import { sessionsOn } from './session-use.ts';
import type { Store } from './store.ts';

/** The port on an engine: which verb reads and which writes. */
export function storeOn(engine: Engine): Store {
  return {
    importRegister: (register) => engine.write((db) => importRegister(db, register)),
    municipality: (key) => engine.read((db) => findMunicipality(db, key)),
    municipalities: () => engine.read(listMunicipalities),
    searchMunicipalities: (query, limit) => engine.read((db) => searchMunicipalities(db, query, limit)),

    keepModel: (model) => engine.write((db) => keepModel(db, model)),
    modelText: (version) => engine.read((db) => modelText(db, version)),

    createWave: (wave) => engine.write((db) => createWave(db, wave)),
    openWave: (id, at) => engine.write((db) => openWave(db, id, at)),
    closeWave: (id, at) => engine.write((db) => closeWave(db, id, at)),
    waves: () => engine.read(waves),

    addAccessCodes: (codes) => engine.write((db) => addAccessCodes(db, codes)),
    revokeAccessCode: (digest, at) => engine.write((db) => revokeAccessCode(db, digest, at)),
    revokeAccessCodesOf: (scope, at) => engine.write((db) => revokeAccessCodesOf(db, scope, at)),
    redeemAccessCode: (digest) => engine.read((db) => redeemAccessCode(db, digest)),

    beginAssessment: (scope, codeDigest, operation) =>
      engine.write((db) => beginAssessment(db, scope, codeDigest, operation)),

    ...sessionsOn(engine),

    assessment: (scope) => engine.read((db) => readAssessment(db, scope)),
    saveAnswer: (scope, change, operation) => engine.write((db) => saveAnswer(db, scope, change, operation)),
    submit: (scope, submission, operation) => engine.write((db) => submit(db, scope, submission, operation)),
    submission: (scope) => engine.read((db) => findSubmission(db, scope)),

    submissions: (wave) => engine.read((db) => submissionsOf(db, wave)),
    publishBenchmark: (wave, at, text) => engine.write((db) => publishBenchmark(db, wave, at, text)),
    benchmark: (wave) => engine.read((db) => newestBenchmark(db, wave)),

    heartbeat: (at) => engine.write((db) => heartbeat(db, at)),
    close: () => engine.close(),
  };
}
