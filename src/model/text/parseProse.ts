import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Locale } from '../../locale/locales.ts';
import { DataError } from '../dataError.ts';
import { parseYamlWords } from './parseYamlWords.ts';
import type { Passage } from './passage.ts';

/** A prose file: its passages and its steps in order. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly stepIds: readonly string[];
  /** Steps that have a title and an alternative in the head. */
  readonly headStepIds: readonly string[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
const wordBlocks = ['paragraph', 'heading', 'tableCell'];
const code = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'blockquote', 'code', 'definition', 'footnoteDefinition'];
const elements = ['mdxJsxFlowElement', 'mdxJsxTextElement'];

function parse(file: string, text: string): Root {
  try {
    return parser.parse(text);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    throw new DataError([{ file, line: line ?? 1, field: 'words', value: '', fault: reason ?? String(error), fix: 'close the tag, or escape the character with a backslash' }]);
  }
}

/** Hands on what may not stand inside a block of words, however deep: code, and elements whose attributes no check can read. */
function refuseInside(node: Node, refuse: (child: Node) => void): void {
  for (const child of node.children ?? []) {
    const isRefused = code.includes(child.type) || (elements.includes(child.type) && child.attributes?.some(({ value }) => typeof value !== 'string') === true);
    if (isRefused) refuse(child);
    else refuseInside(child, refuse);
  }
}

/**
 * Reads an MDX file of prose: the head's strings and the body's blocks, each as a passage with its line.
 * A step's own line is that of its `<Step>`. Throws a DataError for MDX that cannot be read, and for code in it.
 */
export function parseProse(file: string, text: string, locale: Locale): Prose {
  const sectionId = /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
  const passages: Passage[] = [];
  const stepIds: string[] = [];
  let headStepIds: string[] = [];
  const visit = (node: Node, stepId: string | undefined): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') {
      const head = parseYamlWords(file, node.value ?? '', locale, line);
      headStepIds = [...new Set(head.map(({ field }) => /^steps\.([^.]+)\./.exec(field)?.[1]).filter((id) => id !== undefined))];
      passages.push(...head.map((passage) => {
        const id = /^steps\.([^.]+)\./.exec(passage.field)?.[1];
        return { ...passage, sectionId, ...(id === undefined ? {} : { stepId: id }) };
      }));
      return;
    }
    if (code.includes(node.type))
      throw new DataError([{ file, line, field: 'words', value: node.value ?? node.type, fault: 'code, an expression, a definition or a block quotation in prose', fix: 'write words; a number is <Fact id="…" />, a quotation is <Quote id="…" />' }]);
    if (elements.includes(node.type) && node.attributes?.some(({ value }) => typeof value !== 'string') === true)
      throw new DataError([{ file, line, field: 'words', value: `<${node.name ?? ''}>`, fault: 'an attribute that is no plain string', fix: 'write name="…"' }]);
    if (wordBlocks.includes(node.type)) refuseInside(node, (child) => visit(child, stepId));
    if (wordBlocks.includes(node.type) || (node.type === 'mdxJsxFlowElement' && node.name !== 'Step')) {
      const slice = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      passages.push({ file, line, field: 'words', locale, text: slice, sectionId, ...(stepId === undefined ? {} : { stepId }) });
      return;
    }
    if (node.type === 'mdxJsxFlowElement') {
      const id = String(node.attributes?.find(({ name }) => name === 'id')?.value ?? '');
      stepIds.push(id);
      for (const child of node.children ?? []) visit(child, id);
      return;
    }
    for (const child of node.children ?? []) visit(child, stepId);
  };
  visit(parse(file, text) as unknown as Node, undefined);
  return { passages, stepIds, headStepIds };
}
