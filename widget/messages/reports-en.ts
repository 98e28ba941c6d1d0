import type { ReportsMessages } from './reports-de.ts';

/** English wording of reports and data; a part of the messages of the plan. */
export const reportsEn: ReportsMessages = {
  reports: {
    title: 'Reports and data',
    text: 'Every file is made the moment you fetch it: from your result, your targets and your measures as they are then.',
    draft: 'You have not submitted yet. So every page of the reports says “Draft”, and the figures may still change.',
    language: 'Language of the files',
    languages: { de: 'German', en: 'English' },
    kinds: {
      council: {
        title: 'Council paper',
        text: 'One page for council and committee: where your municipality stands, what holds it back and what to do next.',
        file: 'council-paper',
      },
      full: {
        title: 'Full report',
        text: 'All categories and questions, the comparison, needs for action, targets, measures and the method.',
        file: 'report',
      },
      strategy: {
        title: 'Draft of a digital strategy',
        text: 'Starting point, fields of action, measures and timetable, for your town hall to carry on from.',
        file: 'strategy-draft',
      },
    },
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    forms: { pdf: '{{title}} as PDF', docx: '{{title}} as Word file' },
    data: 'Data',
    dataText:
      'For analyses of your own. The codebook explains every column of the tables. CSV opens in any spreadsheet, JSON holds everything in one file.',
    table: 'Table',
    tables: {
      answers: { title: 'Answers', file: 'answers' },
      categories: { title: 'Categories', file: 'categories' },
      questions: { title: 'Points by question', file: 'questions' },
      measures: { title: 'Measures', file: 'measures' },
      targets: { title: 'Targets', file: 'targets' },
      codebook: { title: 'Codebook', file: 'codebook' },
    },
    csv: 'Get table as CSV',
    csvName: 'Table “{{title}}”',
    json: 'Get all data as JSON',
    jsonName: 'All data',
    jsonFile: 'data',
    draftFile: 'draft',
    making: 'Being made …',
    begun: '{{name}}: being made.',
    saved: '{{name}}: downloaded as {{file}}.',
    failed: '{{name}} could not be made. {{reason}}',
    print: 'Print this page',
    printText: 'For print, everything that is folded away on this page is opened.',
    local:
      'Council paper, report and data files are made by the server. This page runs without one, so it cannot offer them. Print the page instead; the print dialogue can also save it as a PDF.',
  },
  refusals: {
    network: 'The server does not answer. Check the connection and try again.',
    session: 'Your session has ended. Reload the page and enter your access code again.',
    unknown: 'The server reported an error ({{code}}). Try again in a few minutes.',
  },
};
