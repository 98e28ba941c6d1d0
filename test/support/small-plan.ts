import type { Measure, PlanFile, Scenario, Target } from '../../model/contract/plan.ts';

/** A measure that fits the small model. */
export const strategyMeasure: Measure = {
  title: 'Digitalstrategie beschließen',
  category: 'strategy',
  question: 'strategy-document',
  recommendation: 'adopt-strategy',
  to: { kind: 'option', option: 'adopted' },
  status: 'planned',
  responsible: 'Hauptamt',
  start: '2026-11-01',
  due: '2027-03-31',
  note: 'Vorlage für den Gemeinderat',
};

/** A measure that no model knows of. */
export const freeMeasure: Measure = {
  title: 'WLAN im Rathaus',
  category: null,
  question: null,
  recommendation: null,
  to: null,
  status: 'running',
  responsible: '',
  start: null,
  due: null,
  note: '',
};

export const basicTarget: Target = { level: 3, due: '2027-12-31' };

export const triedOut: Scenario = {
  name: 'Zuerst die Strategie',
  model: { id: 'small', version: '1.0.0' },
  changes: [
    { question: 'strategy-document', value: { kind: 'option', option: 'adopted' } },
    { question: 'online-services', value: { kind: 'number', number: 40 } },
  ],
};

export const smallPlanFile: PlanFile = {
  kind: 'reifegrad-plan',
  version: 1,
  model: { id: 'small', version: '1.0.0' },
  municipality: { key: '08115001', name: 'Ahausen' },
  measures: [
    { id: 'measure-1', entry: strategyMeasure },
    { id: 'measure-2', entry: freeMeasure },
  ],
  targets: [{ id: 'strategy', entry: basicTarget }],
  scenarios: [{ id: 'scenario-1', entry: triedOut }],
};
