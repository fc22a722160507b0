// Finds what a person would call `name`, of the kind `role`; gives the element and, for the
// message when there is none, every name of that kind.
const [role, name] = arguments;
const kinds = {
  button: 'button, [role=button], input[type=submit], input[type=button], summary',
  link: 'a[href], [role=link]',
  textbox: 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], input[type=password], input[type=number], input[type=date], textarea, [role=textbox], [contenteditable=true]',
  combobox: 'select, [role=combobox]',
  option: 'option, [role=option]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  spinbutton: 'input[type=number], [role=spinbutton]',
  tab: '[role=tab]',
  menuitem: '[role=menuitem]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
  status: '[role=status], output',
  alert: '[role=alert]',
  group: 'fieldset, [role=group], [role=radiogroup]',
  region: 'section[aria-label], section[aria-labelledby], [role=region]',
  row: 'tr, [role=row]',
  list: 'ul, ol, [role=list]',
  listitem: 'li, [role=listitem]',
};
const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const visible = (element) => {
  if (element.tagName === 'OPTION') return true;
  if (element.closest('[inert], [aria-hidden=true]')) return false;
  // A radio button is often covered by its own label.
  const seen = element.matches('input[type=radio], input[type=checkbox]') ? (element.labels?.[0] ?? element) : element;
  const box = seen.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(seen).visibility === 'visible';
};
const names = (element) => {
  const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const referred = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  if (tidy(referred)) return [tidy(referred)];
  const label = tidy(element.getAttribute('aria-label'));
  if (label) return [label];
  const labels = [...(element.labels ?? [])].map((each) => tidy(each.innerText ?? each.textContent));
  if (labels.length) return labels;
  if (element.tagName === 'FIELDSET') return [tidy(element.querySelector('legend')?.textContent)];
  if (element.tagName === 'INPUT') return [tidy(element.value), tidy(element.title), tidy(element.placeholder)];
  return [tidy(element.innerText ?? element.textContent), tidy(element.title)];
};
const all = [...document.querySelectorAll(kinds[role] ?? `[role=${role}]`)].filter(visible);
// In front of a modal dialog nothing else can be reached.
const modal = [...document.querySelectorAll('dialog:modal, [aria-modal=true]')].filter(visible).at(-1);
const reachable = modal ? all.filter((element) => modal.contains(element)) : all;
const exact = reachable.find((element) => names(element).includes(name));
const partly = reachable.find((element) => names(element).some((each) => each.includes(name)));
return [exact ?? partly ?? null, reachable.map((element) => names(element)[0])];
