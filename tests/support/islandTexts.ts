import ts from 'typescript';

/** What a child of an element in JSX can become: nothing but elements, always the same elements, or a text. */
type Kind = 'element' | 'changing elements' | 'text' | 'blank' | 'nothing';

/**
 * Finds texts in components that have other nodes next to them. The translator of a browser takes text nodes out of the page; a component
 * that then inserts an element before such a text, or replaces the text by an element, fails (`NotFoundError`) or leaves the old text. A text
 * that is the only child of its element is safe: see src/site/islandRenderer.ts.
 *
 * Returns `line: what is wrong`.
 */
export function unsafeTexts(code: string): string[] {
  const file = ts.createSourceFile('component.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) =>
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${what}`);

  /** The values of `const` in this file, so that a name for a list of elements counts as one. */
  const constants = new Map<string, ts.Expression>();
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, collect);
  };
  collect(file);

  const kindOfExpression = (node: ts.Expression): Kind => {
    if (ts.isParenthesizedExpression(node)) return kindOfExpression(node.expression);
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return 'element';
    if (node.kind === ts.SyntaxKind.NullKeyword) return 'nothing';
    if (ts.isStringLiteral(node)) return node.text.trim() === '' ? 'blank' : 'text';
    if (ts.isConditionalExpression(node)) {
      const kinds = [kindOfExpression(node.whenTrue), kindOfExpression(node.whenFalse)];
      if (kinds.every((kind) => kind === 'text' || kind === 'blank')) return 'text';
      if (kinds.some((kind) => kind === 'text' || kind === 'blank')) {
        report(node, 'is an element or a text');
        return 'text';
      }
      return 'changing elements';
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      return kindOfExpression(node.right) === 'text' ? 'text' : 'changing elements';
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'map')
      return listOf(node.arguments[0]);
    if (ts.isIdentifier(node)) {
      if (node.text === 'children') return 'changing elements';
      const value = constants.get(node.text);
      return value === undefined ? 'text' : kindOfExpression(value);
    }
    return 'text';
  };

  const listOf = (callback: ts.Expression | undefined): Kind => {
    if (!callback || !ts.isArrowFunction(callback) || ts.isBlock(callback.body)) return 'changing elements';
    return kindOfExpression(callback.body) === 'text' ? 'text' : 'changing elements';
  };

  const kindOfChild = (child: ts.JsxChild): Kind => {
    // A line break between two elements gives nothing.
    if (ts.isJsxText(child)) return child.text.trim() !== '' ? 'text' : child.text.includes('\n') ? 'nothing' : 'blank';
    if (ts.isJsxExpression(child)) return child.expression ? kindOfExpression(child.expression) : 'nothing';
    return 'element';
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const kinds = node.children.map((child) => [child, kindOfChild(child)] as const).filter(([, kind]) => kind !== 'nothing');
      const isHost = ts.isJsxElement(node) && /^[a-z]/.test(node.openingElement.tagName.getText(file));
      const changes = kinds.some(([, kind]) => kind === 'changing elements');
      for (const [child, kind] of kinds) {
        if (kind === 'text' && kinds.length > 1) report(child, 'is a text next to other nodes');
        else if (kind === 'text' && !isHost) report(child, 'is a text without an element of its own');
        else if (kind === 'blank' && changes) report(child, 'is a space next to elements that come and go');
      }
    }
    // What a component returns, and what a list is made of.
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) mixed(node.body);
    if (ts.isReturnStatement(node) && node.expression) mixed(node.expression);
    ts.forEachChild(node, visit);
  };

  /** Reports a condition that gives an element or a text, where it is not the child of an element. */
  const mixed = (node: ts.Expression): void => {
    if (ts.isParenthesizedExpression(node)) mixed(node.expression);
    else if (ts.isConditionalExpression(node) && hasElement(node)) kindOfExpression(node);
  };

  const hasElement = (node: ts.Node): boolean =>
    ts.isJsxElement(node) ||
    ts.isJsxSelfClosingElement(node) ||
    (ts.forEachChild(node, (child) => hasElement(child) || undefined) ?? false);

  visit(file);
  return [...new Set(found)];
}
