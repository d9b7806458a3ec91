import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';

/** Where a piece of YAML stands, for messages: its file and the lines before it. */
export interface YamlPlace {
  readonly file: string;
  /** Lines of the file above the YAML: one in a prose file, whose first line is the fence. */
  readonly linesAbove?: number;
}

/**
 * Parses YAML and checks it with a schema. Throws an Error that lists every fault with file, line, field, value and what is wanted.
 */
export function parseYaml<Value>(text: string, schema: z.ZodType<Value>, place: YamlPlace): Value {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const above = place.linesAbove ?? 0;
  const [syntax] = document.errors;
  if (syntax) {
    throw new Error(`${place.file}:${counter.linePos(syntax.pos[0]).line + above}: ${syntax.message.split('\n')[0] ?? syntax.message} Mend the YAML.`);
  }
  const value: unknown = document.toJS();
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    let at: unknown;
    for (let length = path.length; length >= 0 && at === undefined; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) at = node.range[0];
    }
    const line = counter.linePos(typeof at === 'number' ? at : 0).line + above;
    const found = path.length === 0 ? value : document.getIn(path);
    return `${place.file}:${line}: ${path.join('.') || '(the whole)'} is ${JSON.stringify(found) ?? 'missing'}: ${issue.message}`;
  });
  throw new Error(faults.join('\n'));
}
