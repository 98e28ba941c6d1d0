export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** The files that the page hands to the reader while `act` runs, in the place of downloads. */
export async function savedFiles(act: () => void | Promise<void>): Promise<readonly SavedFile[]> {
  const saved: SavedFile[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let newest = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    newest = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    const blob = newest;
    saved.push({ name: this.download, type: blob.type, text: () => blob.text() });
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return saved;
}
