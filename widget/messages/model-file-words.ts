import type { Text } from '../../model/format/model-file.ts';

/** What is said of a model file that cannot be used; only an element without a server has anything to say here. */
export const modelFileMissing: Text = {
  de: 'Unter der angegebenen Adresse liegt keine Modelldatei.',
  en: 'There is no model file at the given address.',
};

/** `place` is the address, with line, column and reason where they are known. */
export function modelFileInvalid(place: string): Text {
  return { de: `Die Modelldatei hat einen Fehler. ${place}`, en: `The model file has an error. ${place}` };
}
