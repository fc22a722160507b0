"""Makes the fonts beside this file from those of their makers: `python make.py FOLDER`.

FOLDER holds NotoSans-Regular.ttf, NotoSans-Bold.ttf, NotoSansArabic-Regular.ttf,
NotoSansArabic-Bold.ttf, NotoSansHebrew-Regular.ttf, NotoSansHebrew-Bold.ttf (Debian's
fonts-noto-core), DejaVuSans.ttf (fonts-dejavu-core) and noto-emoji-emoji-400-normal.woff (npm's
@fontsource/noto-emoji). Needs fontTools. Hints for screens of few dots, names of glyphs and
characters that another of the fonts shows go; shapes and spacing stay as they are.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FROM, TO = Path(sys.argv[1]), Path(__file__).parent


def have(font):
    return set(font.getBestCmap())


def write(source, name, keep=lambda c: True):
    font = TTFont(FROM / source)
    font.flavor = None
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.layout_features = ["*"]
    options.layout_closure = True
    # The licences themselves lie beside the fonts; here they would be in every report.
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 14]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "FFTM", "MATH", "STAT", "gasp", "vhea", "vmtx", "kern"]
    # A file of the same bytes whenever it is made.
    font.recalcTimestamp = False
    subsetter = Subsetter(options)
    kept = {c for c in have(font) if keep(c)}
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    font.save(TO / name)
    print(f"{name}: {(TO / name).stat().st_size} bytes, {len(kept)} characters")
    return kept


def block(*ranges):
    return lambda c: any(first <= c <= last for first, last in ranges)


# With the spaces, signs and digits that stand between the letters.
between = ((0x20, 0x40), (0xA0, 0xBB), (0x200C, 0x2011), (0x25CC, 0x25CC))
arabic = block((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), *between)
hebrew = block((0x590, 0x5FF), (0xFB1D, 0xFB4F), *between)
text = write("NotoSans-Regular.ttf", "NotoSans-Regular.ttf")
write("NotoSans-Bold.ttf", "NotoSans-Bold.ttf")
for weight in ("Regular", "Bold"):
    text |= write(f"NotoSansArabic-{weight}.ttf", f"NotoSansArabic-{weight}.ttf", arabic)
    text |= write(f"NotoSansHebrew-{weight}.ttf", f"NotoSansHebrew-{weight}.ttf", hebrew)
# Symbols in the look of text come from DejaVu, pictures from Noto Emoji.
symbols = write("DejaVuSans.ttf", "DejaVuSans.ttf", lambda c: c < 0x1F000 and c not in text)
write("noto-emoji-emoji-400-normal.woff", "NotoEmoji-Regular.ttf", lambda c: c not in text | symbols)
