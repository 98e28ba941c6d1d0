import type { WayMessages } from './way-de.ts';

export const wayEn: WayMessages = {
  way: {
    title: 'The cheapest way to level {{level}}',
    titleNone: 'The cheapest way',
    calculating: 'Working out the way …',
    again: 'Working out the way again …',
    noAnswers: 'The way cannot be worked out here, because this page does not have the individual answers.',

    sentence_one:
      'One step takes you to level {{level}}, with {{score}} points instead of {{now}}. The effort: {{effort}}.',
    sentence_other:
      '{{count}} steps take you to level {{level}}, with {{score}} points instead of {{now}}. The effort: {{effort}}.',
    severalParts: 'A step can have several parts, such as several recommendations; the effort counts each of them.',
    times: '{{count}} times {{effort}}',
    announced_one: 'New way: one step, level {{level}}, {{score}} points.',
    announced_other: 'New way: {{count}} steps, level {{level}}, {{score}} points.',
    announcedNone: 'There is no way to level {{level}}.',
    announcedTooComplex: 'The way to level {{level}} cannot be worked out.',

    top: 'You are at the highest level of this model. There is no way further up.',
    staged:
      'In this model points are not what counts: for level {{level}} the questions of that level must be largely met and those of the levels below fully met. So there is no cheapest way.',
    stagedMissing_one: 'One question still stands in the way:',
    stagedMissing_other: '{{count}} questions still stand in the way:',
    stagedMore_one: 'Show one more',
    stagedMore_other: 'Show all {{count}} others',
    unreachable:
      'Level {{level}} cannot be reached this way. Better answers take you no further than level {{best}}, with {{score}} points.',
    tooComplex:
      'The cheapest way to level {{level}} cannot be worked out here: this model has too many questions for that, or too many rules that reach from one category into another. Your needs for action further down hold all the same.',
    inTheWay: 'What stands in the way',
    inTheWayExcluded_one: 'You have excluded one question. It may become possible if you allow it again.',
    inTheWayExcluded_other:
      'You have excluded {{count}} questions. It may become possible if you allow some of them again.',
    inTheWayOpen_one: 'One question is still open. What is possible there will only be known once it is settled.',
    inTheWayOpen_other:
      '{{count}} questions are still open. What is possible there will only be known once they are settled.',
    inTheWayGates: 'Even with better answers these conditions would remain unmet:',
    clarify_one:
      'Settle the open question first: if it turns out well, level {{level}} may already be reached, with up to {{high}} points.',
    clarify_other:
      'Settle the {{count}} open questions first: if they turn out well, level {{level}} may already be reached, with up to {{high}} points.',

    target: 'Level to reach',
    targetLevel: 'Level {{level}}',

    chart_one: 'Points from 0 to 100: {{now}} today, {{score}} after one step; level {{level}} begins at {{threshold}}',
    chart_other:
      'Points from 0 to 100: {{now}} today, {{score}} after {{count}} steps; level {{level}} begins at {{threshold}}',
    legend: 'How to read the picture',
    legendNow: 'your points today',
    legendGain: 'what the steps add, one after the other',
    legendGoal: 'level {{level}} begins here',
    table: 'Show the way as a table',
    caption: 'The way to level {{level}}, step by step',
    columnStep: 'Step',
    columnGain: 'Gain',
    columnAfter: 'Points afterwards',
    columnEffort: 'Effort',
    today: 'Today',
    sum: 'Together',
    nothing: '–',
    rounding:
      'Every gain is rounded down to hundredths, the points afterwards are exact; where earlier answers count again, they are part of them. The effort is the estimate of the model: 1 means an afternoon, 2 a few days, 3 a few weeks, 5 a few months, 8 a year or more.',
    geometric:
      'This model does not form the overall score as a plain average. The gain says what a step would do to the plain average; the points afterwards are the real ones.',

    equalOthers_one: 'One other way is just as cheap',
    equalOthers_other: '{{count}} other ways are just as cheap',
    equal: 'Just as cheap',
    equalFirst: 'The suggested way',
    equalOther: 'Instead of {{without}}: {{with}}',
    equalStep: '“{{question}}” ({{answer}})',
    equalNothing: 'nothing',

    steps: 'The steps',
    from: 'from',
    to: 'to',
    added: 'added:',
    removed: 'dropped:',
    gain: '+{{points}} points',
    returning: 'Earlier answers that do not count today then count again: +{{points}} points together.',
    obligation: 'Required for level {{level}}',
    fixed: 'locked',
    taken: 'in the plan already',
    after: 'Only possible once “{{question}}” has changed (step {{step}}).',
    firstStep: 'First step',
    whole_one: 'The whole recommendation',
    whole_other: 'The {{count}} recommendations',
    noAdvice: 'The model has no recommendation for this step.',
    other: 'Answer afterwards',
    fix: 'Lock',
    loosen: 'Unlock',
    exclude: 'Exclude',

    wishesHere: 'They hold on this page until you leave it; the reports show the suggested way.',
    wishes: 'Your choices',
    wishFixed: 'Locked: “{{question}}” becomes “{{answer}}”.',
    wishExcluded: 'Excluded: “{{question}}” stays as it is.',
    takeBack: 'Undo',
    takeAllBack: 'Undo all choices',
    tookBack: 'Undone: {{question}}',

    measures: 'Add as measures',
    scenario: 'Try out as a scenario',
    allTaken: 'All steps of this way are in the plan already.',
    saving: 'The measures are being added …',
    saved_one: 'One measure has been added. Enter its date and who is responsible under “Measures”.',
    saved_other: '{{count}} measures have been added. Enter dates and who is responsible under “Measures”.',
    savedPart: '{{saved}} of {{count}} measures have been added, then it went no further. {{reason}}',
    savedNone: 'No measure has been added. {{reason}}',
  },
};
