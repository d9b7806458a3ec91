/** One record of a CSV file and the line on which it starts (the header is line 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Parses CSV after RFC 4180 (comma, double quotes, LF or CRLF) and keeps line numbers, which d3-dsv does not.
 * A quoted cell may hold line breaks. The header is the first record. A last empty line is no record.
 */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startLine = 1;
  const endRecord = () => {
    if (cells.length > 0 || cell !== '') records.push({ line: startLine, cells: [...cells, cell] });
    cells = [];
    cell = '';
  };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character === '"' && text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else {
        if (character === '\n') line += 1;
        cell += character;
      }
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      endRecord();
      line += 1;
      startLine = line;
    } else if (character !== '\r') cell += character;
  }
  endRecord();
  return records;
}
