#!/bin/sh
# Makes the images of the README from the plans: needs pdftoppm (package poppler-utils) and chromium.
set -eu
cd "$(dirname "$0")/.."
./kehoach build plans/140-kh-ubnd-2023 plans/mau-tinh-2026
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

page() { pdftoppm -r 64 -png -singlefile -f "$2" -l "$2" "out/$1/$1.pdf" "docs/img/$1-$2"; }

# plan, what is shown of its web page, width, name of the image, further options
web() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$profile" --hide-scrollbars --virtual-time-budget=2000 \
        --window-size="$3,720" --screenshot="$PWD/docs/img/$1-$4.png" ${5:-} \
        "file://$PWD/out/$1/$1.html#$2" 2>/dev/null
}

page 140-kh-ubnd-2023 1
page 140-kh-ubnd-2023 6
page mau-tinh-2026 20
web 140-kh-ubnd-2023 "" 1200 web
web mau-tinh-2026 "_tasks?agency=bg-so-tai-chinh&role=lead" 1200 web-tasks
web mau-tinh-2026 _indicators 1200 web-indicators-dark --force-dark-mode
web mau-tinh-2026 "" 500 web-phone
