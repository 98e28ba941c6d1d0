/**
 * What an attacker would like to know: the figures of one submission. A corrected submission is another unknown of the same
 * municipality.
 */
export function unknownId(municipality: string, submission: number): string {
  return `${municipality}#${submission}`;
}

/** The municipality behind an unknown; an id without a submission stands for itself. */
export function municipalityOf(unknown: string): string {
  const end = unknown.lastIndexOf('#');
  return end === -1 ? unknown : unknown.slice(0, end);
}
