/** Where a script came from, without the place of the widget's files below it: `https://host/prefix`. */
export function originOf(script: string): string {
  const prefix = /^(https?:\/\/.+)\/widget\/v\d+\/[^/]+$/.exec(script)?.[1];
  return prefix ?? new URL(script).origin;
}
