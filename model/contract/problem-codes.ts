/**
 * Every problem the HTTP interface knows: its status and what it says, in both languages. `{name}` stands for a detail that the
 * server fills in. Codes are stable; sentences may improve.
 */
export const problemCodes = {
  'request.invalid': {
    status: 400,
    de: 'Die Anfrage ist nicht in der erwarteten Form: {details}',
    en: 'The request does not have the expected form: {details}',
  },
  'request.not-json': {
    status: 400,
    de: 'Der Inhalt der Anfrage ist kein gültiges JSON.',
    en: 'The body of the request is not valid JSON.',
  },
  'request.content-type': {
    status: 415,
    de: 'Anfragen mit Inhalt brauchen den Content-Type application/json; angekommen ist {found}.',
    en: 'Requests with a body need the content type application/json; this one says {found}.',
  },
  'request.too-large': {
    status: 413,
    de: 'Die Anfrage ist größer als {limit}. Kürzen Sie Notiz und Nachweis.',
    en: 'The request is larger than {limit}. Shorten the note and the evidence.',
  },
  'request.idempotency-key': {
    status: 400,
    de: 'Schreibende Anfragen brauchen den Header Idempotency-Key mit 8 bis 128 Zeichen aus Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich; wer ohne Zugangscode beginnt, mindestens 32.',
    en: 'Writing requests need the header Idempotency-Key with 8 to 128 letters, digits, dots, hyphens and underscores; beginning without an access code takes at least 32.',
  },
  'request.key-reused': {
    status: 422,
    de: 'Dieser Idempotency-Key gehört schon zu einer Anfrage mit anderem Inhalt. Verwenden Sie je Änderung einen neuen.',
    en: 'This Idempotency-Key belongs to a request with other content. Use a new one for each change.',
  },
  'request.still-running': {
    status: 409,
    de: 'Dieselbe Anfrage wird gerade noch bearbeitet. Wiederholen Sie sie in einer Sekunde mit demselben Idempotency-Key.',
    en: 'The same request is still being worked on. Repeat it in a second with the same Idempotency-Key.',
  },
  'request.unknown-route': {
    status: 404,
    de: 'Diese Adresse gibt es nicht: {path}',
    en: 'There is no such address: {path}',
  },
  'request.method': {
    status: 405,
    de: 'Diese Adresse nimmt {method} nicht an, nur {allowed}.',
    en: 'This address does not accept {method}, only {allowed}.',
  },
  'session.required': {
    status: 401,
    de: 'Ihre Anmeldung ist abgelaufen oder fehlt. Geben Sie Ihren Zugangscode ein; Ihre Antworten sind gespeichert.',
    en: 'Your session has ended or is missing. Enter your access code; your answers are saved.',
  },
  'session.code-refused': {
    status: 401,
    de: 'Dieser Zugangscode gilt nicht oder nicht mehr. Prüfen Sie die Schreibweise oder fragen Sie die Stelle, von der Sie ihn haben.',
    en: 'This access code is not valid, or no longer. Check its spelling or ask whoever gave it to you.',
  },
  'session.too-many-attempts': {
    status: 429,
    de: 'Zu viele Versuche mit falschen Zugangscodes. Versuchen Sie es in {seconds} Sekunden noch einmal.',
    en: 'Too many attempts with wrong access codes. Try again in {seconds} seconds.',
  },
  'session.too-many-begun': {
    status: 429,
    de: 'Von Ihrem Anschluss aus wurden gerade viele Bögen begonnen. Versuchen Sie es in {seconds} Sekunden noch einmal.',
    en: 'Many assessments have just been begun from your network. Try again in {seconds} seconds.',
  },
  'session.code-only': {
    status: 403,
    de: 'An dieser Erhebung nehmen Sie mit einem Zugangscode teil.',
    en: 'This survey is entered with an access code.',
  },
  'session.already-begun': {
    status: 409,
    de: 'Für {municipality} ist schon ein Bogen begonnen. Öffnen Sie ihn mit dem Zugangscode, der beim Beginn gezeigt wurde. Ist er verloren, fragen Sie die Stelle, die zu der Erhebung eingeladen hat.',
    en: 'An assessment for {municipality} has already begun. Open it with the access code shown when it began. If it is lost, ask whoever invited you to the survey.',
  },
  'municipality.unknown': {
    status: 404,
    de: 'Der Schlüssel {key} steht nicht im geladenen Verzeichnis der Kommunen.',
    en: 'The key {key} is not in the loaded register of municipalities.',
  },
  'wave.not-open': {
    status: 403,
    de: 'Zurzeit ist keine Erhebung geöffnet. Gespeicherte Antworten bleiben erhalten.',
    en: 'No survey is open at present. Saved answers are kept.',
  },
  'model.unknown-version': {
    status: 404,
    de: 'Die Modellversion {version} gibt es hier nicht.',
    en: 'There is no model version {version} here.',
  },
  'answer.unknown-question': {
    status: 404,
    de: 'Die Frage „{question}“ gibt es im Modell {version} nicht.',
    en: 'There is no question “{question}” in model {version}.',
  },
  'answer.not-fitting': {
    status: 422,
    de: 'Diese Antwort passt nicht zur Frage „{question}“: {details}',
    en: 'This answer does not fit the question “{question}”: {details}',
  },
  'answer.conflict': {
    status: 409,
    de: 'Diese Frage wurde inzwischen anders beantwortet. Entscheiden Sie, welche Antwort gelten soll.',
    en: 'This question has been answered differently in the meantime. Decide which answer is to stand.',
  },
  'assessment.submitted': {
    status: 409,
    de: 'Dieser Bogen ist abgegeben und kann nicht mehr geändert werden.',
    en: 'This assessment has been submitted and can no longer be changed.',
  },
  'assessment.not-submitted': {
    status: 404,
    de: 'Dieser Bogen ist noch nicht abgegeben. Das Ergebnis gibt es nach der Abgabe.',
    en: 'This assessment has not been submitted. Its result is there once it is.',
  },
  'earlier.other-municipality': {
    status: 403,
    de: 'Dieser Zugangscode gehört nicht zu Ihrer Kommune. Geben Sie den Code ein, mit dem Ihre Kommune früher teilgenommen hat.',
    en: 'This access code does not belong to your municipality. Enter the code with which your municipality took part before.',
  },
  'earlier.same-wave': {
    status: 409,
    de: 'Dieser Zugangscode gehört zu keiner früheren Erhebung. Geben Sie den Code von damals ein; ohne ihn beantworten Sie alle Fragen neu.',
    en: 'This access code does not belong to an earlier survey. Enter the code from that time; without it you answer all questions afresh.',
  },
  'earlier.none': {
    status: 404,
    de: 'Es gibt keine frühere Abgabe, deren Antworten hier angeboten werden können. Beantworten Sie alle Fragen neu.',
    en: 'There is no earlier submission whose answers could be offered here. Answer all questions afresh.',
  },
  'submission.incomplete': {
    status: 422,
    de: 'Es fehlen noch Antworten auf {count} Pflichtfragen. Auch „Weiß nicht“ ist eine Antwort.',
    en: 'Answers to {count} required questions are missing. “Don’t know” is an answer, too.',
  },
  'submission.precondition-required': {
    status: 428,
    de: 'Die Abgabe braucht den Header If-Match mit dem Stand, den Sie geprüft haben.',
    en: 'A submission needs the header If-Match with the state that you checked.',
  },
  'submission.stale': {
    status: 412,
    de: 'Seit Ihrer Prüfung hat sich eine Antwort geändert. Sehen Sie die Antworten noch einmal an und geben Sie dann ab.',
    en: 'An answer has changed since you checked. Look at the answers again, then submit.',
  },
  'benchmark.not-available': {
    status: 404,
    de: 'Für diese Erhebung sind keine Vergleichswerte veröffentlicht.',
    en: 'No benchmark has been published for this survey.',
  },
  'study.not-available': {
    status: 404,
    de: 'Für diese Erhebung ist kein Gesamtergebnis veröffentlicht.',
    en: 'No collective result has been published for this survey.',
  },
  'plan.conflict': {
    status: 409,
    de: 'Dieser Eintrag wurde inzwischen geändert. Sehen Sie ihn sich an und entscheiden Sie, was gelten soll.',
    en: 'This entry has been changed in the meantime. Look at it and decide what is to stand.',
  },
  'plan.unknown-category': {
    status: 422,
    de: 'Dieser Eintrag passt nicht zum Modell {version}: {details}. Laden Sie die Seite neu und wählen Sie eine Kategorie, die es dort gibt.',
    en: 'This entry does not fit model {version}: {details}. Reload the page and choose a category that the model has.',
  },
  'plan.unknown-question': {
    status: 422,
    de: 'Dieser Eintrag passt nicht zum Modell {version}: {details}. Laden Sie die Seite neu und wählen Sie eine Frage, die es dort gibt.',
    en: 'This entry does not fit model {version}: {details}. Reload the page and choose a question that the model has.',
  },
  'plan.unknown-recommendation': {
    status: 422,
    de: 'Diese Maßnahme passt nicht zum Modell {version}: {details}. Laden Sie die Seite neu und wählen Sie eine Empfehlung, die es dort gibt.',
    en: 'This measure does not fit model {version}: {details}. Reload the page and choose a recommendation that the model has.',
  },
  'plan.due-before-start': {
    status: 422,
    de: 'Diese Maßnahme ist {details}. Ändern Sie einen der beiden Tage.',
    en: 'This measure is {details}. Change one of the two days.',
  },
  'plan.not-fitting': {
    status: 422,
    de: 'Die Angaben passen nicht zusammen: {details}. Ändern Sie Kategorie, Frage oder Antwort.',
    en: 'These entries do not fit together: {details}. Change the category, the question or the answer.',
  },
  'plan.too-many': {
    status: 422,
    de: 'Ein Plan hat höchstens {limit} {kind}. Entfernen Sie zuerst andere.',
    en: 'A plan has at most {limit} {kind}. Remove others first.',
  },
  'plan.file-invalid': {
    status: 422,
    de: 'Diese Datei wurde nicht übernommen; am Plan hat sich nichts geändert. Berichtigen Sie diese Stellen oder sichern Sie den Plan noch einmal: {details}',
    en: 'This file was not imported; the plan has not changed. Correct these places or save the plan again: {details}',
  },
  'plan.without-dates': {
    status: 404,
    de: 'Keine geplante oder laufende Maßnahme hat einen Termin. Tragen Sie ein, wann eine beginnt oder fällig ist, dann gibt es eine Kalenderdatei.',
    en: 'No planned or running measure has a date. Enter when one starts or is due, and there is a calendar file.',
  },
  'server.storage-read-only': {
    status: 503,
    de: 'Der Server kann zurzeit nichts speichern. Ihre Antwort bleibt auf diesem Gerät und wird nachgereicht.',
    en: 'The server cannot save anything at present. Your answer stays on this device and will be sent later.',
  },
  'server.storage-full': {
    status: 507,
    de: 'Der Speicher des Servers ist voll. Ihre Antwort bleibt auf diesem Gerät und wird nachgereicht.',
    en: 'The server’s storage is full. Your answer stays on this device and will be sent later.',
  },
  'server.busy': {
    status: 503,
    de: 'Der Server hat gerade zu viel zu tun. Was noch nicht gespeichert ist, bleibt auf diesem Gerät und wird gleich nachgereicht.',
    en: 'The server is too busy at this moment. What is not saved yet stays on this device and will be sent again shortly.',
  },
  'server.storage-failed': {
    status: 503,
    de: 'Der Server erreicht seine Daten zurzeit nicht. Was noch nicht gespeichert ist, bleibt auf diesem Gerät und wird nachgereicht.',
    en: 'The server cannot reach its data at present. What is not saved yet stays on this device and will be sent later.',
  },
  'server.failed': {
    status: 500,
    de: 'Auf dem Server ist ein Fehler aufgetreten. Nennen Sie bei einer Rückfrage die Nummer {requestId}.',
    en: 'Something failed on the server. When you ask about it, give the number {requestId}.',
  },
} as const satisfies Record<string, { status: number; de: string; en: string }>;

export type ProblemCode = keyof typeof problemCodes;
