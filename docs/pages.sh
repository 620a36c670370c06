#!/bin/sh
# Makes the page images of the README from the plans: needs pdftoppm (package poppler-utils).
set -eu
cd "$(dirname "$0")/.."
./kehoach build plans/140-kh-ubnd-2023 plans/mau-tinh-2026 --format pdf
page() { pdftoppm -r 64 -png -singlefile -f "$2" -l "$2" "out/$1/$1.pdf" "docs/img/$1-$2"; }
page 140-kh-ubnd-2023 1
page 140-kh-ubnd-2023 6
page mau-tinh-2026 20
