import ts from 'typescript';
import { locales, type Locale } from '../../locale/locales.ts';
import type { Problem } from '../../model/dataError.ts';
import type { Passage } from '../../model/text/passage.ts';

/** What code shows to readers, and the numbers typed in it. */
export interface CodeWords {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/** Attributes that hold no words: names, addresses, shapes, the order of focus. */
const wordlessAttributes = /^(?:id|class|class:list|is:inline|set:html|href|src|srcset|sizes|media|type|rel|role|scope|name|lang|hreflang|charset|slot|loading|decoding|defer|hidden|figureId|path|page|kind|scope|skipTo|tabindex|viewBox|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|transform|fill|stroke(?:-.*)?|preserveAspectRatio|focusable|clip-path|property|as|data-(?!label).*|aria-(?:hidden|pressed|current|labelledby|describedby|expanded|controls|live))$/;
/** Methods whose arguments are looked for, not shown. */
const searching = /^(?:includes|startsWith|endsWith|split|replace|replaceAll|match|matchAll|test|get|has|indexOf|regex|glob|closest|querySelector|querySelectorAll|getAttribute|toggleAttribute|addEventListener)$/;
/** Calls that take a place or a number of digits, never a figure. */
const placing = /^(?:slice|at|charAt|padStart|padEnd|toFixed|substring)$/;
const comparing = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.GreaterThanEqualsToken, ts.SyntaxKind.InKeyword,
]);
const stepping = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken]);
/** Names, addresses, formats, paths of a drawing, style queries, headers: code, not words. A plain word is none, nor is a number alone. */
const code = /^(?=.*[A-Za-z])(?=.*[^\p{L}])[\w:./#@=?&*{}()[\]|$%-]*$|^[MmLlHhVvCcSsQqTtAaZz\d ,.-]*[MmLlHhVvCcSsQqTtAaZz][\d ,.-]*$|^\([\w-]+: [\w.]+\)$|^[a-z]+\/[a-z+]+; charset=[\w-]+$/u;
/** Two words in a row: what a script of ours never holds, for pages hand it its words. */
const twoWords = /\p{L}{3,}\s+\p{L}{3,}/u;

type WordNode = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.JsxText;

const isWordNode = (node: ts.Node): node is WordNode =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node);

/** The expression that a piece of a template belongs to. */
function whole(node: ts.Node): ts.Node {
  if (ts.isTemplateHead(node)) return node.parent;
  if (ts.isTemplateMiddleOrTemplateTail(node)) return node.parent.parent;
  return node;
}

function calledName(call: ts.CallExpression | ts.NewExpression): string {
  const callee = call.expression;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

/** True where no reader sees the string: module names, keys, types, comparisons, searches, messages of errors, wordless attributes. */
function isUnseen(node: WordNode): boolean {
  const text = whole(node);
  const { parent } = text;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return true;
  // A key with a space in it is a unit's own English name, which is printed.
  if ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === text) return !node.text.includes(' ');
  if (ts.isBinaryExpression(parent) && comparing.has(parent.operatorToken.kind)) return true;
  if (ts.isCallExpression(parent) && (searching.test(calledName(parent)) || parent.expression.kind === ts.SyntaxKind.ImportKeyword)) return true;
  for (let above: ts.Node = text; !ts.isSourceFile(above); above = above.parent) {
    if (ts.isNewExpression(above) && /Error$/.test(calledName(above))) return true;
    if (ts.isJsxAttribute(above)) return wordlessAttributes.test(above.name.getText()) || isViewport(above);
  }
  return false;
}

/** `content` of the viewport's and the colour scheme's `meta`, which speak to browsers. */
function isViewport(attribute: ts.JsxAttribute): boolean {
  if (attribute.name.getText() !== 'content') return false;
  return attribute.parent.properties.some((other) => /^name="(?:viewport|color-scheme|theme-color)"$/.test(other.getText()));
}

function isKey(node: WordNode): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** Path of keys to a node, and the language that one of them is. */
function placeOf(node: ts.Node): { readonly field: string; readonly locale: Locale | undefined } {
  const names: string[] = [];
  let attribute: string | undefined;
  for (let above = node; !ts.isSourceFile(above); above = above.parent) {
    if (ts.isPropertyAssignment(above) || (ts.isVariableDeclaration(above) && names.length === 0)) names.unshift(above.name.getText().replace(/['"]/g, ''));
    if (ts.isJsxAttribute(above)) attribute ??= above.name.getText();
  }
  return { field: attribute ?? (names.filter((name) => !locales.some((locale) => locale === name)).join('.') || 'words'), locale: locales.find((locale) => names.includes(locale)) };
}

/** A number that only compares, steps by one, cuts a list or names a digit's place. */
function isPlacing(number: ts.Node): boolean {
  // `at(-1)` takes the last place.
  const node = ts.isPrefixUnaryExpression(number.parent) ? number.parent : number;
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return comparing.has(parent.operatorToken.kind) || (node.getText() === '1' && stepping.has(parent.operatorToken.kind));
  if (ts.isCallExpression(parent)) return placing.test(calledName(parent)) && parent.arguments.some((argument) => argument === node);
  return ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent) && wordlessAttributes.test(parent.parent.name.getText());
}

function namesNumber(declaration: ts.VariableDeclaration, source: ts.SourceFile): boolean {
  const name = declaration.name.getText();
  let isHarmless = true;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name && node.parent !== declaration && !isPlacing(node)) isHarmless = false;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return isHarmless;
}

/** An Astro file as TSX with the same lines: its script, then its template as one element. */
function astroAsTsx(text: string): string {
  const blank = (words: string) => words.replace(/[^\n]/g, ' ');
  const [, script = '', template = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [undefined, '', text];
  const plain = template.replace(/<!doctype[^>]*>|<!--[\s\S]*?-->/gi, blank).replace(/(<(style|script)\b[^>]*>)([\s\S]*?)(<\/\2>)/g, (_all, open: string, _name, inner: string, close: string) => open + blank(inner) + close);
  return `\n${script}\n;<>\n${plain}</>`;
}

/**
 * The words that a TypeScript or Astro file shows, each with its line: strings and text of templates, in the language of the key
 * above them (`es`, `en`), in both where none is. Numbers typed where they would be shown are problems. Pure.
 */
export function codeWords(file: string, text: string): CodeWords {
  const isLabels = file.startsWith('src/locale/');
  const isClient = file.startsWith('src/client/');
  const writesNumbers = isLabels || /^src\/(?:components|layouts|pages)\//.test(file);
  const isAstro = file.endsWith('.astro');
  const source = ts.createSourceFile(isAstro ? `${file}.tsx` : file, isAstro ? astroAsTsx(text) : text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const passages: Passage[] = [];
  const problems: Problem[] = [];
  const [broken] = (source as unknown as { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics;
  if (broken !== undefined) return { passages, problems: [{ file, line: lineOf(broken.start), field: 'code', value: '', fault: ts.flattenDiagnosticMessageText(broken.messageText, ' '), fix: 'write it so that the check can read it' }] };
  const visit = (node: ts.Node): void => {
    if (isWordNode(node) && node.text.trim() !== '' && !isUnseen(node)) {
      const place = placeOf(node);
      const { field } = place;
      const locale = isLabels && isKey(node) ? 'en' : place.locale;
      const isWords = isClient ? twoWords.test(node.text) : ts.isJsxText(node) || locale !== undefined || !code.test(node.text);
      const lead = node.text.length - node.text.trimStart().length;
      const line = lineOf(ts.isJsxText(node) ? node.pos + lead : node.getStart());
      // `{0}` is where a number comes in; a page may name itself (404).
      const words = ts.isJsxText(node) ? node.text.trim() : node.text.replace(/\{(?:\d+|[a-z]+)\}/g, '\uFFFC');
      const isOwnName = isAstro && words === /([^/]+)\.astro$/.exec(file)?.[1];
      // "…, según el artículo": a unit that gives another's word.
      const attributed = /, (?:según el artículo|as the article says)$/.test(words);
      if (isWords && !isOwnName) for (const one of locale === undefined ? locales : [locale]) passages.push({ file, line, field, locale: one, text: words, ...(attributed ? { attributed } : {}) });
    }
    if ((ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) && writesNumbers && !isPlacing(node)) {
      const { parent } = node;
      if (!(ts.isVariableDeclaration(parent) && namesNumber(parent, source)))
        problems.push({ file, line: lineOf(node.getStart()), field: placeOf(node).field, value: node.getText(), fault: 'a number typed where words are made', fix: 'put the figure into a table in data/ and take it from its fact' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { passages, problems };
}
