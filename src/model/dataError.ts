/** One fault in a table or a text: where it is, what stands there, and what to do. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line in that file, the first being 1. */
  readonly line: number;
  /** Column of the table, or the part of the text. */
  readonly field: string;
  /** What stands there now. */
  readonly value: string;
  /** What is wrong. */
  readonly fault: string;
  /** What to do. */
  readonly fix: string;
}

/** One problem on one line: `data/x.csv:12 field "encounters" is "abc": not a whole number; write digits only.` */
export function describeProblem(problem: Problem): string {
  const { file, line, field, value, fault, fix } = problem;
  return `${file}:${line} field "${field}" is ${JSON.stringify(value)}: ${fault}; ${fix}.`;
}

/** Thrown once with every problem found, never after the first. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${problems.map(describeProblem).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** Throws a {@link DataError} when there is at least one problem. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DataError(problems);
}
