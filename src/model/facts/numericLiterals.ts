import ts from 'typescript';
import type { Problem } from '../dataError.ts';

/** Numbers in the code of a fact file: there are none, for a number comes from a table. */
export function numericLiterals(file: string, text: string): Problem[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const problems: Problem[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      problems.push({ file, line: line + 1, field: 'number', value: node.getText(), fault: 'a number in a fact file', fix: 'put the figure into a table in data/ with its source, and read it from there' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}
