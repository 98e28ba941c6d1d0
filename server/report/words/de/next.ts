/** What the next level asks for, the way there and what else can be done. */
export const nextDe = {
  title: (w: { level: number }) => `Was bis Stufe ${w.level} fehlt`,
  top: 'Die höchste Stufe ist erreicht',
  topText: 'Mehr verlangt dieses Modell nicht. Was noch offen oder ausbaufähig ist, steht weiter unten.',
  topQuick: 'Mehr fragt der Schnellcheck nicht ab. Ob es dabei bleibt, zeigt der volle Check.',
  missing: (w: { missing: string; threshold: string }) =>
    `Es fehlen noch ${w.missing} Punkte bis zur Schwelle von ${w.threshold}.`,
  enough: (w: { threshold: string }) => `Die Punkte reichen: Die Schwelle liegt bei ${w.threshold}.`,
  staged: (w: { level: number }) =>
    `Stufe ${w.level} ist erreicht, wenn die Fragen dieser Stufe weitgehend und die der Stufen darunter vollständig erfüllt sind.`,
  heldBack: (w: { byScore: number }) =>
    `Die Punkte allein reichten für Stufe ${w.byScore}. Es sind aber noch nicht alle Bedingungen erfüllt.`,
  gates: (w: { level: number }) => `Bedingungen für Stufe ${w.level}`,
  gatesText: (w: { level: number }) =>
    `Ohne diese Bedingungen gibt es Stufe ${w.level} nicht, wie hoch die Punktzahl auch ist:`,
  gatesMet: (w: { level: number }) => `Alle Bedingungen für Stufe ${w.level} sind erfüllt.`,
  gatesMetQuick: 'Alle Bedingungen sind erfüllt, nach denen der Schnellcheck fragt. Der volle Check prüft mehr.',
  gatesTop: 'Alle Bedingungen der höchsten Stufe sind erfüllt.',
  gateCategory: (w: { name: string; needs: number; has: number }) =>
    `${w.name}: mindestens Stufe ${w.needs}, heute Stufe ${w.has}`,
  gateQuestion: (w: { question: string; needs: string; has: string }) =>
    `${w.question} Mindestens ${w.needs} von 100 Punkten, heute ${w.has}`,
  gateOption: (w: { question: string; needs: string; has: string }) =>
    `${w.question} Nötig ist mindestens „${w.needs}“, heute: „${w.has}“`,
  moreGates: (w: { count: number }) =>
    w.count === 1 ? 'und eine weitere Bedingung' : `und ${w.count} weitere Bedingungen`,
  clarify: 'Zuerst zu klären',
  clarifyText: (w: { count: number }) =>
    w.count === 1
      ? 'Eine Frage ist noch offen. Sie zählt vorerst so, als sei nichts da.'
      : `${w.count} Fragen sind noch offen. Sie zählen vorerst so, als sei nichts da.`,
  clarifyNeutral: (w: { count: number }) =>
    w.count === 1
      ? 'Eine Frage ist noch offen. Sie zählt vorerst nicht mit.'
      : `${w.count} Fragen sind noch offen. Sie zählen vorerst nicht mit.`,
  clarifyCaption: 'Offene Fragen und was sie noch bringen können',
  question: 'Frage',
  gain: 'Punkte',
  upTo: (w: { points: string }) => `bis zu ${w.points}`,

  way: {
    title: (w: { level: number }) => `Der günstigste Weg zu Stufe ${w.level}`,
    sentence: (w: { count: number; score: string; level: number }) =>
      `${w.count === 1 ? 'Ein Schritt genügt' : `${w.count} Schritte genügen`} für Stufe ${w.level}; danach sind es ${w.score} Punkte. Kein anderer Weg dorthin kostet weniger Aufwand.`,
    others: (w: { count: number }) =>
      w.count === 1
        ? 'Ein anderer Weg kostet ebenso wenig; in der Auswertung lassen sich Schritte festlegen und ausschließen.'
        : `${w.count} andere Wege kosten ebenso wenig; in der Auswertung lassen sich Schritte festlegen und ausschließen.`,
    unreachable: (w: { level: number; score: string; best: number }) =>
      `Stufe ${w.level} ist mit besseren Antworten auf die beantworteten Fragen allein nicht zu erreichen: Möglich sind ${w.score} Punkte und Stufe ${w.best}. Zuerst sind offene Fragen und unerfüllte Bedingungen zu klären.`,
    tooComplex: (w: { level: number }) =>
      `Der günstigste Weg zu Stufe ${w.level} lässt sich nicht ausrechnen: Dieses Modell hat dafür zu viele Fragen oder zu viele Regeln, die von einer Kategorie in eine andere wirken. Der Handlungsbedarf stimmt trotzdem.`,
    staged:
      'In diesem Modell zählen nicht die Punkte, sondern die Stufen; einen Weg nach Punkten gibt es deshalb nicht.',
    caption: (w: { level: number }) => `Schritte zu Stufe ${w.level} in der Reihenfolge, in der sie zu gehen sind`,
    number: 'Nr.',
    step: 'Frage und Schritt',
    fromTo: (w: { from: string; to: string }) => `Von „${w.from}“ zu „${w.to}“.`,
    goal: (w: { to: string }) => `Ziel: ${w.to}.`,
    obligation: (w: { level: number }) => `(Bedingung für Stufe ${w.level})`,
    after: (w: { step: number }) => `Erst nach Schritt ${w.step} möglich.`,
    effort: 'Aufwand',
    gain: 'Punkte',
  },

  needs: {
    title: 'Was zu tun ist',
    exchange: 'Ein Punkt zählt überall gleich: Die Kommune entscheidet, wo sie ihn holt.',
    noPeers: 'Die Reihenfolge folgt allein den eigenen Antworten; Vergleichswerte je Frage sind nicht verfügbar.',
    withPeers: (w: { group: string }) =>
      `Beim Handlungsbedarf rückt eine Frage nach oben, wenn die Gruppe „${w.group}“ dort im Mittel schon weiter ist.`,
    withoutPeers: (w: { count: number }) =>
      w.count === 1
        ? 'Bei einer Empfehlung sind Vergleichswerte nicht verfügbar; ihr Platz folgt allein der eigenen Antwort.'
        : `Bei ${w.count} Empfehlungen sind Vergleichswerte nicht verfügbar; ihr Platz folgt allein den eigenen Antworten.`,
    action: 'Handlungsbedarf',
    actionText: 'Hier ist am meisten zu gewinnen.',
    actionTextPeers: 'Zuerst, wo viel zu gewinnen ist und andere schon weiter sind.',
    actionNone: 'Zu den Antworten gibt es keine offenen Empfehlungen.',
    actionMore: (w: { count: number }) =>
      w.count === 1
        ? 'Eine weitere Empfehlung steht bei ihrer Frage.'
        : `${w.count} weitere Empfehlungen stehen bei ihren Fragen.`,
    quick: 'Quick Wins',
    quickText: 'Wenige Tage Arbeit, viele Punkte je Aufwand.',
    quickNone: 'Unter den Empfehlungen ist keine, die in wenigen Tagen zu schaffen ist.',
    quickCaption: 'Quick Wins nach Punkten je Aufwand',
    obligations: (w: { level: number }) => `Pflicht für Stufe ${w.level}`,
    recommendation: 'Empfehlung',
    effort: 'Aufwand',
    gainAndEffort: (w: { points: string; effort: string }) => `Bis zu ${w.points} Punkte. Aufwand: ${w.effort}.`,
    ahead: (w: { mean: string; own: string }) => `Gruppe im Mittel ${w.mean} Punkte, eigene Antwort ${w.own}.`,
    answer: (w: { answer: string }) => `Heutige Antwort: ${w.answer}.`,
    firstStep: 'Erster Schritt: ',
    lead: 'Wer es angeht: ',
    references: 'Hilfe: ',
    enough: 'Wann es genügt: ',
    asOf: (w: { date: string }) => `Stand: ${w.date}`,
    until: (w: { date: string }) => `bis ${w.date}`,
    validUntil: (w: { date: string }) => `Diese Empfehlung gilt bis ${w.date}.`,
    expired: (w: { date: string }) => `abgelaufen am ${w.date}`,
    expiredNote: (w: { date: string }) => `Diese Empfehlung galt bis ${w.date}. Prüfen Sie, ob sie noch zutrifft.`,
  },
};
