import ts from 'typescript';
import { locales, otherLocale, type Locale } from '../../locale/locales.ts';
import type { Problem } from '../../model/dataError.ts';

/** A string of a label object: the keys that lead to it, its line, the places in it that a figure fills. */
interface Leaf {
  readonly line: number;
  readonly places: string;
}

function nameOf(property: ts.ObjectLiteralElementLike): string | undefined {
  return property.name === undefined ? undefined : property.name.getText().replace(/['"]/g, '');
}

/** Strings below a node by the path of keys to them; items of a list by their place. */
function leavesOf(node: ts.Node, path: string, source: ts.SourceFile, into: Map<string, Leaf>): Map<string, Leaf> {
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) if (ts.isPropertyAssignment(property)) leavesOf(property.initializer, `${path}.${nameOf(property) ?? ''}`, source, into);
  } else if (ts.isArrayLiteralExpression(node)) node.elements.forEach((element, index) => leavesOf(element, `${path}.${index + 1}`, source, into));
  else {
    const text = ts.isStringLiteralLike(node) ? node.text : '';
    into.set(path, { line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, places: [...new Set(text.match(/\{(?:\d+|[a-z]+)\}/g))].sort().join(' ') });
  }
  return into;
}

/**
 * Labels of one language that the other has not, or that take other figures: in every object with a key `es` or `en` of a label
 * file. The types say the same, but the build does not read types.
 */
export function labelTwins(file: string, text: string): Problem[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const problems: Problem[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const of = (locale: Locale) => node.properties.find((property) => ts.isPropertyAssignment(property) && nameOf(property) === locale);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const locale of locales) {
        const other = otherLocale(locale);
        const [own, twin] = [of(locale), of(other)];
        if (own === undefined || !ts.isPropertyAssignment(own)) continue;
        if (twin === undefined || !ts.isPropertyAssignment(twin)) {
          problems.push({ file, line, field: other, value: '', fault: `labels in ${locale} only`, fix: 'write them in both languages' });
          continue;
        }
        const twins = leavesOf(twin.initializer, '', source, new Map());
        for (const [path, leaf] of leavesOf(own.initializer, '', source, new Map())) {
          const there = twins.get(path);
          const at = { file, line: leaf.line, field: `${locale}${path}` };
          if (there === undefined) problems.push({ ...at, value: path.slice(1), fault: `a label that ${other} has not`, fix: 'write it in both languages' });
          else if (there.places !== leaf.places && locale === 'es') problems.push({ ...at, value: leaf.places, fault: `${other} takes ${there.places || 'no figure'}`, fix: 'say the same figures in both languages' });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}
