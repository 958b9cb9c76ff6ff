"""Sets one document as tagged PDF/A-2a: compile.py FONT_FOLDER... INPUT OUTPUT"""

import sys

import typst

*fonts, source, target = sys.argv[1:]
typst.compile(source, output=target, font_paths=fonts, ignore_system_fonts=True, pdf_standards=["a-2a"])
