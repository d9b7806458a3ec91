/** Where a fact is defined: file and line, by its id. */
export type FactPlaces = (id: string) => { readonly file: string; readonly line: number };

const folder = 'src/model/facts';

/** Finds where each fact stands in the text of the fact files, by their path from the root. */
export function factPlacesIn(files: Readonly<Record<string, string>>): FactPlaces {
  const places = new Map<string, { file: string; line: number }>();
  for (const [file, text] of Object.entries(files)) {
    if (!file.startsWith(`${folder}/`) || !file.endsWith('.facts.ts')) continue;
    for (const [index, line] of text.split('\n').entries()) {
      const id = /^\s+'([^']+)': /.exec(line)?.[1];
      if (id !== undefined && !places.has(id)) places.set(id, { file, line: index + 1 });
    }
  }
  return (id) => places.get(id) ?? { file: folder, line: 1 };
}
