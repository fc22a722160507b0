/** Accessibility checks on what a test has drawn; colours need a real window. */
import axe from 'axe-core';

/**
 * The rules that are broken, with the elements that break them.
 * @param whole whether a whole page is drawn, with its landmarks; else a part of one.
 */
export async function violations(whole = false): Promise<string[]> {
  const found = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: whole },
      'page-has-heading-one': { enabled: whole },
    },
    resultTypes: ['violations'],
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
}
