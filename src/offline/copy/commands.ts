import { traits } from '../../curriculum/edition/traits.ts';
import { sumsFile } from './list.ts';

/** Commands that check a copy or a ZIP without a browser. Each is one line, so that it can be pasted into any terminal. */
export const commands = {
  /** Every Windows since 7 has certutil. */
  windowsZip: `certutil -hashfile ${traits.slug}-everything.zip SHA256`,
  /**
   * Uses .NET classes, which every version has: PowerShell 2 of Windows 7 has no Get-FileHash, and its commands read brackets in the
   * name of a folder as a pattern.
   */
  windows: [
    '$s=[Security.Cryptography.SHA256]::Create(); $n=0; $bad=0; $here=$PWD.ProviderPath;',
    `[IO.File]::ReadAllLines([IO.Path]::Combine($here, "${sumsFile}")) | ForEach-Object {`,
    '$n++; $name=$_.Substring(66); $file=[IO.Path]::Combine($here, $name);',
    'if (-not [IO.File]::Exists($file)) { $bad++; "missing: $name" }',
    'elseif ([BitConverter]::ToString($s.ComputeHash([IO.File]::ReadAllBytes($file))).Replace("-", "") -ne $_.Substring(0, 64))',
    '{ $bad++; "changed: $name" } }; "$n files checked, $bad not right"',
  ].join(' '),
  linux: `sha256sum --check --quiet ${sumsFile}`,
  mac: `shasum -a 256 --check ${sumsFile} | grep -v ': OK$'`,
};
