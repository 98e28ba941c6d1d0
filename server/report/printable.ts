import type { ReportDocument } from './document.ts';

/** Neither XML nor a font holds these: control characters but tab and line feed, halves of pairs, places that are no character. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** More marks on one letter than any script that a paper can show has: a note full of them would take gigabytes to draw. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;

/** Addresses that a reader of a paper may follow. */
const followed = /^(https?:\/\/|mailto:)/i;

/** The same document with nothing in it that a form cannot hold: U+FFFD stands for what cannot be printed, a letter keeps four marks, other links are plain text. */
export function printable(document: ReportDocument): ReportDocument {
  return mapTexts(document, (text, key) => {
    if (key === 'href') return followed.test(text) ? text : undefined;
    return text.replace(heapedMarks, '$1').replace(unprintable, '\ufffd');
  });
}

/** A copy with each text changed, which is told by the key it stands under; undefined leaves the key away. */
export function mapTexts<Value>(value: Value, change: (text: string, key: string) => string | undefined): Value {
  const copied = (inner: unknown, key: string): unknown => {
    if (typeof inner === 'string') return change(inner, key);
    if (Array.isArray(inner)) return inner.map((each) => copied(each, key));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).flatMap(([name, each]) => {
        const copy = copied(each, name);
        return copy === undefined ? [] : [[name, copy]];
      }),
    );
  };
  return copied(value, '') as Value;
}
