import { exportOn } from './backup/export.ts';
import { importOn } from './backup/import.ts';
import { addAccessCodes, redeemAccessCode, revokeAccessCode, revokeAccessCodesOf } from './operations/access-codes.ts';
import { answerHistory } from './operations/answer-history.ts';
import { readAssessment } from './operations/assessment.ts';
import { beginAssessment } from './operations/begin-assessment.ts';
import { newestBenchmark, publishBenchmark, publishedSets } from './operations/benchmarks.ts';
import { linkEarlier, linkedWaves } from './operations/earlier-waves.ts';
import { findMunicipality, listMunicipalities, searchMunicipalities } from './operations/find-municipality.ts';
import { forget } from './operations/forget.ts';
import { framedIn, frameOf } from './operations/frame.ts';
import { heartbeat } from './operations/heartbeat.ts';
import { histogramsNow } from './operations/histograms.ts';
import { importRegister } from './operations/import-register.ts';
import { keepModel, modelText } from './operations/keep-model.ts';
import { knownResults } from './operations/known-results.ts';
import { takeLease } from './operations/lease.ts';
import { planHistory, readPlan } from './operations/plan.ts';
import { declarePublic } from './operations/public-result.ts';
import { saveAnswer } from './operations/save-answer.ts';
import { savePlan } from './operations/save-plan.ts';
import { sealAnew } from './operations/seal-anew.ts';
import { setAside } from './operations/set-aside.ts';
import { findStudy, newestNumber, publishStudy } from './operations/studies.ts';
import { findSubmission } from './operations/submissions.ts';
import { submissionsOf } from './operations/submissions-of.ts';
import { submit } from './operations/submit.ts';
import { foldTallies, participation } from './operations/tallies.ts';
import { throttle, throttleState } from './operations/throttle.ts';
import { closeWave, createWave, drainWave, openWave, waves } from './operations/waves.ts';
import { reopenAssessment, restoreSubmission, withdrawSubmission } from './operations/withdraw.ts';
import type { Engine } from './query.ts';
import type { Seal } from './seal.ts';
import { sessionsOn } from './session-use.ts';
import type { Store } from './store.ts';
import { allAnswers, allFigures, allMembers, allSubmissions } from './submission-pages.ts';
import { keyFits } from './verify/key-fits.ts';
import { verifyOn } from './verify/verify.ts';

/** The port on an engine: which verb reads and which writes. */
export function storeOn(engine: Engine, seal: Seal): Store {
  return {
    importRegister: (register) => engine.write((db) => importRegister(db, seal, register)),
    municipality: (key) => engine.read((db) => findMunicipality(db, key)),
    municipalities: () => engine.read(listMunicipalities),
    framed: (wave, key) => engine.read((db) => framedIn(db, wave, key)),
    searchMunicipalities: (query, limit) => engine.read((db) => searchMunicipalities(db, query, limit)),

    keepModel: (model) => engine.write((db) => keepModel(db, seal, model)),
    modelText: (version) => engine.read((db) => modelText(db, version)),

    createWave: (wave) => engine.write((db) => createWave(db, seal, wave)),
    openWave: (id, at) => engine.write((db) => openWave(db, seal, id, at)),
    async closeWave(id, at) {
      const move = await engine.write((db) => closeWave(db, seal, id, at));
      if (move === 'moved') await engine.write((db) => drainWave(db, id));
      return move;
    },
    waves: () => engine.read(waves),

    addAccessCodes: (codes) => engine.write((db) => addAccessCodes(db, seal, codes)),
    revokeAccessCode: (digest, at) => engine.write((db) => revokeAccessCode(db, seal, digest, at)),
    revokeAccessCodesOf: (scope, at) => engine.write((db) => revokeAccessCodesOf(db, seal, scope, at)),
    redeemAccessCode: (digest) => engine.read((db) => redeemAccessCode(db, digest)),

    beginAssessment: (scope, codeDigest, operation) =>
      engine.write((db) => beginAssessment(db, seal, scope, codeDigest, operation)),

    ...sessionsOn(engine),

    assessment: (scope) => engine.read((db) => readAssessment(db, scope)),
    saveAnswer: (scope, change, operation) => engine.write((db) => saveAnswer(db, seal, scope, change, operation)),
    answerHistory: (scope, question) => engine.read((db) => answerHistory(db, scope, question)),
    submit: (scope, submission, operation) => engine.write((db) => submit(db, seal, scope, submission, operation)),
    submission: (scope) => engine.read((db) => findSubmission(db, scope)),
    withdrawSubmission: (scope, reason, at) => engine.write((db) => withdrawSubmission(db, seal, scope, reason, at)),
    reopenAssessment: (scope, reason, at) => engine.write((db) => reopenAssessment(db, seal, scope, reason, at)),
    restoreSubmission: (scope, reason, at) => engine.write((db) => restoreSubmission(db, seal, scope, reason, at)),
    setAside: (wave) => engine.read((db) => setAside(db, wave)),
    declarePublic: (scope, isPublic, at) => engine.write((db) => declarePublic(db, seal, scope, isPublic, at)),

    plan: (municipality, waves) => engine.read((db) => readPlan(db, municipality, waves)),
    savePlan: (scope, waves, changes, limits, operation) =>
      engine.write((db) => savePlan(db, scope, waves, changes, limits, operation)),
    planHistory: (municipality, waves, kind, id) => engine.read((db) => planHistory(db, municipality, waves, kind, id)),

    linkEarlier: (scope, earlier, at) => engine.write((db) => linkEarlier(db, scope, earlier, at)),
    linkedWaves: (scope) => engine.read((db) => linkedWaves(db, scope)),
    submissionsOf: (municipality, waves) => engine.read((db) => submissionsOf(db, municipality, waves)),

    submissions: (wave, asOf) => engine.snapshot((read) => allSubmissions(read, wave, asOf)),
    submittedAnswers: (wave) => engine.snapshot((read) => allAnswers(read, wave)),
    benchmarkBasis: (wave) =>
      engine.snapshot(async (read) => ({
        members: await allMembers(read, wave),
        histograms: await histogramsNow(read, wave),
        sets: await read((db) => publishedSets(db, wave)),
        newest: await read((db) => newestBenchmark(db, wave)),
        known: await read((db) => knownResults(db, wave)),
      })),
    async studyBasis(wave, asOf) {
      await engine.write((db) => drainWave(db, wave));
      return engine.snapshot(async (read) => ({
        register: await read((db) => frameOf(db, wave)),
        figures: await allFigures(read, wave, asOf),
        sets: await read((db) => publishedSets(db, wave)),
        benchmarks: await read((db) => newestNumber(db, wave)),
        known: await read((db) => knownResults(db, wave)),
      }));
    },
    participation: (wave) => engine.read((db) => participation(db, wave)),
    publishBenchmark: (wave, publication, sets) =>
      engine.write((db) => publishBenchmark(db, seal, wave, publication, sets)),
    benchmark: (wave) => engine.read((db) => newestBenchmark(db, wave)),
    publishStudy: (wave, study, benchmarks) => engine.write((db) => publishStudy(db, seal, wave, study, benchmarks)),
    study: (wave) => engine.read((db) => findStudy(db, wave)),

    throttle: (kind, client, now, step) => engine.write((db) => throttle(db, kind, client, now, step)),
    throttleState: (kind, client, now) => engine.read((db) => throttleState(db, kind, client, now)),
    takeLease: (name, holder, now, until) => engine.write((db) => takeLease(db, name, holder, now, until)),
    foldTallies: () => engine.write(foldTallies),
    forget: (now) => engine.write((db) => forget(db, now)),

    backUp: (take) => exportOn(engine, take),
    restore: (parts) => importOn(engine, seal, parts),
    sealAnew: (at) => engine.write((db) => sealAnew(db, seal, at)),
    keyFits: () => engine.read((db) => keyFits(db, seal)),
    verify: (checks) => verifyOn(engine, seal, checks),

    heartbeat: (at) => engine.write((db) => heartbeat(db, at)),
    close: () => engine.close(),
  };
}
