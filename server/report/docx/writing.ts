/** What the blocks of one file share while they are written. */
export interface Writing {
  readonly language: 'de' | 'en';
  /** Twips of a line of text. */
  readonly width: number;
  /** The number of an ordered list of its own, which begins at 1. */
  nextList(): number;
  /** The number of a picture, which Word wants to find once in a file. */
  nextPicture(): string;
}

export function beginWriting(language: 'de' | 'en', width: number): Writing {
  let lists = 0;
  let pictures = 0;
  const nextList = () => {
    lists += 1;
    return lists;
  };
  const nextPicture = () => {
    pictures += 1;
    return String(pictures);
  };
  return { language, width, nextList, nextPicture };
}
