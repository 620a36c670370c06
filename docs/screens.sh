#!/bin/sh
# Takes the pictures of the handbook from the running preview: needs chromium and chromium-driver.
set -eu
cd "$(dirname "$0")/.."
mvn -q test -Dtest=HandbookScreens
