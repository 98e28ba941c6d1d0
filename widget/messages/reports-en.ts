import type { ReportsMessages } from './reports-de.ts';

/** English wording of reports and data; a part of the messages of the plan. */
export const reportsEn: ReportsMessages = {
  reports: {
    title: 'Reports and data',
    text: 'Each file is only created when you download it. It shows your result, your targets and your measures as they are then.',
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
        text: 'All categories and questions, comparison, needs for action, targets, measures, development and method.',
        file: 'report',
      },
      strategy: {
        title: 'Draft of a digital strategy',
        text: 'Starting point, fields of action, measures and timetable, for your administration to develop further.',
        file: 'strategy-draft',
      },
    },
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    forms: { pdf: '{{title}} as a PDF', docx: '{{title}} as a Word file' },
    data: 'Data',
    dataText:
      'For your own analyses. The codebook explains every column of the tables. CSV opens in any spreadsheet program, JSON holds everything in one file.',
    table: 'Table',
    tables: {
      answers: { title: 'Answers', file: 'answers' },
      categories: { title: 'Categories', file: 'categories' },
      questions: { title: 'Points by question', file: 'questions' },
      measures: { title: 'Measures', file: 'measures' },
      targets: { title: 'Targets', file: 'targets' },
      codebook: { title: 'Codebook', file: 'codebook' },
    },
    csv: 'Download table as CSV',
    csvName: 'Table “{{title}}”',
    json: 'Download all data as JSON',
    jsonName: 'All data',
    jsonFile: 'data',
    draftFile: 'draft',
    making: 'Being created …',
    begun: '{{name}}: being created.',
    saved: '{{name}}: downloaded as {{file}}.',
    failed: '{{name}} could not be created. {{reason}}',
    print: 'Print this page',
    printText: 'What is folded away on this page is printed as well.',
    local:
      'Council paper, report and data files are created by the server. This page runs without one, so it cannot offer them. Print the page instead; in the print dialogue you can also save it as a PDF.',
  },
  refusals: {
    network: 'The server cannot be reached. Check your connection and try again.',
    session: 'Your session has ended. Reload the page and enter your access code again.',
    unknown: 'The server reported an error ({{code}}). Try again in a few minutes.',
  },
};
