import type { comparedDe } from '../de/compared.ts';

/** British wording of the categories, alone or beside the peers. */
export const comparedEn: typeof comparedDe = {
  title: 'The categories',
  titleCompared: 'The categories compared',
  caption: 'Points by category, the lowest score first',
  captionGroup: (w) => `Points by category, the lowest score first, beside “${w.group}”`,
  alt: (w) => `Bars on a scale from 0 to 100 points. ${w.rows}`,
  altRow: (w) => `${w.name}: ${w.parts}.`,
  own: (w) => `${w.points} points`,
  ownLevel: (w) => `${w.points} points, level ${w.level}`,
  possible: (w) => `${w.from} to ${w.to} possible`,
  barText: (w) => `${w.points} · level ${w.level}`,
  barTarget: (w) => `${w.standing}, target ${w.target}`,
  mean: (w) => `group mean ${w.mean}`,
  half: (w) => `its middle half ${w.from} to ${w.to}`,
  third: (w) => `its middle third ${w.from} to ${w.to}`,
  target: (w) => `target level ${w.level} from ${w.points} points`,
  scale: (w) => `Level ${w.level}`,
  legend: {
    own: 'own score',
    half: (w) => `middle half of “${w.group}”, line: median`,
    third: (w) => `middle third of “${w.group}”, line: median`,
    mean: (w) => `mean of “${w.group}”`,
    mixed: (w) => `“${w.group}”: middle half; where fewer took part, the middle third or the mean alone`,
    target: 'target of the municipality',
  },
  finding: {
    one: (w) => `${w.name} is the only category that is rated: ${w.points} points.`,
    even: (w) => `All categories are level at ${w.points} points.`,
    spread: (w) =>
      `The municipality is furthest along in “${w.best}” (${w.high} points); most is missing in “${w.worst}” (${w.low} points).`,
    above: (w) =>
      w.count === 0
        ? `In none of the ${w.all} categories is it above the mean of the group.`
        : w.count === w.all
          ? `In all ${w.all} categories it is above the mean of the group.`
          : `In ${w.count} of ${w.all} categories it is above the mean of the group.`,
  },
  position: (w) => `About ${w.from} to ${w.to}% of the ${w.members} in this group are below the overall score.`,
  notRatedWhy: (w) => `Not rated, because none of the questions is a task of the municipality: ${w.names}.`,
  notRatedOpen: (w) => `Not rated, because too many questions are open: ${w.names}.`,

  table: {
    category: 'Category',
    level: 'Level',
    own: 'Own score',
    possible: 'Possible',
    mean: 'Mean',
    median: 'Median',
    quartiles: 'Middle half',
    terciles: 'Middle third',
    deciles: 'Middle 80%',
    position: 'Below this',
    target: 'Target',
  },
  below: (w) => `below ${w.points}`,
  above: (w) => `above ${w.points}`,
  percentSpan: (w) => `${w.from} to ${w.to}%`,
  unavailableFigure: 'not available',
  unavailable: (w) =>
    `Not available: ${w.groups}. A reason is never given, because even that might tell something about a single municipality.`,
  noneQuick:
    'The quick check has no comparison, because the figures of other municipalities rest on all questions. It becomes possible once the full check is submitted.',
  nonePublished:
    'No comparison figures have been published yet. Once enough municipalities have submitted, a comparison becomes possible.',
  noneOfYours:
    'Comparison figures for the groups of this municipality are not available. That may change with every new publication.',
  source: {
    members: (w) => `The comparison is with the group “${w.group}”: ${w.band} ${w.members}.`,
    voluntary: 'Taking part is voluntary; the figures stand for those that took part, not for all of this group.',
    apart: 'Counties are compared with counties only.',
    asOf: (w) => `Comparison figures as of ${w.date}, publication no. ${w.number}.`,
    asOfEarlier: (w) =>
      `Comparison figures as of ${w.date}; publication no. ${w.number} of ${w.published} repeats them unchanged.`,
    frozen: 'They are rounded and stay as they are until the next publication.',
    levels: (w) => `Levels in the group: ${w.shares}.`,
    levelShare: (w) => `level ${w.level}: ${w.percent}%`,
    levelShares: (w) => `levels ${w.from} to ${w.to}: ${w.percent}%`,
  },
  tiers: {
    mean: (w) =>
      `Median and spread are not shown: they might give single ones away as long as fewer than 10 ${w.members} take part whose result is not public anyway.`,
    thirds: (w) =>
      `Further spread and levels are not shown: they might give single ones away as long as fewer than 20 ${w.members} take part whose result is not public anyway.`,
    spread: (w) =>
      `How many are below this score is not shown: that might give single ones away as long as fewer than 100 ${w.members} take part whose result is not public anyway.`,
  },
};
