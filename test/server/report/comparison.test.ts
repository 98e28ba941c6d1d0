import { describe, expect, it } from 'vitest';
import type { MetricSummary, PublishedGroup } from '../../../model/benchmark/publication.ts';
import { fullReport } from '../../../server/report/full-report.ts';
import { everyBlock, lines, publication, reportData } from './report-fixture.ts';

function compared(group: Partial<PublishedGroup>, overall: MetricSummary, id = 'all') {
  const metrics = { overall, strategy: overall };
  const groups = [{ id, asOf: publication.publishedAt, contributors: '5-9', metrics, ...group } as const];
  return fullReport(reportData({ publication: { ...publication, groups }, groups: [id] }), 'de');
}

const mean: MetricSummary = { mean: 4, meanIs: 'below' };

describe('a small group', () => {
  const document = compared({}, mean);
  const told = lines(document);

  it('shows its mean alone, in the bar as well', () => {
    expect(everyBlock(document).find(({ kind }) => kind === 'bars')).toMatchObject({
      rows: [{}, {}, { label: 'Smarte Strategie und Vision', peers: { low: 4, mid: 4, high: 4 } }, {}],
      legend: [{ mark: 'value' }, { mark: 'peers', text: 'Mittelwert von „Alle teilnehmenden Kommunen“' }],
    });
    expect(told).toContain('Smarte Strategie und Vision | 3 | 46,6 | unter 4');
  });

  it('says what is kept back and until when', () => {
    expect(told).toContain(
      'Median und Streuung werden nicht gezeigt: Sie könnten einzelne verraten, solange nicht 10 Kommunen dabei sind, deren Ergebnis nicht ohnehin öffentlich ist.',
    );
    expect(told).toContain('Stand der Vergleichswerte: 20. November 2026, Veröffentlichung Nr. 2.');
  });

  it('has no means by question, and says so', () => {
    expect(told.join(' ')).toContain('Vergleichswerte je Frage sind nicht verfügbar.');
    expect(told.join(' ')).not.toContain('Beim Handlungsbedarf rückt');
  });
});

describe('a group of 10 to 19', () => {
  const told = lines(
    compared({ contributors: '10-19' }, { mean: 50, meanIs: 'exact', median: 50, terciles: [40, 55] }),
  );

  it('shows the middle third', () => {
    expect(told).toContain('Smarte Strategie und Vision | 3 | 46,6 | 50 | 50 | 40 bis 55');
    expect(told.join(' ')).toContain('Weitere Streuung und Stufen werden nicht gezeigt');
  });
});

describe('a group of more than 100', () => {
  const position = Array.from({ length: 19 }, (_, index) => Math.ceil((index + 1) * 5));

  it('says how many are below, and keeps nothing back', () => {
    const large: MetricSummary = {
      mean: 50,
      meanIs: 'exact',
      median: 50,
      quartiles: [40, 60],
      deciles: [30, 70],
      position,
    };
    const told = lines(compared({ contributors: '100-249' }, large)).join('\n');
    expect(told).toContain('Etwa 35 bis 45 % der Kommunen dieser Gruppe liegen unter dem Gesamtwert.');
    expect(told).not.toContain('werden nicht gezeigt');
  });
});

describe('groups have names', () => {
  it.each([
    ['size:0', 'Gleiche Größe: unter 5.000 Einwohner'],
    ['size:20000', 'Gleiche Größe: ab 20.000 Einwohner'],
    ['county:08115', 'Gleicher Kreis: Beispielkreis'],
    ['type:largeTown', 'Gleiche Rechtsform: Große Kreisstädte'],
    ['urbanisation:thin', 'Gleiche Besiedlung: gering besiedelt'],
    ['state:08', 'Gleiches Land: Baden-Württemberg'],
    ['counties:08', 'Landkreise im selben Land: Baden-Württemberg'],
    ['type:unheard-of', 'Gleiche Rechtsform: unheard-of'],
    ['unheard-of', 'unheard-of'],
  ])('%s is %s', (id, name) => {
    expect(lines(compared({}, mean, id)).join('\n')).toContain(`„${name}“`);
  });

  it('counties are compared with counties', () => {
    const told = lines(compared({}, mean, 'counties')).join('\n');
    expect(told).toContain('5 bis 9 Landkreise.');
    expect(told).toContain('Landkreise werden nur mit Landkreisen verglichen.');
  });
});
