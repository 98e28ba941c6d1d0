import type { ResultMessages } from './result-de.ts';

/** English wording of the result page: the i18next namespace `result`. */
export const resultEn: ResultMessages = {
  verdict: {
    sentence: 'Your municipality is at level {{level}} of {{levels}}: {{name}}.',
    sentenceQuick: 'By the core questions, your municipality is at level {{level}} of {{levels}}: {{name}}.',
    none: 'These answers do not add up to a level.',
    noneWhy: 'No question was rated. Answer at least one question that is part of your remit.',
    score: 'Points',
    scoreValue: '{{score}} of 100',
    explain: 'How they come about',
    range: 'Possible points',
    rangeValue: '{{low}} to {{high}}',
    answered: 'Questions settled',
    answeredValue: '{{known}} of {{all}}',
    notOurs_one: '{{count}} is not your task',
    notOurs_other: '{{count}} are not your task',
    rangeSentence_one: '{{low}} to {{high}} points, depending on how the one open question turns out.',
    rangeSentence_other: '{{low}} to {{high}} points, depending on how the {{count}} open questions turn out.',
    rangeUpTo_one:
      '{{low}} to {{high}} points, depending on how the one open question turns out; up to level {{level}}.',
    rangeUpTo_other:
      '{{low}} to {{high}} points, depending on how the {{count}} open questions turn out; up to level {{level}}.',
  },

  contents: {
    title: 'On this page',
  },

  scale: {
    label: 'Scale of levels: level {{level}} of {{levels}}, {{score}} points',
    labelRange: 'Scale of levels: level {{level}} of {{levels}}, {{score}} points, {{low}} to {{high}} possible',
    from: 'from {{points}} points',
    read: 'The triangle marks your points.',
    readRange: 'The triangle marks your points; the stripes show what open answers could still change.',
  },

  certainty: {
    stable: 'This level is stable',
    stableText: 'Four checks all arrive at level {{level}}.',
    border: 'On the border with level {{level}}',
    borders: 'On the border with level {{below}} and with level {{above}}',
    spread: 'Not certain yet: levels {{from}} to {{to}} are possible',
    checks: 'The four checks one by one',
    passed: 'confirmed',
    failed: 'uncertain',
    openAnswers: {
      name: 'Open answers',
      none: 'No question is open.',
      passed: 'However the open questions turn out, it remains level {{level}}.',
      failed: 'Depending on how the open questions turn out, levels {{from}} to {{to}} are possible.',
    },
    weights: {
      name: 'Weights',
      passed: 'Even if every category counted up to {{percent}}% more or less, it would remain level {{level}}.',
      failed:
        'If single categories counted up to {{percent}}% more or less, levels {{from}} to {{to}} would be possible.',
    },
    aggregation: {
      name: 'Way of averaging',
      passed:
        'The plain average and the stricter one, in which weak spots count for more, both arrive at level {{level}}.',
      failed:
        'The stricter average, in which weak spots count for more, does not arrive at the same level as the plain one (levels {{from}} and {{to}}).',
    },
    distance: {
      name: 'Distance to the threshold',
      passed: 'The nearest threshold is {{distance}} points away. No single different answer would change the level.',
      failed:
        'The nearest threshold is only {{distance}} points away. One different answer could change the level: levels {{from}} to {{to}} would be possible.',
    },
  },

  provisional: {
    title: 'This result is provisional',
    after: 'While that is so, it does not enter the comparison figures.',
    coverage: 'Only {{coverage}}% of the questions, by weight, are settled; {{needs}}% are needed.',
    categoryCoverage:
      '{{category}}: only {{coverage}}% of the questions, by weight, are settled; {{needs}}% are needed.',
    categories: 'In {{count}} categories less than {{needs}}% of the questions, by weight, are settled: {{names}}.',
    notApplicable:
      '{{category}}: {{share}}% of the questions, by weight, are not your task; above {{limit}}% the figure cannot be relied on.',
  },

  gates: {
    title: 'Your points are enough for level {{level}}',
    text: 'But level {{level}} asks for more than points. This is still missing:',
    category: 'Level {{level}} asks for at least level {{needs}} in every category; this one is at level {{has}}.',
    question: 'Level {{level}} asks for at least {{needs}} of 100 points on this question; you have {{has}}.',
  },

  next: {
    title: 'What is missing for level {{level}}',
    top: 'You have reached the highest level',
    topQuick: 'The quick check asks for no more. The full check shows whether it stays that way.',
    topText: 'This model asks for no more. What is still open or could be extended is listed further down.',
    points: 'Points',
    missing: '{{missing}} more points to reach the threshold of {{threshold}}.',
    enough: 'The points are enough: the threshold is {{threshold}}.',
    gates: 'Conditions',
    noGates: 'All other conditions are met.',
    noGatesQuick: 'All conditions that the quick check asks about are met. The full check looks at more.',
    staged: 'Level {{level}} is reached when its questions are largely achieved and those of the levels below fully.',
    blockers: 'Question by question',
    blockersText: 'This is where most points of the overall score are missing:',
    blockersIn: 'This is where most points are missing in “{{category}}”:',
    blocker: '{{points}} of 100 points; up to {{gain}} points more of the overall score',
    clarify: 'Settle these first',
    clarifyText_one: 'One question is still open. For now it counts as if nothing were there.',
    clarifyText_other: '{{count}} questions are still open. For now they count as if nothing were there.',
    clarifyNeutral_one: 'One question is still open. For now it does not count.',
    clarifyNeutral_other: '{{count}} questions are still open. For now they do not count.',
    gain: 'up to {{points}} points',
    more_one: 'Show one more open question',
    more_other: 'Show all {{count}} other open questions',
  },

  needs: {
    title: 'What you can do',
    noPeers: 'The order follows your answers alone; comparison figures by question are not available.',
    withPeers:
      'Among the needs for action a question moves up where the group “{{group}}” is further along on average.',
    withoutPeers_one:
      'For one recommendation comparison figures are not available; its place follows your answer alone.',
    withoutPeers_other:
      'For {{count}} recommendations comparison figures are not available; their place follows your answers alone.',
    ahead: 'Mean of the group {{mean}} points, you {{own}}',
    exchange: 'A point counts the same everywhere: you decide where to gain it.',
    action: 'Needs for action',
    actionText: 'This is where there is most to gain.',
    actionTextPeers: 'First where there is much to gain and others are further along.',
    actionNone: 'There are no open recommendations for your answers.',
    quick: 'Quick wins',
    quickText: 'A few days of work, many points for the effort.',
    quickNone: 'None of your recommendations can be done within a few days.',
    obligations: 'Required for level {{level}}',
    obligationsText: 'Without these conditions there is no level {{level}}, however high the score.',
    obligationsNone: 'All conditions for level {{level}} are met.',
    obligationsTop: 'All conditions of the highest level are met.',
    more_one: 'Show one more recommendation',
    more_other: 'Show all {{count}} other recommendations',
    gain: 'up to {{points}} points',
    effort: 'Effort',
    efforts: {
      '1': 'an afternoon',
      '2': 'a few days',
      '3': 'a few weeks',
      '5': 'a few months',
      '8': 'a year or more',
    },
    answer: 'Your answer',
    counts: 'how it counts',
    points: '{{points}} of 100 points',
    firstStep: 'First step',
    lead: 'Who leads it',
    references: 'Where to find help',
    enough: 'When it is enough',
    asOf: 'as of {{date}}',
    until: 'until {{date}}',
    validUntil: 'Valid until',
    expired: 'expired on {{date}}',
    expiredNote: 'Check whether this recommendation still holds.',
  },

  states: {
    dontKnow: 'Don’t know',
    missing: 'Open',
    notApplicable: 'Not our task',
    implied: 'Skipped',
    none: 'None of these',
  },

  explanation: {
    title: 'How your points come about',
    text: 'Every answer gives its question 0 to 100 points. How much of that reaches the overall score depends on the weights of the question and its category.',
    textOpen: 'Open questions count with their lowest value.',
    textNeutral: 'Open questions are left out.',
    category: '{{points}} points of the overall score',
    weight: 'Weight {{weight}} of {{weights}}',
    notRated: 'not rated',
    caption: 'Questions in {{category}} with points and contribution',
    question: 'Question and answer',
    own: 'Points',
    peers: 'Group',
    peersText:
      'The column “Group” shows the mean of “{{group}}” by question. Open answers count as 0 there; whose task it is not does not count. A dash in this column means: not available.',
    peersOther: 'For “{{group}}” figures by question are not available.',
    peersNone: 'Comparison figures by question are not available.',
    contribution: 'Contribution',
    sum: 'Sum of the category',
    back: 'Back',
    totals: 'The sum',
    rounding: 'Rounding',
    roundingText: 'Every contribution is rounded down to hundredths; the sum is calculated exactly.',
    total: 'Overall score',
    shown: 'Above it says {{shown}}: what is shown is always rounded down, never up to a threshold.',
    other:
      'This model does not form the overall score as a plain average. The contributions therefore only show what share of the average each answer would have.',
  },

  planning: {
    title: 'Plan and report',
    coming: 'Way, measures and reports are being loaded …',
    failed: 'This part of the page could not be loaded. Your result is not affected.',
    retry: 'Load again',
  },
  limits: {
    title: 'What this result is not',
    text: 'This result rests on your own statements; nobody has checked them from outside. It is not a certificate, not an audit and not a ranking, and it does not say whether every legal requirement is met.',
    peers: 'The comparison figures, too, come from self-assessments of municipalities that took part voluntarily.',
    use: 'Use it to start a conversation and to choose your next steps.',
  },
};
