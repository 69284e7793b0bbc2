import ts from "typescript";

/** The only ones that may name it: the first uses it, the second is this rule. */
const HOMES = ["server/db/client.ts", "server/db/dev/transaction-rule.ts"];
const PRISMA_TRANSACTION = "$transaction";

/**
 * Where a source breaks the rule that inside `inTx(db, async (tx) => …)` only `tx` touches the database: a
 * write through `db` would wait for the lock that its own transaction holds, until that times out.
 *
 * Inside are the function given to `inTx`, which is written on the spot so that it can be seen, and every
 * function that takes a `tx`. In there nothing named `db` may appear, no second transaction may begin, and
 * `deps`, which carries `db`, is handed on only together with `tx`, to a function that is itself held to this.
 * Prisma's own transaction method is for `server/db/client.ts` alone.
 */
export function transactionRuleBreaches(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const breaches = new Set<string>();
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    breaches.add(`${path}:${line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (isNamed(node, PRISMA_TRANSACTION) && !HOMES.includes(path))
      report(node, `uses ${node.getText()}: use inTx`);
    if (isCallOf(node, "inTx")) checkCall(node, report);
    if (ts.isFunctionLike(node) && node.parameters.some(isTx)) checkInside(node, new Set(["db"]), report);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...breaches];
}

type Report = (node: ts.Node, what: string) => void;

function checkCall(call: ts.CallExpression, report: Report): void {
  const [database, work] = call.arguments;
  if (!database || !work || !(ts.isArrowFunction(work) || ts.isFunctionExpression(work)))
    report(call, "gives inTx a function that is not written on the spot");
  else checkInside(work, new Set(["db", database.getText()]), report);
}

function checkInside(work: ts.Node, forbidden: ReadonlySet<string>, report: Report): void {
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) checkName(node, forbidden, report);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(work, (part) => {
    if (!ts.isParameter(part) && part !== nameOf(work)) visit(part);
  });
}

function checkName(name: ts.Identifier, forbidden: ReadonlySet<string>, report: Report): void {
  if (name.text === "inTx") report(name, "opens a transaction inside a transaction");
  else if (forbidden.has(name.text)) report(name, `uses ${name.text} inside a transaction: use tx`);
  else if (name.text === "deps" && !isAskedForAPart(name) && !goesWithTx(name))
    report(name, "hands on deps, which carries db, without tx inside a transaction");
}

/** `deps.clock` is fine, and `deps.db` is refused by its own name; `{ deps }` and `...deps` are not. */
function isAskedForAPart(name: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(name.parent) && name.parent.expression === name;
}

function goesWithTx({ parent }: ts.Identifier): boolean {
  return ts.isCallExpression(parent) && parent.arguments.some((argument) => isNamed(argument, "tx"));
}

function isTx(parameter: ts.ParameterDeclaration): boolean {
  return isNamed(parameter.name, "tx") || parameter.type?.getText() === "Tx";
}

function nameOf(work: ts.Node): ts.Node | undefined {
  return ts.isFunctionDeclaration(work) || ts.isMethodDeclaration(work) ? work.name : undefined;
}

function isCallOf(node: ts.Node, name: string): node is ts.CallExpression {
  return ts.isCallExpression(node) && isNamed(node.expression, name);
}

function isNamed(node: ts.Node, text: string): boolean {
  return (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === text;
}
