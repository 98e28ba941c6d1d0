import { groupNamesEn } from '../../model/benchmark/group-names-en.ts';
import type { ComparisonMessages } from './comparison-de.ts';

/** British wording of the comparison with other municipalities. */
export const comparisonEn: ComparisonMessages = {
  comparison: {
    title: 'Your categories',
    titleCompared: 'Your categories compared',
    group: 'Compare with',
    order: 'Order',
    orders: {
      score: 'Lowest score first',
      behind: 'Furthest behind first',
      model: 'As in the questionnaire',
    },
    quoted: '“{{name}}”',
    unavailableOption: '{{group}} – not available',
    unavailableFigure: 'not available',
    unavailable:
      'Not available: {{groups}}. We never give a reason, because even that might tell something about a single municipality.',
    instead:
      'Shown is the nearest group that is published: “{{group}}”. It is coarser than “{{nearest}}”: {{coarser}}.',
    coarser: {
      size: 'a similar number of inhabitants, but from different counties',
      type: 'the same legal type, but different numbers of inhabitants',
      urbanisation: 'similarly densely populated, but of different size and legal type',
      state: 'all of your state, large and small',
      all: 'all together, large and small',
      counties: 'counties from all states',
    },
    noneLocal:
      'This evaluation is made from your answers in this browser alone, so there is nothing to compare it with.',
    noneQuick:
      'The quick check has no comparison, because the figures of other municipalities rest on all questions. Submit the full check, and you will see here where you stand.',
    nonePublished:
      'No comparison figures have been published yet. Once enough municipalities have submitted, you will see here where you stand.',
    noneOfYours: 'Comparison figures for your groups are not available. That may change with every new publication.',
    source: {
      title: 'What stands behind these figures',
      members: 'Group',
      membersValue: '{{band}} {{members}}: “{{group}}”.',
      voluntary: 'Taking part is voluntary; the figures stand for those that took part, not for all of this group.',
      apart: 'Counties are compared with counties only.',
      asOf: 'As of',
      asOfValue: '{{date}}, publication no. {{number}}.',
      asOfEarlier: '{{date}}; publication no. {{number}} of {{published}} repeats them unchanged.',
      frozen: 'The figures are rounded and stay as they are until the next publication.',
      levels: 'Levels',
      held: 'Not shown',
    },
    tiers: {
      mean: 'Median and spread: they might give single ones away as long as fewer than 10 {{members}} take part whose result is not public anyway. Only the mean is shown.',
      thirds:
        'Further spread and levels: they might give single ones away as long as fewer than 20 {{members}} take part whose result is not public anyway. Mean, median and the middle third are shown.',
      spread:
        'How many are below your score: that might give single ones away as long as fewer than 100 {{members}} take part whose result is not public anyway.',
    },
    position: 'About {{from}} to {{to}}% of the {{members}} in this group are below your overall score.',
    levelShare: 'level {{level}}: {{percent}}%',
    levelShares: 'levels {{from}} to {{to}}: {{percent}}%',
    overall: 'Overall',
    level: 'Level {{level}}',
    notRated: 'not rated',
    notRatedWhy: 'No question in this category is your task.',
    notRatedOpen: 'Too many questions in this category are open.',
    points: 'Points',
    target: 'Target: level {{level}}',
    strip: {
      own: '{{points}} points',
      range: '{{low}} to {{high}} possible',
      target: 'target {{points}}, level {{level}}',
      mean: 'mean of the group {{mean}}',
      half: 'its middle half {{from}} to {{to}}',
      third: 'its middle third {{from}} to {{to}}',
    },
    finding: {
      one: '{{name}} is the only rated category: {{points}} points.',
      even: 'All categories are level at {{points}} points.',
      spread:
        'You are furthest along in “{{best}}” ({{high}} points); most is missing in “{{worst}}” ({{low}} points).',
      above: 'In {{count}} of {{all}} categories you are above the mean of the group.',
      none: 'In none of the {{all}} categories are you above the mean of the group.',
      all: 'In all {{all}} categories you are above the mean of the group.',
    },
    legend: {
      title: 'How to read the picture',
      own: 'your score',
      open: 'what open answers could still change',
      target: 'your target: where the level begins that you want to reach',
      quartiles: 'the middle half of the group',
      terciles: 'the middle third of the group',
      deciles: 'the middle 80% of the group',
      median: 'median: half of the group is below',
      mean: 'mean',
      grid: 'Vertical lines: where the next level begins',
    },
    table: {
      title: 'All figures as a table',
      caption: 'Points by category, 0 to 100',
      captionGroup: 'Points by category, 0 to 100 – {{group}}',
      category: 'Category',
      level: 'Level',
      own: 'Your score',
      possible: 'Possible',
      target: 'Your target',
      mean: 'Mean',
      median: 'Median',
      quartiles: 'Middle half',
      terciles: 'Middle third',
      deciles: 'Middle 80%',
      position: 'Below you',
      positionValue: '{{from}} to {{to}}%',
      targetValue: '{{points}} (level {{level}})',
      nothing: '–',
    },
    below: 'below {{points}}',
    above: 'above {{points}}',
    fromTo: '{{from}} to {{to}}',
  },

  radar: {
    title: 'Show as a radar chart',
    none: 'There is no radar chart here: with {{count}} axes its shape would mostly depend on the order of the categories.',
    read: 'The further out a point lies, the higher the score. The shape depends on the order of the axes; read the points, not the area.',
    readPeers:
      'Solid: your score; dashed: mean of the group. The further out, the higher. The shape depends on the order of the axes; read the points, not the area.',
    label: 'Radar chart with {{axes}} axes; the list below it gives their values',
  },

  groups: groupNamesEn,
};
