/** Texts that mean something to a browser, a catalogue, a spreadsheet or a reader of files. */
export const marks: readonly string[] = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1"><b>vet</b>',
  '{ $name } { -merk } {"x"}',
  '%PDF-1.7 (x) Tj',
  'links \u202Erechts\u202C weer',
  "=cmd|'/c calc'!A0",
  'eerste\ntweede',
  '&lt;b&gt; &amp;nbsp; ]]> <!-- -->',
  '{@html x} {#if true}x{/if} ${x}',
];
