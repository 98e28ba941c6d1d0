import type { ReportDocument } from '../document.ts';

/** `docProps/core.xml`: whose paper it is, in which language, and its day instead of the hour at which somebody asked for it. */
export function coreProperties({ title, subtitle, municipality, language, date }: ReportDocument): string {
  const when = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(date)}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(subtitle)}</dc:subject>`,
    `<dc:creator>${escaped(municipality)}</dc:creator>`,
    `<dc:language>${language === 'de' ? 'de-DE' : 'en-GB'}</dc:language>`,
    `<cp:lastModifiedBy>${escaped(municipality)}</cp:lastModifiedBy>`,
    when('created'),
    when('modified'),
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
