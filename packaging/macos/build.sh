#!/usr/bin/env bash
# Builds target/dist/Easeback-VERSION.dmg. Needs macOS, Maven and a JDK 25 or newer.
#
# NOT CHECKED: nobody has run this on a Mac yet. It is the image that is checked on Linux, packed by jpackage as its
# manual says. Unknown are: whether the AOT cache survives the copy into /Applications (Java starts without it if not),
# and the signing and notarising, which need the keys of an Apple developer and are not done here.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/jdk.sh
packaging/app-image.sh
"$jdk/bin/jpackage" --type dmg --name Easeback --app-version "${version/#0./1.}" --dest target/dist \
  --app-image target/dist/easeback.app
