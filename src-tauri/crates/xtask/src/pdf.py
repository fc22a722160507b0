"""Checks the files in the folder named as argument against PDF/UA-1 and PDF/A-2a."""

import sys
from pathlib import Path

import page

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)

files = sorted(Path(sys.argv[1]).glob("*.pdf"))
failed = 0
for file in files:
    for profile in PROFILES:
        report = page.validate_pdf(str(file), profile=profile)
        if not report.is_compliant:
            failed += 1
            for failure in report.failures:
                print(f"{file.name}: {failure.rule_id}: {failure.message}")
print(f"{len(files)} files, {failed} failures")
sys.exit(1 if failed else 0)
